import { provinceName, readRegion } from './region.rules.js';

it.each([
  ['福建省福州市', { province: '福建省', city: '福州市' }],
  ['福建/福州/鼓楼区', { province: '福建省', city: '福州', district: '鼓楼区' }],
  ['福建', { province: '福建省' }],
  ['北京市海淀区', { province: '北京市', district: '海淀区' }],
  ['內蒙古自治區包頭市昆都侖區', { province: '内蒙古自治区', city: '包头市', district: '昆都仑区' }],
  ['广西南宁市', { province: '广西壮族自治区', city: '南宁市' }],
  ['深圳市', { city: '深圳市' }],
  ['德国', { province: '德国' }],
])('%s', (text, region) => expect(readRegion(text)).toEqual(region));

it('names provinces in full', () => {
  expect(['浙江', '浙江省', '臺灣', '新疆', '纽约州'].map(provinceName)).toEqual(['浙江省', '浙江省', '台湾省', '新疆维吾尔自治区', '纽约州']);
});
