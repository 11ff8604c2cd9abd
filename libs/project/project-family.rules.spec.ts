import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FamilyRole, FamilySign } from './project-family.enums.js';
import { FAMILY_THRESHOLD, familiesOf, familySigns, likeness, proposedRoles, type FamilyFacts } from './project-family.rules.js';

const facts = (given: Partial<FamilyFacts> = {}): FamilyFacts => ({
  id: 'a', name: '虚构隔膜锂电池隔膜项目', companyId: 'c1', investors: ['虚构隔膜有限公司'], content: '建设锂电池隔膜生产线四条', nodeId: 'n', landArea: '120.00', totalInvestment: '500000000.00', signedOn: '2025-03-01', ended: false, familyId: null, ...given,
});
const score = (a: FamilyFacts, b: FamilyFacts, related = false) => familySigns(a, b, related).score;

describe('signs of one investment', () => {
  it.each([
    ['split in two of the same company', facts({ id: 'b', totalInvestment: '200000000.00', signedOn: '2025-06-01' }), false, true],
    ['signed again two years later, with other land', facts({ id: 'b', landArea: '90', signedOn: '2027-03-01' }), false, true],
    ['under a new name of the investor', facts({ id: 'b', companyId: null, investors: ['虚构隔膜有限公司', '新名隔膜有限公司'] }), false, true],
    ['through a related company', facts({ id: 'b', companyId: 'c2', investors: ['虚构隔膜（江苏）有限公司'] }), true, true],
    ['the second phase elsewhere in the chain', facts({ id: 'b', name: '虚构隔膜二期涂布设备', content: '涂布设备研发', nodeId: 'm', landArea: '40' }), false, false],
    ['another company with a project alike', facts({ id: 'b', companyId: 'c9', investors: ['别家有限公司'] }), false, false],
  ])('%s', (_, other, related, proposed) => {
    expect(score(facts(), other, related) >= FAMILY_THRESHOLD).toBe(proposed);
    // Which of the two comes first says nothing.
    expect(familySigns(other, facts(), related)).toEqual(familySigns(facts(), other, related));
  });

  it('names each sign that it found', () => {
    expect(familySigns(facts(), facts({ id: 'b', content: null, landArea: null, signedOn: null }), false).signs).toEqual([FamilySign.SAME_COMPANY, FamilySign.SIMILAR_NAME, FamilySign.SAME_NODE]);
  });
});

describe('the likeness of two texts', () => {
  it('is the same both ways, 1 for the same text, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('电', '池', '隔', '膜', '𠮷') }), fc.string({ unit: fc.constantFrom('电', '池', '膜') }), (a, b) => {
        const found = likeness(a, b);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(likeness(b, a)).toBe(found);
        expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});

describe('families of pairs', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })).filter(([a, b]) => a !== b).map(([a, b]) => ({ a: `${a}`, b: `${b}`, signs: [FamilySign.SAME_COMPANY] })), { maxLength: 15 });

  it('hold every project once, with all that a pair binds it to, in whatever order the pairs come', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const families = familiesOf(given);
        const all = families.flatMap(({ projectIds }) => projectIds);
        expect(new Set(all).size).toBe(all.length);
        for (const { a, b } of given) expect(families.find(({ projectIds }) => projectIds.includes(a))!.projectIds).toContain(b);
        const sets = (some: typeof families) => some.map(({ projectIds }) => projectIds.join()).sort();
        expect(sets(familiesOf([...given].reverse()))).toEqual(sets(families));
      }),
    );
  });
});

describe('what each project is likely to be', () => {
  const some = fc.uniqueArray(
    fc.record({ id: fc.uuid(), name: fc.constantFrom('甲项目', '甲增资扩产项目'), companyId: fc.constantFrom('c1', 'c2'), totalInvestment: fc.option(fc.constantFrom('100.00', '50.00')), signedOn: fc.option(fc.constantFrom('2024-01-01', '2025-01-01')), ended: fc.boolean() }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 6 },
  ).map((list) => list.map((each) => facts(each)));

  it('is counted for exactly one, the first signed that stands, and only an increase has an increment', () => {
    fc.assert(
      fc.property(some, (projects) => {
        const roles = proposedRoles(projects);
        expect(roles.map(({ projectId }) => projectId).sort()).toEqual(projects.map(({ id }) => id).sort());
        const counted = roles.filter(({ role }) => role === FamilyRole.COUNTED);
        expect(counted).toHaveLength(1);
        const one = projects.find(({ id }) => id === counted[0]!.projectId)!;
        expect(one.ended && projects.some(({ ended }) => !ended)).toBe(false);
        for (const { role, increment } of roles) expect(increment !== null).toBe(role === FamilyRole.INCREASE);
        expect(proposedRoles([...projects].reverse())).toEqual(roles);
      }),
    );
  });

  it.each([
    ['an increase by its own investment', { name: '甲增资扩产项目', totalInvestment: '80.00' }, { role: FamilyRole.INCREASE, increment: '80.00' }],
    ['a part split off, being smaller', { totalInvestment: '200000000.00' }, { role: FamilyRole.SPLIT, increment: null }],
    ['signed again, being as large', {}, { role: FamilyRole.RESIGNED, increment: null }],
    ['under another investor', { companyId: 'c2' }, { role: FamilyRole.RENAMED, increment: null }],
  ])('%s', (_, given, expected) => {
    expect(proposedRoles([facts(), facts({ id: 'b', signedOn: '2025-09-01', ...given })])[1]).toMatchObject(expected);
  });
});
