import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Stage, STAGE_ORDER } from '#project';
import { expected, FEWEST_RESOLVED, needed, quarterOf, transitions, wayTo, wilson, type StageHistory } from './forecast.rules.js';

const TODAY = '2026-03-02';
const history = (passed: number, lost: number, days = 30): StageHistory[] => STAGE_ORDER.map((stage) => ({ stage, passed, lost, medianDays: days, quarterDays: days / 2, threeQuarterDays: days * 2 }));

describe('Wilson’s interval', () => {
  it.each([
    // Newcombe 1998: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d is from %f to %f', (passed, of, low, high) => {
    expect(wilson(passed, of).low).toBeCloseTo(low, 4);
    expect(wilson(passed, of).high).toBeCloseTo(high, 4);
  });

  it('holds its rate, stays within 0 and 1, and narrows with more of the same', () => {
    fc.assert(fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (passed, lost) => {
      const once = wilson(passed, passed + lost);
      const tenfold = wilson(passed * 10, (passed + lost) * 10);
      expect(once.low).toBeGreaterThanOrEqual(0);
      expect(once.high).toBeLessThanOrEqual(1);
      expect(once.low <= once.value && once.value <= once.high).toBe(true);
      expect(tenfold.high - tenfold.low).toBeLessThan(once.high - once.low);
    }));
  });
});

describe('transition rates', () => {
  it.each([[FEWEST_RESOLVED - 1, false], [FEWEST_RESOLVED, true]])('with %d projects that left a stage there is a rate: %s', (resolved, stated) => {
    expect(transitions(history(resolved, 0))[0]!.rate !== null).toBe(stated);
  });

  it('those lost count against it', () => {
    expect(transitions(history(15, 5))[0]!.rate!.value).toBe(0.75);
  });

  it('without any time known there is none', () => {
    expect(transitions(history(50, 0).map((each) => ({ ...each, medianDays: null }))).every(({ rate }) => rate === null)).toBe(true);
  });

  it('every stage but the last leads on', () => {
    expect(transitions([]).map(({ stage }) => stage)).toEqual(STAGE_ORDER.slice(0, -1));
  });
});

describe('what is expected', () => {
  it('multiplies the rates and adds the medians up to the event', () => {
    const way = wayTo('START', Stage.REGISTERED, transitions(history(90, 10)));
    expect(way).toMatchObject({ days: 60, chance: { value: expect.closeTo(0.81, 10) } });
  });

  it('is in the quarter that the medians lead to; who is late leaves today', () => {
    const steps = transitions(history(90, 10));
    const quarters = (enteredIn: string | null) => expected('START', [{ stage: Stage.LAND_SUPPLIED, enteredIn, projects: 10, amount: 1000 }], steps, TODAY).quarters;
    expect(quarters('2020-01-01')).toMatchObject([{ quarter: '2026Q1', projects: { value: expect.closeTo(9, 10) }, amount: { value: expect.closeTo(900, 10) } }]);
    expect(quarters('2026-03-01')).toMatchObject([{ quarter: '2026Q2' }]);
    expect(quarters(null)).toMatchObject([{ quarter: '2026Q2' }]);
  });

  it('refuses what it knows too little of, and says so', () => {
    const thin = history(90, 10).map((each) => (each.stage === Stage.SIGNED ? { ...each, passed: 3, lost: 1 } : each));
    const foretold = expected('START', [{ stage: Stage.CONTACT, enteredIn: null, projects: 7, amount: 7 }, { stage: Stage.REGISTERED, enteredIn: null, projects: 2, amount: 2 }], transitions(thin), TODAY);
    expect(foretold).toMatchObject({ leftOut: [{ stage: Stage.CONTACT, projects: 7 }], lacking: [Stage.SIGNED] });
    expect(foretold.quarters).toHaveLength(1);
  });

  it('never expects more than there are, and what has started is not expected to start', () => {
    const standing = fc.record({ stage: fc.constantFrom(...STAGE_ORDER), enteredIn: fc.constantFrom(null, '2025-06-01', '2026-02-01'), projects: fc.integer({ min: 1, max: 50 }), amount: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(fc.property(fc.array(standing), fc.integer({ min: 10, max: 99 }), fc.nat(99), (some, passed, lost) => {
      const { quarters } = expected('START', some, transitions(history(passed, lost)), TODAY);
      const before = some.filter(({ stage }) => STAGE_ORDER.indexOf(stage) < STAGE_ORDER.indexOf(Stage.CONSTRUCTION_STARTED)).reduce((sum, { projects }) => sum + projects, 0);
      const total = (bound: 'low' | 'value' | 'high') => quarters.reduce((sum, { projects }) => sum + projects[bound], 0);
      expect(total('high')).toBeLessThanOrEqual(before + 1e-9);
      expect(total('low')).toBeLessThanOrEqual(total('value') + 1e-9);
      expect(total('value')).toBeLessThanOrEqual(total('high') + 1e-9);
      expect(quarters.every(({ quarter }) => quarter >= quarterOf(TODAY))).toBe(true);
    }));
  });
});

describe('what must be in negotiation', () => {
  it.each([
    [20, 5, 5, 0.5, 10, 20],
    [10, 8, 5, 0.5, 0, 0],
  ])('target %d, reached %d, expected %d, chance %f: gap %d, needed %d', (target, reached, coming, value, gap, count) => {
    expect(needed(target, reached, coming, { value, low: value / 2, high: Math.min(1, value * 2) })).toMatchObject({ gap, inNegotiation: { value: count } });
  });

  it('is not said where the chance is not known', () => {
    expect(needed(20, 0, 0, null)).toEqual({ gap: 20, inNegotiation: null });
  });
});
