import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BreachCause, BreachOutcome, MeasureKind, MeasureState } from './breach.enums.js';
import { allowedMeasures, closingProblems, MEASURES, type ClosingProblem } from './breach.rules.js';
import { CheckResult } from './contract.enums.js';

const { GOVERNMENT, COMPANY, FORCE_MAJEURE } = BreachCause;

describe('measures', () => {
  it.each<[string, BreachCause | null, boolean, MeasureKind[]]>([
    ['the government\'s fault', GOVERNMENT, true, [MeasureKind.SUPPLEMENTARY_AGREEMENT, MeasureKind.NEW_DATES, MeasureKind.COMPENSATED_RECOVERY, MeasureKind.SWAP]],
    ['the company\'s fault', COMPANY, true, [MeasureKind.RECTIFY, MeasureKind.IDLE_FEE, MeasureKind.CLAWBACK, MeasureKind.RECOVERY]],
    ['nobody\'s fault', FORCE_MAJEURE, true, [MeasureKind.SUPPLEMENTARY_AGREEMENT, MeasureKind.NEW_DATES, MeasureKind.COMPENSATED_RECOVERY, MeasureKind.SWAP]],
    ['rented space is neither idle nor recovered', COMPANY, false, [MeasureKind.RECTIFY, MeasureKind.CLAWBACK]],
    ['before the cause is stated nothing is allowed', null, true, []],
  ])('%s', (_case, cause, hasLand, expected) => {
    expect(allowedMeasures(cause, hasLand)).toEqual(expected);
  });

  it('what is not the company\'s fault is never held against it', () => {
    for (const { causes } of Object.values(MEASURES)) expect((causes as readonly BreachCause[]).includes(COMPANY)).toBe(!(causes as readonly BreachCause[]).includes(GOVERNMENT));
  });
});

describe('closing', () => {
  const done = (kind: MeasureKind) => ({ kind, state: MeasureState.DONE });
  const open = (kind: MeasureKind) => ({ kind, state: MeasureState.OPEN });
  it.each<[string, Parameters<typeof closingProblems>[0], BreachOutcome, ClosingProblem[]]>([
    ['rectified and met', { cause: COMPANY, measures: [done(MeasureKind.RECTIFY)], latest: CheckResult.COMPLIANT }, BreachOutcome.REMEDIED, []],
    ['rectified on paper only', { cause: COMPANY, measures: [done(MeasureKind.RECTIFY)], latest: CheckResult.BREACHED }, BreachOutcome.REMEDIED, ['still_breached']],
    ['a fee was paid', { cause: COMPANY, measures: [done(MeasureKind.IDLE_FEE)], latest: CheckResult.BREACHED }, BreachOutcome.SETTLED, []],
    ['agreed anew', { cause: GOVERNMENT, measures: [done(MeasureKind.NEW_DATES)], latest: CheckResult.NOT_YET_DUE }, BreachOutcome.AGREED_ANEW, []],
    ['one measure is open', { cause: COMPANY, measures: [done(MeasureKind.CLAWBACK), open(MeasureKind.RECTIFY)], latest: CheckResult.BREACHED }, BreachOutcome.SETTLED, ['measure_open']],
    ['another outcome than what was done', { cause: COMPANY, measures: [done(MeasureKind.CLAWBACK)], latest: CheckResult.BREACHED }, BreachOutcome.RECOVERED, ['no_such_measure']],
    ['nothing was done', { cause: null, measures: [], latest: CheckResult.BREACHED }, BreachOutcome.REMEDIED, ['cause_missing', 'still_breached', 'no_such_measure']],
    ['unfounded needs no cause', { cause: null, measures: [], latest: CheckResult.COMPLIANT }, BreachOutcome.UNFOUNDED, []],
    ['but the check must say so', { cause: null, measures: [], latest: CheckResult.BREACHED }, BreachOutcome.UNFOUNDED, ['still_breached']],
  ])('%s', (_case, facts, outcome, expected) => {
    expect(closingProblems(facts, outcome)).toEqual(expected);
  });

  it('never closes over an open measure', () => {
    const measure = fc.record({ kind: fc.constantFrom(...Object.values(MeasureKind)), state: fc.constantFrom(...Object.values(MeasureState)) });
    fc.assert(
      fc.property(fc.array(measure), fc.constantFrom(...Object.values(BreachOutcome)), fc.constantFrom(...Object.values(BreachCause)), (measures, outcome, cause) => {
        const problems = closingProblems({ cause, measures, latest: CheckResult.COMPLIANT }, outcome);
        expect(problems.includes('measure_open')).toBe(measures.some(({ state }) => state === MeasureState.OPEN));
      }),
    );
  });
});
