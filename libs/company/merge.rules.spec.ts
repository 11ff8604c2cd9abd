import fc from 'fast-check';
import { FACT_TYPES, FACTS, type CompanyFacts } from './company-book.columns.js';
import { fieldChoices, mergedFields, undoneFields } from './merge.rules.js';

const nothing = Object.fromEntries(FACTS.map((field) => [field, FACT_TYPES[field] === 'text[]' ? [] : FACT_TYPES[field] === 'boolean' ? false : null])) as unknown as CompanyFacts;
const company = (facts: Partial<CompanyFacts>): CompanyFacts => ({ ...nothing, contactState: 'none', ...facts });
const after = (survivor: CompanyFacts, merged: CompanyFacts, chosen: [string, 'survivor' | 'merged' | 'both'][] = []) => {
  const fields = mergedFields(survivor, merged, new Map(chosen));
  return { ...survivor, ...Object.fromEntries(fields.map(({ field, after: value }) => [field, value])) } as CompanyFacts;
};

it('proposes the survivor, but what it lacks, the later contact, the further state and both lists', () => {
  const survivor = company({ name: '甲', sector: '环保', products: ['隔膜'], lastContactOn: '2026-01-01', contactState: 'assigned', isTarget: true });
  const merged = company({ name: '乙', sector: '材料', city: '泉州市', products: ['隔膜', '正极'], lastContactOn: '2026-02-01', contactState: 'in_talks', isLocal: true });
  expect(Object.fromEntries(fieldChoices(survivor, merged).map(({ field, proposed }) => [field, proposed]))).toEqual({
    name: 'survivor', sector: 'survivor', city: 'merged', products: 'both', lastContactOn: 'merged', contactState: 'merged', isLocal: 'merged', isTarget: 'survivor',
  });
  expect(after(survivor, merged)).toMatchObject({ name: '甲', formerNames: ['乙'], sector: '环保', city: '泉州市', products: ['隔膜', '正极'], isLocal: true, isTarget: true });
});

it('keeps every name as a former one, whichever is chosen, and none twice', () => {
  const survivor = company({ name: '甲公司', formerNames: ['老甲'] });
  const merged = company({ name: '乙公司', formerNames: ['老甲', '甲公司'] });
  expect(after(survivor, merged).formerNames).toEqual(['老甲', '乙公司']);
  expect(after(survivor, merged, [['name', 'merged']])).toMatchObject({ name: '乙公司', formerNames: ['老甲', '甲公司'] });
});

const anyCompany = fc.record({
  name: fc.constantFrom('甲公司', '乙公司', '丙公司'),
  formerNames: fc.uniqueArray(fc.constantFrom('旧一', '旧二', '乙公司')),
  products: fc.uniqueArray(fc.constantFrom('隔膜', '正极', '负极')),
  sector: fc.constantFrom(null, '环保', '材料'),
  isLocal: fc.boolean(),
  lastContactOn: fc.constantFrom(null, '2026-01-01', '2026-02-01'),
}).map(company);
const anyChoice = fc.array(fc.tuple(fc.constantFrom('name', 'products', 'sector', 'isLocal', 'lastContactOn'), fc.constantFrom('survivor' as const, 'merged' as const, 'both' as const)));

it('loses no name, and undoing gives back what there was', () => {
  fc.assert(
    fc.property(anyCompany, anyCompany, anyChoice, (survivor, merged, choices) => {
      const now = after(survivor, merged, choices);
      const names = [now.name, ...now.formerNames];
      for (const name of [survivor.name, merged.name, ...survivor.formerNames, ...merged.formerNames]) expect(names).toContain(name);
      const fields = mergedFields(survivor, merged, new Map(choices));
      const { changes, kept } = undoneFields(now, fields);
      expect(kept).toEqual([]);
      const back = { ...now, ...changes };
      expect({ ...back, products: [...back.products].sort(), formerNames: [...back.formerNames].sort() }).toEqual({
        ...survivor, products: [...survivor.products].sort(), formerNames: [...survivor.formerNames].sort(),
      });
    }),
  );
});

it('leaves alone what was changed after the merge, and gives back of a list only what came with it', () => {
  const survivor = company({ name: '甲', products: ['隔膜'] });
  const merged = company({ name: '乙', products: ['正极'], city: '泉州市' });
  const fields = mergedFields(survivor, merged, new Map());
  const { changes, kept } = undoneFields(company({ name: '甲', products: ['隔膜', '正极', '新品'], formerNames: ['乙'], city: '厦门市' }), fields);
  expect(kept).toEqual(['city']);
  expect(changes).toEqual({ products: ['隔膜', '新品'], formerNames: [] });
});
