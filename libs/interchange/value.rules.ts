import { comparable, decimal, folded, type AreaUnit, type Decimal, fromYuan, MONEY_PLACES, type MoneyUnit, parseDecimal, roundTo, sum, toPlain, toSquareMetres, toYuan } from '#platform';
import { checkCreditCode } from '#company';
import { readDate } from './date-reading.rules.js';
import type { LedgerField } from './ledger-field.js';
import type { ProblemParams } from './spreadsheet-error.js';
import { readUnit, type WrittenUnit } from './units-in-text.rules.js';
import type { Cell } from './workbook.js';

/**
 * What a cell was read as, with what it was read from. Nothing is guessed silently: where the given text says more or less than the
 * reading, `approximate`, `upTo` or `precision` says so, and `given` is what a person saw in the file.
 */
export interface Value {
  /** Canonical text: yuan with two places, m² with up to four, 万元/亩, YYYY-MM-DD, a code; several for lists. */
  value: string | boolean | readonly string[];
  given: string;
  /** "约5", "5亿以上", "5-8亿", "2024年底". The reading is the number named; of a range the lower end. */
  approximate?: true;
  /** The upper end of a range, in the same form as `value`. */
  upTo?: string;
  /** Of a date: what was given of it. A month is kept as its first day, a quarter and a year likewise. */
  precision?: 'day' | 'month' | 'quarter' | 'year';
  /** The unit that the number was given in. */
  unit?: MoneyUnit | AreaUnit;
}

/** Why a cell is refused (its row goes back) or doubtful (its row goes in, with a remark). Texts are in the message files. */
export type CellIssueCode =
  | CellErrorCode
  | CellWarningCode;

export type CellErrorCode =
  | 'REQUIRED'
  | 'CELL_ERROR'
  | 'FORMULA_NOT_CALCULATED'
  | 'NUMBER_UNREADABLE'
  | 'NUMBER_NEGATIVE'
  | 'NUMBER_NOT_WHOLE'
  | 'NUMBER_TOO_LARGE'
  | 'RANGE_REVERSED'
  | 'UNIT_MISSING'
  | 'UNIT_WRONG'
  | 'CURRENCY_NOT_YUAN'
  | 'DATE_UNREADABLE'
  | 'DATE_NOT_EXISTING'
  | 'DATE_IS_RANGE'
  | 'CODE_DIGITS_LOST'
  | 'CREDIT_CODE_INVALID'
  | 'STOCK_CODE_INVALID'
  | 'INDUSTRY_CODE_INVALID'
  | 'BOOLEAN_UNREADABLE'
  | 'OPTION_UNKNOWN'
  | 'TEXT_TOO_LONG';

export type CellWarningCode =
  | 'LEADING_ZEROS_LOST'
  | 'CODE_FROM_NUMBER'
  | 'ORG_CODE_CHECK'
  | 'APPROXIMATE'
  | 'RANGE'
  | 'ROUNDED'
  | 'DATE_PARTIAL'
  | 'DATE_FROM_SERIAL'
  | 'MONTH_AMBIGUOUS'
  | 'PENDING'
  | 'PHONE_ODD'
  | 'OPTION_UNKNOWN_SKIPPED';

export interface Problem<Code extends string = CellIssueCode> {
  code: Code;
  params: ProblemParams;
}

export interface Reading {
  /** Absent for a blank cell and for one that is refused. */
  value?: Value;
  /** Set when the cell is refused. */
  error?: Problem<CellErrorCode>;
  warnings: Problem<CellWarningCode>[];
}

export interface ReadContext {
  field: LedgerField;
  /** Units that the header states, in their order. */
  units?: readonly WrittenUnit[];
  /** The sheet's unit of money (`单位：万元`), used when neither cell nor header states one. */
  sheetUnit?: WrittenUnit | null;
}

