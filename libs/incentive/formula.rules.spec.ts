import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum, toPlain } from '#platform';
import { evaluate, formulaProblems, formulaWords, type Formula } from './formula.rules.js';
import { BaseFigure, FormulaMethod } from './incentive.enums.js';
import { inWords } from './messages.js';

const formula = (changes: Partial<Formula>): Formula => ({ base: BaseFigure.TURNOVER, method: FormulaMethod.RATE, tiers: [{ from: '0', value: '3' }], sliced: false, cap: null, stacking: null, ...changes });
/** The three of [9]. */
const TECHNOLOGY = formula({ base: BaseFigure.TECHNOLOGY_PRICE, tiers: [{ from: '0', value: '30' }], cap: '5000000' });
const TURNOVER = formula({ tiers: [{ from: '2000000', value: '3' }], cap: '1000000' });
const RANKS = formula({ base: BaseFigure.RANKS, method: FormulaMethod.PER_UNIT, tiers: [{ from: '1', value: '1000000' }], cap: '3000000' });
const SLICES = formula({ base: BaseFigure.TAX, tiers: [{ from: '0', value: '20' }, { from: '10000000', value: '30' }, { from: '50000000', value: '40' }], sliced: true });

describe('a formula', () => {
  it.each<[string, Formula, string, string, string[]]>([
    ['30% of the price', TECHNOLOGY, '10000000', '3000000.00', ['实际支付技术交易额 1000 万元 × 30% = 300 万元']],
    ['up to 500万', TECHNOLOGY, '20000000', '5000000.00', ['实际支付技术交易额 2000 万元 × 30% = 600 万元', '超过上限，按上限 500 万元 计']],
    ['nothing below 200万', TURNOVER, '1999999.99', '0.00', ['年度营业额 199.999999 万元，未达 200 万元，不予兑现']],
    ['3% from 200万 on', TURNOVER, '2000000', '60000.00', ['年度营业额 200 万元 × 3% = 6 万元']],
    ['100万 a rank', RANKS, '2', '2000000.00', ['晋升位次 2 位 × 每单位 100 万元 = 200 万元']],
    ['up to 300万', RANKS, '5', '3000000.00', ['晋升位次 5 位 × 每单位 100 万元 = 500 万元', '超过上限，按上限 300 万元 计']],
    ['each slice by its own rate', SLICES, '60000000', '18000000.00', ['0 万元 至 1000 万元 的部分 1000 万元 × 20% = 200 万元', '1000 万元 至 5000 万元 的部分 4000 万元 × 30% = 1200 万元', '5000 万元 至 6000 万元 的部分 1000 万元 × 40% = 400 万元', '各档合计 1800 万元']],
    ['the whole by the tier that it reaches', { ...SLICES, sliced: false }, '60000000', '24000000.00', ['年度税收 6000 万元，适用 5000 万元 及以上一档', '年度税收 6000 万元 × 40% = 2400 万元']],
    ['a fixed sum by tier', formula({ base: BaseFigure.JOBS, method: FormulaMethod.FIXED, tiers: [{ from: '100', value: '500000' }, { from: '300', value: '1000000' }] }), '300', '1000000.00', ['就业人数 300 人，适用 300 人 及以上一档', '就业人数 300 人，定额 100 万元']],
    ['no more than whole fen', formula({ tiers: [{ from: '0', value: '3.3333' }] }), '100.01', '3.33', ['年度营业额 0.010001 万元 × 3.3333% = 0.000333 万元']],
  ])('gives %s', (_what, given, base, amount, steps) => {
    const found = evaluate(given, base);
    expect(found.amount).toBe(amount);
    expect(inWords(found.steps, 'zh-CN')).toEqual(steps);
    for (const locale of ['zh-TW', 'en'] as const) expect(inWords([...found.steps, ...formulaWords(given)], locale).join()).not.toMatch(/[{}]/);
  });

  it('leaves what the other policies of its group leave', () => {
    const stacked = { ...TECHNOLOGY, stacking: { group: '科技奖补', cap: '4000000', percent: '10' } };
    const gives = (used: string, fixedInvestment: string | null) => evaluate(stacked, '10000000', { used, fixedInvestment });
    expect(gives('0', '100000000').amount).toBe('3000000.00');
    expect(gives('1500000', '100000000').amount).toBe('2500000.00');
    expect(gives('1500000', '20000000').amount).toBe('500000.00');
    expect(gives('9000000', null).amount).toBe('0.00');
    expect(inWords(gives('1500000', '20000000').steps, 'zh-CN').at(-1)).toBe('“科技奖补”各项政策合计上限 200 万元，其他政策已承诺 150 万元，本项以余额 50 万元 为限');
  });

  const money = fc.bigInt({ min: 0n, max: 10n ** 13n }).map((fen) => toPlain(decimal(fen).div(100), 2));
  const tiers = fc.uniqueArray(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 5 }).chain((starts) =>
    fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: starts.length, maxLength: starts.length }).map((rates) => starts.sort((a, b) => a - b).map((from, index) => ({ from: String(from), value: toPlain(decimal(rates[index]!).div(10_000)) }))),
  );

  it('never gives more than its cap, nothing negative, and more for more when it is sliced', () => {
    fc.assert(
      fc.property(tiers, money, money, fc.option(money.filter((cap) => !decimal(cap).isZero())), (steps, one, other, cap) => {
        const given = formula({ tiers: steps, sliced: true, cap });
        const [less, more] = decimal(one).lte(other) ? [one, other] : [other, one];
        const [little, much] = [evaluate(given, less), evaluate(given, more)].map(({ amount }) => decimal(amount));
        expect(little!.lte(much!) && little!.gte(0)).toBe(true);
        if (cap !== null) expect(much!.lte(cap)).toBe(true);
        expect(formulaProblems(given, 'formula')).toEqual([]);
      }),
    );
  });

  it('counts every yuan of a sliced base once: the same rate in every slice is that rate of what is above the first', () => {
    fc.assert(
      fc.property(tiers, money, (steps, base) => {
        const same = steps.map(({ from }) => ({ from, value: '10' }));
        const above = decimal(base).minus(steps[0]!.from);
        const expected = above.lt(0) ? '0.00' : toPlain(above.div(10).toDecimalPlaces(2, 1), 2);
        expect(evaluate(formula({ tiers: same, sliced: true }), base).amount).toBe(expected);
      }),
    );
  });

  it('with a stacking limit never promises more than the limit together', () => {
    fc.assert(
      fc.property(money, money, money.filter((cap) => !decimal(cap).isZero()), (base, used, limit) => {
        const given = formula({ stacking: { group: 'g', cap: limit, percent: null } });
        const { amount } = evaluate(given, base, { used, fixedInvestment: null });
        expect(sum([amount, used]).lte(limit) || decimal(amount).isZero()).toBe(true);
      }),
    );
  });

  it.each<[string, Partial<Formula>]>([
    ['formula.tiers', { tiers: [] }],
    ['formula.tiers.1.from', { tiers: [{ from: '5', value: '1' }, { from: '5', value: '2' }] }],
    ['formula.tiers.0.from', { tiers: [{ from: '-1', value: '1' }] }],
    ['formula.tiers.0.value', { tiers: [{ from: '0', value: '100.01' }] }],
    ['formula.tiers.0.value', { tiers: [{ from: '0', value: '0' }] }],
    ['formula.sliced', { method: FormulaMethod.FIXED, sliced: true }],
    ['formula.cap', { cap: '0' }],
    ['formula.stacking.cap', { stacking: { group: 'g', cap: null, percent: null } }],
    ['formula.stacking.group', { stacking: { group: ' ', cap: '1', percent: null } }],
    ['formula.stacking.percent', { stacking: { group: 'g', cap: null, percent: '101' } }],
  ])('is refused at %s', (path, changes) => expect(formulaProblems(formula(changes), 'formula').map((problem) => problem.path)).toEqual([path]));
});
