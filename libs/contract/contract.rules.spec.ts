import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#platform';
import { checkMetric, reasonText, REASONS, RULE_VERSION, type CheckFacts, type ReasonCode } from './check.rules.js';
import { CheckResult, ContractState, MetricKind } from './contract.enums.js';
import { replayCheck } from './replay.rules.js';
import { draftingProblems, type DraftFacts } from './floors.rules.js';
import { METRICS } from './metrics.js';
import { lastFourQuarters, quarterValues, type ReturnFacts } from './returns.rules.js';

let made = 0;
const returned = (year: number, quarter: number, value: string, more: Partial<ReturnFacts> = {}): ReturnFacts => ({
  id: `r${++made}`, year, quarter, value, valueOn: null, cumulative: true, correctsId: null, ...more,
});
const year2025 = ['100', '200', '300', '400'].map((value, index) => returned(2025, index + 1, value));

const output: CheckFacts = {
  kind: MetricKind.OUTPUT_PER_MU, base: null, target: '400', targetOn: null, dueOn: '2025-12-31', signedOn: '2024-01-01',
  landArea: '20000', factoryArea: null, returns: [], milestone: null,
};
const level: CheckFacts = { ...output, kind: MetricKind.EMPLOYMENT, target: '100', signedOn: '2025-01-01', dueOn: '2026-12-31' };
const energy: CheckFacts = { ...level, kind: MetricKind.ENERGY_PER_ADDED_VALUE, target: '0.32', signedOn: '2025-01-01' };
const start: CheckFacts = { ...output, kind: MetricKind.CONSTRUCTION_START, target: null, targetOn: '2026-03-01', dueOn: '2026-03-31' };
const milestone = (actualOn: string | null, replannedOn: string | null = null) => ({ plannedOn: '2026-03-01', replannedOn, actualOn });

describe('returns', () => {
  it('cumulative figures give what each quarter brought; a quarter left out goes with the next', () => {
    const spans = quarterValues([returned(2025, 1, '100'), returned(2025, 3, '450'), returned(2025, 4, '500'), returned(2026, 1, '70')]);
    expect(spans.map(({ from, to, value }) => [to - from + 1, value.toFixed()])).toEqual([[1, '100'], [2, '350'], [1, '50'], [1, '70']]);
  });

  it('four quarters reach over the turn of the year, and what was corrected does not count', () => {
    const wrong = returned(2026, 1, '999');
    const returns = [...year2025, wrong, returned(2026, 1, '150', { correctsId: wrong.id })];
    const year = lastFourQuarters(returns, { year: 2026, quarter: 1 })!;
    expect([year.value.toFixed(), year.quarters, year.asOf]).toEqual(['450', 4, { year: 2026, quarter: 1 }]);
  });

  it('quarters add up to the cumulative figure, whichever were returned', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4], { minLength: 1 }), fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 4 }), (quarters, values) => {
        const through = (quarter: number): string => String(values.slice(0, quarter).reduce((a, b) => a + b, 0));
        const spans = quarterValues(quarters.map((quarter) => returned(2025, quarter, through(quarter))));
        expect(spans.reduce((total, { value }) => total + value.toNumber(), 0)).toBe(Number(through(quarters.at(-1)!)));
      }),
    );
  });
});

