import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { TestDatabase } from './database.js';

/** A business table as PostgreSQL knows it. */
interface TableFacts {
  name: string;
  columns: { name: string; type: string; nullable: boolean; hasDefault: boolean; allowed: string[] | null }[];
  /** Column → table it points into. */
  references: Map<string, string>;
}

/** Values that the types alone do not tell, by `table.column`. */
type Value = string | number | boolean | null;
/** A function gives each row its own. */
export type ColumnValues = Record<string, Value | (() => Value)>;

const COMMON = new Set(['zone_id', 'id', 'version', 'created_at', 'updated_at', 'deleted_at']);

/**
 * Makes one row in every business table there is, also those of rooms that are added later: columns are filled by their types,
 * checks and foreign keys. Texts say the marker, so that one that leaks is recognised.
 */
export class RowMaker {
  private constructor(
    private readonly database: TestDatabase,
    private readonly tables: Map<string, TableFacts>,
    private readonly values: ColumnValues,
  ) {}

  static async for(database: TestDatabase, values: ColumnValues = {}): Promise<RowMaker> {
    return new RowMaker(database, await readTables(database), values);
  }

  get names(): string[] {
    return [...this.tables.keys()];
  }

  /** One row in each of the tables and in those they point into, all linked to each other. Returns table → id. */
  async makeAll(zoneId: string, marker: string, values: ColumnValues = {}, tables: string[] = this.names): Promise<Map<string, string>> {
    const made = new Map<string, string>();
    const actor = this.database.actor(zoneId);
    await this.database.db.write(actor, async (tx) => {
      const make = async (table: string, path: string[]): Promise<string> => {
        const facts = this.tables.get(table)!;
        const id = uuidv7();
        const row: Record<string, unknown> = { zone_id: zoneId, id, created_at: tx.now, updated_at: tx.now };
        const used = new Set<string>();
        for (const column of facts.columns) {
          if (COMMON.has(column.name)) continue;
          const key = `${table}.${column.name}`;
          const given = key in values ? values[key] : this.values[key];
          if (given !== undefined) {
            row[column.name] = typeof given === 'function' ? given() : given;
            continue;
          }
          const target = facts.references.get(column.name);
          if (target === 'zone') {
            row[column.name] = await this.elsewhere();
            continue;
          }
          if (target) {
            if (target === table || path.includes(target)) {
              if (!column.nullable) throw new Error(`${key} points back in a circle; give it a value`);
              continue;
            }
            const known = made.get(target);
            // Two references into one table are two rows: a link from a node to itself is refused.
            row[column.name] = known && !used.has(target) ? known : await make(target, [...path, table]);
            used.add(target);
            if (!known) made.set(target, row[column.name] as string);
            continue;
          }
          const value = valueOf(column, `${marker} ${key} ${id.slice(-12)}`);
          if (value !== undefined) row[column.name] = value;
        }
        const names = Object.keys(row);
        await tx.sql(`insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
        return id;
      };
      for (const table of tables) if (this.tables.has(table) && !made.has(table)) made.set(table, await make(table, []));
    });
    return made;
  }

  /** A zone that has nothing to do with those that a test looks at. */
  private async elsewhere(): Promise<string> {
    const [zone] = await this.database.asOwner<{ id: string }>(`insert into zone (id, code, name) values ($1, 'elsewhere', '别处') on conflict (code) do update set code = excluded.code returning id`, [uuidv7()]);
    return zone!.id;
  }
}

function valueOf(column: TableFacts['columns'][number], text: string): unknown {
  if (column.allowed) return column.hasDefault ? undefined : column.allowed[0];
  if (column.type === 'text') return column.hasDefault ? undefined : text;
  if (column.nullable && !['date', 'timestamptz', 'numeric'].includes(column.type)) return undefined;
  if (column.hasDefault) return undefined;
  switch (column.type) {
    case 'int4':
    case 'int8':
    case 'numeric':
      return 1;
    case 'bool':
      return true;
    case 'date':
      return '2026-03-02';
    case 'timestamptz':
      return '2026-03-02T01:00:00Z';
    case 'uuid':
      return randomUUID();
    case 'jsonb':
    case 'json':
      return '{}';
    case 'bytea':
      return Buffer.from([0]);
    default:
      return column.type.startsWith('_') ? '{}' : text;
  }
}

async function readTables({ asOwner }: TestDatabase): Promise<Map<string, TableFacts>> {
  const columns = await asOwner<{ table: string; name: string; type: string; nullable: boolean; has_default: boolean }>(`
    select c.table_name as table, c.column_name as name, c.udt_name as type, c.is_nullable = 'YES' as nullable, c.column_default is not null as has_default
    from information_schema.columns c
    where c.table_schema = 'public' and c.table_name in (
      select table_name from information_schema.columns where table_schema = 'public' and column_name in ('zone_id', 'id', 'version', 'deleted_at')
      group by table_name having count(*) = 4)
    order by c.table_name, c.ordinal_position`);
  const constraints = await asOwner<{ table: string; kind: string; definition: string }>(`
    select r.relname as table, k.contype as kind, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_namespace n on n.oid = r.relnamespace where n.nspname = 'public' and k.contype in ('c', 'f')`);

  const tables = new Map<string, TableFacts>();
  for (const { table, name, type, nullable, has_default } of columns) {
    const facts = tables.get(table) ?? { name: table, columns: [], references: new Map<string, string>() };
    tables.set(table, facts);
    facts.columns.push({ name, type, nullable, hasDefault: has_default, allowed: null });
  }
  for (const { table, kind, definition } of constraints) {
    const facts = tables.get(table);
    if (!facts) continue;
    if (kind === 'f') {
      const [, own, target] = /^FOREIGN KEY \(zone_id, (\w+)\) REFERENCES (\w+)\(zone_id, id\)/.exec(definition) ?? [];
      if (own && target) facts.references.set(own, target);
      const [, otherZone] = /^FOREIGN KEY \((\w+)\) REFERENCES zone\(id\)/.exec(definition) ?? [];
      if (otherZone && otherZone !== 'zone_id') facts.references.set(otherZone, 'zone');
      continue;
    }
    const [, checked, list] = /^CHECK \(\("?(\w+)"? = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(definition) ?? /^CHECK \(\("?(\w+)"? = ('[^']*'::text)\)\)$/.exec(definition) ?? [];
    const column = facts.columns.find(({ name }) => name === checked);
    if (column && list) column.allowed = [...list.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  }
  return tables;
}
