import { describe, expect, it } from '@jest/globals';
import { readRule, sameRule, writeRule } from './rule-address';

const RULE = { strongCompanies: 3, strongOutput: '1000000000.50', adequateCompanies: 2, adequateOutput: '100000000' };

describe('thresholds in an address', () => {
  it('come back as they were written', () => expect(readRule(writeRule(RULE))).toEqual(RULE));

  it.each([null, '', '3-1-2', '3--2-1', 'a-1-2-1', '3-1e9-2-1', '3-1-2-1-5'])('are none when the address says %j', (text) => expect(readRule(text)).toBeNull());

  it('are the same however their amounts are written', () => {
    expect(sameRule({ ...RULE, adequateOutput: '100000000.00' }, RULE)).toBe(true);
    expect(sameRule({ ...RULE, adequateCompanies: 1 }, RULE)).toBe(false);
  });
});
