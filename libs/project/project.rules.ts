import { parseDecimal, searchText, type FieldProblem, type Locale, type Text } from '#platform';
import { industryCode } from '#company';
import { projectMessages } from './messages.js';

/** Most digits before and after the point that a decimal column holds. */
const DECIMALS = {
  totalInvestment: [18, 2],
  fixedInvestment: [18, 2],
  fundsArrived: [18, 2],
  landArea: [14, 4],
  factoryArea: [14, 4],
  plotRatio: [4, 4],
  plannedOutputPerMu: [18, 2],
  plannedTaxPerMu: [18, 2],
} as const satisfies Record<string, readonly [whole: number, places: number]>;

/** The fields of an input that have rules of their own; `undefined` leaves a field as it is. */
export type CheckedProject = { [K in keyof typeof DECIMALS]?: string | null } & {
  code?: string | null;
  name?: string | null;
  industryCodes?: readonly string[] | null;
  firstContactOn?: string | null;
};

type MessageKey = Parameters<typeof projectMessages>[1];

/** A message of this room that waits for its language. */
export function text(key: MessageKey, params?: Parameters<typeof projectMessages>[2]): Text {
  return (locale: Locale) => projectMessages(locale, key, params);
}

/** What is wrong with a decimal that goes into a column of `whole` + `places` digits. */
export function decimalProblem(value: string | null | undefined, [whole, places]: readonly [number, number]): Text | null {
  const number = value === undefined || value === null ? null : parseDecimal(value);
  if (!number) return null;
  if (number.lt(0)) return text('field.negative');
  if (number.decimalPlaces() > places) return text('field.places', { places });
  return number.gte(`1e${whole}`) ? text('field.too_large') : null;
}

/** Everything that is wrong with the fields of a project, each under its path. */
export function projectProblems(input: CheckedProject, { creating, today }: { creating: boolean; today: string }): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: string, message: Text | null): void => {
    if (message) problems.push({ path: `input.${field}`, message });
  };
  if (creating ? !input.name?.trim() : input.name !== undefined && !input.name?.trim()) add('name', text('field.required'));
  if (input.code !== undefined && !(creating && input.code === null) && !input.code?.trim()) add('code', text('field.required'));
  for (const [field, digits] of Object.entries(DECIMALS) as [keyof typeof DECIMALS, readonly [number, number]][]) {
    add(field, decimalProblem(input[field], digits));
  }
  for (const [index, code] of (input.industryCodes ?? []).entries()) {
    if (!industryCode(code)) add(`industryCodes.${index}`, text('field.industry', { code }));
  }
  if (input.firstContactOn && input.firstContactOn > today) add('firstContactOn', text('field.future'));
  return problems;
}

/** Industry codes as they are stored, `C3841` as `3841`, each once. */
export function storedIndustryCodes(codes: readonly string[]): string[] {
  return [...new Set(codes.map((code) => industryCode(code)).filter((code) => code !== null))];
}

/** What a project is found by, besides everything that its company is found by. */
export interface SearchedProject {
  code: string;
  name: string;
  investor?: string | null;
}

/** The folded text that search looks in, of the project's own; the database adds its company's, and keeps it up with the company. */
export function projectSearchText(project: SearchedProject): string {
  return searchText([project.name, project.investor], [project.code]);
}
