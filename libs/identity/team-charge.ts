import type { ZoneTransaction } from '#platform';

/** Rows of a table that a working team answers for, named in a column. */
export interface TeamCharge {
  table: string;
  column: string;
  /** SQL over the row `w`: what it is called. */
  name: string;
}

const charges = new Map<string, TeamCharge>();

/**
 * Declares what working teams answer for. Each room declares its own; a test fails on a foreign key to `working_team` that nobody
 * declared, since closing a team would leave its rows without anybody.
 */
export function defineTeamCharge(charge: TeamCharge): void {
  charges.set(`${charge.table}.${charge.column}`, charge);
}

export const teamCharges = (): readonly TeamCharge[] => [...charges.values()].sort((one, other) => (one.table < other.table ? -1 : 1));

/** Names of what the team answers for. */
export async function chargesOf(tx: ZoneTransaction, teamId: string): Promise<string[]> {
  const names: string[] = [];
  for (const { table, column, name } of teamCharges()) {
    const rows = await tx.sql<{ name: string }>(`select ${name} as name from ${table} w where w.zone_id = app.zone() and w.${column} = $1 and w.deleted_at is null order by 1`, [teamId]);
    names.push(...rows.map((row) => row.name));
  }
  return names;
}

/** Gives everything that one team answers for to another. */
export async function handChargesOver(tx: ZoneTransaction, teamId: string, successorId: string): Promise<void> {
  for (const { table, column } of teamCharges()) {
    await tx.sql(`update ${table} w set ${column} = $2, updated_at = $3 where w.zone_id = app.zone() and w.${column} = $1 and w.deleted_at is null`, [teamId, successorId, tx.now]);
  }
}
