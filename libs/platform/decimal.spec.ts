import fc from 'fast-check';
import { decimal, parseDecimal, ratio, roundTo, sum, toPlain } from './decimal.js';

const amount = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const cut = text.length - places;
  return `${digits < 0n ? '-' : ''}${text.slice(0, cut)}${places ? `.${text.slice(cut)}` : ''}`;
});

describe('exact decimals', () => {
  it.each([
    ['12', '12'],
    ['-0.50', '-0.5'],
    ['1.5e3', '1500'],
    ['.5', '0.5'],
    ['0.1000000000000000000000000000000000001', '0.1000000000000000000000000000000000001'],
  ])('reads %s as %s', (text, plain) => {
    expect(toPlain(parseDecimal(text) ?? 'x')).toBe(plain);
  });

  it.each(['', 'abc', '1,000', '1 000', '0x10', 'NaN', 'Infinity', '--1', '1e', '1.2.3', '1e9999'])('does not read %p', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('takes no float', () => {
    expect(() => decimal(0.1)).toThrow('not an exact number');
    expect(() => decimal(Number.MAX_SAFE_INTEGER + 1)).toThrow('not an exact number');
    expect(toPlain(decimal(5))).toBe('5');
  });

  it('rounds half away from zero, and has no negative zero', () => {
    expect(toPlain('0.125', 2)).toBe('0.13');
    expect(toPlain('-0.125', 2)).toBe('-0.13');
    expect(toPlain('-0.001', 2)).toBe('0.00');
    expect(toPlain(roundTo('2.5', 0))).toBe('3');
  });

  it('sums exactly, skipping nothing-values', () => {
    expect(toPlain(sum(['0.1', '0.2', null, undefined]))).toBe('0.3');
    expect(toPlain(sum([]))).toBe('0');
    expect(toPlain(sum(Array.from({ length: 1000 }, () => '0.1')))).toBe('100');
  });

  it('has no ratio over zero', () => {
    expect(ratio(1, 0)).toBeNull();
    expect(toPlain(ratio(1, 4) ?? 'x')).toBe('0.25');
  });

  it('sums the same in any order, without an exponent, and reads back what it prints', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), (amounts) => {
        const total = toPlain(sum(amounts));
        expect(toPlain(sum([...amounts].reverse()))).toBe(total);
        expect(total).toMatch(/^-?\d+(\.\d+)?$/);
        expect(toPlain(decimal(total))).toBe(total);
      }),
    );
  });
});
