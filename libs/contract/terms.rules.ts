import { decimal, parseDecimal, roundTo, sum, toPlain, type FieldProblem } from '#platform';
import { decimalProblem } from '#project';
import { Currency, SumPurpose } from './contract.enums.js';
import { contractMessages, contractText } from './messages.js';
import type { ContractSumInput, ContractTermsInput } from './terms.inputs.js';

/** A sum as it is kept: yuan have the rate 1. */
export interface KeptSum {
  purpose: SumPurpose;
  currency: Currency;
  amount: string;
  rate: string;
  ratedOn: string | null;
  yuan: string;
}

/** What is wrong with terms; paths are under `at`. */
export function termProblems(terms: ContractTermsInput, at: string, today: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (path: string, key: Parameters<typeof contractMessages>[1]): void => void problems.push({ path: `${at}.${path}`, message: contractText(key) });
  const number = (path: string, value: string | null | undefined, digits: readonly [number, number]): void => {
    const message = decimalProblem(value, digits);
    if (message) problems.push({ path: `${at}.${path}`, message });
  };
  for (const [index, { currency, amount, rate, ratedOn }] of (terms.sums ?? []).entries()) {
    number(`sums.${index}.amount`, amount, [18, 2]);
    number(`sums.${index}.rate`, rate, [10, 8]);
    if (currency === Currency.CNY) {
      if (rate && !parseDecimal(rate)?.eq(1)) add(`sums.${index}.rate`, 'field.yuan_rate');
    } else {
      if (!rate || !parseDecimal(rate)?.gt(0)) add(`sums.${index}.rate`, 'field.rate');
      if (!ratedOn) add(`sums.${index}.ratedOn`, 'field.rate');
    }
    if (ratedOn && ratedOn > today) add(`sums.${index}.ratedOn`, 'field.future');
  }
  for (const [index, { landArea, amount, startsOn, endsOn }] of (terms.phases ?? []).entries()) {
    number(`phases.${index}.landArea`, landArea, [14, 4]);
    number(`phases.${index}.amount`, amount, [18, 2]);
    if (startsOn && endsOn && endsOn < startsOn) add(`phases.${index}.endsOn`, 'field.ends_before');
  }
  return problems;
}

/** A sum with its rate and what it comes to in yuan, to the fen. */
export function keptSum({ purpose, currency, amount, rate, ratedOn }: ContractSumInput): KeptSum {
  const yuanRate = currency === Currency.CNY ? '1' : rate!;
  return { purpose, currency, amount, rate: yuanRate, ratedOn: ratedOn ?? null, yuan: toPlain(roundTo(decimal(amount).times(yuanRate), 2)) };
}

/** The amount of the agreement that its sums make up; null when none is of the total investment. */
export function amountOf(sums: readonly KeptSum[]): string | null {
  const total = sums.filter(({ purpose }) => purpose === SumPurpose.TOTAL_INVESTMENT);
  return total.length === 0 ? null : toPlain(sum(total.map(({ yuan }) => yuan)));
}
