import { createHash } from 'node:crypto';
import { normaliseHeader, readHeader, withChoices, type HeaderReading } from './header.rules.js';
import type { StoredColumn, StoredSheet } from './import.entity.js';
import type { LedgerKind } from './import.enums.js';
import type { StoredMessage } from './importer.js';
import { IMPORTERS } from './importers.js';
import type { IssueCode } from './issue.messages.js';
import type { RowIssue } from './ledger.rules.js';
import { ReadingProblem } from './reading-problem.js';
import { columnLetter, type Sheet, type Workbook } from './workbook.js';

/** A sheet and how its columns are understood. */
export interface SheetReading {
  sheet: Sheet;
  header: HeaderReading;
}

/** What a person says of a column: a field, or none. */
export interface ColumnDecision {
  column: string;
  field?: string | null;
}

/** The sheet of that name, or the one that looks most like the ledger: with a header of it, shown, and long. */
export function readSheet(workbook: Workbook, kind: LedgerKind, name?: string | null): SheetReading {
  const { ledger } = IMPORTERS[kind];
  if (name != null) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new ReadingProblem('sheet', 'SHEET_UNKNOWN', { sheet: name });
    return { sheet, header: readHeader(sheet, ledger) ?? unknownHeader(sheet, kind) };
  }
  const read = workbook.sheets.flatMap((sheet) => {
    const header = readHeader(sheet, ledger);
    return header ? [{ sheet, header }] : [];
  });
  const best = read.sort((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden) || b.header.columns.length - a.header.columns.length || b.sheet.rows.length - a.sheet.rows.length)[0];
  if (best) return best;
  const sheet = workbook.sheets.find(({ rows }) => rows.length > 0);
  if (!sheet) throw new ReadingProblem('file', 'FILE_EMPTY');
  return { sheet, header: unknownHeader(sheet, kind) };
}

/** Nothing of a header was recognised: the first row with two texts is taken for it, and a person says which column is what. */
function unknownHeader(sheet: Sheet, kind: LedgerKind): HeaderReading {
  const { ledger } = IMPORTERS[kind];
  const row = sheet.rows.find(({ cells }) => cells.filter((cell) => cell.kind === 'text').length >= 2) ?? sheet.rows[0];
  return {
    ledger: ledger.ledger,
    rows: [row?.number ?? 1],
    columns: [],
    unmatched: (row?.cells ?? []).flatMap((cell, column) => {
      const { units } = normaliseHeader(cell.text);
      return cell.kind === 'empty' ? [] : [{ column, letter: columnLetter(column), header: cell.text.trim(), unit: units[0] ?? null, units, duplicateOf: null, suggestions: [] }];
    }),
    missing: ledger.fields.filter((field) => field.required).map((field) => field.key),
    sheetUnit: null,
    titles: [],
  };
}

/** The header with a person's corrections: by letter of the column, a field or none. */
export function corrected(header: HeaderReading, kind: LedgerKind, corrections: readonly ColumnDecision[]): HeaderReading {
  const columns = new Map(everyColumn(header).map(({ letter, column }) => [letter, column]));
  assertDecisions(kind, corrections, new Set(columns.keys()));
  return withChoices(header, IMPORTERS[kind].ledger, new Map(corrections.map(({ column, field }) => [columns.get(column)!, field ?? null])));
}

/** Decisions are about columns and fields that there are, and give no field twice. */
export function assertDecisions(kind: LedgerKind, decisions: readonly ColumnDecision[], letters: ReadonlySet<string>): void {
  const given = new Set<string>();
  for (const [index, { column, field }] of decisions.entries()) {
    if (!letters.has(column)) throw new ReadingProblem(`mapping.${index}.column`, 'COLUMN_UNKNOWN', { column });
    if (!field) continue;
    if (!IMPORTERS[kind].ledger.fields.some(({ key }) => key === field)) throw new ReadingProblem(`mapping.${index}.field`, 'FIELD_UNKNOWN', { field });
    if (given.has(field)) throw new ReadingProblem(`mapping.${index}.field`, 'FIELD_TWICE', { field });
    given.add(field);
  }
}

/** What a header says, however its cells are formatted: the same headers in the same order are the same header. */
export function headerSignature(header: HeaderReading): string {
  const words = everyColumn(header).map(({ header: text, units }) => [normaliseHeader(text).word, units]);
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32);
}

/** The header as it was confirmed last time: `fields` by place in the header. */
export function remembered(header: HeaderReading, kind: LedgerKind, fields: readonly (string | null)[]): HeaderReading {
  const choices = everyColumn(header).flatMap((column, place): [number, string | null][] => {
    const field = fields[place];
    // What was recognised the same way needs no memory; what the ledger no longer has is forgotten.
    if (field === undefined || ('field' in column && column.field === field)) return [];
    return field === null || IMPORTERS[kind].ledger.fields.some(({ key }) => key === field) ? [[column.column, field]] : [];
  });
  const reading = withChoices(header, IMPORTERS[kind].ledger, new Map(choices), 'memory');
  // Recognised by content or by half a word and confirmed since: no longer to be asked about.
  return { ...reading, columns: reading.columns.map((column) => (column.confidence < 0.9 && fields[placeOf(header, column.column)] === column.field ? { ...column, confidence: 2, how: 'memory' } : column)) };
}

export function storedSheets(workbook: Workbook, chosen: Sheet): StoredSheet[] {
  return workbook.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.length, chosen: sheet === chosen }));
}

/** The columns as they are kept with the batch, those that a person decided marked. */
export function storedColumns(header: HeaderReading, decided: ReadonlySet<string>, samples: Readonly<Record<string, string[]>> = {}): StoredColumn[] {
  return everyColumn(header).map((entry) => {
    const { letter, header: text, unit } = entry;
    const written = unit && (unit.foreign ?? [unit.money, unit.area, unit.percent && '%'].find(Boolean) ?? null);
    const chosen = decided.has(letter);
    return {
      column: letter,
      header: text,
      field: 'field' in entry ? entry.field : null,
      unit: written ? (unit?.perMu ? `${written}/mu` : written) : null,
      confident: chosen || ('field' in entry ? entry.confidence >= 0.9 : true),
      chosen,
      how: 'field' in entry ? entry.how : null,
      samples: samples[letter] ?? [],
      suggestions: 'suggestions' in entry ? entry.suggestions : [],
    };
  });
}

const SAMPLES = 3;

/** By letter, the first different values under the header. */
export function samplesOf({ sheet, header }: SheetReading): Record<string, string[]> {
  const last = Math.max(...header.rows);
  const samples: Record<string, string[]> = Object.fromEntries(everyColumn(header).map(({ letter }) => [letter, []]));
  for (const row of sheet.rows.filter(({ number }) => number > last).slice(0, 200)) {
    for (const [letter, found] of Object.entries(samples)) {
      const text = row.cells[columnNumber(letter)]?.text.trim().slice(0, 60) ?? '';
      if (text !== '' && found.length < SAMPLES && !found.includes(text)) found.push(text);
    }
  }
  return samples;
}

/** A cell's problem as it is kept with its row. */
export function storedIssue(issue: RowIssue<IssueCode>, severity: StoredMessage['severity']): StoredMessage {
  const { code, column, field, given, params } = issue;
  return { severity, code, column: column || null, field, given: given === '' ? null : given.slice(0, 500), params };
}

/** A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function everyColumn(header: HeaderReading) {
  return [...header.columns, ...header.unmatched].sort((a, b) => a.column - b.column);
}

function placeOf(header: HeaderReading, column: number): number {
  return everyColumn(header).findIndex((entry) => entry.column === column);
}
