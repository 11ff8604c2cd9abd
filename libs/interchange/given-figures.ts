import type { ZoneTransaction } from '#platform';
import { v7 as uuidv7 } from 'uuid';
import type { FactChange } from '#company';
import type { LedgerKind } from './import.enums.js';
import { IMPORTERS } from './importers.js';
import { fieldOf } from './ledger-field.js';
import { yuanPerMu } from './project-importer.js';
import type { LedgerRow } from './ledger.rules.js';

/** What stood in a cell that names no exact number or day, with the upper end of a range. */
export interface Given {
  given: string;
  upTo?: string;
}

/** By column: the values of a row that say more or less than their reading. "5-8亿", "约5", "2023年3月". */
export function givenFigures(row: LedgerRow, kind: LedgerKind): Record<string, Given> | undefined {
  const { columns, ledger } = IMPORTERS[kind];
  const found = Object.entries(row.values).flatMap(([field, { value, given, approximate, upTo, precision }]): [string, Given][] => {
    const inexact = approximate || upTo !== undefined || (precision !== undefined && precision !== 'day');
    if (!inexact || typeof value !== 'string') return [];
    // Ledgers state it in 万元 per 亩, a project keeps yuan: the ends of a range must not differ in that.
    const end = upTo !== undefined && fieldOf(ledger, field).kind === 'moneyPerMu' ? yuanPerMu(upTo) : upTo;
    return [[columns[field] ?? field, { given, ...(end !== undefined && { upTo: end }) }]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A row that went in, as far as its figures were inexact. */
export interface WrittenRow {
  targetId: string | null;
  given: Record<string, Given> | undefined;
  changes: readonly FactChange[];
}

/** Keeps what was given beside what was entered; a figure that is entered exactly by now needs no such remark any more. */
export async function keepGiven(tx: ZoneTransaction, batchId: string, kind: LedgerKind, rows: readonly WrittenRow[]): Promise<void> {
  const entered = rows.flatMap(({ targetId, given, changes }) =>
    targetId === null ? [] : changes.flatMap(({ field, after }) => (after === null ? [] : { targetId, field, reading: after, ...(given?.[field] ?? { given: null }) })),
  );
  // A later row of the file about the same figure has the last word.
  const last = [...new Map(entered.map((figure) => [`${figure.targetId} ${figure.field}`, figure])).values()];
  if (last.length === 0) return;
  const rowsJson = JSON.stringify(last.map((figure) => ({ ...figure, id: uuidv7() })));
  await tx.sql(
    `update given_figure g set given = coalesce(x.given, g.given), reading = x.reading, up_to = x."upTo", batch_id = $2, deleted_at = case when x.given is null then $4::timestamptz end
     from jsonb_to_recordset($1::jsonb) as x("targetId" uuid, field text, given text, reading text, "upTo" text)
     where g.zone_id = app.zone() and g.target_kind = $3 and g.target_id = x."targetId" and g.field = x.field and g.deleted_at is null
       and (g.given, g.reading) is distinct from (x.given, x.reading)`,
    [rowsJson, batchId, kind, tx.now],
  );
  await tx.sql(
    `insert into given_figure (zone_id, id, created_at, updated_at, target_kind, target_id, field, given, reading, up_to, batch_id)
     select app.zone(), x.id, $4, $4, $3, x."targetId", x.field, x.given, x.reading, x."upTo", $2
     from jsonb_to_recordset($1::jsonb) as x(id uuid, "targetId" uuid, field text, given text, reading text, "upTo" text)
     where x.given is not null and not exists (select from given_figure g where g.zone_id = app.zone() and g.target_kind = $3 and g.target_id = x."targetId" and g.field = x.field and g.deleted_at is null)`,
    [rowsJson, batchId, kind, tx.now],
  );
}
