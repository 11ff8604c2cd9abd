import { COMPANY_LEDGER } from './company-ledger.fields.js';
import { normaliseHeader, readHeader, recogniseLedger, withChoices } from './header.rules.js';
import { readLedger } from './ledger.rules.js';
import { PROJECT_LEDGER } from './project-ledger.fields.js';
import { makeWorkbook, merge, messyCompanyLedger, messyProjectLedger, type MessySheet } from './testing/ledgers.js';
import { readWorkbook, type Sheet } from './workbook.js';

const sheetOf = async (sheets: MessySheet[]): Promise<Sheet> => (await readWorkbook(await makeWorkbook(sheets), 'a.xlsx')).sheets[0]!;

describe('the header', () => {
  it.each([
    ['总投资（亿元）', '总投资', [{ money: 'yi' }]],
    ['用地,亩', '用地', [{ area: 'mu' }]],
    ['*项目名称：', '项目名称', []],
    ['營收（億元）', '营收', [{ money: 'yi' }]],
    ['亩均税收(万元/亩)', '亩均税收', [{ money: 'wan', perMu: true }]],
    ['备 注', '备注', []],
  ])('%s is the word %s', (header, word, units) => expect(normaliseHeader(header)).toMatchObject({ word, units }));

  it('is found under merged titles, over two rows, with units in it', async () => {
    const header = readHeader(await sheetOf(messyProjectLedger()), PROJECT_LEDGER)!;
    expect(header.rows).toEqual([3, 4]);
    expect(header.missing).toEqual([]);
    expect(header.sheetUnit).toEqual({ money: 'wan' });
    expect(Object.fromEntries(header.columns.map(({ letter, field }) => [letter, field]))).toEqual({
      A: 'sequence', B: 'name', C: 'investor', D: 'totalInvestment', E: 'fixedAssetInvestment', F: 'landArea', G: 'floorArea', H: 'signedOn', I: 'agreedStartOn', J: 'agreedCommissioningOn',
      K: 'stage', L: 'owner', M: 'phone', N: 'note',
    });
  });

  it('is read in Traditional characters, and tells one ledger from the other', async () => {
    const sheet = await sheetOf(messyCompanyLedger());
    const found = recogniseLedger(sheet, [PROJECT_LEDGER, COMPANY_LEDGER])!;
    expect(found.ledger.ledger).toBe('company');
    expect(found.reading.unmatched).toEqual([]);
  });

  it('follows a person: a field goes to the column he names, another to none', async () => {
    const sheet = await sheetOf([{ name: 'a', rows: [['企业名称', '简称', '怪列'], ['甲公司', '甲', '000001']] }]);
    const header = readHeader(sheet, COMPANY_LEDGER)!;
    const chosen = withChoices(header, COMPANY_LEDGER, new Map([[2, 'stockCode'], [1, null]]));
    expect(chosen.columns.map(({ letter, field, how }) => [letter, field, how])).toEqual([['A', 'name', 'name'], ['C', 'stockCode', 'person']]);
    expect(withChoices(header, COMPANY_LEDGER, new Map([[0, null]])).missing).toEqual(['name']);
  });

  it('is helped by what stands under it: one field that fits is offered, of several none, and a row is no header', async () => {
    const sheet = await sheetOf([{ name: 'a', rows: [['名称', '甲', '乙', '丙', '丁'], ['示例项目', '91350100M000100Y43', '虚构投资有限公司', '13800000001', '2024年3月'], ['想象项目', '', '想象集团', '0591-88888888', new Date('2024-05-01T00:00:00Z')]] }]);
    const header = readHeader(sheet, PROJECT_LEDGER)!;
    expect(header.columns.map(({ letter, field, how }) => [letter, field, how])).toEqual([['A', 'name', 'name'], ['B', 'creditCode', 'content'], ['C', 'investor', 'content'], ['D', 'phone', 'content']]);
    expect(header.unmatched).toMatchObject([{ letter: 'E', suggestions: expect.arrayContaining(['signedOn', 'firstContactOn']) }]);
    expect(readHeader(await sheetOf([{ name: 'a', rows: [['虚构投资有限公司', '91350100M000100Y43'], ['想象投资有限公司', '91350100M000100Y43']] }]), COMPANY_LEDGER)).toBeNull();
  });

  it('is not seen where there is none', async () => {
    expect(readHeader(await sheetOf([{ name: 'a', rows: [['会议纪要'], ['一、今天', '二、明天']] }]), COMPANY_LEDGER)).toBeNull();
  });
});