const BLANK = new Set(['-', '--', '---', '—', '——', '–', '/', '\\', '//', '、', '.', '。', '无', '暂无', '没有', '空', 'n/a', 'na', '#n/a', 'null', 'none', 'nil', '不详', '未知', '(空)', '無', '暫無', '沒有', '不詳']);
const PENDING = new Set(['待定', '未定', '待补充', '待核实', '待确认', '待报', '暂未确定', '尚未确定', '待填', 'tbd', '?', '??', '未明确', '待明确', '面议', '待補充', '待核實', '待確認', '待報', '暫未確定', '尚未確定', '未明確', '待明確', '面議']);
const LONGEST_TEXT = 500;
const LONGEST_LONG_TEXT = 10_000;
/** The last digit that `numeric(20,2)` holds. */
const MOST_YUAN = decimal('999999999999999999.99');
const MOST_SQUARE_METRES = decimal('99999999999999.9999');

/** Whether the cell says "nothing here": empty, or one of the signs that people put for it. */
export function isBlank(cell: Cell | undefined): boolean {
  if (!cell || cell.kind === 'empty') return true;
  return (cell.kind === 'text' || (cell.kind === 'error' && !cell.formula)) && isSign(cell.text, BLANK);
}

/** Most cells are too long to be one of the signs: they are not folded to find that out. Both scripts are in the sets. */
function isSign(text: string, signs: ReadonlySet<string>): boolean {
  return text.length <= 12 && signs.has(folded(text).replace(/ /g, '').toLowerCase());
}

/** Reads one cell as its field. A `site` cell is read by {@link readSite}. */
export function readCell(cell: Cell | undefined, context: ReadContext): Reading {
  const { field } = context;
  if (!cell || isBlank(cell)) {
    // 无 under a yes-no column is an answer.
    if (cell?.kind === 'text' && field.kind === 'boolean' && comparable(cell.text) === '无') return read(cell, false);
    return field.required ? refuse('REQUIRED') : { warnings: [] };
  }
  if (cell.kind === 'error') return cell.text.startsWith('=') ? refuse('FORMULA_NOT_CALCULATED', { formula: cell.text.slice(0, 100) }) : refuse('CELL_ERROR', { error: cell.text });
  if (cell.kind === 'text' && isSign(cell.text, PENDING)) return field.required ? refuse('REQUIRED') : { warnings: [{ code: 'PENDING', params: {} }] };
  switch (field.kind) {
    case 'sequence':
      return { warnings: [] };
    case 'text':
    case 'person':
      return readText(cell, folded(plainText(cell)), LONGEST_TEXT);
    case 'longText':
      return readText(cell, plainText(cell).replace(/\r\n?/g, '\n').trim(), LONGEST_LONG_TEXT);
    case 'phone':
      return readPhone(cell);
    case 'list':
      return readList(cell);
    case 'creditCode':
      return readCreditCode(cell);
    case 'stockCode':
      return readStockCode(cell);
    case 'code':
      return readCode(cell);
    case 'industryCodes':
      return readIndustryCodes(cell);
    case 'money':
      return readMoney(cell, context);
    case 'moneyPerMu':
      return readMoneyPerMu(cell, context);
    case 'area':
      return readArea(cell, context);
    case 'site':
      throw new Error('a site column is read by readSite');
    case 'date':
      return readDate(cell);
    case 'integer':
      return readNumber(cell, { whole: true });
    case 'decimal':
      return readNumber(cell, {});
    case 'percent':
      return readPercent(cell);
    case 'boolean':
      return readBoolean(cell);
    case 'enum':
      return readOption(cell, field);
    case 'enumList':
      return readOptions(cell, field);
  }
}

/**
 * "用地(亩)/厂房(㎡)" in one column: `50亩`, `3000㎡`, `50亩/3000㎡`, `50/3000` (in the order of the header). One bare number is refused,
 * because it may be either.
 */
