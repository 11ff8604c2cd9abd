import { comparable, folded, parseDecimal, searchText, type FieldProblem, type Text } from '#platform';
import type { ContactState } from './company.enums.js';
import { checkCreditCode, type CreditCodeCheck } from './credit-code.rules.js';
import { industryCode } from './industry-class.rules.js';
import { matchKeys } from './match-keys.rules.js';
import { companyMessage } from './messages.js';

/** Facts that search and the name's uniqueness stand on. */
export interface NamedCompany {
  name: string;
  shortName?: string | null;
  formerNames?: readonly string[];
  creditCode?: string | null;
  stockCode?: string | null;
}

/** Columns that follow from others; set with every change of them. */
export function derivedColumns(company: NamedCompany): { nameKey: string; searchText: string; matchKeys: string[] } {
  return {
    matchKeys: matchKeys(company),
    nameKey: comparable(company.name),
    searchText: searchText([company.name, company.shortName, ...(company.formerNames ?? [])], [company.creditCode, company.stockCode]),
  };
}

/** Six digits as they are stored, or null. Nothing is padded: a shorter number has lost its zeros, and a person says which code it was. */
export function stockCode(text: string): string | null {
  const plain = folded(text).replace(/\s/g, '');
  return /^\d{6}$/.test(plain) ? plain : null;
}

/** What is wrong with a credit code, with the suggestion when there is one. */
export function creditCodeProblem(check: CreditCodeCheck): Text | null {
  const { problem } = check;
  if (!problem) return null;
  return (locale) => {
    const text = companyMessage(locale, `creditCode.${problem}`, {
      length: [...check.normalised].length,
      position: check.position ?? 0,
      character: [...check.normalised][(check.position ?? 1) - 1] ?? '',
    });
    return check.suggestion ? companyMessage(locale, 'creditCode.suggestion', { problem: text, suggestion: check.suggestion }) : text;
  };
}

/** The fields of an input that have rules of their own; `undefined` leaves a field as it is. */
export interface CheckedFields {
  name?: string | null;
  creditCode?: string | null;
  stockCode?: string | null;
  industryCodes?: readonly string[] | null;
  tiers?: readonly { tier: string }[] | null;
  revenue?: string | null;
  yearlyOutput?: string | null;
  plannedInvestment?: string | null;
  revenueYear?: number | null;
  revenueRank?: number | null;
  contacts?: readonly { phone?: string | null }[] | null;
}

/** Everything that is wrong with the fields of an input, each under its path. */
export function fieldProblems(input: CheckedFields, { creating }: { creating: boolean }): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: string, message: Text) => problems.push({ path: `input.${field}`, message });
  if (creating ? !input.name?.trim() : input.name !== undefined && !input.name?.trim()) add('name', (locale) => companyMessage(locale, 'nameRequired'));
  if (input.creditCode?.trim()) {
    const problem = creditCodeProblem(checkCreditCode(input.creditCode));
    if (problem) add('creditCode', problem);
  }
  if (input.stockCode?.trim() && !stockCode(input.stockCode)) add('stockCode', (locale) => companyMessage(locale, 'stockCode'));
  for (const [index, code] of (input.industryCodes ?? []).entries()) {
    if (!industryCode(code)) add(`industryCodes.${index}`, (locale) => companyMessage(locale, 'industryCode', { code }));
  }
  for (const [index, { tier }] of (input.tiers ?? []).entries()) {
    if (input.tiers?.findIndex((other) => other.tier === tier) !== index) add(`tiers.${index}.tier`, (locale) => companyMessage(locale, 'tierTwice'));
  }
  for (const field of ['revenue', 'yearlyOutput', 'plannedInvestment'] as const) {
    const problem = amountProblem(input[field]);
    if (problem) add(field, (locale) => companyMessage(locale, problem));
  }
  if (input.revenueYear != null && (input.revenueYear < 1900 || input.revenueYear > 2100)) add('revenueYear', (locale) => companyMessage(locale, 'year'));
  if (input.revenueRank != null && input.revenueRank < 1) add('revenueRank', (locale) => companyMessage(locale, 'rank'));
  for (const [index, { phone }] of (input.contacts ?? []).entries()) {
    if (phone?.trim() && !isMasked(phone) && !isPhone(phone)) add(`contacts.${index}.phone`, (locale) => companyMessage(locale, 'phone'));
  }
  return problems;
}

function amountProblem(amount: string | null | undefined): 'negative' | 'tooLarge' | null {
  const value = amount == null ? null : parseDecimal(amount);
  if (!value) return null;
  if (value.isNegative() && !value.isZero()) return 'negative';
  return value.gte('1e18') ? 'tooLarge' : null;
}

/** Digits enough for a phone, several of them separated, with what people write between and behind them. */
function isPhone(text: string): boolean {
  return folded(text).split(/[、,;/]/).every((number) => /^\+?[\d\s()-]{5,30}(?:(?:转|轉|-|ext\.?) ?\d{1,6})?$/i.test(number.trim()));
}

/**
 * The contact state follows the owner and the last contact: whoever has an owner is at least assigned, whoever was contacted at least
 * contacted. A company that declined stays so until a person says otherwise. Null when the given state cannot be.
 */
export function contactStateAfter(given: ContactState | null | undefined, before: ContactState, company: { ownerId: string | null; lastContactOn: string | null }): ContactState | null {
  const least: ContactState = company.lastContactOn ? 'contacted' : company.ownerId ? 'assigned' : 'none';
  if (given === 'assigned' && !company.ownerId) return null;
  const state = given ?? before;
  // The owner went, and nothing had come of it yet.
  if (state === 'assigned' && !company.ownerId) return least;
  const order: readonly ContactState[] = ['none', 'assigned', 'contacted', 'in_talks', 'declined'];
  return order.indexOf(state) >= order.indexOf(least) ? state : least;
}

/** A phone as it is shown without a reveal: `138****8000`. Short numbers show their last two digits only. */
export function maskPhone(phone: string): string {
  return phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : `****${phone.slice(-2)}`;
}

/** An e-mail address without a reveal: `w***@example.cn`. */
export function maskEmail(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}***@${domain}`;
}

/** Whether a phone or an e-mail is one of our masked ones that came back. */
export function isMasked(text: string): boolean {
  return text.includes('***');
}
