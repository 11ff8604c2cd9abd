import { comparable, folded } from '#platform';
import type { HeaderReading, MatchedColumn } from './header.rules.js';
import { fieldOf, type LedgerDefinition } from './ledger-field.js';
import type { ProblemParams } from './spreadsheet-error.js';
import { isBlank } from './blank-cell.rules.js';
import type { CellErrorCode, CellWarningCode, Reading, Value } from './cell-reading.js';
import { readSite } from './site-reading.rules.js';
import { readCell } from './value.rules.js';
import { type Cell, columnLetter, EMPTY_CELL, type MergedRange, type Sheet, type SheetRow } from './workbook.js';

/** One thing to say about one cell: enough to hand the row back with the reason beside it. */
export interface RowIssue<Code extends string = string> {
  code: Code;
  row: number;
  column: string;
  header: string;
  field: string;
  given: string;
  params: ProblemParams;
}

export type RowErrorCode = CellErrorCode;
export type RowWarningCode = CellWarningCode | CellErrorCode | 'ROW_HIDDEN' | 'MERGED_CELL_FILLED' | 'DUPLICATE_IN_FILE';

export interface LedgerRow {
  rowNumber: number;
  hidden: boolean;
  values: Readonly<Record<string, Value>>;
  warnings: RowIssue<RowWarningCode>[];
  /** Any of these refuses the row. */
  errors: RowIssue<RowErrorCode>[];
  /** The first row of the file that is the same thing, and the fields that say so. */
  duplicateOf: { rowNumber: number; by: readonly string[] } | null;
  /** The cells as a person sees them, from column A: what a refused row is handed back with. */
  raw: readonly string[];
}

export interface SkippedRow {
  rowNumber: number;
  reason: 'TOTAL_ROW' | 'NOTE_ROW' | 'SECTION_ROW' | 'HEADER_REPEATED' | 'HIDDEN_ROW' | 'BLANK_ROW';
  text: string;
}

export interface LedgerReading {
  rows: LedgerRow[];
  skipped: SkippedRow[];
}

export interface LedgerOptions {
  /** Rows that the spreadsheet hides (usually by a filter) are read with a remark, unless they are to be left out. */
  hiddenRows?: 'read' | 'skip';
  /**
   * A cell that cannot be read refuses its row; with `leaveOut`, a person has decided that rows go in without such cells where the
   * field is not required, and each is a remark instead.
   */
  unreadable?: 'refuse' | 'leaveOut';
}

/** By each mark of a key: the first row that had it, with all its marks. */
type SeenRows = Map<string, { rowNumber: number; marks: readonly (string | null)[] }>;

const TOTAL = /^(?:合计|总计|小计|共计|累计|总和|本页合计|本页小计|[一-龥]{0,8}(?:合计|小计))[:：]?[\d.,]*[个项家户]?$/;
const NOTE = /^(?:注|备注|说明|填表说明|填报说明|填表人|填报人|填表单位|填报单位|制表|制表人|审核|审核人|单位负责人|联系人|填报日期|填表日期|数据来源|附)(?:\d|[:：.、(（]|$)/;
const SECTION = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|第[一二三四五六七八九十]+[类批部])/;

/** All rows under a header at once; {@link eachLedgerRow} for a caller that handles them one by one. */
export function readLedger(sheet: Sheet, header: HeaderReading, ledger: LedgerDefinition, options: LedgerOptions = {}): LedgerReading {
  const reading: LedgerReading = { rows: [], skipped: [] };
  for (const entry of eachLedgerRow(sheet, header, ledger, options)) {
    if ('reason' in entry) reading.skipped.push(entry);
    else reading.rows.push(entry);
  }
  return reading;
}

/**
 * Reads the rows under a header in their order. What is not a row of the ledger - blank, totals, notes, section titles, the
 * header printed again - is named with its reason. Cells merged downward count for every row they span. Of rows gone by only their
 * keys are kept, for finding the same thing twice.
 */
export function* eachLedgerRow(sheet: Sheet, header: HeaderReading, ledger: LedgerDefinition, options: LedgerOptions = {}): Generator<LedgerRow | SkippedRow> {
  const seen: SeenRows = new Map();
  const down = mergedDown(sheet.merges);
  const wide = new Set(sheet.merges.flatMap((merge) => (merge.toColumn - merge.fromColumn >= 2 ? [merge.fromRow] : [])));
  const tops = new Map<string, Cell>();
  const last = Math.max(...header.rows);
  const titles = new Set(header.columns.map((column) => comparable(column.header)));
  for (const { number, hidden, cells } of sheet.rows) {
    if (number <= last) continue;
    const row: SheetRow = { number, hidden, cells };
    const reason = row.hidden && options.hiddenRows === 'skip' ? 'HIDDEN_ROW' : skipReason(row, wide.has(row.number), header, titles);
    if (reason) {
      yield { rowNumber: row.number, reason, text: textOf(row) };
      continue;
    }
    const read = readRow(row, header, ledger, down, tops, options.unreadable === 'leaveOut');
    read.duplicateOf = duplicate(read, ledger, seen);
    if (read.duplicateOf) {
      const column = header.columns.find((candidate) => candidate.field === read.duplicateOf?.by[0]);
      if (column) read.warnings.push(issue('DUPLICATE_IN_FILE', row, column, read.raw[column.column] ?? '', { row: read.duplicateOf.rowNumber, by: read.duplicateOf.by.join(',') }));
    }
    yield read;
  }
}

function textOf(row: SheetRow): string {
  return row.cells.filter((cell) => cell.kind !== 'empty').map((cell) => folded(cell.text)).join(' ').slice(0, 200);
}

