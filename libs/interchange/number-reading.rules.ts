import { decimal, folded, fromYuan, MONEY_PLACES, roundTo, toPlain, toSquareMetres, toYuan, type Decimal } from '#platform';
import { read, refuse, type ReadContext, type Reading } from './cell-reading.js';
import { measure, notes } from './quantity.rules.js';
import type { Cell } from './workbook.js';

/** The last digit that `numeric(20,2)` holds. */
const MOST_YUAN = decimal('999999999999999999.99');
const MOST_SQUARE_METRES = decimal('99999999999999.9999');

export function readNumber(cell: Cell, { whole = false }: { whole?: boolean }): Reading {
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

export function readPercent(cell: Cell): Reading {
  const found = measure(cell);
  if ('warnings' in found) return found;
  if (found.unit && !found.unit.percent) return refuse('UNIT_WRONG');
  if (found.low.isNegative() && !found.low.isZero()) return refuse('NUMBER_NEGATIVE');
  // A number formatted as percent is a fraction already; a bare one above 1 is refused rather than divided.
  const fraction = found.unit?.percent ? found.low.div(100) : found.low;
  if (!found.unit && cell.kind === 'text' && fraction.gt(1)) return refuse('UNIT_MISSING', { units: '%' });
  return read(cell, toPlain(fraction), found.approximate ? { approximate: true } : {}, notes(cell, found));
}

export function readMoney(cell: Cell, { field, units, sheetUnit }: ReadContext): Reading {
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

export function readMoneyPerMu(cell: Cell, { field, units, sheetUnit }: ReadContext): Reading {
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

export function readArea(cell: Cell, { field, units }: ReadContext): Reading {
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
