import { byName, FACTOR_CODES, totalOf, type FactorCode, type TargetWeights, type ValuedTarget } from './target-score.rules.js';

/** How far a target's place depends on the weights. */
export interface RankSpan {
  /** The best place that it takes when one weight moves. */
  best: number;
  /** The worst. */
  worst: number;
  /** The part whose weight moves it furthest from its place; null when no move does. */
  decisive: FactorCode | null;
}

/** Each weight is moved by a tenth, up and down. */
const MOVES = [11, 9] as const;

/**
 * The places that targets take when one weight at a time moves by 10%, up or down, the others giving way in proportion so that all make
 * 100 again. Making them 100 multiplies every score alike and changes no place, so it need not be done to know them.
 * @param targets all targets of a gap
 * @param wanted those of them to tell the span of
 */
export function rankSpans(targets: readonly ValuedTarget[], weights: TargetWeights, wanted: readonly string[]): Map<string, RankSpan> {
  const shown = new Set(wanted);
  const at = targets.flatMap(({ company }, index) => (shown.has(company.id) ? [index] : []));
  const tens = targets.map((target) => 10 * totalOf(target, weights));
  const usual = new Map(at.map((index) => [index, placeAt(targets, tens, index)]));
  const spans = new Map(at.map((index): [number, RankSpan] => [index, { best: usual.get(index)!, worst: usual.get(index)!, decisive: null }]));
  const furthest = new Map<number, number>();

  for (const code of FACTOR_CODES) {
    for (const move of MOVES) {
      const totals = targets.map(({ values }, index) => tens[index]! + (move - 10) * weights[code] * values[code]);
      for (const index of at) {
        const place = placeAt(targets, totals, index);
        const span = spans.get(index)!;
        span.best = Math.min(span.best, place);
        span.worst = Math.max(span.worst, place);
        const distance = Math.abs(place - usual.get(index)!);
        if (distance > (furthest.get(index) ?? 0)) {
          furthest.set(index, distance);
          span.decisive = code;
        }
      }
    }
  }
  return new Map([...spans].map(([index, span]) => [targets[index]!.company.id, span]));
}

/** 1 and one for each target that stands before it. */
function placeAt(targets: readonly ValuedTarget[], totals: readonly number[], index: number): number {
  const own = totals[index]!;
  let place = 1;
  for (let other = 0; other < totals.length; other++) {
    const total = totals[other]!;
    if (total > own || (total === own && other !== index && byName(targets[other]!, targets[index]!) < 0)) place++;
  }
  return place;
}
