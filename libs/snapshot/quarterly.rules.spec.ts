import { describe, expect, it } from '@jest/globals';
import { isLate, quarterToClose } from './quarterly.rules.js';

describe('the quarter that a night closes', () => {
  it.each([
    ['2026-01-01', 2025, 4],
    ['2026-03-31', 2025, 4],
    ['2026-04-01', 2026, 1],
    ['2026-12-31', 2026, 3],
  ])('on %s is %i Q%i', (today, year, quarter) => {
    expect(quarterToClose(today)).toEqual({ year, quarter });
  });

  it.each([
    ['2026-04-01', false],
    ['2026-04-02', true],
  ])('taken on %s it is late: %s', (takenOn, late) => {
    expect(isLate({ year: 2026, quarter: 1 }, takenOn)).toBe(late);
  });
});
