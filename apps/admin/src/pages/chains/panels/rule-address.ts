import type { StrengthRuleInput } from '@/graphql/graphql';

/** Thresholds as an address carries them: `3-1000000000-2-100000000`. */
export function writeRule(rule: StrengthRuleInput): string {
  return [rule.strongCompanies, rule.strongOutput, rule.adequateCompanies, rule.adequateOutput].join('-');
}

const RULE = /^(\d{1,5})-(\d{1,18}(?:\.\d{1,2})?)-(\d{1,5})-(\d{1,18}(?:\.\d{1,2})?)$/;

/** What an address says; null when it says nothing that could be thresholds. */
export function readRule(text: string | null): StrengthRuleInput | null {
  const [, strongCompanies, strongOutput, adequateCompanies, adequateOutput] = RULE.exec(text ?? '') ?? [];
  if (!adequateOutput) return null;
  return { strongCompanies: Number(strongCompanies), strongOutput: strongOutput!, adequateCompanies: Number(adequateCompanies), adequateOutput };
}

/** Whether two rules say the same, however their amounts are written. */
export function sameRule(one: StrengthRuleInput, other: StrengthRuleInput): boolean {
  const plain = (rule: StrengthRuleInput) => [rule.strongCompanies, Number(rule.strongOutput), rule.adequateCompanies, Number(rule.adequateOutput)].join();
  return plain(one) === plain(other);
}
