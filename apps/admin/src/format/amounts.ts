import { Decimal } from 'decimal.js';

export type MoneyUnit = 'yuan' | 'wan' | 'yi';
export type AreaUnit = 'm2' | 'mu';

/** Yuan in one of each unit. */
export const YUAN_PER: Record<MoneyUnit, number> = { yuan: 1, wan: 10_000, yi: 100_000_000 };

/** Digits enough for every amount the server keeps; nothing here goes through a float. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** An exact decimal of the API; null where there is none. */
export type Amount = string | null | undefined;

/** Yuan in another unit, exactly, as plain digits. */
export function yuanIn(yuan: string, unit: MoneyUnit): string {
  return new Exact(yuan).div(YUAN_PER[unit]).toFixed();
}

/** An amount of a unit as yuan, exactly. */
export function toYuan(amount: string, unit: MoneyUnit): string {
  return new Exact(amount).times(YUAN_PER[unit]).toFixed();
}

/** m² in another unit: 1 m² = 0.0015 亩, four places at most, so that 亩 as given come back as they were. */
export function squareMetresIn(squareMetres: string, unit: AreaUnit): string {
  const exact = new Exact(squareMetres);
  return (unit === 'mu' ? exact.times('0.0015').toDecimalPlaces(4) : exact).toFixed();
}

/** An area of a unit as m², to the four places the server keeps. */
export function toSquareMetres(area: string, unit: AreaUnit): string {
  const exact = new Exact(area);
  return (unit === 'mu' ? exact.times(2_000).div(3).toDecimalPlaces(4) : exact).toFixed();
}

/** Digits with thousands separators and at most `places` decimals, half up, no trailing zeros. */
export function digits(amount: string | number, places = 2): string {
  const [whole = '0', fraction] = new Exact(amount).toDecimalPlaces(places).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** For the axes and lengths of charts only, where a pixel is coarser than a float: an amount in a unit as a number. */
export function forChart(yuan: string, unit: MoneyUnit): number {
  return new Exact(yuan).div(YUAN_PER[unit]).toDecimalPlaces(4).toNumber();
}

/** Whether the first amount is larger, smaller or the same, as a sort wants it; nothing sorts last. */
export function compareAmounts(one: Amount, other: Amount): number {
  if (one == null || other == null) return (one == null ? 1 : 0) - (other == null ? 1 : 0);
  return new Exact(one).cmp(other);
}
