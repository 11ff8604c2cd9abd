import type { ZoneTransaction } from '#platform';

/**
 * Locks companies, removed ones too, until the transaction ends. In the order of their ids, so that two who merge the same ones wait for
 * each other instead of standing in each other's way; and so strongly that no row that points at one of them is saved meanwhile.
 */
export async function lockCompanies(tx: ZoneTransaction, ids: readonly string[]): Promise<void> {
  await tx.sql(`select 1 from company where zone_id = app.zone() and id = any($1::uuid[]) order by id for update`, [ids]);
}
