import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RELATION_KINDS } from './relation.enums.js';
import { kindFrom, OPPOSITE, STORED_KINDS, storedRelation } from './relation.rules.js';

const kinds = fc.constantFrom(...RELATION_KINDS);
const pair = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 2 });

describe('relations of companies', () => {
  it('are stored in one form, whichever side says them', () => {
    fc.assert(
      fc.property(pair, kinds, ([a, b], kind) => {
        const stored = storedRelation(a!, b!, kind);
        expect(STORED_KINDS).toContain(stored.kind);
        expect(storedRelation(b!, a!, OPPOSITE[kind])).toEqual(stored);
      }),
    );
  });

  it('read back as they were said, and from the other side as the opposite', () => {
    fc.assert(
      fc.property(pair, kinds, ([a, b], kind) => {
        const stored = storedRelation(a!, b!, kind);
        expect(kindFrom(a!, stored)).toBe(kind);
        expect(kindFrom(b!, stored)).toBe(OPPOSITE[kind]);
      }),
    );
  });

  it('calls my parent’s view of me a subsidiary', () => {
    expect(storedRelation('a', 'b', 'subsidiary')).toEqual({ companyId: 'b', otherId: 'a', kind: 'parent' });
    expect(kindFrom('b', { companyId: 'a', otherId: 'b', kind: 'supplier' })).toBe('customer');
  });
});
