import { parseDecimal, type FieldProblem, type Text } from '#platform';
import { industryCode } from '#company';
import { decimalProblem } from '#project';
import { text } from './messages.js';

/** Money columns hold 18 digits before the point and two behind. */
const MONEY = [18, 2] as const;

/** Collects what is wrong with an input, each under its path. */
export class Problems {
  readonly found: FieldProblem[] = [];

  add(field: string, message: Text | null): void {
    if (message) this.found.push({ path: `input.${field}`, message });
  }

  /** An amount in yuan; `positive` when zero makes no sense. */
  money(field: string, value: string | null | undefined, { positive = false } = {}): void {
    const problem = decimalProblem(value, MONEY);
    this.add(field, problem);
    if (!problem && positive && value != null && parseDecimal(value)?.isZero()) this.add(field, text('field.positive'));
  }

  /** What must be there: always on creation, and never emptied later. */
  required(field: string, value: unknown, creating: boolean): void {
    const empty = value == null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
    if (empty && (creating || value !== undefined)) this.add(field, text('field.required'));
  }

  industryCodes(codes: readonly string[] | null | undefined): void {
    for (const [index, code] of (codes ?? []).entries()) if (!industryCode(code)) this.add(`industryCodes.${index}`, text('field.industryCode', { code }));
  }
}

/** Trimmed, without doubles and blanks. */
export function distinct(values: readonly string[] | null | undefined): string[] {
  return [...new Set((values ?? []).map((value) => value.trim()).filter((value) => value !== ''))];
}

/** Industry codes as they are stored. */
export function storedCodes(codes: readonly string[] | null | undefined): string[] {
  return distinct((codes ?? []).flatMap((code) => industryCode(code) ?? []));
}

/** The fields that were given; what was left out stays out. */
export function given<T extends object, K extends keyof T>(input: T, fields: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(fields.filter((field) => input[field] !== undefined).map((field) => [field, input[field]])) as Partial<Pick<T, K>>;
}
