import type { FieldProblem } from '#platform';
import { chainMessage } from './messages.js';
import { FACTOR_CODES, type FactorCode, type TargetWeights } from './target-score.rules.js';

/** One weight as it is given. */
export interface GivenWeight {
  code: FactorCode;
  weight: number;
}

/** What is wrong with weights: each part once, whole numbers from 0 to 100, together 100. */
export function weightProblems(given: readonly GivenWeight[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [index, { code, weight }] of given.entries()) {
    if (!Number.isInteger(weight) || weight < 0 || weight > 100) problems.push({ path: `weights.${index}.weight`, message: (locale) => chainMessage(locale, 'weights.range') });
    if (given.findIndex((other) => other.code === code) !== index) problems.push({ path: `weights.${index}.code`, message: (locale) => chainMessage(locale, 'weights.twice') });
  }
  if (problems.length > 0) return problems;
  const missing = FACTOR_CODES.filter((code) => !given.some((each) => each.code === code));
  if (missing.length > 0) {
    return [{ path: 'weights', message: (locale) => chainMessage(locale, 'weights.missing', { names: missing.map((code) => chainMessage(locale, `factor.${code}`)).join(chainMessage(locale, 'words.and')) }) }];
  }
  const total = given.reduce((sum, { weight }) => sum + weight, 0);
  return total === 100 ? [] : [{ path: 'weights', message: (locale) => chainMessage(locale, 'weights.total', { total }) }];
}

/** Weights by part. */
export function weightsOf(given: readonly GivenWeight[]): TargetWeights {
  return Object.fromEntries(given.map(({ code, weight }) => [code, weight])) as Record<FactorCode, number>;
}
