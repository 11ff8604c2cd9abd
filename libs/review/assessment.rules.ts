import { decimal, parseDecimal, roundTo, sum, toPlain, type FieldProblem, type MessageParams } from '#platform';
import type { Finding } from './entry.rules.js';
import { text, type ReviewMessage } from './messages.js';
import { AssessmentResult, EntryRule, Verdict } from './review.enums.js';
import type { SchemeTerms } from './scheme.rules.js';

/** What an assessor gave for one criterion, 0 to 100, and why. */
export interface Score {
  code: string;
  score: string;
  reason: string;
}

/** Something that keeps a project from being approved as it is. */
export interface Lack {
  key: ReviewMessage;
  params: MessageParams;
}

export interface Judgement {
  total: string;
  result: AssessmentResult;
  /** Why it is not approved; empty when it is. */
  lacks: Lack[];
}

/** Rules of entry whose breach no mending helps: the project stays outside. */
const EXCLUDING: readonly EntryRule[] = [EntryRule.PROHIBITED, EntryRule.EXCESS_CAPACITY, EntryRule.HIGH_CONSUMPTION];

/** What is wrong with the scores against the scheme: each criterion once, 0 to 100, with a reason. */
export function scoreProblems(scores: readonly Score[], scheme: SchemeTerms): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [index, { code, score, reason }] of scores.entries()) {
    const number = parseDecimal(score);
    if (!scheme.criteria.some((each) => each.code === code) || scores.findIndex((other) => other.code === code) !== index) problems.push({ path: `input.scores.${index}.code`, message: text('score.unknown', { code }) });
    if (!number || number.lt(0) || number.gt(100) || number.decimalPlaces() > 2) problems.push({ path: `input.scores.${index}.score`, message: text('scheme.range') });
    if (!reason.trim()) problems.push({ path: `input.scores.${index}.reason`, message: text('field.required') });
  }
  const missing = scheme.criteria.filter(({ code }) => !scores.some((score) => score.code === code));
  if (missing.length > 0) problems.push({ path: 'input.scores', message: text('score.missing', { names: missing.map(({ name }) => name).join('、') }) });
  return problems;
}

/** Σ weight × score / 100, two places. */
export function totalOf(scores: readonly Score[], scheme: SchemeTerms): string {
  const weights = new Map(scheme.criteria.map(({ code, weight }) => [code, weight]));
  return toPlain(roundTo(sum(scores.map(({ code, score }) => decimal(weights.get(code)!).times(score))).div(100), 2), 2);
}

/**
 * Refused when an excluding rule is breached or the total is below the scheme's; conditional when a criterion is below its own minimum, a floor
 * is missed or a figure is missing; approved otherwise.
 */
export function judgeAssessment(scores: readonly Score[], findings: readonly Finding[], scheme: SchemeTerms): Judgement {
  const total = totalOf(scores, scheme);
  const excluded = findings.filter(({ rule, verdict }) => verdict === Verdict.BREACHED && EXCLUDING.includes(rule));
  const tooLow = decimal(total).lt(scheme.minTotal);
  const below = scheme.criteria.flatMap(({ code, name, minimum }): Lack[] => {
    const { score } = scores.find((each) => each.code === code)!;
    return decimal(score).lt(minimum) ? [{ key: 'lack.criterion', params: { name, score, minimum } }] : [];
  });
  const open = findings.filter(({ rule, verdict }) => verdict === Verdict.UNKNOWN || (verdict === Verdict.BREACHED && !EXCLUDING.includes(rule)));
  const lacks: Lack[] = [
    ...excluded.map(({ rule, message, params }): Lack => ({ key: message, params: { ...params, rule } })),
    ...(tooLow ? [{ key: 'lack.total', params: { total, minimum: scheme.minTotal } } as const] : []),
    ...below,
    ...open.map(({ rule, message, params }): Lack => ({ key: message, params: { ...params, rule } })),
  ];
  const refused = excluded.length > 0 || tooLow;
  return { total, result: refused ? AssessmentResult.REFUSED : lacks.length > 0 ? AssessmentResult.CONDITIONAL : AssessmentResult.APPROVED, lacks };
}
