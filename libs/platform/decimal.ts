import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimals for money and areas: 60 significant digits, half up where a division has to be cut, and never an
 * exponent in the text. A configuration of its own, so that no other user of decimal.js changes ours.
 */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });
export type Decimal = DecimalJs;

/** What may become a decimal. A number only when it is a safe integer: a float has lost its digits before it gets here. */
export type DecimalInput = string | Decimal | bigint | number;

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** Reads plain decimal text (`12`, `-0.50`, `1.5e3`), or null when it is anything else. No thousands separators, no units. */
export function parseDecimal(text: string): Decimal | null {
  const trimmed = text.trim();
  return PLAIN.test(trimmed) ? new Decimal(trimmed) : null;
}

/** The decimal of a value known to be one; throws on text that is not a plain decimal and on numbers that are not safe integers. */
export function decimal(value: DecimalInput): Decimal {
  if (typeof value === 'string') {
    const parsed = parseDecimal(value);
    if (!parsed) throw new RangeError(`not a decimal: ${value.slice(0, 40)}`);
    return parsed;
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact number: ${value}`);
    return new Decimal(value);
  }
  return typeof value === 'bigint' ? new Decimal(value.toString()) : new Decimal(value);
}

/** Rounds half away from zero at the given number of places. */
export function roundTo(value: DecimalInput, places: number): Decimal {
  return decimal(value).toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);
}

/** Plain text without exponent: with exactly `places` decimals when given, otherwise as many as the value has. */
export function toPlain(value: DecimalInput, places?: number): string {
  const exact = decimal(value);
  const text = places === undefined ? exact.toFixed() : exact.toFixed(places, DecimalJs.ROUND_HALF_UP);
  return /^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** The exact sum; nulls count as nothing, and the sum of nothing is zero. */
export function sum(values: Iterable<DecimalInput | null | undefined>): Decimal {
  let total = new Decimal(0);
  for (const value of values) if (value !== null && value !== undefined) total = total.plus(decimal(value));
  return total;
}

/** part / whole as a decimal, or null for a zero whole, which is shown as "—". */
export function ratio(part: DecimalInput, whole: DecimalInput): Decimal | null {
  const divisor = decimal(whole);
  return divisor.isZero() ? null : decimal(part).div(divisor);
}
