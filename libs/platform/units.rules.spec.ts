import fc from 'fast-check';
import { decimal, toPlain } from './decimal.js';
import { type AreaUnit, fromSquareMetres, fromYuan, MONEY_UNITS, muShown, perMu, toSquareMetres, toYuan, wanPerMu } from './units.rules.js';

const upToFourPlaces = fc.integer({ min: 0, max: 1_000_000_000 }).map((n) => toPlain(decimal(n).div(10_000)));

describe('money', () => {
  it.each([
    ['3.5', 'yi', '350000000'],
    ['1', 'yi', '100000000'],
    ['12000', 'wan', '120000000'],
    ['0.01', 'yuan', '0.01'],
    ['0.00000001', 'yi', '1'],
  ] as const)('%s %s is %s yuan', (amount, unit, yuan) => {
    expect(toPlain(toYuan(amount, unit))).toBe(yuan);
  });

  it('comes back unchanged from every unit', () => {
    fc.assert(
      fc.property(upToFourPlaces, fc.constantFrom(...MONEY_UNITS), (amount, unit) => {
        expect(fromYuan(toYuan(amount, unit), unit).eq(amount)).toBe(true);
      }),
    );
  });
});

describe('areas', () => {
  it.each([
    ['1', 'mu', '666.6667'],
    ['3', 'mu', '2000'],
    ['100', 'mu', '66666.6667'],
    ['1', 'hectare', '10000'],
    ['1.2', 'km2', '1200000'],
    ['12.5', 'm2', '12.5'],
    ['2', 'wan_m2', '20000'],
  ] as [string, AreaUnit, string][])('%s %s is %s m²', (area, unit, m2) => {
    expect(toPlain(toSquareMetres(area, unit))).toBe(m2);
  });

  it('has 15 mu in a hectare, exactly', () => {
    expect(toPlain(fromSquareMetres('10000', 'mu'))).toBe('15');
  });

  it('shows the mu that was given, for up to four decimals, although m² had to be rounded', () => {
    fc.assert(
      fc.property(upToFourPlaces, (mu) => {
        expect(muShown(toSquareMetres(mu, 'mu')).eq(mu)).toBe(true);
      }),
    );
  });
});

describe('per mu', () => {
  it('is yuan over mu; null without land', () => {
    // 6 亿元 on 150 mu (100,000 m²): 400 万元/亩.
    expect(toPlain(wanPerMu('600000000', '100000') ?? 'x')).toBe('400');
    expect(toPlain(perMu('600000000', '100000') ?? 'x')).toBe('4000000');
    expect(wanPerMu('1', '0')).toBeNull();
    expect(perMu('1', 0)).toBeNull();
  });

  it('doubles with the money and halves with the land', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(positive, positive, (yuan, m2) => {
        const one = perMu(yuan, m2);
        expect(one && perMu(yuan * 2, m2 * 2)?.toFixed(30)).toBe(one?.toFixed(30));
        expect(perMu(yuan * 2, m2)?.toFixed(20)).toBe(one?.times(2).toFixed(20));
      }),
    );
  });
});
