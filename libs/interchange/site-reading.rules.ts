import { comparable, folded } from '#platform';
import { BLANK, isBlank } from './blank-cell.rules.js';
import { refuse, type ReadContext, type Reading } from './cell-reading.js';
import { readArea } from './number-reading.rules.js';
import { quantityOf } from './quantity.rules.js';
import type { Cell } from './workbook.js';

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
