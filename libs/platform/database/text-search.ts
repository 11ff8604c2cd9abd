import type { QueryRunner } from 'typeorm';
import { comparable } from '../chinese-text.rules.js';
import { pinyinSpellings, typedPinyin } from '../pinyin.rules.js';
import { APPLICATION_ROLE } from './business-table.js';
import { migrationProgress } from './migrate.js';
import type { ZoneDatabase } from './zone-database.js';

/** Tables that can be searched: each has `search_text`, made by {@link searchText}. */
export type SearchableTable = 'company' | 'project' | 'fund' | 'talent' | 'intermediary';

/** Past this many hits an index no longer pays: the list's own statement looks at the text itself, and soon has a page. */
const FEW = 10_000;

/**
 * What rows are found by, one spelling a line: each part with Traditional and Simplified, full and half width, large and small letters alike;
 * then the pinyin of the parts that are names.
 * @param parts names: found by their pinyin and its initials too
 * @param codes parts that are not spoken
 */
export function searchText(parts: readonly (string | null | undefined)[], codes: readonly (string | null | undefined)[] = []): string {
  const names = parts.map((part) => comparable(part ?? ''));
  const lines = [...names, ...codes.map((code) => comparable(code ?? '')), ...names.flatMap(pinyinSpellings)];
  return [...new Set(lines.filter((line) => line !== ''))].join('\n');
}

/**
 * Makes a table's `search_text` quick to search, in a migration; done anew on a table that had an older index. Chinese words have no spaces
 * between them and pg_trgm sees none of their characters under the C locale, so the index is of our own grams (see {@link searchGrams}).
 * `like` is not leakproof, which keeps PostgreSQL from using such an index under row security: hence a narrow function that sees to the zone itself.
 * It is to use this index and nothing else: any other way PostgreSQL would make the grams of each row it looks at, which takes longer than
 * reading all rows.
 */
export async function searchIndex(runner: QueryRunner, table: SearchableTable): Promise<void> {
  await runner.query(`
    create or replace function app.search_grams(words text) returns text[] language plpgsql immutable strict parallel safe as $$
    declare
      characters text[] := string_to_array(words, null);
      grams text[] := '{}';
      one text;
      -- What follows it on its line.
      two text := '';
      three text := '';
    begin
      for i in reverse cardinality(characters)..1 loop
        one := characters[i];
        if one = e'\\n' then
          two := '';
          three := '';
          continue;
        end if;
        grams := grams || one;
        if two <> '' then
          grams := grams || (one || two);
          if three <> '' and ascii(one) <= 127 and ascii(two) <= 127 and ascii(three) <= 127 then grams := grams || (one || two || three); end if;
        end if;
        three := two;
        two := one;
      end loop;
      return grams;
    end $$;
    drop index if exists ${table}_search_text_idx;
    create index ${table}_search_text_idx on ${table} using gin (app.search_grams(search_text));
    create or replace function app.${table}_matching(patterns text[], grams text[], most int) returns setof uuid
      language plpgsql stable security definer set search_path = public, pg_temp
      set plan_cache_mode = force_custom_plan set work_mem = '64MB' set max_parallel_workers_per_gather = 0
      set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off as $$
    begin
      return query select id from ${table}
        where zone_id = app.zone() and deleted_at is null and app.search_grams(search_text) @> grams and search_text like all (patterns)
        limit most;
    end $$;
    grant execute on all functions in schema app to ${APPLICATION_ROLE}`);
}

/**
 * Writes the `search_text` of rows that are there already anew, in a migration: nothing of the rows changes for people, so neither version
 * nor history does.
 * @param columns SQL of what the text is made of
 */
export async function rewriteSearchText<Row extends object>(
  runner: QueryRunner,
  table: SearchableTable,
  columns: string,
  textOf: (row: Row) => string,
): Promise<void> {
  const [{ total }] = await runner.query(`select count(*)::int as total from ${table}`);
  if (total === 0) return;
  // One update of an indexed text would cost ten times as much: the index is made anew afterwards.
  await runner.query(`alter table ${table} disable trigger user; drop index if exists ${table}_search_text_idx`);
  let [done, zoneId, id] = [0, '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows: (Row & { zone_id: string; id: string })[] = await runner.query(
      `select zone_id, id, ${columns} from ${table} where (zone_id, id) > ($1, $2) order by zone_id, id limit 5000`,
      [zoneId, id],
    );
    if (rows.length === 0) break;
    await runner.query(
      `update ${table} t set search_text = x.words from unnest($1::uuid[], $2::uuid[], $3::text[]) as x(zone_id, id, words)
       where t.zone_id = x.zone_id and t.id = x.id and t.search_text <> x.words`,
      [rows.map((row) => row.zone_id), rows.map((row) => row.id), rows.map(textOf)],
    );
    ({ zone_id: zoneId, id } = rows.at(-1)!);
    done += rows.length;
    migrationProgress(`${table}: ${done} of ${total} made searchable by pinyin`);
  }
  await runner.query(`alter table ${table} enable trigger user`);
}

/**
 * An SQL condition for the rows that hold every word of `search`. Adds its values to `params`. Looks the rows up first when they are few.
 * @param alias of the searched table in the list's statement
 */
export async function searchCondition(db: ZoneDatabase, zoneId: string, table: SearchableTable, alias: string, search: string, params: unknown[]): Promise<string> {
  const words = [...new Set(search.split(/\s+/).map((word) => typedPinyin(comparable(word))).filter((word) => word !== ''))].slice(0, 10);
  if (words.length === 0) return 'true';
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const grams = [...new Set(words.flatMap(searchGrams))];
  const found = await db.rows<{ id: string }>(zoneId, `${table}_matching`, `select app.${table}_matching($1, $2, $3) as id`, [patterns, grams, FEW + 1]);
  if (found.length <= FEW) {
    params.push(found.map((row) => row.id));
    return `${alias}.id = any($${params.length}::uuid[])`;
  }
  params.push(patterns);
  // PostgreSQL thinks that a Chinese word is rare, and would sort all that has it; behind a `case` it expects every other row to fit, and
  // walks the list in its order until the page is full.
  return `case when ${alias}.search_text like all ($${params.length}::text[]) then true end`;
}

/**
 * The grams that every text with this word in it is indexed by, among those that `app.search_grams` makes: each character, each pair of
 * neighbours, each three that are ASCII. The longest say the most: three where all are ASCII - two letters of pinyin say little -, otherwise
 * two, and shorter ones when there is no more.
 */
export function searchGrams(word: string): string[] {
  // By code point, as PostgreSQL counts.
  const characters = [...word];
  if (characters.length === 1) return characters;
  if (characters.length === 2) return [word];
  return characters.flatMap((character, index) => {
    const [pair, triple] = [characters.slice(index, index + 2), characters.slice(index, index + 3)];
    if (pair.length === 2 && !pair.every(isAscii)) return [pair.join('')];
    return triple.length === 3 && triple.every(isAscii) ? [triple.join('')] : [];
  });
}

function isAscii(character: string): boolean {
  return character.codePointAt(0)! <= 127;
}
