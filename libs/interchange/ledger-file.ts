import { givenFigures, type Given } from './given-figures.js';
import type { HeaderReading } from './header.rules.js';
import type { StoredNotice, StoredSheet } from './import.entity.js';
import type { LedgerKind } from './import.enums.js';
import type { StoredMessage } from './importer.js';
import { IMPORTERS } from './importers.js';
import { corrected, readSheet, samplesOf, storedIssue, storedSheets, type ColumnDecision } from './import-reading.js';
import { eachLedgerRow, type LedgerRow, type SkippedRow } from './ledger.rules.js';
import { noteKey, type LastRows } from './keys-to-come.js';
import { BATCH_OF_ROWS, type RowsNews } from './reading-news.js';
import { readWorkbook, type Sheet } from './workbook.js';

/** A file that somebody brought, and as what. */
export interface LedgerFile {
  bytes: Uint8Array;
  fileName: string;
  kind: LedgerKind;
}

/** A file as far as its header. Plain data: it may come out of another thread. */
export interface DescribedFile {
  sheets: StoredSheet[];
  /** The chosen sheet. */
  sheet: string;
  header: HeaderReading;
  samples: Record<string, string[]>;
  notices: StoredNotice[];
}

/** A row as the file alone tells it: without a payload it is refused, or no row of the ledger. */
export interface ReadRow {
  rowNumber: number;
  /** No row of the ledger: a total, a note. */
  skipped: boolean;
  name: string | null;
  messages: StoredMessage[];
  payload: unknown;
  /** Figures that were given only about, by column. */
  given?: Record<string, Given> | undefined;
  raw: readonly string[] | null;
}

/** The sheets of a file and what its columns are, of the sheet named or of the one that looks most like the ledger. */
export async function describeFile({ bytes, fileName, kind }: LedgerFile, sheetName?: string | null): Promise<DescribedFile> {
  const workbook = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName);
  const reading = readSheet(workbook, kind, sheetName);
  return { sheets: storedSheets(workbook, reading.sheet), sheet: reading.sheet.name, header: reading.header, samples: samplesOf(reading), notices: workbook.notices };
}

/** A sheet whose columns are read as a person said. */
export interface OpenLedger {
  kind: LedgerKind;
  sheet: Sheet;
  header: HeaderReading;
}

/** A sheet of a file, its columns as a person said that they are to be read. */
export async function openLedger({ bytes, fileName, kind }: LedgerFile, sheetName: string, decisions: readonly ColumnDecision[]): Promise<OpenLedger> {
  const workbook = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName);
  const { sheet, header: found } = readSheet(workbook, kind, sheetName);
  return { kind, sheet, header: corrected(found, kind, decisions) };
}

/** Which row has what keys for the last time: from there on a dry run need not remember what they named. */
function lastRows({ kind, sheet, header }: OpenLedger): LastRows {
  const { ledger, keyFields, payload, keysOf } = IMPORTERS[kind];
  const last: LastRows = new Map();
  const columns = header.columns.filter(({ field }) => keyFields.includes(field));
  for (const row of eachLedgerRow(sheet, { ...header, columns }, ledger)) {
    if (!('reason' in row)) for (const key of keysOf(payload(row).payload)) noteKey(last, key, row.rowNumber);
  }
  return last;
}

/** What a sheet holds, some hundred rows at a time, and before them their keys. */
export function* inBatches(ledger: OpenLedger): Generator<RowsNews> {
  yield { said: 'keys', lastRows: lastRows(ledger) };
  let batch: ReadRow[] = [];
  for (const row of rowsOf(ledger)) {
    if (batch.push(row) < BATCH_OF_ROWS) continue;
    yield { said: 'rows', rows: batch };
    batch = [];
  }
  if (batch.length > 0) yield { said: 'rows', rows: batch };
}

function* rowsOf({ kind, sheet, header }: OpenLedger): Generator<ReadRow> {
  const letters = new Map(header.columns.map(({ field, letter }) => [field, letter]));
  for (const row of eachLedgerRow(sheet, header, IMPORTERS[kind].ledger)) {
    if (!('reason' in row)) yield readRow(row, kind, letters);
    else if (row.reason !== 'BLANK_ROW') yield skippedRow(row);
  }
}

function skippedRow({ rowNumber, reason, text }: SkippedRow): ReadRow {
  return { rowNumber, skipped: true, name: text.slice(0, 100), messages: [{ severity: 'info', code: reason, column: null, field: null, given: text, params: {} }], payload: null, raw: null };
}

function readRow(row: LedgerRow, kind: LedgerKind, letters: ReadonlyMap<string, string>): ReadRow {
  const messages = [...row.errors.map((issue) => storedIssue(issue, 'error')), ...row.warnings.map((issue) => storedIssue(issue, 'warning'))];
  const { rowNumber, raw } = row;
  if (row.errors.length > 0) {
    const name = row.values.name?.value;
    return { rowNumber, skipped: false, name: typeof name === 'string' ? name : null, messages, payload: null, raw };
  }
  const { payload, messages: more } = IMPORTERS[kind].payload(row);
  return { rowNumber, skipped: false, name: null, messages: [...messages, ...more.map((message) => ({ ...message, column: message.column ?? letters.get(message.field ?? '') ?? null }))], payload, given: givenFigures(row, kind), raw };
}
