import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES } from '#platform';
import { factorLabel, rankTargets, TARGET_WEIGHTS, type FactorCode, type TargetFacts, type TargetSetting } from './target-score.rules.js';

const plain = (id: string, more: Partial<TargetFacts> = {}): TargetFacts => ({
  id, name: `企业${id}`, tiers: [], revenueRank: null, intention: null, plannedInvestment: null, contactState: 'none', relatedCompanies: [], localRelations: 0, province: null, ...more,
});
const setting = (more: Partial<TargetSetting> = {}): TargetSetting => ({ gapScore: '80.00', distance: () => 1, homeProvince: '江苏省', ...more });

describe('the score of a target company', () => {
  it('is the sum of what its factors contribute', () => {
    const full = plain('a', { tiers: ['high_tech', 'little_giant'], revenueRank: 42, intention: '拟建基地', plannedInvestment: '50000000', contactState: 'contacted', localRelations: 1, province: '江苏省' });
    const [ranked] = rankTargets([full], setting({ distance: () => 2 }));
    const contributions = Object.fromEntries(ranked!.factors.map((factor) => [factor.code, [factor.value, factor.contribution]]));
    expect(contributions).toEqual({
      GAP: ['0.8', '20'], DISTANCE: ['0.5', '7.5'], TIER: ['0.7', '10.5'], INTENTION: ['1', '15'], REVENUE_RANK: ['0.8', '8'], CONTACT: ['0.7', '7'], RELATIONS: ['1', '5'], REGION: ['1', '5'],
    });
    expect(ranked!.score).toBe('78');
  });

  it('gives nothing for what is not known, and nothing for having declined', () => {
    const [ranked] = rankTargets([plain('a', { contactState: 'declined' })], setting({ gapScore: '0', distance: () => null }));
    expect(ranked!.score).toBe('0');
  });

  it('has weights of 100 in all and a name for each factor in each language', () => {
    expect(Object.values(TARGET_WEIGHTS).reduce((total, weight) => total + weight, 0)).toBe(100);
    for (const locale of LOCALES) for (const code of Object.keys(TARGET_WEIGHTS)) expect(factorLabel(locale, code as FactorCode)).toMatch(/\S/);
  });

  it('breaks ties by name, then by id', () => {
    const ranked = rankTargets([plain('2', { name: '甲' }), plain('3', { name: '乙' }), plain('1', { name: '甲' })], setting());
    expect(ranked.map(({ company, rank }) => [company.id, rank])).toEqual([['3', 1], ['1', 2], ['2', 3]]);
  });

  it('does not depend on the order of the rows', () => {
    const facts = fc.record({
      tiers: fc.subarray(['leading', 'listed', 'gazelle', 'high_tech']), revenueRank: fc.option(fc.integer({ min: 1, max: 900 })), intention: fc.option(fc.constant('有意')),
      plannedInvestment: fc.option(fc.constant('1')), contactState: fc.constantFrom('none', 'in_talks', 'declined'), province: fc.option(fc.constantFrom('江苏省', '上海市')), name: fc.constantFrom('甲', '乙'),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), fc.infiniteStream(fc.nat(1_000)), (list, keys) => {
        const companies = list.map((each, index) => plain(String(index).padStart(2, '0'), each));
        const shuffled = companies.map((item) => [keys.next().value as number, item] as const).sort((x, y) => x[0] - y[0]).map(([, item]) => item);
        expect(rankTargets(shuffled, setting())).toEqual(rankTargets(companies, setting()));
      }),
    );
  });
});
