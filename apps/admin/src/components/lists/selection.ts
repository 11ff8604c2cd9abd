import { useState } from 'react';

/** Rows of a list that are chosen to be changed together. */
export interface Selection<Row> {
  chosen: readonly Row[];
  choose: (rows: readonly Row[]) => void;
  /** For the table. */
  rowSelection: { selectedRowKeys: string[]; preserveSelectedRowKeys: true; onChange: (keys: unknown, rows: Row[]) => void };
}

/** Rows stay chosen from page to page; with another filter none is, since nobody should change what he no longer sees. */
export function useSelection<Row extends { id: string }>({ filter }: { filter: object }): Selection<Row> {
  const shown = JSON.stringify(filter);
  const [{ of, chosen }, set] = useState<{ of: string; chosen: readonly Row[] }>({ of: shown, chosen: [] });
  const held = of === shown ? chosen : [];
  const choose = (rows: readonly Row[]) => set({ of: shown, chosen: rows });
  return { chosen: held, choose, rowSelection: { selectedRowKeys: held.map(({ id }) => id), preserveSelectedRowKeys: true, onChange: (_keys, rows) => choose(rows) } };
}