export function readSite(cell: Cell | undefined, context: ReadContext): { land: Reading; floor: Reading } {
  const nothing = (): Reading => ({ warnings: [] });
  if (!cell || isBlank(cell)) return { land: nothing(), floor: nothing() };
  const parts = folded(cell.text).split(/[/、;,](?!亩)/).map((part) => part.trim()).filter((part) => part !== '');
  const found: { land: Reading; floor: Reading } = { land: nothing(), floor: nothing() };
  for (const [index, part] of parts.slice(0, 2).entries()) {
    const stated = quantityOf(part)?.unit;
    const byOrder = parts.length === 2 ? context.units?.[index]?.area : undefined;
    const unit = stated?.area ?? (BLANK.has(comparable(part)) ? undefined : byOrder);
    if (!unit) {
      if (BLANK.has(comparable(part))) continue;
      return { land: refuse('UNIT_MISSING', { units: '亩 / m²' }), floor: nothing() };
    }
    const reading = readArea({ kind: 'text', text: part }, { field: { ...context.field, kind: 'area', areaUnit: unit } });
    const withGiven = reading.value ? { ...reading, value: { ...reading.value, given: cell.text } } : reading;
    // Land is measured in 亩 and hectares, floors in m²: that is how the column's own header tells them apart.
    found[unit === 'mu' || unit === 'hectare' || unit === 'km2' ? 'land' : 'floor'] = withGiven;
  }
  return parts.length > 2 ? { land: refuse('NUMBER_UNREADABLE'), floor: nothing() } : found;
}

function refuse(code: CellErrorCode, params: ProblemParams = {}): Reading {
  return { error: { code, params }, warnings: [] };
}

function read(cell: Cell, value: Value['value'], more: Partial<Value> = {}, warnings: Problem<CellWarningCode>[] = []): Reading {
  return { value: { value, given: cell.text, ...more }, warnings };
}

/** The text of a cell that is not to be read as a number: of a number its digits, not `1.2E+10` nor `12,000`. */
function plainText(cell: Cell): string {
  return cell.kind === 'number' && !/^0\d*$/.test(cell.text) ? (cell.number ?? cell.text) : cell.text;
}

function readText(cell: Cell, text: string, longest: number): Reading {
  return text.length > longest ? refuse('TEXT_TOO_LONG', { length: text.length, limit: longest }) : read(cell, text);
}

function readPhone(cell: Cell): Reading {
  const text = folded(plainText(cell));
  const numbers = text.split(/[、,;/\n]| (?=1\d{10})/).map((number) => number.trim()).filter((number) => number !== '');
  const usual = /^(?:\+?86-?)?(?:1[3-9]\d{9}|(?:0\d{2,3}-?)?\d{7,8}(?:(?:-|转|ext\.?)\d{1,6})?|400-?\d{3,4}-?\d{3,4}|\+\d{6,15}|0\d{1,3}-\d{6,10})$/i;
  const odd = numbers.find((number) => !usual.test(number.replace(/[\s()]/g, (sign) => (sign === ')' ? '-' : '')).replace(/^-|-$/g, '')));
  if (text.length > LONGEST_TEXT) return refuse('TEXT_TOO_LONG', { length: text.length, limit: LONGEST_TEXT });
  return read(cell, numbers.join('、'), {}, odd === undefined ? [] : [{ code: 'PHONE_ODD', params: { phone: odd } }]);
}

/** Several names in one cell. A slash does not separate: 5G/6G 模组 is one product. */
function readList(cell: Cell): Reading {
  const items = folded(plainText(cell).replace(/\r?\n/g, '、')).split(/[、,;|]/).map((item) => item.trim()).filter((item) => item !== '');
  const tooLong = items.find((item) => item.length > LONGEST_TEXT);
  return tooLong ? refuse('TEXT_TOO_LONG', { length: tooLong.length, limit: LONGEST_TEXT }) : read(cell, [...new Set(items)]);
}

/** A number of 16 digits and more has lost its last ones when the spreadsheet took it for a number. */
function digitsLost(cell: Cell): boolean {
  return cell.kind === 'number' && (cell.number ?? '').replace(/^-|\..*$/g, '').length > 15;
}

function readCreditCode(cell: Cell): Reading {
  if (digitsLost(cell)) return refuse('CODE_DIGITS_LOST', { length: 18 });
  const check = checkCreditCode(plainText(cell));
  if (!check.valid) return refuse('CREDIT_CODE_INVALID', { problem: check.problem ?? '', position: check.position ?? 0, suggestion: check.suggestion ?? '' });
  return read(cell, check.normalised, {}, check.orgCodeWarning ? [{ code: 'ORG_CODE_CHECK', params: { code: check.normalised.slice(8, 17) } }] : []);
}