function skipReason(row: SheetRow, wide: boolean, header: HeaderReading, titles: ReadonlySet<string>): SkippedRow['reason'] | null {
  const filled = row.cells.filter((cell) => cell.kind !== 'empty');
  const first = filled[0];
  if (!first || filled.every((cell) => isBlank(cell))) return 'BLANK_ROW';
  const head = comparable(first.text);
  const named = header.columns.some((column) => column.field === 'name' && !isBlank(row.cells[column.column]));
  const firstTexts = filled.slice(0, 3).map((cell) => comparable(cell.text));
  if (firstTexts.some((text) => TOTAL.test(text)) && (filled.length < 3 || !named || TOTAL.test(head) || nameIsTotal(row, header))) return 'TOTAL_ROW';
  if (titles.has(comparable(head))) {
    const matching = filled.filter((cell) => titles.has(comparable(cell.text))).length;
    if (matching >= 3 && matching * 2 >= filled.length) return 'HEADER_REPEATED';
  }
  if (filled.length <= 2 && NOTE.test(head)) return 'NOTE_ROW';
  if (filled.length === 1 && SECTION.test(head)) return 'SECTION_ROW';
  if (filled.length === 1 && wide) return head.length > 30 ? 'NOTE_ROW' : 'SECTION_ROW';
  return null;
}

function nameIsTotal(row: SheetRow, header: HeaderReading): boolean {
  const column = header.columns.find((candidate) => candidate.field === 'name');
  return column !== undefined && TOTAL.test(comparable(row.cells[column.column]?.text ?? ''));
}

/** Where merged cells take their value from: row and column of a covered cell → row of the cell on top. */
function mergedDown(merges: readonly MergedRange[]): Map<string, number> {
  const down = new Map<string, number>();
  for (const merge of merges) {
    if (merge.toRow - merge.fromRow > 5_000 || merge.fromColumn !== merge.toColumn) continue;
    for (let row = merge.fromRow + 1; row <= merge.toRow; row += 1) down.set(`${row},${merge.fromColumn}`, merge.fromRow);
  }
  return down;
}

function readRow(row: SheetRow, header: HeaderReading, ledger: LedgerDefinition, down: ReadonlyMap<string, number>, tops: Map<string, Cell>, leaveOut: boolean): LedgerRow {
  const values: Record<string, Value> = {};
  const warnings: RowIssue<RowWarningCode>[] = [];
  const errors: RowIssue<RowErrorCode>[] = [];
  const raw = row.cells.map((cell) => cell.text);
  const place: MatchedColumn | undefined = header.columns[0];
  if (row.hidden && place) warnings.push(issue('ROW_HIDDEN', row, place, '', {}));
  for (const column of header.columns) {
    const field = fieldOf(ledger, column.field);
    if (field.kind === 'sequence') continue;
    let cell = row.cells[column.column] ?? EMPTY_CELL;
    if (down.size > 0) {
      const top = down.get(`${row.number},${column.column}`);
      if (top === undefined) tops.set(`${row.number},${column.column}`, cell);
      else if (cell.kind === 'empty') {
        cell = tops.get(`${top},${column.column}`) ?? EMPTY_CELL;
        if (cell.kind !== 'empty') {
          while (raw.length < column.column) raw.push('');
          raw[column.column] = cell.text;
          warnings.push(issue('MERGED_CELL_FILLED', row, column, cell.text, { row: top }));
        }
      }
    }
    const context = { field, units: column.units, sheetUnit: header.sheetUnit };
    const take = (key: string, reading: Reading) => {
      if (reading.value) values[key] = reading.value;
      for (const warning of reading.warnings) warnings.push({ ...issue(warning.code, row, column, cell.text, warning.params), field: key });
      if (reading.error) (leaveOut && !field.required ? warnings : errors).push({ ...issue(reading.error.code, row, column, cell.text, reading.error.params), field: key });
    };
    if (field.kind === 'site') {
      const { land, floor } = readSite(cell, context);
      take('landArea', land);
      take('floorArea', floor);
    } else take(field.key, readCell(cell, context));
  }
  for (const key of header.missing) {
    if (place) errors.push({ ...issue('REQUIRED', row, place, '', {}), column: '', header: fieldOf(ledger, key).header, field: key });
  }
  return { rowNumber: row.number, hidden: row.hidden, values, warnings, errors, duplicateOf: null, raw };
}

function issue<Code extends string>(code: Code, row: SheetRow, column: MatchedColumn, given: string, params: ProblemParams): RowIssue<Code> {
  return { code, row: row.number, column: columnLetter(column.column), header: column.header, field: column.field, given, params };
}

/**
 * Notes the row under each set of key fields it has, and returns the first row that had one of them. Two rows whose codes differ
 * are not the same because their names agree; a row without a code is.
 */
function duplicate(row: LedgerRow, ledger: LedgerDefinition, seen: SeenRows): LedgerRow['duplicateOf'] {
  let found: LedgerRow['duplicateOf'] = null;
  const marks = ledger.keys.map((key) => markOf(row, key));
  for (const [index, mark] of marks.entries()) {
    if (mark === null) continue;
    const first = seen.get(mark);
    if (!first) seen.set(mark, { rowNumber: row.rowNumber, marks });
    else if (!found && !marks.slice(0, index).some((stronger, i) => differ(stronger, first.marks[i] ?? null))) {
      found = { rowNumber: first.rowNumber, by: ledger.keys[index] ?? [] };
    }
  }
  return found;
}

function markOf(row: LedgerRow, key: readonly string[]): string | null {
  const texts = key.map((field) => row.values[field]?.value);
  return texts.some((text) => text === undefined) ? null : `${key.join(',')}=${texts.map((text) => comparable(String(text))).join('\u0000')}`;
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
