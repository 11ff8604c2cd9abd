import { comparable, decimal, folded, parseDecimal, roundTo, sum, type Decimal } from '#platform';
import { refuse, type CellWarningCode, type Problem, type Reading } from './cell-reading.js';
import { readUnit, type WrittenUnit } from './units-in-text.rules.js';
import type { Cell } from './workbook.js';

export interface Quantity {
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
export function quantityOf(text: string): Quantity | null {
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

export interface Measured {
  low: Decimal;
  high: Decimal | null;
  approximate: boolean;
  unit: WrittenUnit | null;
  lowUnit: WrittenUnit | null;
}

export function measure(cell: Cell): Measured | Reading {
  if (cell.kind === 'number' && cell.number !== undefined) {
    // A number format may show a unit (0.0"亿"): then the number means what is shown only if it shows the same number.
    const shown = quantityOf(cell.text);
    const unit = shown?.unit && !shown.unit.percent && shown.low.eq(roundTo(cell.number, shown.low.decimalPlaces())) ? shown.unit : null;
    return { low: decimal(cell.number), high: null, approximate: false, unit, lowUnit: unit };
  }
  const quantity = cell.kind === 'text' ? quantityOf(cell.text) : null;
  return quantity ?? refuse('NUMBER_UNREADABLE');
}

export function notes(cell: Cell, quantity: Measured): Problem<CellWarningCode>[] {
  if (quantity.high) return [{ code: 'RANGE', params: { given: cell.text } }];
  return quantity.approximate ? [{ code: 'APPROXIMATE', params: { given: cell.text } }] : [];
}
