import { invalidField, type Locale } from '#platform';
import { companyImporter } from './company-importer.js';
import { fieldLabel } from './field-labels.js';
import { normaliseHeader, readHeader, withChoices, type HeaderReading } from './header.rules.js';
import type { StoredColumn, StoredSheet } from './import.entity.js';
import { LedgerKind } from './import.enums.js';
import type { Importer, StoredMessage } from './importer.js';
import { issueText, type IssueCode } from './issue.messages.js';
import type { RowIssue } from './ledger.rules.js';
import { projectImporter } from './project-importer.js';
import { SpreadsheetError, type ProblemParams } from './spreadsheet-error.js';
import { columnLetter, readWorkbook, type Sheet, type Workbook } from './workbook.js';

/** How each kind of ledger comes in. */
export const IMPORTERS: Record<LedgerKind, Importer> = {
  [LedgerKind.COMPANY]: companyImporter as Importer,
  [LedgerKind.PROJECT]: projectImporter as Importer,
};

/** A sheet and how its columns are understood. */
export interface SheetReading {
  sheet: Sheet;
  header: HeaderReading;
}

/** A refusal of the file, or of how it is to be read, in the language of whoever asks. */
export function refuseImport(path: string, code: IssueCode, params: ProblemParams = {}): never {
  throw invalidField(path, (locale: Locale) => issueText(locale, code, params));
}

/** Reads a file; what is wrong with it as a whole is refused under the path `file`. */
export async function openFile(bytes: Buffer, fileName: string): Promise<Workbook> {
  try {
    return await readWorkbook(bytes, fileName);
  } catch (error) {
    if (error instanceof SpreadsheetError) refuseImport('file', error.code, error.params);
    throw error;
  }
}

/** The sheet of that name, or the one that looks most like the ledger: with a header of it, shown, and long. */
export function readSheet(workbook: Workbook, kind: LedgerKind, name?: string | null): SheetReading {
  const { ledger } = IMPORTERS[kind];
  if (name != null) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) refuseImport('sheet', 'SHEET_UNKNOWN', { sheet: name });
    return { sheet, header: readHeader(sheet, ledger) ?? unknownHeader(sheet, kind) };
  }
  const read = workbook.sheets.flatMap((sheet) => {
    const header = readHeader(sheet, ledger);
    return header ? [{ sheet, header }] : [];
  });
  const best = read.sort((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden) || b.header.columns.length - a.header.columns.length || b.sheet.rows.length - a.sheet.rows.length)[0];
  if (best) return best;
  const sheet = workbook.sheets.find(({ rows }) => rows.length > 0);
  if (!sheet) refuseImport('file', 'FILE_EMPTY');
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
      return cell.kind === 'empty' ? [] : [{ column, letter: columnLetter(column), header: cell.text.trim(), unit: units[0] ?? null, units, duplicateOf: null }];
    }),
    missing: ledger.fields.filter((field) => field.required).map((field) => field.key),
    sheetUnit: null,
    titles: [],
  };
}

/** The header with a person's corrections: by letter of the column, a field or none. */
export function corrected(header: HeaderReading, kind: LedgerKind, corrections: readonly { column: string; field?: string | null }[]): HeaderReading {
  const { ledger } = IMPORTERS[kind];
  const columns = new Map([...header.columns, ...header.unmatched].map(({ letter, column }) => [letter, column]));
  const choices = new Map<number, string | null>();
  for (const [index, { column, field }] of corrections.entries()) {
    const number = columns.get(column);
    if (number === undefined) refuseImport(`mapping.${index}.column`, 'COLUMN_UNKNOWN', { column });
    if (field && !ledger.fields.some(({ key }) => key === field)) refuseImport(`mapping.${index}.field`, 'FIELD_UNKNOWN', { field });
    if (field && [...choices.values()].includes(field)) refuseImport(`mapping.${index}.field`, 'FIELD_TWICE', { field });
    choices.set(number, field ?? null);
  }
  return withChoices(header, ledger, choices);
}

/** Required fields without a column are refused by name. */
export function assertComplete(header: HeaderReading, kind: LedgerKind): void {
  if (header.missing.length === 0) return;
  throw invalidField('mapping', (locale) => issueText(locale, 'HEADER_MISSING_FIELDS', { fields: header.missing.map((field) => fieldLabel(kind, field, locale)).join('、') }));
}

export function storedSheets(workbook: Workbook, chosen: Sheet): StoredSheet[] {
  return workbook.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.length, chosen: sheet === chosen }));
}

/** The columns as they are kept with the batch, those that a person decided marked. */
export function storedColumns(header: HeaderReading, decided: ReadonlySet<string>): StoredColumn[] {
  return [...header.columns, ...header.unmatched]
    .sort((a, b) => a.column - b.column)
    .map((entry) => {
      const { letter, header: text, unit } = entry;
      const written = unit && (unit.foreign ?? [unit.money, unit.area, unit.percent && '%'].find(Boolean) ?? null);
      return {
        column: letter,
        header: text,
        field: 'field' in entry ? entry.field : null,
        unit: written ? (unit?.perMu ? `${written}/mu` : written) : null,
        confident: decided.has(letter) || ('field' in entry ? entry.confidence >= 0.9 : true),
        chosen: decided.has(letter),
      };
    });
}

/** A cell's problem as it is kept with its row. */
export function storedIssue(issue: RowIssue<IssueCode>, severity: StoredMessage['severity']): StoredMessage {
  const { code, column, field, given, params } = issue;
  return { severity, code, column: column || null, field, given: given === '' ? null : given.slice(0, 500), params };
}
