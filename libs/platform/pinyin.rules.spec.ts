import { pinyinSpellings, typedPinyin } from './pinyin.rules.js';

it.each([
  ['宁德时代新能源科技股份有限公司', 'ningdeshidaixinnengyuankeji', 'ndsdxnykj'],
  ['重庆长安汽车', 'chongqingchanganqiche', 'cqcaqc'],
  ['厦门(集团)有限公司', 'xiamen', 'xm'],
  ['tcl科技2号', 'tclkeji2hao', 'tclkj2h'],
  ['绿能', 'lvneng', 'ln'],
  ['甲公司', 'jia', 'j'],
])('%s is typed %s and %s', (name, full, initials) => {
  expect(pinyinSpellings(name)).toEqual([full, initials]);
});

it('spells nothing of a name that has no Chinese characters, or is a legal form only', () => {
  expect(pinyinSpellings('acme 2000')).toEqual([]);
  expect(pinyinSpellings('91350100m000100y43')).toEqual([]);
  expect(pinyinSpellings('有限公司')).toEqual([]);
});

it('reads what is typed with an apostrophe or an ü as the same spelling', () => {
  expect(["xi'an", 'lüneng', '宁德', "o'5"].map(typedPinyin)).toEqual(['xian', 'lvneng', '宁德', "o'5"]);
});
