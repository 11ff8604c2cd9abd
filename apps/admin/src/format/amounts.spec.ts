import { describe, expect, it } from '@jest/globals';
import { compareAmounts, digits, squareMetresIn, toSquareMetres, toYuan, yuanIn } from './amounts';

describe('amounts', () => {
  it('turns yuan into 万元 and 亿元 and back without losing a fen', () => {
    expect(yuanIn('12345678901234567.89', 'yi')).toBe('123456789.0123456789');
    expect(toYuan('123456789.0123456789', 'yi')).toBe('12345678901234567.89');
    expect(toYuan('0.1', 'wan')).toBe('1000');
  });

  it('gives 亩 back as they were entered, though 1 亩 is no finite number of m²', () => {
    for (const mu of ['1', '0.3333', '37.5', '128.0001']) expect(squareMetresIn(toSquareMetres(mu, 'mu'), 'mu')).toBe(mu);
  });

  it('writes digits grouped, rounded half up, without trailing zeros', () => {
    expect(digits('1234567.005')).toBe('1,234,567.01');
    expect(digits('-1234.50')).toBe('-1,234.5');
    expect(digits('999.999', 2)).toBe('1,000');
  });

  it('sorts what is missing last', () => {
    expect(['3', null, '20'].sort(compareAmounts)).toEqual(['3', '20', null]);
  });
});
