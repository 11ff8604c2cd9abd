import { bandOf, InvestmentBand } from './investment-band.js';

describe('bands of investment', () => {
  it.each([
    [null, InvestmentBand.UNDER_100_MILLION],
    ['99999999.99', InvestmentBand.UNDER_100_MILLION],
    ['100000000', InvestmentBand.FROM_100_MILLION],
    ['999999999.99', InvestmentBand.FROM_100_MILLION],
    ['1000000000.00', InvestmentBand.FROM_1_BILLION],
    ['2000000000', InvestmentBand.FROM_2_BILLION],
    ['5000000000', InvestmentBand.FROM_5_BILLION],
    ['123456789012.34', InvestmentBand.FROM_10_BILLION],
  ])('%s yuan is %s', (amount, band) => expect(bandOf(amount)).toBe(band));
});