describe('checks', () => {
  it.each<[string, CheckFacts, string, ReasonCode, string | null]>([
    ['a year that reaches the target', { ...output, returns: year2025 }, '2026-01-01', 'MET', '400'],
    ['a year that falls short', { ...output, target: '400.000001', returns: year2025 }, '2026-01-01', 'MISSED', '400'],
    ['on the due date itself nothing is missed yet', { ...output, target: '401', returns: year2025 }, '2025-12-31', 'BEHIND_PACE', '400'],
    ['returns after the due quarter do not heal it', { ...output, dueOn: '2025-09-30', target: '350', returns: [...year2025] }, '2026-01-01', 'YEAR_INCOMPLETE', '300'],
    ['nothing returned and due', output, '2026-01-01', 'NO_RETURN', null],
    ['nothing returned and not due', output, '2025-12-31', 'NOT_DUE', null],
    ['due, but its quarter is not returned', { ...output, returns: year2025.slice(0, 3) }, '2026-01-01', 'DUE_QUARTER_NOT_RETURNED', '300'],
    ['no land, nothing per mu', { ...output, landArea: '0', returns: year2025 }, '2026-01-01', 'NO_LAND', null],
    ['rented space counts as area', { ...output, landArea: null, factoryArea: '3000', returns: year2025 }, '2026-01-01', 'MET', '400'],
    ['no target', { ...output, target: null }, '2026-01-01', 'NO_TARGET', null],
    ['on pace: 50 of 100 after half the time', { ...level, returns: [returned(2025, 4, '50', { cumulative: false })] }, '2026-02-01', 'ON_PACE', '50'],
    ['behind pace: 49', { ...level, returns: [returned(2025, 4, '49', { cumulative: false })] }, '2026-02-01', 'BEHIND_PACE', '49'],
    ['the base counts: from 90 to 100, 95 is on pace', { ...level, base: '90', returns: [returned(2025, 4, '95', { cumulative: false })] }, '2026-02-01', 'ON_PACE', '95'],
    ['early on the S-curve asks for less: 16 of 100 after a quarter of the time', { ...level, returns: [returned(2025, 2, '16', { cumulative: false })] }, '2025-08-01', 'ON_PACE', '16'],
    ['and 15 is behind both curves', { ...level, returns: [returned(2025, 2, '15', { cumulative: false })] }, '2025-08-01', 'BEHIND_PACE', '15'],
    ['late the straight line asks for less', { ...level, returns: [returned(2026, 2, '75', { cumulative: false })] }, '2026-08-01', 'ON_PACE', '75'],
    ['what grows from a promised day is not asked for before it', { ...output, target: '400', dueOn: '2026-12-31', growsFromOn: '2025-12-31', returns: [returned(2025, 4, '0')] }, '2026-01-15', 'ON_PACE', '0'],
    ['a step of the ramp-up starts at the step before', { ...level, stepBefore: { target: '80', dueOn: '2025-12-31' }, returns: [returned(2026, 2, '89', { cumulative: false })] }, '2026-08-01', 'BEHIND_PACE', '89'],
    ['at most: 0.30 of 0.32 is enough', { ...energy, returns: [returned(2025, 4, '0.30')] }, '2026-02-01', 'MET', '0.3'],
    ['at most: above both curves is at risk', { ...energy, base: '0.40', returns: [returned(2025, 4, '0.37')] }, '2026-02-01', 'OVER_PACE', '0.37'],
    ['at most: on the way down is on pace', { ...energy, base: '0.40', returns: [returned(2025, 4, '0.36')] }, '2026-02-01', 'ON_PACE', '0.36'],
    ['at most: without a base the target itself is asked for', { ...energy, returns: [returned(2025, 4, '0.33')] }, '2026-02-01', 'OVER_PACE', '0.33'],
    ['at most: 0.33 on the due date is a miss', { ...energy, returns: [returned(2026, 4, '0.33')] }, '2027-01-01', 'MISSED', '0.33'],
    ['reached early is reached', { ...level, returns: [returned(2025, 4, '100', { cumulative: false })] }, '2026-02-01', 'MET', '100'],
    ['started on the promised day', { ...start, milestone: milestone('2026-03-01') }, '2026-03-02', 'DATE_MET', null],
    ['started a day late', { ...start, milestone: milestone('2026-03-02') }, '2026-03-02', 'DATE_LATE', null],
    ['a reported date goes before the milestone', { ...start, milestone: milestone('2026-03-02'), returns: [returned(2026, 1, '0', { value: null, valueOn: '2026-02-28' })] }, '2026-03-02', 'DATE_MET', null],
    ['on the promised day it is not late yet', { ...start, milestone: milestone(null) }, '2026-03-01', 'NOT_DUE', null],
    ['the day after it is at risk until it is checked', { ...start, milestone: milestone(null) }, '2026-03-31', 'DATE_PASSED', null],
    ['and breached once the check is due', { ...start, milestone: milestone(null) }, '2026-04-01', 'DATE_MISSED', null],
    ['a plan later than the promise forecasts a miss', { ...start, milestone: milestone(null, '2026-03-15') }, '2026-02-01', 'REPLANNED_LATE', null],
  ])('%s', (_rule, facts, today, reason, actual) => {
    const check = checkMetric(facts, today);
    expect([check.reasonCode, check.actual, check.result]).toEqual([reason, actual, REASONS[reason]]);
  });

  it('come to all five results', () => {
    expect(new Set(Object.values(REASONS))).toEqual(new Set(Object.values(CheckResult)));
  });

  it('every reason can be said in three languages with its figures', () => {
    const { inputs, expected } = checkMetric({ ...level, returns: [returned(2025, 4, '49.5', { cumulative: false })] }, '2026-02-01');
    expect(reasonText('BEHIND_PACE', inputs, expected, 'zh-CN')).toBe('截至 2025Q4 实际 49.5，折算进度 49.5，低于应有的 49.9（直线 49.93，S 曲线 49.9）；照此 2026-12-31 到期时约为 99.14，达不到目标 100');
    const facts = { ...inputs, expected, asOf: '2025Q4', quarters: 2, pace: '1', targetOn: '2026-01-01', actualOn: '2026-01-01', replannedOn: '2026-01-01' };
    for (const code of Object.keys(REASONS)) {
      for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) expect(reasonText(code, facts, expected, locale)).not.toMatch(/[{}]|—/);
    }
  });

  it('a better return never makes a result worse', () => {
    const rank = { breached: 0, at_risk: 1, no_data: 1, not_yet_due: 2, compliant: 3 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.constantFrom('2025-06-30', '2025-12-31', '2026-02-01', '2027-02-01'), (value, more, today) => {
        const result = (total: number) => checkMetric({ ...level, target: '400', returns: [returned(2025, 2, String(total), { cumulative: false })] }, today).result;
        expect(rank[result(value + more)]).toBeGreaterThanOrEqual(rank[result(value)]);
      }),
    );
  });
});

