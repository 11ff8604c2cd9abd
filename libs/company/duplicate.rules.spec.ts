import fc from 'fast-check';
import { nameParts, placesAgree } from './company-name.rules.js';
import { DUPLICATE_THRESHOLD, judgePair, type DuplicateFacts } from './duplicate.rules.js';
import { matchKeys } from './match-keys.rules.js';

it.each([
  ['福建华工新材料股份有限公司', '华工新材料', '福建'],
  ['華工新材料（福建）有限公司', '华工新材料', '福建'],
  ['福建省泉州市惠安县华工新材料有限责任公司', '华工新材料', '泉州'],
  ['华工新材料集团', '华工新材料', null],
  ['华工新材料（集团）股份有限公司', '华工新材料', null],
  ['华工新材料(中国)有限公司', '华工新材料', '中国'],
  ['内蒙古自治区包头市北方重工有限公司', '北方重工', '包头'],
  ['ACME Widgets Co., Ltd.', 'acmewidgets', null],
  ['福建集团有限公司', '福建', '福建'],
  ['有限公司', '有限', null],
])('takes %s apart', (name, core, place) => {
  expect(nameParts(name)).toEqual({ core, place });
});

it('tells a province from a city of another one', () => {
  expect([placesAgree('福建', '泉州'), placesAgree('福建', '武汉'), placesAgree('泉州', '厦门'), placesAgree(null, '厦门')]).toEqual([true, false, false, true]);
});

const judged = (first: Partial<DuplicateFacts> & { name: string }, second: Partial<DuplicateFacts> & { name: string }) => {
  const { score, reasons } = judgePair(first, second);
  return [score, reasons.map(({ code }) => code)];
};

it.each<[string, Partial<DuplicateFacts> & { name: string }, Partial<DuplicateFacts> & { name: string }, [number, string[]]]>([
  ['the same code', { name: '甲公司', creditCode: '91350100M000100Y43' }, { name: '乙公司', creditCode: '91350100m000100y43' }, [100, ['SAME_CREDIT_CODE']]],
  ['the same organisation with another registration', { name: '甲厂', creditCode: '91350100M000100Y43' }, { name: '乙厂', creditCode: '92350200M000100Y4X' }, [95, ['SAME_ORG_CODE']]],
  ['names that differ by brackets', { name: '想像电子（集团）有限公司' }, { name: '想像电子集团有限公司' }, [95, ['SAME_NAME']]],
  ['names that differ by form and script', { name: '華工新材料股份有限公司' }, { name: '华工新材料集团' }, [85, ['SAME_CORE']]],
  ['one without its place', { name: '福建华工新材料有限公司' }, { name: '华工新材料有限公司' }, [85, ['SAME_CORE']]],
  ['the same word in two places', { name: '福建华工新材料有限公司' }, { name: '湖北华工新材料有限公司' }, [40, ['SAME_CORE_ELSEWHERE']]],
  ['a former name', { name: '新名科技有限公司', formerNames: ['旧名机械厂有限公司'] }, { name: '旧名机械厂' }, [90, ['FORMER_NAME']]],
  ['a short name', { name: '远方控股投资有限公司', shortName: '远方智造' }, { name: '远方智造有限公司' }, [65, ['SHORT_NAME']]],
  ['what sounds alike', { name: '华宫新材料有限公司' }, { name: '华工新材料有限公司' }, [60, ['SAME_SOUND']]],
  ['what sounds alike, with the same phone and site', { name: '华宫新材料有限公司', phones: ['0595-2222 3333'], website: 'https://www.hg.example/cn' }, { name: '华工新材料有限公司', phones: ['059522223333'], website: 'hg.example' }, [90, ['SAME_SOUND', 'SAME_PHONE', 'SAME_WEBSITE']]],
  ['the same word with two codes', { name: '华工新材料有限公司', creditCode: '91350100M000100Y43' }, { name: '华工新材料集团', creditCode: '91330100799655058B' }, [40, ['SAME_CORE', 'OTHER_CREDIT_CODE']]],
  ['nothing in common but an address', { name: '甲甲甲公司', address: '一号楼' }, { name: '乙乙乙公司', address: '一号楼' }, [0, []]],
])('judges %s', (_what, first, second, expected) => {
  expect(judged(first, second)).toEqual(expected);
  // Whichever stands first.
  expect(judged(second, first)).toEqual(expected);
});

const names = fc.array(fc.constantFrom(...'华工宫新材料电子福建泉州湖北集团'.split('')), { minLength: 3, maxLength: 8 }).map((characters) => characters.join(''));
const dressed = fc.record({
  core: names,
  place: fc.constantFrom('', '福建', '福建省', '泉州市'),
  form: fc.constantFrom('', '有限公司', '股份有限公司', '（集团）有限公司', '集团'),
});

it('finds by its keys whatever it would judge worth a look', () => {
  fc.assert(
    fc.property(dressed, dressed, fc.boolean(), (a, b, asFormer) => {
      const first = { name: a.place + a.core + a.form };
      const second = asFormer ? { name: '完全不同公司', formerNames: [b.place + b.core + b.form] } : { name: b.place + b.core + b.form };
      if (judgePair(first, second).score < DUPLICATE_THRESHOLD) return;
      const keys = new Set(matchKeys(first));
      const shared = matchKeys(second).some((key) => keys.has(key));
      expect({ first, second, shared: shared || first.name === second.name }).toEqual({ first, second, shared: true });
    }),
    { numRuns: 2_000 },
  );
});

it('finds a company again under any form and place of its name', () => {
  fc.assert(
    fc.property(fc.constantFrom('华工新材料', '想像电子', '云端智造'), fc.constantFrom('', '福建', '福建省泉州市'), fc.constantFrom('有限公司', '股份有限公司', '（集团）有限公司', '集团'), (core, place, form) => {
      expect(matchKeys({ name: place + core + form })).toContain(`n:${core}`);
    }),
  );
});
