import type { ZoneDatabase, ZoneTransaction } from '#platform';
import { ImportMapping, type ImportBatch } from './import.entity.js';
import type { LedgerKind } from './import.enums.js';

/** What the columns of this header meant when somebody of the zone last confirmed them, by place; null when nobody has. */
export function recalled(db: ZoneDatabase, zoneId: string, kind: LedgerKind, signature: string): Promise<(string | null)[] | null> {
  return db.read(zoneId, 'import_mapping', `select fields from import_mapping where zone_id = app.zone() and kind = $1 and signature = $2 and deleted_at is null`, [kind, signature]);
}

/** Keeps what the columns of a batch mean, for the next file with the same header. */
export async function rememberColumns(tx: ZoneTransaction, batch: Pick<ImportBatch, 'kind' | 'signature' | 'mapping'>, personId: string): Promise<void> {
  const { kind, signature, mapping } = batch;
  if (!signature) return;
  const fields = mapping.map(({ field }) => field);
  // Two who import the same header at once: one of them waits here and then finds the other's.
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`import_mapping ${tx.actor.zoneId} ${kind} ${signature}`]);
  const known = await tx.find(ImportMapping, { kind, signature });
  if (!known) await tx.insert(ImportMapping, { kind, signature, fields, confirmedById: personId });
  else if (JSON.stringify(known.fields) !== JSON.stringify(fields)) await tx.update(ImportMapping, known, { fields, confirmedById: personId });
}
