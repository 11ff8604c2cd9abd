import { CsvError, parse } from 'csv-parse/sync';
import { withoutTextSign } from './export-cells.rules.js';
import { SpreadsheetError } from './spreadsheet-error.js';
import { type Cell, EMPTY_CELL, type Sheet, type SheetRow, type WorkbookLimits } from './workbook.js';

/**
 * The text of a .csv in whatever encoding a Chinese Excel may have saved it: by byte order mark, else UTF-8 if it is valid UTF-8,
 * else GB 18030 (which contains GBK and GB 2312) if it is valid that.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  // No text has these; a picture or a program renamed to .csv does.
  if (text.includes('\u0000')) throw new SpreadsheetError('FILE_NOT_SPREADSHEET', { extension: 'csv' });
  return text;
}

function decode(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  throw new SpreadsheetError('FILE_ENCODING_UNKNOWN');
}

/** The separator that the first lines use most, outside quotes. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 10_000).replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string) => lines.split(separator).length - 1;
  return [',', '\t', ';', '|'].reduce((most, separator) => (count(separator) > count(most) ? separator : most));
}

/** Reads a .csv as one sheet of text cells: nothing is taken for a number or a date here, so codes keep their zeros. */
export function readCsv(bytes: Uint8Array, limits: WorkbookLimits): Sheet {
  const text = decodeText(bytes);
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      // A stray quote inside an unquoted field is text; a quoted field that never ends is an error.
      relax_quotes: true,
      skip_empty_lines: false,
      to: 1_048_577,
    });
  } catch (cause) {
    const row = cause instanceof CsvError && typeof cause.lines === 'number' ? cause.lines : 0;
    throw new SpreadsheetError('CSV_BROKEN', { row }, { cause });
  }
  const rows: SheetRow[] = [];
  let columns = 0;
  for (const [index, record] of records.entries()) {
    const cells = record.map((value): Cell => (value.trim() === '' ? EMPTY_CELL : { kind: 'text', text: withoutTextSign(value) }));
    while (cells.at(-1)?.kind === 'empty') cells.pop();
    if (cells.length === 0) continue;
    if (cells.length > limits.maxColumns) throw new SpreadsheetError('TOO_MANY_COLUMNS', { sheet: '', columns: cells.length, limit: limits.maxColumns });
    if (index >= limits.maxRows) throw new SpreadsheetError('TOO_MANY_ROWS', { sheet: '', limit: limits.maxRows });
    columns = Math.max(columns, cells.length);
    rows.push({ number: index + 1, hidden: false, cells });
  }
  return { name: '', hidden: false, rows, merges: [], columns };
}
