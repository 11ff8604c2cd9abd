/** A value of an exported row, before it is written: numbers apart, so that a spreadsheet reckons with them. */
export type ExportCell = string | number | null;

/** What a spreadsheet program would take for a formula, also behind spaces and in full width. */
const FORMULA = /^[\s\u3000]*[=+\-@＝＋－＠]/;
/** What we put before it in .csv: the sign with which spreadsheets mark text. */
const TEXT_SIGN = "'";

/** A text that no spreadsheet program runs as a formula. Needed in .csv alone: in .xlsx a text cell says that it is one. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? TEXT_SIGN + text : text;
}

/** The text as it was before {@link neutralised}: what we exported comes back as it was. */
export function withoutTextSign(text: string): string {
  return text.startsWith(TEXT_SIGN) && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** One line of .csv. */
export function csvLine(cells: readonly ExportCell[]): string {
  return `${cells.map(csvField).join(',')}\r\n`;
}

function csvField(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralised(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A decimal as a number where a spreadsheet keeps all its digits, else as the text it is. */
export function numberCell(decimal: string): ExportCell {
  const digits = decimal.replace(/^-|\./g, '').replace(/^0+/, '');
  return digits.length <= 15 ? Number(decimal) : decimal;
}

/** Texts as an .xlsx cell can hold them: no control characters, no more than 32,767 characters. */
export function sheetText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').slice(0, 32_767);
}