/**
 * Six digits; an exchange's prefix or suffix is dropped (SZ000333, 000333.SZ). Fewer digits are a code that was taken for a number:
 * the value stays out, the code it probably was is suggested.
 */
function readStockCode(cell: Cell): Reading {
  const text = cell.kind === 'number' && /^\d+$/.test(cell.text) ? cell.text : folded(plainText(cell)).replace(/\s/g, '');
  const digits = /^(?:(?:sh|sz|bj)\.?)?(\d+)(?:\.(?:sh|sz|bj|ss|xshg|xshe))?$/i.exec(text)?.[1];
  if (digits === undefined || digits.length > 6) return refuse('STOCK_CODE_INVALID');
  if (digits.length === 6) return read(cell, digits);
  return { warnings: [{ code: 'LEADING_ZEROS_LOST', params: { given: digits, suggestion: digits.padStart(6, '0') } }] };
}

function readCode(cell: Cell): Reading {
  if (digitsLost(cell)) return refuse('CODE_DIGITS_LOST', { length: 0 });
  const text = folded(plainText(cell)).replace(/\s/g, '');
  if (text.length > 100) return refuse('TEXT_TOO_LONG', { length: text.length, limit: 100 });
  // A number format such as 000000 shows the zeros; a bare number may have had some.
  const doubtful = cell.kind === 'number' && !/^0/.test(text);
  return read(cell, text, {}, doubtful ? [{ code: 'CODE_FROM_NUMBER', params: { code: text } }] : []);
}

function readIndustryCodes(cell: Cell): Reading {
  const given = folded(plainText(cell)).toUpperCase().split(/[、,;/|\s]+/).filter((code) => code !== '');
  const codes: string[] = [];
  const warnings: Problem<CellWarningCode>[] = [];
  for (const code of given) {
    // C3841, 3841, C38, "C3841 锂离子电池制造" and "3841锂离子电池制造"
    const found = /^([A-T]?)(\d{2,4})(?!\d)/.exec(code) ?? /^([A-T])$/.exec(code);
    if (found) codes.push(found[2] ?? code);
    else if (/^[A-T]?\d/.test(code)) return refuse('INDUSTRY_CODE_INVALID', { code });
    else if (codes.length === 0) return refuse('INDUSTRY_CODE_INVALID', { code: code.slice(0, 40) });
    // 111 from a number may be 0111 or the group 111.
    if (found && cell.kind === 'number' && found[2]?.length === 3) warnings.push({ code: 'LEADING_ZEROS_LOST', params: { given: code, suggestion: `0${code}` } });
  }
  return codes.length === 0 ? refuse('INDUSTRY_CODE_INVALID', { code: cell.text.slice(0, 40) }) : read(cell, [...new Set(codes)], {}, warnings);
}

interface Quantity {
  low: Decimal;
  high: Decimal | null;
  approximate: boolean;
  unit: WrittenUnit | null;
  /** Unit of the lower end where it differs: 5000万-1亿. */
  lowUnit: WrittenUnit | null;
}

const AMOUNT = String.raw`(-?\d[\d, ]*(?:\.\d+)?|-?\.\d+)`;
const UNIT = String.raw`([^\d\s.,~-][^\d~]*?)?`;
const APPROXIMATELY = '(?:大约|大概|约为|约|近|超过|超|逾|不低于|不少于|不超过|至少|最多|预计|预估|估计|拟|计划|>=|<=|>|<|≥|≤|≧|≦|~)';
const OR_SO = '(?:左右|以上|以下|上下|以内|余|多|许|\\+)';
const ONE = new RegExp(`^(${APPROXIMATELY}*)${AMOUNT}(${OR_SO})?${UNIT}(${OR_SO})?$`);
const TWO = new RegExp(`^(${APPROXIMATELY}*)${AMOUNT}${UNIT}(?:-|~|–|—|－|至|到)${AMOUNT}${UNIT}(${OR_SO})?$`);
const COMPOUND = /^(\d+(?:\.\d+)?)亿(\d+(?:\.\d+)?)万(元)?$/;

