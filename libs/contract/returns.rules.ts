import { Decimal, decimal, type Quarter } from '#platform';

/** A return as it was reported. */
export interface ReturnFacts {
  id: string;
  year: number;
  quarter: number;
  value: string | null;
  valueOn: string | null;
  /** A 1-N月 figure: from January to the end of the quarter. */
  cumulative: boolean;
  correctsId: string | null;
}

/** Quarters counted through, so that they can be subtracted. */
export const quarterIndex = ({ year, quarter }: { year: number; quarter: number }): number => year * 4 + quarter - 1;

/** The returns that count: what was corrected does not. In the order of their quarters. */
export function standing<R extends ReturnFacts>(returns: readonly R[]): R[] {
  const corrected = new Set(returns.map(({ correctsId }) => correctsId));
  return returns.filter(({ id }) => !corrected.has(id)).sort((a, b) => quarterIndex(a) - quarterIndex(b));
}

/** What came in some quarters that follow each other. */
interface Span {
  from: number;
  to: number;
  value: Decimal;
}

/**
 * What came in each quarter, derived from cumulative figures by taking away what the year had before. Where a quarter was not returned,
 * the next cumulative figure stands for both.
 */
export function quarterValues(returns: readonly ReturnFacts[]): Span[] {
  const spans: Span[] = [];
  for (const { year, quarter, value, cumulative } of standing(returns)) {
    if (value === null) continue;
    const to = quarterIndex({ year, quarter });
    const january = quarterIndex({ year, quarter: 1 });
    const thisYear = spans.filter((span) => span.from >= january);
    if (!cumulative) {
      spans.push({ from: to, to, value: decimal(value) });
      continue;
    }
    const before = thisYear.reduce((total, span) => total.plus(span.value), new Decimal(0));
    spans.push({ from: (thisYear.at(-1)?.to ?? january - 1) + 1, to, value: decimal(value).minus(before) });
  }
  return spans;
}

/** The value of the four quarters up to the last one returned by `until`, and how many of the four are known; null without any. */
export function lastFourQuarters(returns: readonly ReturnFacts[], until: Quarter): { value: Decimal; quarters: number; asOf: Quarter } | null {
  const spans = quarterValues(returns).filter(({ to }) => to <= quarterIndex(until));
  const end = spans.at(-1)?.to;
  if (end === undefined) return null;
  const inside = spans.filter(({ from }) => from > end - 4);
  // A first figure that reaches further back than four quarters cannot be split; it alone is what is known.
  const counted = inside.length > 0 ? inside : spans.slice(-1);
  return {
    value: counted.reduce((total, span) => total.plus(span.value), new Decimal(0)),
    quarters: counted.reduce((total, span) => total + span.to - span.from + 1, 0),
    asOf: { year: Math.floor(end / 4), quarter: ((end % 4) + 1) as Quarter['quarter'] },
  };
}
