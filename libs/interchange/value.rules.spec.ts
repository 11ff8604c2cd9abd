import { COMPANY_LEDGER } from './company-ledger.fields.js';
import { fieldOf, type LedgerField } from './ledger-field.js';
import { PROJECT_LEDGER } from './project-ledger.fields.js';
import { readSite } from './site-reading.rules.js';
import { readCell } from './value.rules.js';
import { readUnit, type WrittenUnit } from './units-in-text.rules.js';
import type { Cell } from './workbook.js';

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: string, shown = value): Cell => ({ kind: 'number', text: shown, number: value });
const company = (key: string) => fieldOf(COMPANY_LEDGER, key);
const project = (key: string) => fieldOf(PROJECT_LEDGER, key);
const unit = (name: string): WrittenUnit => readUnit(name)!;
const read = (field: LedgerField, cell: Cell, units: WrittenUnit[] = [], sheetUnit: WrittenUnit | null = null) => {
  const { value, error, warnings } = readCell(cell, { field, units, sheetUnit });
  return error ? error.code : [value?.value, ...(value?.upTo ? [value.upTo] : []), ...warnings.map(({ code }) => code)];
};

describe('money becomes exact yuan', () => {
  it.each<[Cell, string | null, unknown]>([
    [number('5.2'), '亿元', ['520000000.00']],
    [text('1,250'), '亿元', ['125000000000.00']],
    [text('约5'), '亿元', ['500000000.00', 'APPROXIMATE']],
    [text('5亿以上'), '万元', ['500000000.00', 'APPROXIMATE']],
    [text('5-8亿'), '万元', ['500000000.00', '800000000.00', 'RANGE']],
    [text('5000万-1亿'), null, ['50000000.00', '100000000.00', 'RANGE']],
    [text('1亿2000万'), null, ['120000000.00']],
    [text('１０'), '万元', ['100000.00']],
    [number('0.1'), '元', ['0.10']],
    [number('0.125'), '元', ['0.13', 'ROUNDED']],
    [number('5'), null, 'UNIT_MISSING'],
    [text('1亿美元'), '万元', 'CURRENCY_NOT_YUAN'],
    [text('8-5亿'), null, 'RANGE_REVERSED'],
    [number('-3'), '万元', 'NUMBER_NEGATIVE'],
    [text('1,23'), '万元', 'NUMBER_UNREADABLE'],
    [text('不详金额'), '万元', 'NUMBER_UNREADABLE'],
    [text('50亩'), '万元', 'UNIT_WRONG'],
    [text('待定'), '万元', [undefined, 'PENDING']],
    [text('—'), '万元', [undefined]],
    [{ kind: 'error', text: '#REF!' }, '万元', 'CELL_ERROR'],
    [{ kind: 'error', text: '=E6+4000', formula: true }, '万元', 'FORMULA_NOT_CALCULATED'],
  ])('%j under %s is %j', (cell, header, expected) => expect(read(project('totalInvestment'), cell, header ? [unit(header)] : [])).toEqual(expected));

  it('takes the unit of the sheet only when neither cell nor header has one', () => {
    expect(read(project('totalInvestment'), number('3'), [], unit('万元'))).toEqual(['30000.00']);
    expect(read(project('totalInvestment'), number('3'), [unit('亿元')], unit('万元'))).toEqual(['300000000.00']);
  });
});

describe('areas become square metres', () => {
  it.each<[string, Cell, unknown]>([
    ['landArea', number('120'), ['80000']],
    ['landArea', text('50亩'), ['33333.3333']],
    ['landArea', text('6.7公顷'), ['67000']],
    ['floorArea', text('12,000'), ['12000']],
    ['floorArea', text('1.2万㎡'), ['12000']],
    ['landArea', text('很多'), 'NUMBER_UNREADABLE'],
  ])('%s %j is %j', (field, cell, expected) => expect(read(project(field), cell)).toEqual(expected));

  it('tells land from floors in one column, and refuses a bare number that may be either', () => {
    const field = project('site');
    const units = [unit('亩'), unit('m2')];
    const both = (cell: string, of = units) => {
      const { land, floor } = readSite(text(cell), { field, units: of });
      return [land.error?.code ?? land.value?.value, floor.error?.code ?? floor.value?.value];
    };
    expect(both('50亩/3000㎡')).toEqual(['33333.3333', '3000']);
    expect(both('50/3000')).toEqual(['33333.3333', '3000']);
    expect(both('3000㎡')).toEqual([undefined, '3000']);
    expect(both('50')).toEqual(['UNIT_MISSING', undefined]);
  });
});

describe('codes stay what they were', () => {
  it.each<[LedgerField, Cell, unknown]>([
    [company('stockCode'), text('000333'), ['000333']],
    [company('stockCode'), number('333', '000333'), ['000333']],
    [company('stockCode'), text('SZ000333'), ['000333']],
    [company('stockCode'), text('600519.SH'), ['600519']],
    [company('stockCode'), number('333'), [undefined, 'LEADING_ZEROS_LOST']],
    [company('stockCode'), text('6005190'), 'STOCK_CODE_INVALID'],
    [company('creditCode'), text('　91999999ma00000a4a '), ['91999999MA00000A4A', 'ORG_CODE_CHECK']],
    [company('creditCode'), text('9I999999MA00000A4A'), 'CREDIT_CODE_INVALID'],
    [company('creditCode'), number('914403001922038000'), 'CODE_DIGITS_LOST'],
    [company('industryCodes'), text('C3841、3842'), [['3841', '3842']]],
    [company('industryCodes'), text('C3841 锂离子电池制造'), [['3841']]],
    [company('industryCodes'), number('111'), [['111'], 'LEADING_ZEROS_LOST']],
    [project('code'), text('XM 001'), ['XM001']],
    [project('code'), number('7'), ['7', 'CODE_FROM_NUMBER']],
  ])('%#', (field, cell, expected) => expect(read(field, cell)).toEqual(expected));
});

describe('words for options', () => {
  it.each<[LedgerField, string, unknown]>([
    [project('stage'), '已签约', ['signed']],
    [project('stage'), '洽談階段', ['negotiation']],
    [project('stage'), '履约评估', ['fulfilment_evaluated']],
    [project('stage'), '神秘阶段', 'OPTION_UNKNOWN'],
    [project('channel'), '产业链', ['by_chain']],
    [company('priority'), '★★★', ['high']],
    [company('tiers'), '高企、小巨人', [['high_tech', 'little_giant']]],
    [company('tiers'), '单项冠军', [['single_champion']]],
    [company('tiers'), '上市、神秘称号', [['listed'], 'OPTION_UNKNOWN_SKIPPED']],
    [company('rank'), '第2名', ['2']],
    [project('jobs'), '120.5', 'NUMBER_NOT_WHOLE'],
    [company('name'), '', 'REQUIRED'],
    [company('name'), '待定', 'REQUIRED'],
    [company('contactPhone'), '13800000001/020-88888888', ['13800000001、020-88888888']],
    [company('contactPhone'), '问前台', ['问前台', 'PHONE_ODD']],
  ])('%#', (field, cell, expected) => expect(read(field, cell === '' ? { kind: 'empty', text: '' } : text(cell))).toEqual(expected));
});