/** A number or a range with its unit and its "about"; null when it is none. `5 8` and `1,23` are none. */
function quantityOf(text: string): Quantity | null {
  // Folding makes m2 of ㎡, whose digit is no part of the number.
  const plain = folded(text).replace(/m\^?2/gi, '㎡').replace(/,\s+/g, ',');
  const compact = plain.replace(/(?<=\D) +| +(?=\D)/g, '');
  const compound = COMPOUND.exec(compact);
  if (compound?.[1] && compound[2]) {
    // 1亿2000万
    return { low: sum([decimal(compound[1]).times(10_000), compound[2]]), high: null, approximate: false, unit: { money: 'wan' }, lowUnit: null };
  }
  const one = ONE.exec(compact);
  if (one) {
    const low = amountOf(one[2]);
    const unit = unitOf(one[4]);
    if (low && unit !== undefined) return { low, high: null, approximate: one[1] !== '' || one[3] !== undefined || one[5] !== undefined, unit, lowUnit: unit };
    return null;
  }
  const two = TWO.exec(compact);
  const low = amountOf(two?.[2]);
  const high = amountOf(two?.[4]);
  const unit = unitOf(two?.[5]);
  const lowUnit = unitOf(two?.[3]);
  return low && high && unit !== undefined && lowUnit !== undefined ? { low, high, approximate: true, unit: unit ?? lowUnit, lowUnit: lowUnit ?? unit } : null;
}

function amountOf(text: string | undefined): Decimal | null {
  if (text === undefined) return null;
  const trimmed = text.trim();
  // Separators only where thousands are.
  if (/[, ]/.test(trimmed) && !/^-?\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(trimmed)) return null;
  return parseDecimal(trimmed.replace(/[, ]/g, ''));
}

/** Null for no unit, undefined for a text that is none. */
function unitOf(text: string | undefined): WrittenUnit | null | undefined {
  return text === undefined || text === '' ? null : (readUnit(comparable(text)) ?? undefined);
}

interface Measured {
  low: Decimal;
  high: Decimal | null;
  approximate: boolean;
  unit: WrittenUnit | null;
  lowUnit: WrittenUnit | null;
}

function measure(cell: Cell): Measured | Reading {
  if (cell.kind === 'number' && cell.number !== undefined) {
    // A number format may show a unit (0.0"亿"): then the number means what is shown only if it shows the same number.
    const shown = quantityOf(cell.text);
    const unit = shown?.unit && !shown.unit.percent && shown.low.eq(roundTo(cell.number, shown.low.decimalPlaces())) ? shown.unit : null;
    return { low: decimal(cell.number), high: null, approximate: false, unit, lowUnit: unit };
  }
  const quantity = cell.kind === 'text' ? quantityOf(cell.text) : null;
  return quantity ?? refuse('NUMBER_UNREADABLE');
}

function notes(cell: Cell, quantity: Measured): Problem<CellWarningCode>[] {
  if (quantity.high) return [{ code: 'RANGE', params: { given: cell.text } }];
  return quantity.approximate ? [{ code: 'APPROXIMATE', params: { given: cell.text } }] : [];
}

function readNumber(cell: Cell, { whole = false }: { whole?: boolean }): Reading {
  const found = measure(cell);
  if ('warnings' in found) {
    // 第3名, 3人, 120个: a counted thing behind a whole number.
    const counted = whole && cell.kind === 'text' ? /^第?(约?[\d, -]+?(?:左右|以上|余)?)[人名位个家户年]+(?:左右|以上)?$/.exec(folded(cell.text)) : null;
    return counted?.[1] ? withGiven(readNumber({ kind: 'text', text: counted[1] }, { whole }), cell) : found;
  }
  if (found.unit) return refuse('UNIT_WRONG', {});
  if (found.low.isNegative() && !found.low.isZero()) return refuse('NUMBER_NEGATIVE');
  if (found.high?.lt(found.low)) return refuse('RANGE_REVERSED');
  if (whole && !(found.low.isInteger() && (found.high?.isInteger() ?? true))) return refuse('NUMBER_NOT_WHOLE');
  if ((found.high ?? found.low).gt(whole ? 2_147_483_647 : 1_000_000_000_000)) return refuse('NUMBER_TOO_LARGE');
  return read(cell, toPlain(found.low), { ...(found.approximate && { approximate: true }), ...(found.high && { upTo: toPlain(found.high) }) }, notes(cell, found));
}

