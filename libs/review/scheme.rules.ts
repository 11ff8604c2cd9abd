import { decimal, parseDecimal, sum, toPlain, type FieldProblem } from '#platform';
import { industryCode } from '#company';
import { decimalProblem, STRICT_REVIEW_MU } from '#project';
import { text } from './messages.js';
import { Share } from './review.enums.js';

/** One thing that is scored. Scores and minimums go from 0 to 100. */
export interface Criterion {
  code: string;
  name: string;
  /** Percent; those of a scheme sum to 100. */
  weight: string;
  /** Below it the result is conditional, however good the rest. */
  minimum: string;
  /** What to look at. */
  guidance: string | null;
}

/** By what a zone reviews projects before signing; each version stands as it was. Money in yuan. */
export interface SchemeTerms {
  criteria: Criterion[];
  /** Least weighted total. */
  minTotal: string;
  /** GB/T 4754 classes; a group means all classes in it. */
  prohibited: string[];
  excessCapacity: string[];
  highConsumption: string[];
  strictReviewMu: string;
  /** Yuan per mu; null when the zone's settings or the plans say it. */
  minIntensity: string | null;
  minTaxPerMu: string | null;
  minPlotRatio: string | null;
  quorum: Share;
  majority: Share;
  /** The document that it comes from. */
  source: string;
}

/** What holds where a zone has not made a scheme of its own. Industries: those that GB/T 4754 lets one tell [7]; weights are this system's. */
export const USUAL_SCHEME: SchemeTerms = {
  criteria: [
    { code: 'fit', name: '产业契合', weight: '25', minimum: '60', guidance: '与主导产业、断点堵点环节的契合程度' },
    { code: 'benefit', name: '投资与效益', weight: '25', minimum: '60', guidance: '投资强度、亩均产值、亩均税收' },
    { code: 'investor', name: '投资方实力', weight: '20', minimum: '60', guidance: '资信、资金来源、同类项目业绩' },
    { code: 'technology', name: '技术水平', weight: '15', minimum: '50', guidance: '工艺先进性、研发投入、知识产权' },
    { code: 'resources', name: '能耗环保安全', weight: '15', minimum: '60', guidance: '能耗、排放、安全生产条件' },
  ],
  minTotal: '70',
  prohibited: [],
  excessCapacity: ['3011', '3041', '3110', '3120', '3216'],
  highConsumption: ['2511', '2521', '2614', '4411'],
  strictReviewMu: String(STRICT_REVIEW_MU),
  minIntensity: null,
  minTaxPerMu: null,
  minPlotRatio: null,
  quorum: Share.TWO_THIRDS,
  majority: Share.MORE_THAN_HALF,
  source: '[3][7]',
};

const inRange = (value: string): boolean => {
  const number = parseDecimal(value);
  return number !== null && number.gte(0) && number.lte(100) && number.decimalPlaces() <= 2;
};

/** Everything that is wrong with a scheme, each under its path. */
export function schemeProblems(scheme: SchemeTerms): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (path: string, message: FieldProblem['message'] | null): void => {
    if (message) problems.push({ path: `input.${path}`, message });
  };
  if (!scheme.source.trim()) add('source', text('field.required'));
  if (scheme.criteria.length === 0) add('criteria', text('scheme.no_criteria'));
  for (const [index, { code, name, weight, minimum }] of scheme.criteria.entries()) {
    const at = `criteria.${index}`;
    if (!name.trim()) add(`${at}.name`, text('field.required'));
    if (!inRange(weight) || decimal(weight).isZero()) add(`${at}.weight`, text('scheme.range'));
    if (!inRange(minimum)) add(`${at}.minimum`, text('scheme.range'));
    if (scheme.criteria.findIndex((other) => other.code === code) !== index) add(`${at}.code`, text('scheme.same_code', { code }));
  }
  if (problems.length === 0) {
    const weights = sum(scheme.criteria.map(({ weight }) => weight));
    if (!weights.eq(100)) add('criteria', text('scheme.weights', { sum: toPlain(weights) }));
  }
  if (!inRange(scheme.minTotal)) add('minTotal', text('scheme.range'));
  for (const field of ['prohibited', 'excessCapacity', 'highConsumption'] as const) {
    for (const [index, code] of scheme[field].entries()) if (!/^\d/.test(industryCode(code) ?? '')) add(`${field}.${index}`, text('scheme.industry', { code }));
  }
  if (decimal(scheme.strictReviewMu).lte(0)) add('strictReviewMu', text('field.positive'));
  // The plan sets the number; a zone may be stricter, never laxer [7].
  else if (decimal(scheme.strictReviewMu).gt(STRICT_REVIEW_MU)) add('strictReviewMu', text('scheme.laxer', { mu: STRICT_REVIEW_MU }));
  add('minIntensity', decimalProblem(scheme.minIntensity, [18, 2]));
  add('minTaxPerMu', decimalProblem(scheme.minTaxPerMu, [18, 2]));
  add('minPlotRatio', decimalProblem(scheme.minPlotRatio, [4, 4]));
  return problems;
}
