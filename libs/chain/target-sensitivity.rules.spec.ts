import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FACTOR_CODES, rankTargets, rankValued, TARGET_WEIGHTS, totalOf, valued, type FactorCode, type TargetFacts, type TargetSetting, type TargetWeights } from './target-score.rules.js';
import { rankSpans } from './target-sensitivity.rules.js';
import { weightProblems, weightsOf } from './target-weights.rules.js';

const setting: TargetSetting = { gapScore: '62.50', distance: (id) => (Number(id) % 4 === 0 ? null : Number(id) % 4), homeProvince: '江苏省' };
const facts = fc.record({
  name: fc.constantFrom('甲', '乙', '丙'),
  tiers: fc.subarray(['leading', 'listed', 'gazelle', 'high_tech']),
  revenueRank: fc.option(fc.integer({ min: 1, max: 900 })),
  intention: fc.option(fc.constant('有意')),
  plannedInvestment: fc.option(fc.constant('1')),
  contactState: fc.constantFrom('none', 'assigned', 'contacted', 'in_talks', 'declined'),
  relatedCompanies: fc.subarray(['乙厂']),
  localRelations: fc.nat(2),
  province: fc.option(fc.constantFrom('江苏省', '上海市')),
});
const targets = fc.array(facts, { minLength: 1, maxLength: 12 }).map((list): TargetFacts[] => list.map((each, index) => ({ ...each, id: String(index).padStart(2, '0') })));
/** Weights that make 100: a hundred balls in eight boxes. */
const weights = fc.array(fc.constantFrom(...FACTOR_CODES), { minLength: 100, maxLength: 100 }).map((balls): TargetWeights =>
  Object.fromEntries(FACTOR_CODES.map((code) => [code, balls.filter((ball) => ball === code).length])) as Record<FactorCode, number>,
);
const places = (list: readonly { company: TargetFacts; rank: number }[]) => new Map(list.map(({ company, rank }) => [company.id, rank]));

