import { decimal, labelledEnum } from '#platform';

/** Bands of investment 投资体量 by which major projects are told apart: 亿元级, 10, 20, 50, 100亿 [8]. */
export const InvestmentBand = {
  UNDER_100_MILLION: 'under_100_million',
  FROM_100_MILLION: 'from_100_million',
  FROM_1_BILLION: 'from_1_billion',
  FROM_2_BILLION: 'from_2_billion',
  FROM_5_BILLION: 'from_5_billion',
  FROM_10_BILLION: 'from_10_billion',
} as const;
export type InvestmentBand = (typeof InvestmentBand)[keyof typeof InvestmentBand];
labelledEnum(InvestmentBand, 'InvestmentBand', 'Bands of total investment, in yuan; a band begins with its own figure.', {
  UNDER_100_MILLION: { 'zh-CN': '亿元以下', 'zh-TW': '億元以下', en: 'Under 100 million' },
  FROM_100_MILLION: { 'zh-CN': '亿元级', 'zh-TW': '億元級', en: '100 million and more' },
  FROM_1_BILLION: { 'zh-CN': '10亿元级', 'zh-TW': '10億元級', en: '1 billion and more' },
  FROM_2_BILLION: { 'zh-CN': '20亿元级', 'zh-TW': '20億元級', en: '2 billion and more' },
  FROM_5_BILLION: { 'zh-CN': '50亿元级', 'zh-TW': '50億元級', en: '5 billion and more' },
  FROM_10_BILLION: { 'zh-CN': '100亿元级', 'zh-TW': '100億元級', en: '10 billion and more' },
});

/** Where each band begins, in yuan, the largest first. */
const FROM: readonly (readonly [InvestmentBand, string])[] = [
  [InvestmentBand.FROM_10_BILLION, '10000000000'],
  [InvestmentBand.FROM_5_BILLION, '5000000000'],
  [InvestmentBand.FROM_2_BILLION, '2000000000'],
  [InvestmentBand.FROM_1_BILLION, '1000000000'],
  [InvestmentBand.FROM_100_MILLION, '100000000'],
];

/** The smallest band first. */
export const INVESTMENT_BANDS: readonly InvestmentBand[] = Object.values(InvestmentBand);

/** The band of a total investment in yuan; what is not known counts as the smallest. */
export function bandOf(totalInvestment: string | null): InvestmentBand {
  const amount = decimal(totalInvestment ?? '0');
  return FROM.find(([, from]) => amount.gte(from))?.[0] ?? InvestmentBand.UNDER_100_MILLION;
}

/** SQL of the band of an amount in yuan. */
export function bandSql(amount: string): string {
  return `case ${FROM.map(([band, from]) => `when ${amount} >= ${from} then '${band}'`).join(' ')} else '${InvestmentBand.UNDER_100_MILLION}' end`;
}
