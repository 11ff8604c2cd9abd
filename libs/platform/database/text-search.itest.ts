import fc from 'fast-check';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { searchGrams, searchText } from './text-search.js';

let t: TestDatabase;
beforeAll(async () => void (t = await openTestDatabase()));
afterAll(() => t?.close());

const word = fc.string({ unit: fc.constantFrom(...'宁德时代雲a0b1c9-(𠮷é'), minLength: 1, maxLength: 12 });

it('indexes a text by every gram of every part of it, so that no index look-up misses a row', async () => {
  const cases = fc.sample(fc.record({ before: word, word, after: word }), 300).map(({ before, word: searched, after }) => ({ words: `x\n${before}${searched}${after}\ny`, grams: searchGrams(searched) }));
  const missed = await t.asOwner(`select c.words, c.grams from jsonb_to_recordset($1) as c(words text, grams text[]) where not app.search_grams(c.words) @> c.grams`, [JSON.stringify(cases)]);
  expect(missed).toEqual([]);
});

it('makes grams of one character and two, of three letters, and none across lines', async () => {
  const [row] = await t.asOwner<{ grams: string[] }>(`select app.search_grams($1) as grams`, ['宁德ab\ncde']);
  expect([...new Set(row!.grams)].sort()).toEqual(['a', 'ab', 'b', 'c', 'cd', 'cde', 'd', 'de', 'e', '宁', '宁德', '德', '德a'].sort());
  expect(searchGrams('宁德abc')).toEqual(['宁德', '德a', 'abc']);
  expect([searchGrams('宁'), searchGrams('nd'), searchGrams('n')]).toEqual([['宁'], ['nd'], ['n']]);
});

it('spells names, not codes', () => {
  expect(searchText(['寧德電池（集團）有限公司', null], ['91350100M000100Y43'])).toBe('宁德电池(集团)有限公司\n91350100m000100y43\nningdedianchi\nnddc');
});
