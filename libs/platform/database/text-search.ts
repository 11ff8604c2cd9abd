import type { QueryRunner } from 'typeorm';
import { comparable } from '../chinese-text.rules.js';
import { APPLICATION_ROLE } from './business-table.js';
import type { ZoneDatabase } from './zone-database.js';

/** Tables that can be searched: each has `search_text`, made by {@link searchText}. */
export type SearchableTable = 'company' | 'project' | 'fund' | 'talent';

/** Past this many hits an index no longer pays: the list's own statement looks at the text itself. */
const FEW = 2_000;

/** What rows are found by: Traditional and Simplified, full and half width, large and small letters alike; one part a line. */
export function searchText(parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.map((part) => comparable(part ?? '')).filter((part) => part !== ''))].join('\n');
}

/**
 * Makes a table's `search_text` quick to search, in a migration. Chinese words have no spaces between them and pg_trgm sees none
 * of their characters under the C locale, so every two neighbouring characters are indexed. `like` is not leakproof, which keeps
 * PostgreSQL from using such an index under row security: hence a narrow function that sees to the zone itself.
 */
export async function searchIndex(runner: QueryRunner, table: SearchableTable): Promise<void> {
  await runner.query(`
    create or replace function app.bigrams(words text) returns text[] language sql immutable strict parallel safe
      as $$ select coalesce(array_agg(distinct substr(words, i, 2)), '{}') from generate_series(1, length(words) - 1) i $$;
    create index ${table}_search_text_idx on ${table} using gin (app.bigrams(search_text));
    create function app.${table}_matching(patterns text[], grams text[], most int) returns setof uuid
      language sql stable security definer set search_path = public, pg_temp as $$
      select id from ${table}
      where zone_id = app.zone() and deleted_at is null and app.bigrams(search_text) @> grams and search_text like all (patterns)
      limit most
    $$;
    grant execute on all functions in schema app to ${APPLICATION_ROLE}`);
}

/**
 * An SQL condition for the rows that hold every word of `search`. Adds its values to `params`. Looks the rows up first when they are few.
 * @param alias of the searched table in the list's statement
 */
export async function searchCondition(db: ZoneDatabase, zoneId: string, table: SearchableTable, alias: string, search: string, params: unknown[]): Promise<string> {
  const words = [...new Set(search.split(/\s+/).map(comparable).filter((word) => word !== ''))].slice(0, 10);
  if (words.length === 0) return 'true';
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const grams = [...new Set(words.flatMap(bigrams))];
  if (grams.length > 0) {
    const found = await db.rows<{ id: string }>(zoneId, `${table}_matching`, `select app.${table}_matching($1, $2, $3) as id`, [patterns, grams, FEW + 1]);
    if (found.length <= FEW) {
      params.push(found.map((row) => row.id));
      return `${alias}.id = any($${params.length}::uuid[])`;
    }
  }
  params.push(patterns);
  return `${alias}.search_text like all ($${params.length}::text[])`;
}

function bigrams(word: string): string[] {
  // By code point, as PostgreSQL counts.
  const characters = [...word];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
