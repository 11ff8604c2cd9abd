import type { ZoneTransaction } from '#platform';
import { MADE_BY_IMPORT, names, pointing, REFERENCES, removal, restoration, SETTABLE, standing, UNRECORDED, unrecorded } from './rollback.sql.js';

/** A row that an import made or changed. */
export interface ImportedRow {
  entity: string;
  id: string;
  /** The version that the import left it in. */
  version: number;
  /** The last entry of the history that is the import's. */
  last: string;
  created: boolean;
  before: Record<string, unknown> | null;
}

/** Something that came after the import and stands on what it brought. */
export interface Dependent {
  how: 'changed' | 'refers';
  entity: string;
  id: string;
  name: string | null;
}

/** What a rollback would do, and what stands against it. */
export interface RollbackPlan {
  rows: ImportedRow[];
  dependents: Dependent[];
}

/** A contact's reveals are counted in it: to look at it is not to change it. */
const NO_CHANGE: Readonly<Record<string, readonly string[]>> = { company_contact: ['reveals'] };

/** Looks at all that an import did and at what has come of it since. The rows stay locked until the transaction ends. */
export async function planRollback(tx: ZoneTransaction, batchId: string): Promise<RollbackPlan> {
  const rows = await tx.sql<ImportedRow & Record<string, unknown>>(MADE_BY_IMPORT, [batchId]);
  const byEntity = byTable(rows);
  const dependents: Dependent[] = [];
  for (const [entity, mine] of byEntity) dependents.push(...(await changedSince(tx, entity, mine)));
  const references = await tx.sql<{ from: string; column: string; to: string }>(REFERENCES);
  for (const { from, column, to } of references) {
    const made = (byEntity.get(to) ?? []).filter(({ created }) => created);
    if (made.length === 0) continue;
    const own = (byEntity.get(from) ?? []).map(({ id }) => id);
    const found = await tx.sql<{ id: string; name: string | null }>(pointing(from, column), [made.map(({ id }) => id), own]);
    dependents.push(...found.map(({ id, name }): Dependent => ({ how: 'refers', entity: from, id, name })));
  }
  return { rows, dependents };
}

/** Rows that are no longer as the import left them. */
async function changedSince(tx: ZoneTransaction, entity: string, mine: readonly ImportedRow[]): Promise<Dependent[]> {
  const versions = new Map(mine.map((row) => [row.id, row]));
  const now = await tx.sql<{ id: string; version: number }>(standing(entity), [[...versions.keys()]]);
  const later = now.filter(({ id, version }) => version !== versions.get(id)!.version);
  if (later.length === 0) return [];
  const harmless = NO_CHANGE[entity] ?? [];
  const changed = await tx.sql<{ id: string }>(
    `select distinct h.row_id as id from history h join jsonb_to_recordset($1::jsonb) as r(id uuid, last bigint) on r.id = h.row_id
     where h.zone_id = app.zone() and h.entity = $2 and h.id > r.last and (h.before is null or h.before = '{}' or h.before - $3::text[] <> '{}')`,
    [JSON.stringify(later.map(({ id }) => ({ id, last: versions.get(id)!.last }))), entity, harmless],
  );
  if (changed.length === 0) return [];
  const named = await tx.sql<{ id: string; name: string | null }>(names(entity), [changed.map(({ id }) => id)]);
  return named.map(({ id, name }): Dependent => ({ how: 'changed', entity, id, name }));
}

/** Undoes an import: what it made goes away, what it changed is as it was. First away, so that a code or a name is free again for whoever had it. */
export async function rollBack(tx: ZoneTransaction, batchId: string, rows: readonly ImportedRow[]): Promise<void> {
  const byEntity = byTable(rows);
  for (const [entity, mine] of byEntity) {
    const made = mine.filter(({ created }) => created);
    if (made.length > 0) await tx.sql(removal(entity), [made.map(({ id }) => id)]);
  }
  const saved = await savedValues(tx, batchId);
  for (const [entity, mine] of byEntity) {
    const changed = mine.filter(({ created }) => !created).map(({ id, before }) => ({ id, before: { ...before, ...saved.get(`${entity} ${id}`) } }));
    if (changed.length === 0) continue;
    const settable = new Set((await tx.sql<{ name: string }>(SETTABLE, [entity])).map(({ name }) => name));
    const columns = [...new Set(changed.flatMap(({ before }) => Object.keys(before)))].filter((column) => settable.has(column));
    if (columns.length > 0) await tx.sql(restoration(entity, columns), [JSON.stringify(changed)]);
  }
}

function byTable(rows: readonly ImportedRow[]): Map<string, ImportedRow[]> {
  const tables = new Map<string, ImportedRow[]>();
  for (const row of rows) {
    const same = tables.get(row.entity);
    if (same) same.push(row);
    else tables.set(row.entity, [row]);
  }
  return tables;
}

/** A row's values that no history keeps, as they were before an import changed them: personal data, and what is searched by. */
export interface SavedRow {
  entity: string;
  id: string;
  values: Record<string, unknown>;
}

/** What the history will not tell of rows that are about to be changed. */
export async function saveUnrecorded(tx: ZoneTransaction, changing: Readonly<Record<string, string[]>>): Promise<SavedRow[]> {
  const saved: SavedRow[] = [];
  for (const [entity, ids] of Object.entries(changing)) {
    if (ids.length === 0) continue;
    const [hidden] = await tx.sql<{ columns: string[] }>(UNRECORDED, [entity]);
    if (!hidden?.columns.length) continue;
    const rows = await tx.sql<{ id: string; values: Record<string, unknown> }>(unrecorded(entity), [ids, hidden.columns]);
    saved.push(...rows.map(({ id, values }) => ({ entity, id, values })));
  }
  return saved;
}

/** What the chunks of an import saved, the earliest first: it is how things stood before the import. */
async function savedValues(tx: ZoneTransaction, batchId: string): Promise<Map<string, Record<string, unknown>>> {
  const rows = await tx.sql<{ saved: SavedRow[] }>(
    `select payload->'saved' as saved from import_row where zone_id = app.zone() and batch_id = $1 and applied_at is not null and payload ? 'saved' order by applied_at desc, plan desc, row_number desc`,
    [batchId],
  );
  return new Map(rows.flatMap(({ saved }) => saved.map(({ entity, id, values }) => [`${entity} ${id}`, values] as const)));
}
