import { writeXlsx, type Cell as WrittenCell } from 'hucre';
import { chainFileMessage, DOCUMENT_FORMAT, LINK_FIELDS, NODE_FIELDS, Position, type ChainFile, type DocumentNode } from '#chain';
import { comparable, enumLabel, LOCALES, type Locale } from '#platform';
import { refusing } from './reading-problem.js';
import { type Cell, readWorkbook, type Sheet, WORKBOOK_LIMITS, type WorkbookLimits } from './workbook.js';

/** A chain is short: what is larger is no chain, and is not unpacked. */
export const CHAIN_BOOK_LIMITS: WorkbookLimits = { ...WORKBOOK_LIMITS, maxBytes: 4 * 1024 * 1024, maxUnpackedBytes: 32 * 1024 * 1024, maxSheets: 16, maxRows: 4_000 };

type Row = Record<string, string | number>;

/** A spreadsheet's rows under their columns, as `planChain` reads them: every value text, each row with its number in the file. */
export interface ChainRows {
  format: typeof DOCUMENT_FORMAT;
  formatVersion: 1;
  nodes: Row[];
  links: Row[];
}

/** A chain as .xlsx: one sheet of nodes, one of supply links, headed in the caller's language. Every cell is text, so that nothing is taken for a formula or loses its zeros. */
export async function chainWorkbook(file: ChainFile, locale: Locale): Promise<Buffer> {
  const header = (fields: readonly (keyof DocumentNode | 'from' | 'to')[]) => fields.map((field) => chainFileMessage(locale, `field.${field}`));
  const nodes = [header(NODE_FIELDS), ...file.nodes.map((node) => NODE_FIELDS.map((field) => shown(locale, field, node)))];
  const links = [header(LINK_FIELDS), ...file.links.map((link) => LINK_FIELDS.map((field) => link[field]))];
  const bytes = await writeXlsx({
    sheets: [sheet(chainFileMessage(locale, 'file.sheetNodes'), nodes), sheet(chainFileMessage(locale, 'file.sheetLinks'), links)],
  });
  return Buffer.from(bytes);
}

function sheet(name: string, rows: string[][]) {
  const cells = new Map<string, Partial<WrittenCell>>();
  for (const [r, line] of rows.entries()) for (const [c, value] of line.entries()) if (value !== '') cells.set(`${r},${c}`, { value, style: { numFmt: '@', ...(r === 0 && { font: { bold: true } }) } });
  return { name, rows, cells };
}

function shown(locale: Locale, field: keyof DocumentNode, node: DocumentNode): string {
  const value = node[field];
  if (value === null) return '';
  if (field === 'position') return enumLabel(Position, 'Position', String(value), locale);
  if (typeof value === 'boolean') return chainFileMessage(locale, value ? 'words.yes' : 'words.no');
  return Array.isArray(value) ? value.join('、') : String(value);
}

/**
 * Reads such a workbook back, whichever of the three languages it is headed in and wherever its columns stand. A workbook without the
 * columns gives no rows, which the plan then says.
 * @throws Refusal for a file that is no safe spreadsheet
 */
export async function readChainBook(bytes: Buffer, fileName: string): Promise<ChainRows> {
  const { sheets } = await refusing(readWorkbook(bytes, fileName, CHAIN_BOOK_LIMITS));
  const rowsWith = (fields: readonly string[], needed: readonly string[]) => sheets.filter(({ hidden }) => !hidden).map((one) => rowsUnder(one, fields, needed)).find((rows) => rows !== null) ?? [];
  return { format: DOCUMENT_FORMAT, formatVersion: 1, nodes: rowsWith(NODE_FIELDS, ['key', 'name', 'position']), links: rowsWith(LINK_FIELDS, ['from', 'to']) };
}

/** The rows under the first row that names the needed columns; null when there is none. */
function rowsUnder(sheet: Sheet, fields: readonly string[], needed: readonly string[]): Row[] | null {
  for (const [index, header] of sheet.rows.entries()) {
    const columns = new Map(header.cells.flatMap((cell, column) => fields.filter((field) => isHeader(cell, field)).map((field): [string, number] => [field, column])));
    if (!needed.every((field) => columns.has(field))) continue;
    const rows = sheet.rows.slice(index + 1).map(({ number, cells }): Row => {
      const values = [...columns].map(([field, column]): [string, string] => [field, textOf(cells[column])]);
      return { row: number, ...Object.fromEntries(values) };
    });
    return rows.filter((row) => Object.entries(row).some(([field, value]) => field !== 'row' && value !== ''));
  }
  return null;
}

function isHeader(cell: Cell, field: string): boolean {
  const text = comparable(cell.text);
  return LOCALES.some((locale) => comparable(chainFileMessage(locale, `field.${field as (typeof NODE_FIELDS)[number]}`)) === text);
}

function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.kind === 'number' && cell.number !== undefined ? cell.number : cell.text;
}
