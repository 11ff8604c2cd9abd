import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readScenario, writeScenario } from './scenario-address';

describe('a scenario in an address', () => {
  it('comes back as it was written, whatever the companies are called', () => {
    const place = fc.record({ nodeId: fc.uuid(), capacity: fc.nat(999).map((each) => `${each}.5`) }, { requiredKeys: ['nodeId'] });
    const who = fc.oneof(fc.record({ companyId: fc.uuid() }), fc.record({ name: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((name) => name.trim() === name) }));
    const target = fc.record({ who, yearlyOutput: fc.nat().map(String), places: fc.array(place, { minLength: 1, maxLength: 3 }) }).map(({ who: company, ...facts }) => ({ ...company, ...facts }));
    fc.assert(
      fc.property(fc.array(target, { maxLength: 4 }), (targets) => {
        const address = new URLSearchParams({ a: writeScenario(targets) });
        expect(readScenario(new URLSearchParams(address.toString()).get('a'))).toEqual(targets);
      }),
    );
  });

  const NODE = '01a21051-1093-7199-858c-05a5198d1a84';
  it.each([null, '', '|;;|', 'x;1;y', `=;1;${NODE}`, `=%;1;${NODE}`, `=n;-1;${NODE}`, `=n;1;${NODE}:x`])('is empty when the address says %j', (text) => expect(readScenario(text)).toEqual([]));
});
