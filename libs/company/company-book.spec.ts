import { CompanyBook, type CompanyRow } from './company-book.js';
import type { KnownCompany } from './company-book.columns.js';

const nothing = Object.fromEntries(
  ['shortName', 'creditCode', 'stockCode', 'exchange', 'listedOn', 'province', 'city', 'district', 'address', 'sector', 'revenue', 'revenueYear', 'revenueRank', 'yearlyOutput', 'existingSites', 'intention',
    'plannedInvestment', 'plannedInvestmentAsGiven', 'priority', 'ownerId', 'lastContactOn', 'nextStep', 'nextStepOn', 'channel', 'source', 'website', 'remark'].map((field) => [field, null]),
);
const known = (values: Partial<KnownCompany> & { name: string }): KnownCompany =>
  ({ ...nothing, id: values.name, version: 1, formerNames: [], products: [], industryCodes: [], relatedCompanies: [], isLocal: false, isTarget: false, contactState: 'none', tiers: [], contacts: [], ...values }) as KnownCompany;
const bring = (book: CompanyBook, row: CompanyRow) => {
  const { outcome, changes, notes } = book.bring(row);
  return [outcome, changes.map(({ field, after }) => `${field}=${after}`), notes.map(({ code }) => code)];
};

it('makes a company once, whatever its row calls it', () => {
  const book = new CompanyBook([]);
  expect(bring(book, { name: '想像電子（集團）有限公司', stockCode: '000333' })[0]).toBe('create');
  expect(bring(book, { name: '想像电子(集团) 有限公司', province: '福建省' })).toEqual(['update', ['province=福建省'], []]);
  expect(book.companies).toHaveLength(1);
});

it('lets a later row of the file fill gaps only, and takes no other name from it', () => {
  const book = new CompanyBook([]);
  book.bring({ name: '甲公司', stockCode: '000333', sector: '环保' });
  expect(bring(book, { name: '乙港口公司', stockCode: '000333', sector: '港口', city: '大连市' })).toEqual(['update', ['city=大连市'], ['NAME_DIFFERS_IN_FILE']]);
  expect(book.companies[0]).toMatchObject({ name: '甲公司', sector: '环保', formerNames: [] });
});

it('renames by code and keeps the old name; an old name finds its company and renames nothing back', () => {
  const book = new CompanyBook([known({ name: '旧名公司', creditCode: 'C1' })]);
  expect(bring(book, { name: '新名公司', creditCode: 'C1' })).toEqual(['update', ['formerNames=旧名公司', 'name=新名公司'], ['RENAMED']]);
  expect(bring(book, { name: '旧名公司' })).toEqual(['skip', [], ['MATCHED_BY_FORMER_NAME']]);
  expect(bring(book, { name: '旧名公司', creditCode: 'C1' })).toEqual(['skip', [], ['NAME_IS_FORMER']]);
});

it('refuses what fits two companies, or has the name of one and the code of none', () => {
  const book = new CompanyBook([known({ name: '甲公司', creditCode: 'C1' }), known({ name: '乙公司', creditCode: 'C2', stockCode: '000002' })]);
  expect(bring(book, { name: '乙公司', creditCode: 'C1' })).toEqual(['refuse', [], ['MATCHES_TWO']]);
  expect(bring(book, { name: '甲公司', creditCode: 'C3' })).toEqual(['refuse', [], ['CREDIT_CODE_DIFFERS']]);
  expect(bring(book, { name: '乙公司', stockCode: '200002' })).toEqual(['skip', [], ['STOCK_CODE_DIFFERS']]);
});

it('adds to lists, sets no contact back, and follows the contact with the contact state', () => {
  const book = new CompanyBook([known({ name: '甲公司', products: ['隔膜'], lastContactOn: '2026-02-01', contactState: 'contacted', revenue: '100.00', tiers: ['listed'], contacts: [{ id: 'x', name: '陈五', title: null, phone: '13900000002' }] })]);
  const row: CompanyRow = { name: '甲公司', products: ['隔膜', '正极片'], lastContactOn: '2025-01-01', revenue: '100', tiers: ['listed', 'unicorn'], contact: { name: '陈五', phone: '13900000003' } };
  const { changes } = book.bring(row);
  expect(changes).toEqual([
    { field: 'products', before: '隔膜', after: '隔膜、正极片' },
    { field: 'tiers', before: 'listed', after: 'listed、unicorn' },
    { field: 'contactPhone', before: '139****0002', after: '13900000003' },
  ]);
  expect(book.bring(row).outcome).toBe('skip');
});