describe('replaying a check', () => {
  const facts = { ...level, returns: [returned(2025, 4, '49', { cumulative: false })] };
  const kept = () => ({ ...checkMetric(facts, '2026-02-01'), facts, ruleVersion: RULE_VERSION, checkedOn: '2026-02-01' });

  it('comes to the same, whatever was returned since', () => {
    expect(replayCheck({ ...kept(), actual: '49.000000' })).toMatchObject({ obstacle: null, differences: [], outcome: { reasonCode: 'BEHIND_PACE' } });
  });

  it('names every figure that was changed afterwards', () => {
    expect(replayCheck({ ...kept(), result: CheckResult.COMPLIANT, actual: '100' }).differences).toEqual(['result', 'actual']);
    expect(replayCheck({ ...kept(), inputs: { ...kept().inputs, target: '40' } }).differences).toEqual(['inputs.target']);
  });

  it('says when it was made by other rules, or kept nothing to be made from', () => {
    expect(replayCheck({ ...kept(), ruleVersion: '2026-1' }).obstacle).toBe('other_rules');
    expect(replayCheck({ ...kept(), facts: null })).toEqual({ obstacle: 'no_facts', outcome: null, differences: [] });
  });

  it('holds for any return, target and day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 1500 }), fc.constantFrom(...Object.values(MetricKind)), (value, target, days, kind) => {
        const day = addDays('2024-06-01', days);
        const any: CheckFacts = { ...level, kind, target: String(target), targetOn: '2026-03-01', returns: [returned(2025, 3, String(value), { valueOn: '2026-03-02' })] };
        const check = checkMetric(any, day);
        const stored = JSON.parse(JSON.stringify({ ...check, facts: any, ruleVersion: RULE_VERSION, checkedOn: day })) as Parameters<typeof replayCheck>[0];
        expect(replayCheck(stored).differences).toEqual([]);
      }),
    );
  });
});

describe('drafting', () => {
  const mandatory = Object.values(MetricKind).filter((kind) => METRICS[kind].mandatory);
  const metrics = mandatory.map((kind) => ({ kind, target: '1000' as string | null, targetOn: null as string | null, mandatory: true }));
  const draft: DraftFacts = { id: 'k1', project: { id: 'p1' }, state: ContractState.DRAFT, landArea: '20000', factoryArea: null, metrics };
  const set = (kind: MetricKind, target: string) => metrics.map((metric) => (metric.kind === kind ? { ...metric, target } : metric));
  const codes = (contract: DraftFacts, zone = {}) => draftingProblems(contract, zone, 'zh-CN').map(({ code }) => code);

  it.each<[string, DraftFacts, object, string[]]>([
    ['in order', draft, {}, []],
    ['all metrics are mandatory on land', { ...draft, metrics: [] }, {}, mandatory.map((kind) => `METRIC_${kind.toUpperCase()}`)],
    ['rented space is asked for less', { ...draft, landArea: null, factoryArea: '900', metrics: [] }, {}, ['METRIC_EMPLOYMENT', 'METRIC_COMMISSIONING']],
    ['neither land nor space', { ...draft, landArea: '0', metrics }, {}, ['AREA']],
    ['an intensity of 300 is enough', { ...draft, metrics: set(MetricKind.INVESTMENT_INTENSITY, '300.000000') }, {}, []],
    ['299.99 is not', { ...draft, metrics: set(MetricKind.INVESTMENT_INTENSITY, '299.99') }, {}, ['BELOW_FLOOR_INVESTMENT_INTENSITY']],
    ['tax below 30', { ...draft, metrics: set(MetricKind.TAX_PER_MU, '29') }, {}, ['BELOW_FLOOR_TAX_PER_MU']],
    ['a national-level zone wants 500 of output', { ...draft, metrics: set(MetricKind.OUTPUT_PER_MU, '499') }, { level: 'national' }, ['BELOW_FLOOR_OUTPUT_PER_MU']],
    ['others want 300', { ...draft, metrics: set(MetricKind.OUTPUT_PER_MU, '499') }, {}, []],
    ["the zone's own floor goes first", draft, { floors: { tax_per_mu: '1001' } }, ['BELOW_FLOOR_TAX_PER_MU']],
    ['what has ended is left alone', { ...draft, state: ContractState.ENDED, metrics: [] }, {}, []],
  ])('%s', (_rule, contract, zone, expected) => {
    expect(codes(contract, zone)).toEqual(expected);
  });

  it('says the figures, the plan and the place', () => {
    expect(draftingProblems({ ...draft, metrics: set(MetricKind.TAX_PER_MU, '20') }, {}, 'zh-CN')).toEqual([
      {
        code: 'BELOW_FLOOR_TAX_PER_MU', kind: 'metric', label: '亩均税收', reason: '“亩均税收”约定 20 万元/亩，低于下限 30 万元/亩',
        rule: '[6] 工业用地地均税收达到30万元/亩', link: '/projects/p1?open=metric:tax_per_mu',
      },
    ]);
  });
});
