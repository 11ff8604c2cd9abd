import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, decimal } from '#platform';
import { INDUSTRY_CLASSES } from '#company';
import { SideState, Stage } from '#project';
import { byFit, isWithin, sectorMeeting, type Fit, type ProjectFacts } from './fit.rules.js';
import { canInvest, fundFit, FUND_WEIGHTS, LEAST_COVERAGE, leftOf, needOf, type FundFacts } from './fund-fit.rules.js';
import { poolMessage } from './messages.js';
import { FundPhase, TalentLevel } from './pool.enums.js';
import { talentFit, TALENT_WEIGHTS, type TalentFacts } from './talent-fit.rules.js';

const TODAY = '2026-03-02';
const yi = (amount: number): string => `${amount * 1e8}.00`;

const project: ProjectFacts = {
  id: 'p', stage: Stage.SIGNED, sideState: SideState.ACTIVE, totalInvestment: yi(10), fundsArrived: yi(2), agreedFunds: '0',
  chainId: 'nev', chainName: '新能源汽车', industryCodes: ['3841'], words: '动力電池模组生产线', origin: ['福建省', '福州市'], demands: [],
};
const fund: FundFacts = {
  id: 'f', active: true, size: yi(20), usedBefore: '0', agreed: '0', dealCap: null, dealFloor: null, chainIds: ['nev'], chainNames: ['新能源汽车'],
  industryCodes: [], sectors: [], phases: [], regions: [], validUntil: null,
};
const talent: TalentFacts = {
  id: 't', active: true, level: TalentLevel.LEADING, specialties: ['电池'], chainIds: [], chainNames: [], industryCodes: [], availableFrom: null, availableUntil: null, placedWith: null,
};
const factor = (fit: Fit, code: string) => fit.factors.find((each) => each.code === code)!;
const codes = (fit: Fit) => fit.refusals.map(({ code }) => code);

describe('a fund and a project', () => {
  it('fit by chain, by industry up to its section, by a word of the content in either script, or by a fund that takes anything', () => {
    const points = (changes: Partial<FundFacts>) => factor(fundFit({ ...fund, chainIds: [], ...changes }, project, TODAY), 'SECTOR').points;
    expect(points({ chainIds: ['nev'] })).toBe(40);
    expect(points({ industryCodes: ['3841'] })).toBe(40);
    expect(points({ industryCodes: ['384'] })).toBe(34);
    expect(points({ industryCodes: ['C'] })).toBe(34);
    expect(points({ sectors: ['動力電池'] })).toBe(28);
    expect(points({})).toBe(20);
    expect(points({ sectors: ['生物医药'] })).toBe(0);
  });

  it.each<[string, Partial<FundFacts>, Partial<ProjectFacts>]>([
    ['CLOSED', { active: false }, {}],
    ['EXPIRED', { validUntil: '2026-03-01' }, {}],
    ['EXHAUSTED', { usedBefore: yi(15), agreed: yi(5) }, {}],
    ['SECTOR_MISMATCH', { chainIds: ['ic'], chainNames: ['集成电路'] }, {}],
    ['SIZE_CAP', { dealCap: '79999999.99' }, {}],
    ['LEFT_TOO_SMALL', { usedBefore: '1920000000.01' }, {}],
    ['BELOW_FLOOR', { dealFloor: yi(9) }, {}],
    ['NO_NEED', {}, { fundsArrived: yi(10) }],
    ['PROJECT_INACTIVE', {}, { sideState: SideState.TERMINATED }],
  ])('is refused as %s, in words', (code, fundChanges, projectChanges) => {
    const fit = fundFit({ ...fund, ...fundChanges }, { ...project, ...projectChanges }, TODAY);
    expect(fit.fits).toBe(false);
    expect(codes(fit)).toEqual([code]);
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) expect(poolMessage(locale, fit.refusals[0]!.said.key, fit.refusals[0]!.said.params)).not.toMatch(/[{}]/);
  });

  it('still fit on the last day of validity, and when a deal pays for exactly the least share of the gap', () => {
    expect(codes(fundFit({ ...fund, validUntil: TODAY }, project, TODAY))).toEqual([]);
    expect(codes(fundFit({ ...fund, dealCap: '80000000.00' }, project, TODAY))).toEqual([]);
    expect(LEAST_COVERAGE).toBe(10);
  });

  it('say how much of the gap the fund pays for, in the units of the language', () => {
    const { said } = factor(fundFit({ ...fund, dealCap: yi(2) }, project, TODAY), 'SIZE');
    expect(poolMessage('zh-CN', said.key, said.params)).toBe('可出资 2 亿元，占资金缺口 8 亿元 的 25%');
    expect(poolMessage('en', said.key, said.params)).toBe('Can put in CNY 200 m, 25% of the gap of CNY 800 m');
  });

  it('take what was agreed off the gap, but not twice once it has arrived', () => {
    expect(needOf({ ...project, agreedFunds: yi(1) })!.toFixed()).toBe('800000000');
    expect(needOf({ ...project, agreedFunds: yi(3) })!.toFixed()).toBe('700000000');
    expect(needOf({ ...project, totalInvestment: null })).toBeNull();
  });
});

