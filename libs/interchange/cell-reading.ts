import type { AreaUnit, MoneyUnit } from '#platform';
import type { LedgerField } from './ledger-field.js';
import type { ProblemParams } from './spreadsheet-error.js';
import type { WrittenUnit } from './units-in-text.rules.js';
import type { Cell } from './workbook.js';

/**
 * What a cell was read as, with what it was read from. Nothing is guessed silently: where the given text says more or less than the
 * reading, `approximate`, `upTo` or `precision` says so, and `given` is what a person saw in the file.
 */
export interface Value {
  /** Canonical text: yuan with two places, m² with up to four, 万元/亩, YYYY-MM-DD, a code; several for lists. */
  value: string | boolean | readonly string[];
  given: string;
  /** "约5", "5亿以上", "5-8亿", "2024年底". The reading is the number named; of a range the lower end. */
  approximate?: true;
  /** The upper end of a range, in the same form as `value`. */
  upTo?: string;
  /** Of a date: what was given of it. A month is kept as its first day, a quarter and a year likewise. */
  precision?: 'day' | 'month' | 'quarter' | 'year';
  /** The unit that the number was given in. */
  unit?: MoneyUnit | AreaUnit;
}

/** Why a cell is refused (its row goes back) or doubtful (its row goes in, with a remark). Texts are in the message files. */
export type CellIssueCode =
  | CellErrorCode
  | CellWarningCode;

export type CellErrorCode =
  | 'REQUIRED'
  | 'CELL_ERROR'
  | 'FORMULA_NOT_CALCULATED'
  | 'NUMBER_UNREADABLE'
  | 'NUMBER_NEGATIVE'
  | 'NUMBER_NOT_WHOLE'
  | 'NUMBER_TOO_LARGE'
  | 'RANGE_REVERSED'
  | 'UNIT_MISSING'
  | 'UNIT_WRONG'
  | 'CURRENCY_NOT_YUAN'
  | 'DATE_UNREADABLE'
  | 'DATE_NOT_EXISTING'
  | 'DATE_IS_RANGE'
  | 'CODE_DIGITS_LOST'
  | 'CREDIT_CODE_INVALID'
  | 'STOCK_CODE_INVALID'
  | 'INDUSTRY_CODE_INVALID'
  | 'BOOLEAN_UNREADABLE'
  | 'OPTION_UNKNOWN'
  | 'TEXT_TOO_LONG';

export type CellWarningCode =
  | 'LEADING_ZEROS_LOST'
  | 'CODE_FROM_NUMBER'
  | 'ORG_CODE_CHECK'
  | 'APPROXIMATE'
  | 'RANGE'
  | 'ROUNDED'
  | 'DATE_PARTIAL'
  | 'DATE_FROM_SERIAL'
  | 'MONTH_AMBIGUOUS'
  | 'PENDING'
  | 'PHONE_ODD'
  | 'OPTION_UNKNOWN_SKIPPED';

export interface Problem<Code extends string = CellIssueCode> {
  code: Code;
  params: ProblemParams;
}

export interface Reading {
  /** Absent for a blank cell and for one that is refused. */
  value?: Value;
  /** Set when the cell is refused. */
  error?: Problem<CellErrorCode>;
  warnings: Problem<CellWarningCode>[];
}

export interface ReadContext {
  field: LedgerField;
  /** Units that the header states, in their order. */
  units?: readonly WrittenUnit[];
  /** The sheet's unit of money (`单位：万元`), used when neither cell nor header states one. */
  sheetUnit?: WrittenUnit | null;
}

export function refuse(code: CellErrorCode, params: ProblemParams = {}): Reading {
  return { error: { code, params }, warnings: [] };
}

export function read(cell: Cell, value: Value['value'], more: Partial<Value> = {}, warnings: Problem<CellWarningCode>[] = []): Reading {
  return { value: { value, given: cell.text, ...more }, warnings };
}

/** The text of a cell that is not to be read as a number: of a number its digits, not `1.2E+10` nor `12,000`. */
export function plainText(cell: Cell): string {
  return cell.kind === 'number' && !/^0\d*$/.test(cell.text) ? (cell.number ?? cell.text) : cell.text;
}
