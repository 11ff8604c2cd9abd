import type { ZoneTransaction } from '#platform';
import type { Caller } from './caller.js';

/** One at a time of what a person keeps for himself once a list: two windows that keep it first at the same moment would otherwise both insert. */
export async function lockOwnLists(tx: ZoneTransaction, caller: Caller): Promise<void> {
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('own lists ' || $1, 0))`, [caller.personId]);
}