function withGiven(reading: Reading, cell: Cell): Reading {
  return reading.value ? { ...reading, value: { ...reading.value, given: cell.text } } : reading;
}

function readPercent(cell: Cell): Reading {
  const found = measure(cell);
  if ('warnings' in found) return found;
  if (found.unit && !found.unit.percent) return refuse('UNIT_WRONG');
  if (found.low.isNegative() && !found.low.isZero()) return refuse('NUMBER_NEGATIVE');
  // A number formatted as percent is a fraction already; a bare one above 1 is refused rather than divided.
  const fraction = found.unit?.percent ? found.low.div(100) : found.low;
  if (!found.unit && cell.kind === 'text' && fraction.gt(1)) return refuse('UNIT_MISSING', { units: '%' });
  return read(cell, toPlain(fraction), found.approximate ? { approximate: true } : {}, notes(cell, found));
}

function readMoney(cell: Cell, { field, units, sheetUnit }: ReadContext): Reading {
  const found = measure(cell);
  if ('warnings' in found) return found;
  const header = units?.find((unit) => unit.money ?? unit.foreign) ?? sheetUnit ?? undefined;
  const unit = found.unit ?? header ?? (field.moneyUnit ? { money: field.moneyUnit } : null);
  if (!unit) return refuse('UNIT_MISSING', { units: '元 / 万元 / 亿元' });
  if (unit.foreign) return refuse('CURRENCY_NOT_YUAN', { currency: unit.foreign });
  const lowUnit = found.lowUnit ?? unit;
  if (lowUnit.foreign) return refuse('CURRENCY_NOT_YUAN', { currency: lowUnit.foreign });
  // 元 behind a number under a header of 万元 is the header's unit said shortly only when it is the same: the cell has the word.
  if (!unit.money || unit.perMu || !lowUnit.money || lowUnit.perMu) return refuse('UNIT_WRONG');
  const low = toYuan(found.low, lowUnit.money);
  const high = found.high && toYuan(found.high, unit.money);
  const problem = bounds(low, high, MOST_YUAN);
  if (problem) return problem;
  const value = roundTo(low, MONEY_PLACES);
  const warnings = notes(cell, found);
  if (!value.eq(low)) warnings.push({ code: 'ROUNDED', params: { to: toPlain(value, MONEY_PLACES) } });
  return read(
    cell,
    toPlain(value, MONEY_PLACES),
    { unit: lowUnit.money, ...(found.approximate && { approximate: true }), ...(high && { upTo: toPlain(high, MONEY_PLACES) }) },
    warnings,
  );
}

function readMoneyPerMu(cell: Cell, { field, units, sheetUnit }: ReadContext): Reading {
  const found = measure(cell);
  if ('warnings' in found) return found;
  const unit = found.unit ?? units?.find((candidate) => candidate.money ?? candidate.foreign) ?? sheetUnit ?? (field.moneyUnit ? { money: field.moneyUnit } : null);
  if (!unit) return refuse('UNIT_MISSING', { units: '万元/亩' });
  if (unit.foreign) return refuse('CURRENCY_NOT_YUAN', { currency: unit.foreign });
  if (!unit.money) return refuse('UNIT_WRONG');
  const money = unit.money;
  const wan = (amount: Decimal) => roundTo(fromYuan(toYuan(amount, money), 'wan'), 4);
  const problem = bounds(found.low, found.high, decimal(1_000_000_000_000));
  if (problem) return problem;
  return read(
    cell,
    toPlain(wan(found.low)),
    { unit: money, ...(found.approximate && { approximate: true }), ...(found.high && { upTo: toPlain(wan(found.high)) }) },
    notes(cell, found),
  );
}

