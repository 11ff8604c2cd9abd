import type { Locale, ZoneTransaction } from '#platform';

/** Rows of a table that name an office in a column. */
export interface OfficeWork {
  table: string;
  column: string;
  label: Record<Locale, string>;
  /** SQL over the row `w`: somebody has to go on with it, so that its office cannot be closed. */
  open: string;
}

const works = new Map<string, OfficeWork>();

/**
 * Declares work that an office leads. Each room declares its own; a test fails on a foreign key to `office` that nobody declared, since
 * closing an office would leave its rows without anybody.
 */
export function defineOfficeWork(work: OfficeWork): void {
  works.set(`${work.table}.${work.column}`, work);
}

export const officeWorks = (): readonly OfficeWork[] => [...works.values()].sort((one, other) => (one.table < other.table ? -1 : 1));

/** What the office still leads, kind by kind, in words. */
export async function openWorkOf(tx: ZoneTransaction, officeId: string): Promise<{ label: Record<Locale, string>; count: number }[]> {
  const found: { label: Record<Locale, string>; count: number }[] = [];
  for (const { table, column, label, open } of officeWorks()) {
    const [row] = await tx.sql<{ count: number }>(
      `select count(*)::int as count from ${table} w where w.zone_id = app.zone() and w.${column} = $1 and w.deleted_at is null and (${open})`,
      [officeId],
    );
    if (row && row.count > 0) found.push({ label, count: row.count });
  }
  return found;
}
