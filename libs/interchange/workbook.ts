import { extname } from 'node:path';
import { Decimal } from '#platform';
import { type CellValue, formatValue, isDateFormat, readXlsx, type Sheet as LibrarySheet, streamXlsxRows } from 'hucre';
import { checkArchive, isCompoundFile, isZip, refuseCompoundFile } from './archive-check.js';
import { readCsv } from './csv.js';
import { type ProblemParams, SpreadsheetError } from './spreadsheet-error.js';

/** One cell as a person sees it, and as the file holds it. */
export interface Cell {
  kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** What the spreadsheet program shows: `35%`, `2024年3月`, `001216`. For a formula never calculated, the formula. */
  text: string;
  /** The exact decimal text of a number, at the 15 digits that a spreadsheet keeps. */
  number?: string;
  /** The calendar date of a date cell; a time of day is dropped. */
  date?: string;
  /** The value was computed by a formula; it is what the program that saved the file last computed. */
  formula?: true;
}

export interface SheetRow {
  /** As in the file, from 1. */
  number: number;
  hidden: boolean;
  cells: readonly Cell[];
}

/** Rows from 1 as in the file, columns from 0; both ends belong to it. */
export interface MergedRange {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Rows that hold something. Rows without any text are left out; the numbers show where. */
  rows: SheetRow[];
  merges: MergedRange[];
  /** How many columns hold something, counted from the first. */
  columns: number;
}

/** What the reader wants said about the file although it could read it. */
export interface WorkbookNotice {
  code: 'MACROS_IGNORED' | 'NAME_AND_CONTENT_DIFFER' | 'EXTERNAL_LINKS_IGNORED';
  params: ProblemParams;
}

export interface Workbook {
  format: 'xlsx' | 'csv';
  sheets: Sheet[];
  notices: WorkbookNotice[];
}

export interface WorkbookLimits {
  maxBytes: number;
  /** All parts of an .xlsx together, unpacked. */
  maxUnpackedBytes: number;
  maxSheets: number;
  /** Rows of one sheet, with header and title rows, up to the last that holds something. */
  maxRows: number;
  maxColumns: number;
}

const MEGABYTE = 1024 * 1024;

/** A ledger of 50,000 rows and 35 columns, every cell with borders and a font, unpacks to some 80 MB. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  maxBytes: 32 * MEGABYTE,
  maxUnpackedBytes: 192 * MEGABYTE,
  maxSheets: 64,
  maxRows: 60_000,
  maxColumns: 300,
};

export const EMPTY_CELL: Cell = Object.freeze({ kind: 'empty', text: '' });

/** The name of a column as spreadsheets show it: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/**
 * Reads an .xlsx or .csv file that somebody sent. What it is is decided by its bytes, not by its name. Macros, external links and
 * scripts are never looked at, formulas never calculated. Refuses with a {@link SpreadsheetError}, and with nothing else.
 */
export async function readWorkbook(bytes: Buffer, fileName: string, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<Workbook> {
  const extension = extname(fileName).toLowerCase();
  if (bytes.length === 0) throw new SpreadsheetError('FILE_EMPTY');
  if (bytes.length > limits.maxBytes) {
    throw new SpreadsheetError('FILE_TOO_LARGE', { megabytes: Math.ceil(bytes.length / MEGABYTE), limit: Math.floor(limits.maxBytes / MEGABYTE) });
  }
  if (isCompoundFile(bytes)) refuseCompoundFile(bytes);
  if (!isZip(bytes)) {
    if (/^\s*(?:<!doctype html|<html|<table|<\?xml)/i.test(bytes.subarray(0, 512).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''))) {
      throw new SpreadsheetError('FILE_FORMAT_UNSUPPORTED', { format: 'html' });
    }
    if (!['.csv', '.txt', '.tsv'].includes(extension)) throw new SpreadsheetError('FILE_NOT_SPREADSHEET', { extension: extension.slice(1, 20) });
    return { format: 'csv', sheets: [readCsv(bytes, limits)], notices: [] };
  }
  const { macros, externalLinks } = checkArchive(bytes, limits.maxUnpackedBytes);
  const notices: WorkbookNotice[] = [];
  if (macros) notices.push({ code: 'MACROS_IGNORED', params: {} });
  if (externalLinks > 0) notices.push({ code: 'EXTERNAL_LINKS_IGNORED', params: { count: externalLinks } });
  if (!['.xlsx', '.xlsm', '.xltx', '.xltm'].includes(extension)) notices.push({ code: 'NAME_AND_CONTENT_DIFFER', params: { extension: extension.slice(1, 20) } });
  try {
    return { format: 'xlsx', sheets: await readSheets(bytes, limits), notices };
  } catch (cause) {
    if (cause instanceof SpreadsheetError) throw cause;
    throw new SpreadsheetError('FILE_DAMAGED', {}, { cause });
  }
}

