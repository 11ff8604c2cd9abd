import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packInForce, packStates, type PackValidity } from './policy-pack.rules.js';

const pack = (number: number, validFrom: string, validUntil: string | null = null): PackValidity => ({ number, validFrom, validUntil });

describe('a policy pack', () => {
  it.each<[string, PackValidity[], string[]]>([
    ['holds from its first day', [pack(1, '2026-03-02')], ['in_force']],
    ['does not hold before it', [pack(1, '2026-03-03')], ['upcoming']],
    ['holds on its last day', [pack(1, '2025-01-01', '2026-03-02')], ['in_force']],
    ['has expired the day after', [pack(1, '2025-01-01', '2026-03-01')], ['expired']],
    ['is superseded when a newer one begins', [pack(1, '2025-01-01'), pack(2, '2026-03-02')], ['superseded', 'in_force']],
    ['holds on until then', [pack(1, '2025-01-01'), pack(2, '2026-03-03')], ['in_force', 'upcoming']],
    ['does not come back when the newer one expires', [pack(1, '2025-01-01'), pack(2, '2026-01-01', '2026-02-01')], ['superseded', 'expired']],
    ['that never began is passed over by a newer one that has', [pack(1, '2026-06-01'), pack(2, '2026-01-01')], ['superseded', 'in_force']],
  ])('%s', (_rule, packs, states) => {
    expect(packs.map(({ number }) => packStates(packs, '2026-03-02').get(number))).toEqual(states);
  });

  it('holds alone, whatever the packs and in whatever order they come', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
    const packs = fc.array(fc.record({ validFrom: day, validUntil: fc.option(day) }), { maxLength: 6 }).map((list) => list.map((each, index) => ({ ...each, number: index + 1 })));
    fc.assert(
      fc.property(packs, day, (list, today) => {
        const states = packStates(list, today);
        expect([...states.values()].filter((state) => state === 'in_force').length).toBeLessThanOrEqual(1);
        expect(packStates([...list].reverse(), today)).toEqual(new Map([...states].reverse()));
        const current = packInForce(list, today);
        if (current) expect(current.validFrom <= today && (current.validUntil === null || current.validUntil >= today)).toBe(true);
      }),
    );
  });
});
