import { checkCreditCode } from '#company';
import { folded } from '#platform';
import { isBlank } from './blank-cell.rules.js';
import { readDate } from './date-reading.rules.js';
import type { FieldKind, LedgerField } from './ledger-field.js';
import type { Cell, SheetRow } from './workbook.js';

type ContentKind = FieldKind | NonNullable<LedgerField['content']>;

/** Values so unlike others that a column of them says what it is without its header. */
const LOOKS: Partial<Record<ContentKind, (cell: Cell, text: string) => boolean>> = {
  creditCode: (_, text) => checkCreditCode(text).valid || /^[0-9A-HJ-NPQRTUWXY]{18}$/i.test(text),
  phone: (_, text) => /^(?:\+?86-?)?1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}(?:转\d+)?$|^400-?\d{3,4}-?\d{3,4}$/.test(text.replace(/\s/g, '').split(/[、,;/]/)[0] ?? ''),
  stockCode: (_, text) => /^(?:s[hz]|bj)\.?\d{6}$|^\d{6}(?:\.(?:s[hz]|bj))?$/i.test(text),
  date: (cell, text) => cell.kind === 'date' || (cell.kind === 'text' && /^\d{4}(?:[年./-]|\d{4}$)/.test(text) && readDate(cell).value !== undefined),
  industryCodes: (_, text) => /^[A-T]\d{4}(?!\d)/.test(text),
  companyName: (_, text) => /(?:有限公司|有限责任公司|股份公司|集团|厂|研究院)(?:\(.*\))?$/.test(text),
  projectName: (_, text) => text.length >= 4 && /项目(?:\(.*\))?$/.test(text),
  website: (_, text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text),
};

/** What share of a column's cells looks like values of that kind. */
export function contentShare(kind: FieldKind, column: number, sample: readonly SheetRow[]): number {
  const looks = kind === 'stockCode' ? (_: Cell, text: string) => /^(?:s[hz]|bj)?\.?\d{1,6}(?:\.(?:s[hz]|bj))?$/i.test(text) : LOOKS[kind];
  const cells = cellsOf(column, sample);
  return looks && cells.length > 0 ? cells.filter((cell) => looks(cell, folded(cell.text))).length / cells.length : 0;
}

/** The kinds that nearly all cells of a column look like. None when its own header looks so: that is then no header but a row. */
export function contentKinds(column: number, sample: readonly SheetRow[], header: string): ReadonlySet<ContentKind> {
  const cells = cellsOf(column, sample);
  if (cells.length === 0) return new Set();
  const label: Cell = { kind: 'text', text: header };
  const kinds = Object.entries(LOOKS).flatMap(([kind, looks]) => {
    const share = cells.filter((cell) => looks(cell, folded(cell.text))).length / cells.length;
    return share >= 0.8 && !looks(label, folded(header)) ? [kind as ContentKind] : [];
  });
  return new Set(kinds);
}

function cellsOf(column: number, sample: readonly SheetRow[]): Cell[] {
  return sample.flatMap((row) => {
    const cell = row.cells[column];
    return cell && !isBlank(cell) ? [cell] : [];
  });
}
