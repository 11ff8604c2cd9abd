import { InvestmentBand, INVESTMENT_BANDS } from '#project';

/**
 * Within how many working days a request is answered, by band of investment: 建立重大招商项目分级快速反应机制 [8]. The plan names the bands but no days:
 * these are defaults that a zone may change.
 */
export const RESPONSE_DAYS: Record<InvestmentBand, number> = {
  under_100_million: 5,
  from_100_million: 3,
  from_1_billion: 2,
  from_2_billion: 2,
  from_5_billion: 1,
  from_10_billion: 1,
};

/** No answer may be promised later than this. */
export const LONGEST_RESPONSE_DAYS = 10;

/** Bands, of the changed days, whose answer would come later than that of a smaller one: a larger project never waits longer. */
export function slowerThanSmaller(days: Record<InvestmentBand, number>): InvestmentBand[] {
  return INVESTMENT_BANDS.filter((band, index) => index > 0 && days[band] > days[INVESTMENT_BANDS[index - 1]!]);
}
