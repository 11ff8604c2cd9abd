import type { ZoneTransaction } from '#platform';
import type { FactChange } from '#company';
import type { ImportOutcome } from './import.enums.js';
import type { Given } from './given-figures.js';
import type { StoredMessage } from './importer.js';
import type { SavedRow } from './rollback.js';

/** A row between dry run and import. */
export interface PlannedRow {
  rowNumber: number;
  outcome: ImportOutcome;
  name: string | null;
  messages: StoredMessage[];
  changes: FactChange[];
  /** What the importer needs to decide it again; none for a row that does not go in. */
  payload: { row: unknown; repeats: boolean; given?: Record<string, Given> | undefined } | null;
  /** The cells as a person sees them, kept for what may be handed back. */
  raw: readonly string[] | null;
  targetId: string | null;
}

/** A row as it is kept, and as far as it is dealt with. */
const COLUMNS = `"rowNumber" int, outcome text, name text, messages jsonb, changes jsonb, payload jsonb, raw jsonb, "targetId" uuid`;

/** Writes the rows of a dry run. */
export async function insertRows(tx: ZoneTransaction, batchId: string, plan: number, rows: readonly PlannedRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 5_000) {
    await tx.sql(
      `insert into import_row (zone_id, batch_id, plan, row_number, outcome, name, messages, changes, payload, raw, target_id)
       select app.zone(), $1, $2, r."rowNumber", r.outcome, r.name, r.messages, r.changes, r.payload, r.raw, r."targetId" from jsonb_to_recordset($3::jsonb) as r(${COLUMNS})`,
      [batchId, plan, JSON.stringify(rows.slice(start, start + 5_000))],
    );
  }
}

/** The next rows behind one that no run has dealt with yet, in the order of the file. */
export function nextRows(tx: ZoneTransaction, batchId: string, plan: number, after: number, count: number): Promise<PlannedRow[]> {
  return tx.sql<PlannedRow & Record<string, unknown>>(
    `select row_number as "rowNumber", outcome, name, messages, changes, payload, raw, target_id as "targetId" from import_row
     where zone_id = app.zone() and batch_id = $1 and plan = $2 and row_number > $3 and applied_at is null order by row_number limit $4`,
    [batchId, plan, after, count],
  );
}

/**
 * Marks rows as dealt with, with what really became of them. What was only kept for writing them goes; the cells stay for the rows
 * that are handed back.
 */
export async function markRows(tx: ZoneTransaction, batchId: string, plan: number, rows: readonly PlannedRow[], saved: readonly SavedRow[] = []): Promise<void> {
  await tx.sql(
    `update import_row i set outcome = r.outcome, name = r.name, messages = r.messages, changes = r.changes, target_id = r."targetId",
       payload = case when r."rowNumber" = $5 and $6::jsonb <> '[]' then jsonb_build_object('saved', $6::jsonb) end,
       raw = case when r.outcome = 'refuse' then i.raw end, applied_at = $4
     from jsonb_to_recordset($3::jsonb) as r(${COLUMNS})
     where i.zone_id = app.zone() and i.batch_id = $1 and i.plan = $2 and i.row_number = r."rowNumber"`,
    [batchId, plan, JSON.stringify(rows), tx.now, rows[0]?.rowNumber ?? 0, JSON.stringify(saved)],
  );
}

/** How many rows of a dry run have which outcome. */
export async function countOutcomes(tx: ZoneTransaction, batchId: string, plan: number): Promise<{ createCount: number; updateCount: number; skipCount: number; refuseCount: number; totalCount: number }> {
  const [counts] = await tx.sql<{ createCount: number; updateCount: number; skipCount: number; refuseCount: number; totalCount: number }>(
    `select count(*) filter (where outcome = 'create')::int as "createCount", count(*) filter (where outcome = 'update')::int as "updateCount",
            count(*) filter (where outcome = 'skip')::int as "skipCount", count(*) filter (where outcome = 'refuse')::int as "refuseCount", count(*)::int as "totalCount"
     from import_row where zone_id = app.zone() and batch_id = $1 and plan = $2`,
    [batchId, plan],
  );
  return counts!;
}