describe('somebody of the talent pool and a project', () => {
  const demand = { name: '电芯工艺工程师', specialties: ['电池工艺'], level: TalentLevel.HIGH };

  it('fit best where the project asks for what he can do', () => {
    const asked = talentFit(talent, { ...project, demands: [demand] }, TODAY);
    expect(factor(asked, 'SPECIALTY').points).toBe(40);
    expect(factor(asked, 'LEVEL').points).toBe(15);
    const spoken = talentFit(talent, project, TODAY);
    expect(factor(spoken, 'SPECIALTY').points).toBe(24);
    expect(asked.score).toBeGreaterThan(spoken.score);
  });

  it.each<[string, Partial<TalentFacts>, Partial<ProjectFacts>]>([
    ['WITHDRAWN', { active: false }, {}],
    ['PLACED', { placedWith: 'another' }, {}],
    ['NO_LONGER_AVAILABLE', { availableUntil: '2026-03-01' }, {}],
    ['FIELD_MISMATCH', { specialties: ['海洋生物'] }, {}],
    ['LEVEL_TOO_LOW', { level: TalentLevel.YOUNG }, { demands: [demand] }],
    ['PROJECT_INACTIVE', {}, { sideState: SideState.ON_HOLD }],
  ])('is refused as %s, in words', (code, talentChanges, projectChanges) => {
    const fit = talentFit({ ...talent, ...talentChanges }, { ...project, ...projectChanges }, TODAY);
    expect(codes(fit)).toEqual([code]);
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) expect(poolMessage(locale, fit.refusals[0]!.said.key, fit.refusals[0]!.said.params)).not.toMatch(/[{}]/);
  });

  it('whom he has agreed with does not lose him', () => {
    expect(codes(talentFit({ ...talent, placedWith: project.id }, project, TODAY))).toEqual([]);
  });
});