function readArea(cell: Cell, { field, units }: ReadContext): Reading {
  const found = measure(cell);
  if ('warnings' in found) return found;
  const unit = found.unit ?? units?.find((candidate) => candidate.area) ?? (field.areaUnit ? { area: field.areaUnit } : null);
  if (!unit) return refuse('UNIT_MISSING', { units: '亩 / 公顷 / m²' });
  const lowUnit = found.lowUnit?.area ?? unit.area;
  if (!unit.area || !lowUnit) return refuse('UNIT_WRONG');
  // Stored at four places: 亩 are thirds of 2,000 m² and are rounded half up there.
  const low = roundTo(toSquareMetres(found.low, lowUnit), 4);
  const high = found.high && roundTo(toSquareMetres(found.high, unit.area), 4);
  const problem = bounds(low, high, MOST_SQUARE_METRES);
  if (problem) return problem;
  return read(cell, toPlain(low), { unit: lowUnit, ...(found.approximate && { approximate: true }), ...(high && { upTo: toPlain(high) }) }, notes(cell, found));
}

function bounds(low: Decimal, high: Decimal | null, most: Decimal): Reading | null {
  if (low.isNegative() && !low.isZero()) return refuse('NUMBER_NEGATIVE');
  if (high?.lt(low)) return refuse('RANGE_REVERSED');
  return (high ?? low).gt(most) ? refuse('NUMBER_TOO_LARGE') : null;
}

const YES = new Set(['是', '有', '√', '✓', '✔', '☑', 'y', 'yes', 'true', 't', '1', '对', '已', '已完成']);
const NO = new Set(['否', '无', '没有', '×', '✗', '✘', '☒', 'x', 'n', 'no', 'false', 'f', '0', '未', '不是', '未完成']);

function readBoolean(cell: Cell): Reading {
  const text = comparable(cell.kind === 'number' ? (cell.number ?? '') : cell.text);
  if (YES.has(text)) return read(cell, true);
  return NO.has(text) ? read(cell, false) : refuse('BOOLEAN_UNREADABLE');
}

const optionTables = new WeakMap<LedgerField, Map<string, string>>();

function optionOf(field: LedgerField, text: string): string | undefined {
  let table = optionTables.get(field);
  if (!table) {
    table = new Map(Object.entries(field.options ?? {}).flatMap(([value, words]) => [[comparable(value), value], ...words.map((word): [string, string] => [comparable(word), value])] as [string, string][]));
    optionTables.set(field, table);
  }
  const known = table.get(text);
  if (known !== undefined) return known;
  const word = comparable(text);
  return table.get(word) ?? table.get(word.replace(/(?:阶段|招商|状态)$/, ''));
}

function wordsOf(field: LedgerField): string {
  return Object.values(field.options ?? {}).map((words) => words[0]).join('、');
}

function readOption(cell: Cell, field: LedgerField): Reading {
  const option = optionOf(field, cell.text);
  return option === undefined ? refuse('OPTION_UNKNOWN', { options: wordsOf(field) }) : read(cell, option);
}

/** Several options in one cell. Words that are none are named and left out: ledgers write whatever honours there are. */
function readOptions(cell: Cell, field: LedgerField): Reading {
  const found = new Set<string>();
  const warnings: Problem<CellWarningCode>[] = [];
  const whole = optionOf(field, cell.text);
  for (const word of whole === undefined ? folded(cell.text.replace(/\r?\n/g, '、')).split(/[、,;|/+]| {1,}/).filter((part) => part.trim() !== '') : [cell.text]) {
    const option = optionOf(field, word);
    if (option !== undefined) found.add(option);
    else if (!BLANK.has(comparable(word))) warnings.push({ code: 'OPTION_UNKNOWN_SKIPPED', params: { word: word.trim().slice(0, 60), options: wordsOf(field) } });
  }
  return found.size === 0 ? { warnings } : read(cell, [...found], {}, warnings);
}
