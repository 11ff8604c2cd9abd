import { type Decimal, type DecimalInput, decimal, roundTo } from './decimal.js';

/** Yuan in one of each unit of money. */
const YUAN_PER = { yuan: 1, thousand: 1_000, wan: 10_000, million: 1_000_000, yi: 100_000_000 } as const;
/** 元, 千元, 万元, 百万元, 亿元. */
export type MoneyUnit = keyof typeof YUAN_PER;
export const MONEY_UNITS = Object.keys(YUAN_PER) as MoneyUnit[];

/** Square metres in three of each unit of area: whole numbers, because 1 亩 = 2000/3 m² has no finite decimal. */
const SQUARE_METRES_IN_THREE = { m2: 3, mu: 2_000, hectare: 30_000, km2: 3_000_000 } as const;
/** m², 亩, 公顷, 平方公里; and 万平方米 as its own. */
export type AreaUnit = keyof typeof SQUARE_METRES_IN_THREE | 'wan_m2';

/** Areas are stored to a tenth of a square decimetre: `numeric(18,4)` in m². */
export const AREA_PLACES = 4;
/** Money is stored to the fen: `numeric(20,2)` in yuan. */
export const MONEY_PLACES = 2;

function inThree(unit: AreaUnit): number {
  return unit === 'wan_m2' ? 30_000 : SQUARE_METRES_IN_THREE[unit];
}

/** An amount in yuan, exactly (every unit is a whole number of yuan; nothing is rounded here). */
export function toYuan(amount: DecimalInput, unit: MoneyUnit): Decimal {
  return decimal(amount).times(YUAN_PER[unit]);
}

/** Yuan in another unit, exactly (a power of ten away). */
export function fromYuan(yuan: DecimalInput, unit: MoneyUnit): Decimal {
  return decimal(yuan).div(YUAN_PER[unit]);
}

/**
 * An area in m². Only 亩 can need rounding (2000/3): half up at four places, so that an area given in 亩 with up to four
 * decimals comes back as the same 亩.
 */
export function toSquareMetres(area: DecimalInput, unit: AreaUnit): Decimal {
  const exact = decimal(area).times(inThree(unit));
  return unit === 'mu' ? roundTo(exact.div(3), AREA_PLACES) : exact.div(3);
}

/** m² in another unit. To 亩 this is exact: 1 m² = 0.0015 亩. */
export function fromSquareMetres(squareMetres: DecimalInput, unit: AreaUnit): Decimal {
  return decimal(squareMetres).times(3).div(inThree(unit));
}

/** 亩 as it is shown: the m² turned back, at four places, which undoes the rounding of {@link toSquareMetres}. */
export function muShown(squareMetres: DecimalInput): Decimal {
  return roundTo(fromSquareMetres(squareMetres, 'mu'), 4);
}

/**
 * Yuan per 亩: investment, output or tax over land (`domain.md`: per-mu intensity = fixed-asset investment / mu; output and
 * tax = yearly value / mu). Null without land. Not rounded beyond 60 digits; round where it is shown.
 */
export function perMu(yuan: DecimalInput, squareMetres: DecimalInput): Decimal | null {
  const land = decimal(squareMetres);
  return land.isZero() ? null : decimal(yuan).times(2_000).div(land.times(3));
}

/** 万元 per 亩, the unit in which floors and contract metrics are stated. Null without land. */
export function wanPerMu(yuan: DecimalInput, squareMetres: DecimalInput): Decimal | null {
  const land = decimal(squareMetres);
  return land.isZero() ? null : decimal(yuan).div(land.times(15));
}