describe('the rows', () => {
  it('of a messy project ledger: totals, notes and sections apart, merged cells filled, repeats named', async () => {
    const sheet = await sheetOf(messyProjectLedger());
    const { rows, skipped } = readLedger(sheet, readHeader(sheet, PROJECT_LEDGER)!, PROJECT_LEDGER);
    expect(skipped.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([[5, 'SECTION_ROW'], [10, 'TOTAL_ROW'], [13, 'TOTAL_ROW'], [14, 'NOTE_ROW']]);
    expect(rows.map(({ rowNumber, errors }) => [rowNumber, errors.length > 0])).toEqual([[6, false], [7, false], [8, false], [9, false], [11, false], [12, true]]);
    expect(rows[0]!.values).toMatchObject({ totalInvestment: { value: '520000000.00' }, fixedAssetInvestment: { value: '380000000.00' }, landArea: { value: '80000' }, stage: { value: 'negotiation' } });
    expect(rows[2]!.values.investor).toMatchObject({ value: '想象储能有限公司' });
    expect(rows[2]!.warnings.map(({ code }) => code)).toContain('MERGED_CELL_FILLED');
    expect(rows[3]!.warnings.map(({ code }) => code)).toContain('ROW_HIDDEN');
    expect(rows[4]!.duplicateOf).toEqual({ rowNumber: 6, by: ['name', 'investor'] });
    expect(rows[5]!.errors.map(({ column, code }) => [column, code])).toEqual(expect.arrayContaining([['D', 'NUMBER_UNREADABLE'], ['E', 'CURRENCY_NOT_YUAN'], ['H', 'DATE_NOT_EXISTING'], ['K', 'OPTION_UNKNOWN']]));
  });

  it('are told from totals, notes and sections in Traditional characters too', async () => {
    const sheet = await sheetOf([
      { name: 'a', rows: [['序號', '項目名稱', '投資方', '總投資（億元）'], ['一、重點項目'], [1, '想像項目', '想像公司', 5], [null, '小計', null, 5], ['合 計', null, null, 5], ['註：按月填報'], ['填表人：王一', null, null, '審核']] },
    ]);
    const { rows, skipped } = readLedger(sheet, readHeader(sheet, PROJECT_LEDGER)!, PROJECT_LEDGER);
    expect(skipped.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([[2, 'SECTION_ROW'], [4, 'TOTAL_ROW'], [5, 'TOTAL_ROW'], [6, 'NOTE_ROW'], [7, 'NOTE_ROW']]);
    expect(rows.map(({ rowNumber, errors }) => [rowNumber, errors])).toEqual([[3, []]]);
  });

  it('with the same code are the same company; with the same name but other codes they are not', async () => {
    const sheet = await sheetOf([
      { name: 'a', rows: [['企业名称', '统一社会信用代码', '股票代码'], ['甲公司', '91999999MA00000A4A', null], ['甲公司（旧）', '91999999MA00000A4A', null], ['甲公司', '91999999MA00000B25', null], ['乙公司', null, '000001'], ['乙 公 司', null, null]] },
    ]);
    const { rows } = readLedger(sheet, readHeader(sheet, COMPANY_LEDGER)!, COMPANY_LEDGER);
    expect(rows.map(({ duplicateOf }) => duplicateOf?.rowNumber ?? null)).toEqual([null, 2, null, null, 5]);
  });

  it('may go in without cells that cannot be read, when a person says so', async () => {
    const sheet = await sheetOf([{ name: 'a', merges: [merge(0, 0, 0, 1)], rows: [['台账'], ['企业名称', '上市日期'], ['甲公司', '上海证券交易所'], [null, '2024-01-01']] }]);
    const header = readHeader(sheet, COMPANY_LEDGER)!;
    const { rows } = readLedger(sheet, header, COMPANY_LEDGER, { unreadable: 'leaveOut' });
    expect(rows.map(({ errors, warnings }) => [errors.map(({ code }) => code), warnings.map(({ code }) => code)])).toEqual([[[], ['DATE_UNREADABLE']], [['REQUIRED'], []]]);
  });
});
