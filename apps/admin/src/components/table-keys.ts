import type { HTMLAttributes, KeyboardEvent } from 'react';

/**
 * Rows of a table by keyboard: Tab comes to the table once, arrows go from row to row, Enter opens one, x chooses it. Inside of a row, in
 * its links and buttons, keys mean what they always mean.
 */
export function rowKeys(index: number | undefined, open: () => void): HTMLAttributes<HTMLElement> {
  return {
    tabIndex: index === 0 ? 0 : -1,
    onKeyDown: (event) => {
      if (event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey && act(event, open)) event.preventDefault();
    },
  };
}

function act({ key, currentTarget: row }: KeyboardEvent<HTMLElement>, open: () => void): boolean {
  switch (key) {
    case 'ArrowDown':
      return focus(beside(row, 'nextElementSibling'));
    case 'ArrowUp':
      return focus(beside(row, 'previousElementSibling'));
    case 'Home':
      return focus(rowsBeside(row).at(0));
    case 'End':
      return focus(rowsBeside(row).at(-1));
    case 'Enter':
      open();
      return true;
    case 'x':
      row.querySelector<HTMLElement>('.ant-table-selection-column input')?.click();
      return true;
    default:
      return false;
  }
}

function beside(row: Element, side: 'nextElementSibling' | 'previousElementSibling'): HTMLElement | undefined {
  let next = row[side];
  while (next && !next.matches('tr.ant-table-row')) next = next[side];
  return (next as HTMLElement | null) ?? undefined;
}

function rowsBeside(row: Element): HTMLElement[] {
  return [...(row.parentElement?.querySelectorAll<HTMLElement>(':scope > tr.ant-table-row') ?? [])];
}

function focus(row: HTMLElement | undefined): boolean {
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return true;
}
