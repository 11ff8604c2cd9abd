import { companyRelations } from '#company';
import { seedDemonstration } from '#demo';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

/**
 * Columns that are called after a company, or after anything at all, or hold a company's id by the way: what they hold. A new one is either
 * declared with `defineCompanyRelation` in its room, or named here.
 */
const NO_COMPANY: Record<string, string> = {
  'history.row_id': 'any row; the history of a merged record is read under its own id',
  'idempotency_key.row_id': 'what a request created; the answer to the same request',
  'reminder.subject_id': 'a project, milestone, chain, task or metric',
  'reminder.link': 'an address; that of a merged record leads on to the survivor',
  'company_merge_move.row_id': 'the row that was moved',
};

describe('what points at a company is known to merging', () => {
  let t: TestDatabase;
  const declared = new Set(companyRelations().map(({ table, column }) => `${table}.${column}`));
  beforeAll(async () => void (t = await openTestDatabase()));
  afterAll(() => t?.close());

  it('by foreign key', async () => {
    const keys = await t.asOwner<{ name: string }>(
      `select k.conrelid::regclass || '.' || a.attname as name from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname <> 'zone_id'
       where k.contype = 'f' and k.confrelid = 'company'::regclass order by 1`,
    );
    expect(keys.length).toBeGreaterThan(5);
    // Say in the room of the table what becomes of its rows: defineCompanyRelation, as libs/project/company-relations.ts does.
    expect(keys.map(({ name }) => name).filter((name) => !declared.has(name))).toEqual([]);
  });

  it('with what belongs to rows that may give way to others', async () => {
    const giving = companyRelations().filter(({ clash }) => clash);
    const keys = await t.asOwner<{ of: string; name: string }>(
      `select k.confrelid::regclass::text as of, k.conrelid::regclass || '.' || a.attname as name from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname <> 'zone_id'
       where k.contype = 'f' and k.confrelid = any($1::text[]::regclass[]) order by 2`,
      [[...new Set(giving.map(({ table }) => table))]],
    );
    const parts = giving.flatMap(({ parts: each = [] }) => each.map(({ table, column }) => `${table}.${column}`));
    // Rows of the one that gives way go over to the one that stands: `parts` of the relation, as in libs/pool/company-relations.ts.
    expect(keys.filter(({ name }) => !parts.includes(name))).toEqual([]);
  });

  it('by name, where there is no foreign key', async () => {
    const columns = await t.asOwner<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and (udt_name in ('uuid', '_uuid') and (column_name like '%compan%' or column_name in ('row_id', 'subject_id', 'target_id', 'entity_id', 'record_id')) or column_name ~ 'compan.*_ids?$')
       order by 1`,
    );
    expect(columns.map(({ name }) => name).filter((name) => !declared.has(name) && !(name in NO_COMPANY))).toEqual([]);
  });

  it('inside of lists and JSON, as the demonstration zone fills them', async () => {
    await seedDemonstration({ settings: t.settings, clock: t.clock });
    const columns = await t.asOwner<{ table: string; column: string }>(
      `select c.table_name as "table", c.column_name as "column" from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
       where c.table_schema = 'public' and b.table_type = 'BASE TABLE' and c.udt_name in ('_uuid', 'jsonb', 'json', 'text', '_text') and c.table_name not in ('history', 'outbox', 'company_merge', 'company_merge_move')`,
    );
    const found: string[] = [];
    for (const { table, column } of columns) {
      const [hit] = await t.asOwner(
        `select 1 from (select "${column}"::text as value from "${table}" where "${column}"::text ~ '[0-9a-f]{8}-[0-9a-f]{4}-') x,
           lateral regexp_matches(x.value, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') m
         where m[1]::uuid in (select id from company) limit 1`,
      );
      if (hit) found.push(`${table}.${column}`);
    }
    expect(found.filter((name) => !declared.has(name) && !(name in NO_COMPANY))).toEqual([]);
  }, 120_000);

  it('and nothing is declared that is not there, or that says nothing for staying', async () => {
    const columns = await t.asOwner<{ name: string }>(`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`);
    const there = new Set(columns.map(({ name }) => name));
    expect([...declared].filter((name) => !there.has(name))).toEqual([]);
    for (const { table, onMerge, label } of companyRelations()) {
      expect([table, Object.values(label).every((text) => text !== '')]).toEqual([table, true]);
      if (onMerge !== 'moves') expect(onMerge.stays.length).toBeGreaterThan(20);
    }
  });
});