describe('whatever the facts', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((fen) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`);
  const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) });
  const chains = ['nev', 'ic', 'rail'];
  const industries = ['C', '38', '384', '3841', '3842', '3912', '27', '2710'];
  const words = ['电池', '芯片', '轨道', '制药'];
  const anyFund: fc.Arbitrary<FundFacts> = fc.record({
    id: fc.uuid(), active: fc.boolean(), size: amount, usedBefore: amount, agreed: amount, dealCap: fc.option(amount), dealFloor: fc.option(amount),
    chainIds: someOf(chains), chainNames: fc.constant([]), industryCodes: someOf(industries), sectors: someOf(words), phases: someOf(Object.values(FundPhase)),
    regions: someOf(['福建', '广东', '台湾']), validUntil: fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days))),
  });
  const anyProject: fc.Arbitrary<ProjectFacts> = fc.record({
    id: fc.uuid(), stage: fc.constantFrom(...Object.values(Stage)), sideState: fc.constantFrom(...Object.values(SideState)), totalInvestment: fc.option(amount), fundsArrived: fc.option(amount),
    agreedFunds: amount, chainId: fc.option(fc.constantFrom(...chains)), chainName: fc.constant('链'), industryCodes: someOf(industries),
    words: someOf(words).map((each) => each.join('')), origin: someOf(['福建省', '深圳市']),
    demands: fc.array(fc.record({ name: fc.constant('岗位'), specialties: someOf(words), level: fc.constantFrom(...Object.values(TalentLevel)) }), { maxLength: 3 }),
  });
  const anyTalent: fc.Arbitrary<TalentFacts> = fc.record({
    id: fc.uuid(), active: fc.boolean(), level: fc.constantFrom(...Object.values(TalentLevel)), specialties: someOf(words), chainIds: someOf(chains), chainNames: fc.constant([]),
    industryCodes: someOf(industries), availableFrom: fc.option(fc.constant(addDays(TODAY, 40))), availableUntil: fc.option(fc.constant(addDays(TODAY, 400))), placedWith: fc.constant(null),
  });

  it('a score is the sum of its factors, each within its weight, out of 100', () => {
    const total = (weights: Record<string, number>) => Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    expect([total(FUND_WEIGHTS), total(TALENT_WEIGHTS)]).toEqual([100, 100]);
    fc.assert(
      fc.property(anyFund, anyTalent, anyProject, (f, t, p) => {
        for (const fit of [fundFit(f, p, TODAY), talentFit(t, p, TODAY)]) {
          expect(fit.score).toBe(fit.factors.reduce((sum, { points }) => sum + points, 0));
          for (const { points, most } of fit.factors) expect(Number.isInteger(points) && points >= 0 && points <= most).toBe(true);
          expect(fit.fits).toBe(fit.refusals.length === 0);
        }
      }),
    );
  });

  it('a fund never puts in more than is left, than one deal may be, or than is lacking', () => {
    fc.assert(
      fc.property(anyFund, anyProject, (f, p) => {
        const can = canInvest(f, p);
        expect(can.gte(0)).toBe(true);
        if (leftOf(f).gte(0)) expect(can.lte(leftOf(f))).toBe(true);
        if (f.dealCap !== null) expect(can.lte(f.dealCap)).toBe(true);
        const need = needOf(p);
        if (need) expect(can.lte(need)).toBe(true);
      }),
    );
  });

  it('a larger fund fits no worse', () => {
    fc.assert(
      fc.property(anyFund, anyProject, amount, (f, p, more) => {
        const larger = { ...f, size: decimal(f.size).plus(more).toFixed(2) };
        const [before, after] = [fundFit(f, p, TODAY), fundFit(larger, p, TODAY)];
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(codes(before)).toEqual(expect.arrayContaining(codes(after).filter((code) => code !== 'LEFT_TOO_SMALL' && code !== 'SIZE_CAP' && code !== 'BELOW_FLOOR')));
      }),
    );
  });

  it('a further chain, industry or sector closes no door that was open to the project, unless the fund took anything', () => {
    fc.assert(
      fc.property(anyFund, anyProject, fc.constantFrom(...words), (f, p, word) => {
        const field = { ...f, words: f.sectors };
        if (f.chainIds.length + f.industryCodes.length + f.sectors.length === 0) return;
        expect(sectorMeeting({ ...field, words: [...field.words, word] }, p).share).toBeGreaterThanOrEqual(sectorMeeting(field, p).share);
      }),
    );
  });

  it('the order of a ranking does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyFund, { maxLength: 8, selector: ({ id }) => id }), anyProject, (funds, p) => {
        const ranked = (rows: FundFacts[]) => rows.map((f) => ({ ...fundFit(f, p, TODAY), key: f.id })).sort(byFit).map(({ key }) => key);
        expect(ranked([...funds].reverse())).toEqual(ranked(funds));
      }),
    );
  });

  it('an industry lies in what the classification puts above it, and in nothing else', () => {
    const below = INDUSTRY_CLASSES.filter(({ parent }) => parent !== null);
    fc.assert(fc.property(fc.constantFrom(...below), fc.constantFrom(...below), (one, other) => {
      expect(isWithin(one.code, one.parent!)).toBe(true);
      expect(isWithin(one.code, one.code)).toBe(false);
      expect(isWithin(one.code, other.code) && isWithin(other.code, one.code)).toBe(false);
    }));
  });
});