describe('the score under any weights', () => {
  it('is the sum of its contributions, each weight times value, and lies between 0 and 100', () => {
    fc.assert(
      fc.property(targets, weights, (list, by) => {
        for (const { score, factors } of rankTargets(list, setting, by)) {
          const sum = factors.reduce((total, { contribution }) => total + Math.round(Number(contribution) * 1_000), 0);
          expect(sum).toBe(Math.round(Number(score) * 1_000));
          for (const { weight, value, contribution } of factors) expect(Number(contribution)).toBeCloseTo(Number(weight) * Number(value), 9);
          expect(Number(score)).toBeGreaterThanOrEqual(0);
          expect(Number(score)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('never lowers a target when a part in which none is better weighs more', () => {
    fc.assert(
      fc.property(targets, weights, fc.constantFrom(...FACTOR_CODES), fc.integer({ min: 1, max: 50 }), (list, by, code, more) => {
        const all = valued(list, setting);
        const best = Math.max(...all.map(({ values }) => values[code]));
        const before = places(rankValued(all, by));
        const after = places(rankValued(all, { ...by, [code]: by[code] + more }));
        for (const { company, values } of all) if (values[code] === best) expect(after.get(company.id)!).toBeLessThanOrEqual(before.get(company.id)!);
      }),
    );
  });

  it('never lowers a target that has become better known in any way, and never lets it pass by others becoming so', () => {
    const better = fc.constantFrom<Partial<TargetFacts>>({ tiers: ['leading'] }, { revenueRank: 1 }, { intention: '有意', plannedInvestment: '1' }, { contactState: 'in_talks' }, { localRelations: 1 }, { province: '江苏省' });
    fc.assert(
      fc.property(targets, weights, better, fc.nat(11), (list, by, change, pick) => {
        const index = pick % list.length;
        const before = places(rankTargets(list, setting, by));
        const after = places(rankTargets(list.map((each, at) => (at === index ? { ...each, ...change } : each)), setting, by));
        for (const { id } of list) {
          if (id === list[index]!.id) expect(after.get(id)!).toBeLessThanOrEqual(before.get(id)!);
          else expect(after.get(id)!).toBeGreaterThanOrEqual(before.get(id)!);
        }
      }),
    );
  });

  it('keeps the order of those who stay when one goes, and is the same for weights in proportion', () => {
    fc.assert(
      fc.property(targets, weights, fc.nat(11), (list, by, pick) => {
        const order = (some: TargetFacts[], w: TargetWeights = by) => rankTargets(some, setting, w).map(({ company }) => company.id);
        const gone = list[pick % list.length]!.id;
        expect(order(list.filter(({ id }) => id !== gone))).toEqual(order(list).filter((id) => id !== gone));
        expect(order(list, Object.fromEntries(FACTOR_CODES.map((code) => [code, by[code] * 7])) as Record<FactorCode, number>)).toEqual(order(list));
      }),
    );
  });
});

describe('how far a place depends on the weights', () => {
  it('is what one gets by moving each weight by a tenth, making them 100 again, and ranking anew', () => {
    fc.assert(
      fc.property(targets, weights, (list, by) => {
        const all = valued(list, setting);
        const spans = rankSpans(all, by, list.map(({ id }) => id));
        const usual = places(rankValued(all, by));
        const moved = FACTOR_CODES.flatMap((code) => [1.1, 0.9].map((move) => {
          const raw = { ...by, [code]: by[code] * move };
          const total = Object.values(raw).reduce((sum, weight) => sum + weight, 0);
          const made100 = Object.fromEntries(FACTOR_CODES.map((each) => [each, (raw[each] * 100) / total])) as Record<FactorCode, number>;
          // Ranked in hundred-thousandths of a point: making 100 divides, and what is equal must stay equal.
          const rounded = all.map((target) => ({ target, sum: Math.round(totalOf(target, made100) * 1e5) }));
          return new Map(rounded.map(({ target, sum }) => [target.company.id, { sum, target }]));
        }));
        for (const { company } of all) {
          const ranks = moved.map((sums) => {
            const own = sums.get(company.id)!.sum;
            return 1 + [...sums].filter(([id, { sum, target }]) => sum > own || (sum === own && id !== company.id && (target.company.name < company.name || (target.company.name === company.name && id < company.id)))).length;
          });
          const span = spans.get(company.id)!;
          expect([span.best, span.worst]).toEqual([Math.min(usual.get(company.id)!, ...ranks), Math.max(usual.get(company.id)!, ...ranks)]);
          expect(span.decisive === null).toBe(span.best === span.worst);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names the part that decides: two who differ by what one weight moves', () => {
    const plain = { name: '甲', tiers: [], revenueRank: null, intention: null, plannedInvestment: null, contactState: 'none', relatedCompanies: [], localRelations: 0, province: null };
    const tier = { ...plain, id: '01', tiers: ['leading'] };
    const intention = { ...plain, id: '05', intention: '有意', plannedInvestment: '1' };
    const spans = rankSpans(valued([tier, intention], setting), TARGET_WEIGHTS, ['01', '05']);
    expect([...spans.values()].map(({ best, worst }) => [best, worst])).toEqual([[1, 2], [1, 2]]);
    expect(['TIER', 'INTENTION']).toContain(spans.get('01')!.decisive);
    const alone = rankSpans(valued([tier], setting), TARGET_WEIGHTS, ['01']);
    expect(alone.get('01')).toEqual({ best: 1, worst: 1, decisive: null });
  });
});

describe('weights that a chain is given', () => {
  const usual = FACTOR_CODES.map((code) => ({ code, weight: TARGET_WEIGHTS[code] as number }));
  it('are taken when they make 100', () => {
    expect(weightProblems(usual)).toEqual([]);
    expect(weightsOf(usual)).toEqual(TARGET_WEIGHTS);
  });

  it.each([
    ['a negative one', usual.map((each, i) => (i === 0 ? { ...each, weight: -1 } : each)), 'weights.0.weight'],
    ['a broken one', usual.map((each, i) => (i === 1 ? { ...each, weight: 1.5 } : each)), 'weights.1.weight'],
    ['the same part twice', [...usual, usual[0]!], 'weights.8.code'],
    ['a part left out', usual.slice(1), 'weights'],
    ['a sum other than 100', usual.map((each, i) => (i === 0 ? { ...each, weight: 26 } : each)), 'weights'],
  ])('are refused for %s', (_what, given, path) => {
    expect(weightProblems(given).map((problem) => problem.path)).toEqual([path]);
  });
});