async function readSheets(bytes: Buffer, limits: WorkbookLimits): Promise<Sheet[]> {
  const library = await readXlsx(bytes, {
    readStyles: true,
    maxRows: limits.maxRows + 1,
    sheets: (_, index) => {
      if (index >= limits.maxSheets) throw new SpreadsheetError('TOO_MANY_SHEETS', { sheets: index + 1, limit: limits.maxSheets });
      return true;
    },
  });
  const sheets: Sheet[] = [];
  for (const [index, sheet] of library.sheets.entries()) {
    // The reader stopped at its limit. Formatted but empty rows to the bottom of the sheet are common and harmless.
    if (sheet.rows.length > limits.maxRows && (await holdsMore(bytes, index, limits.maxRows))) {
      throw new SpreadsheetError('TOO_MANY_ROWS', { sheet: sheet.name, limit: limits.maxRows });
    }
    sheets.push(takeSheet(sheet, limits));
  }
  return sheets;
}

async function holdsMore(bytes: Buffer, sheet: number, after: number): Promise<boolean> {
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    if (row.index >= after && row.values.some((value) => value !== null && value !== '')) return true;
  }
  return false;
}

/** Takes a sheet over from the library row by row, letting go of the library's rows on the way. */
function takeSheet(library: LibrarySheet, limits: WorkbookLimits): Sheet {
  const rows: SheetRow[] = [];
  const manners = new Map<string, Manner>();
  const shared = (type: string | undefined, formula: string | undefined, format: string | undefined): Manner => {
    const key = `${type} ${format} ${formula}`;
    const known = manners.get(key) ?? { type, formula, format };
    manners.set(key, known);
    return known;
  };
  let columns = 0;
  for (let index = 0; index < library.rows.length; index += 1) {
    const values = library.rows[index] ?? [];
    library.rows[index] = [];
    const manners: Manner[] = [];
    let filled = 0;
    for (let column = 0; column < values.length; column += 1) {
      const key = `${index},${column}`;
      const details = library.cells?.get(key);
      library.cells?.delete(key);
      const manner = shared(details?.type, details?.formula, details?.style?.numFmt);
      manners.push(manner);
      if (takeCell(values[column] ?? null, manner).kind !== 'empty') filled = column + 1;
    }
    if (filled === 0) continue;
    if (filled > limits.maxColumns) throw new SpreadsheetError('TOO_MANY_COLUMNS', { sheet: library.name, columns: filled, limit: limits.maxColumns });
    columns = Math.max(columns, filled);
    const row = new StoredRow(index + 1, library.rowDefs?.get(index)?.hidden === true, values.slice(0, filled), manners.slice(0, filled));
    rows.push(rows.length < LOOKED_AT_OFTEN ? { number: row.number, hidden: row.hidden, cells: row.cells } : row);
  }
  const merges = (library.merges ?? []).map((merge) => ({
    fromRow: merge.startRow + 1,
    toRow: merge.endRow + 1,
    fromColumn: merge.startCol,
    toColumn: merge.endCol,
  }));
  return { name: library.name, hidden: library.hidden === true || library.veryHidden === true, rows, merges, columns };
}

/** How a cell of a file holds its value. */
interface Manner {
  type: string | undefined;
  formula: string | undefined;
  format: string | undefined;
}

/** Titles, headers and samples are looked for in the first rows again and again. */
const LOOKED_AT_OFTEN = 300;

/** A row as the file holds it: cells are made when they are looked at, since those of a long sheet would fill the memory. */
class StoredRow implements SheetRow {
  constructor(
    readonly number: number,
    readonly hidden: boolean,
    private readonly values: readonly CellValue[],
    private readonly manners: readonly Manner[],
  ) {}

  get cells(): readonly Cell[] {
    return this.values.map((value, column) => takeCell(value ?? null, this.manners[column]!));
  }
}

function takeCell(value: CellValue, { type, formula, format }: Manner): Cell {
  const cell = plainCell(value, type, format);
  if (formula === undefined) return cell;
  if (cell.kind === 'empty') return { kind: 'error', text: `=${formula}`, formula: true };
  return { ...cell, formula: true };
}

function plainCell(value: CellValue, type: string | undefined, format: string | undefined): Cell {
  if (value === null) return EMPTY_CELL;
  if (type === 'error') return { kind: 'error', text: String(value) };
  if (typeof value === 'string') return value.trim() === '' ? EMPTY_CELL : { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { kind: 'error', text: String(value) };
    const number = new Decimal(value.toPrecision(15)).toFixed();
    return { kind: 'number', text: shown(value, format, number), number };
  }
  if (Number.isNaN(value.getTime())) return { kind: 'error', text: '' };
  const date = value.toISOString().slice(0, 10);
  // Serials below 1 are times of day: no date to keep.
  if (value.getUTCFullYear() < 1900 || value.getUTCFullYear() > 9999) return { kind: 'text', text: shown(value, format, date) };
  return { kind: 'date', text: shownDate(value, format, date), date };
}

/** A number as its format shows it; formats that only round or align do not hide digits from the import. */
function shown(value: number | Date, format: string | undefined, plain: string): string {
  if (!format || format === 'General' || format === '@') return plain;
  try {
    return formatValue(value, format).trim() || plain;
  } catch {
    return plain;
  }
}

/** A date as its format shows it only where that says less than the day: `2024年3月`, `2024-03`. */
function shownDate(value: Date, format: string | undefined, date: string): string {
  if (!format || !isDateFormat(format)) return date;
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return letters.includes('y') && !letters.includes('d') ? shown(value, format, date) : date;
}
