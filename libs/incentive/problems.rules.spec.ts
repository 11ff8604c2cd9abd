import { describe, expect, it } from '@jest/globals';
import type { Formula } from './formula.rules.js';
import { BaseFigure, FormulaMethod, IncentiveCategory, IncentiveProblemKind, PolicyState } from './incentive.enums.js';
import { incentiveMessage } from './messages.js';
import { lastYearOf, stateOn } from './policy.rules.js';
import { problemsOf, type GrantPromise } from './problems.rules.js';

const formula: Formula = { base: BaseFigure.TAX, method: FormulaMethod.RATE, tiers: [{ from: '0', value: '10' }], sliced: false, cap: null, stacking: null };
const promise = (id: string, changes: Partial<Omit<GrantPromise, 'version' | 'policy'>> & { formula?: Partial<Formula>; category?: IncentiveCategory; policyId?: string; validUntil?: string; endedFrom?: string } = {}): GrantPromise => ({
  id, code: id, policy: { id: changes.policyId ?? `policy of ${id}`, name: `政策${id}`, category: changes.category ?? IncentiveCategory.OPERATION },
  version: { validUntil: changes.validUntil ?? '2030-12-31', endedFrom: changes.endedFrom ?? null, formula: { ...formula, ...changes.formula } }, years: changes.years ?? [{ year: 2026, amount: '1000000' }],
});
const other = { base: BaseFigure.JOBS } as const;
const group = (cap: string | null, percent: string | null = null) => ({ stacking: { group: 'g', cap, percent } });
const found = (promises: GrantPromise[], fixedInvestment: string | null = null) => problemsOf(promises, fixedInvestment).map(({ kind, grantIds }) => [kind, ...grantIds]);

describe('promises of incentives', () => {
  it.each<[string, GrantPromise[], string[][]]>([
    ['are in order', [promise('a'), promise('b', { category: IncentiveCategory.TALENT, formula: other })], []],
    ['overlap when they support the same', [promise('a'), promise('b', { formula: other })], [['overlap', 'a', 'b']]],
    ['overlap when they start from the same figure', [promise('a'), promise('b', { category: IncentiveCategory.TALENT })], [['overlap', 'a', 'b']]],
    ['do not overlap in different years', [promise('a'), promise('b', { years: [{ year: 2027, amount: '1' }] })], []],
    ['do not overlap when their group limits them together', [promise('a', { formula: group('2000000') }), promise('b', { formula: group('2000000') })], []],
    ['overlap when one policy is granted twice, group or not', [promise('a', { policyId: 'p', formula: group('9000000') }), promise('b', { policyId: 'p', formula: group('9000000') })], [['overlap', 'a', 'b']]],
    ['are above the stacking limit together', [promise('a', { formula: group('1500000') }), promise('b', { formula: group('1500000') })], [['over_stacking', 'a', 'b']]],
    ['are held to the strictest limit of their group', [promise('a', { formula: group('5000000') }), promise('b', { formula: group('1999999.99') })], [['over_stacking', 'a', 'b']]],
    ['are above the cap of a year', [promise('a', { formula: { cap: '999999.99' } })], [['over_cap', 'a']]],
    ['reach beyond the term', [promise('a', { validUntil: '2026-06-30', years: [{ year: 2026, amount: '1' }, { year: 2027, amount: '1' }] })], [['expired', 'a']]],
    ['reach beyond the version that was replaced on New Year', [promise('a', { endedFrom: '2026-01-01' })], [['expired', 'a']]],
  ])('%s', (_what, promises, expected) => {
    expect(found(promises)).toEqual(expected);
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) for (const { said } of problemsOf(promises, null)) expect(incentiveMessage(locale, said.key, said.params)).not.toMatch(/[{}]/);
  });

  it('are held to a share of the fixed-asset investment where there is one', () => {
    const promises = [promise('a', { formula: group(null, '10') })];
    expect(found(promises, '9999999.99')).toEqual([[IncentiveProblemKind.OVER_STACKING, 'a']]);
    expect(found(promises, '10000000')).toEqual([]);
    expect(found(promises, null)).toEqual([]);
  });
});

describe('a version of a policy', () => {
  const version = { validFrom: '2026-01-01', validUntil: '2026-12-31', issuedOn: '2025-12-20', endedFrom: null };
  it.each<[PolicyState, string, object]>([
    [PolicyState.DRAFT, '2026-05-01', { issuedOn: null }],
    [PolicyState.COMING, '2025-12-31', {}],
    [PolicyState.IN_FORCE, '2026-01-01', {}],
    [PolicyState.IN_FORCE, '2026-12-31', {}],
    [PolicyState.EXPIRED, '2027-01-01', {}],
    [PolicyState.IN_FORCE, '2026-06-30', { endedFrom: '2026-07-01' }],
    [PolicyState.ENDED, '2026-07-01', { endedFrom: '2026-07-01' }],
  ])('is %s on %s', (state, day, changes) => expect(stateOn({ ...version, ...changes }, day)).toBe(state));

  it('has a last year', () => {
    expect([null, '2026-07-01', '2026-01-01', '2029-01-01'].map((endedFrom) => lastYearOf({ validUntil: '2027-03-31', endedFrom }))).toEqual([2027, 2026, 2025, 2027]);
  });
});
