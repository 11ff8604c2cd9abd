import { labelledEnum, ratio, roundTo, toPlain, type Locale } from '#platform';
import { MilestoneKind, Stage } from '#project';
import { overviewMessage } from './messages.js';

/** From which stage on a signed project counts for a rate. */
export const RATE_STAGES = { ENTRY: Stage.LAND_SUPPLIED, START: Stage.CONSTRUCTION_STARTED, COMMISSIONING: Stage.COMMISSIONED } as const;

/** Whose date says when a project is due for a rate. */
export const RATE_MILESTONES = { ENTRY: MilestoneKind.LAND_SUPPLY, START: MilestoneKind.CONSTRUCTION_START, COMMISSIONING: MilestoneKind.COMMISSIONING } as const satisfies Record<keyof typeof RATE_STAGES, MilestoneKind>;

/** The four rates 履约率、入园率、开工率、投产率 [5]. */
export const RateCode = { FULFILMENT: 'FULFILMENT', ENTRY: 'ENTRY', START: 'START', COMMISSIONING: 'COMMISSIONING' } as const;
export type RateCode = keyof typeof RateCode;
labelledEnum(RateCode, 'RateCode', 'The four rates 履约率、入园率、开工率、投产率 [5].', {
  FULFILMENT: { 'zh-CN': '履约率', 'zh-TW': '履約率', en: 'Fulfilment rate' },
  ENTRY: { 'zh-CN': '入园率', 'zh-TW': '入園率', en: 'Entry rate' },
  START: { 'zh-CN': '开工率', 'zh-TW': '開工率', en: 'Construction start rate' },
  COMMISSIONING: { 'zh-CN': '投产率', 'zh-TW': '投產率', en: 'Commissioning rate' },
});
export const RATE_CODES: readonly RateCode[] = Object.values(RateCode);

/** What a rate is over: what was signed in a period, or what was due in it. */
export const RateBasis = { COHORT: 'cohort', DUE: 'due' } as const;
export type RateBasis = (typeof RateBasis)[keyof typeof RateBasis];
labelledEnum(RateBasis, 'RateBasis', 'What a rate is over: the projects signed in a period, or those due in it by their own dates.', {
  COHORT: { 'zh-CN': '按签约批次', 'zh-TW': '按簽約批次', en: 'By signing cohort' },
  DUE: { 'zh-CN': '按到期应达', 'zh-TW': '按到期應達', en: 'By due date' },
});

/** What rates are told apart by. */
export const RateGrouping = {
  NONE: 'none', CHAIN: 'chain', BAND: 'band', CHANNEL: 'channel', OFFICE: 'office', SIGNED_YEAR: 'signed_year', SIGNED_QUARTER: 'signed_quarter', YEAR: 'year',
} as const;
export type RateGrouping = (typeof RateGrouping)[keyof typeof RateGrouping];
labelledEnum(RateGrouping, 'RateGrouping', 'What rates are told apart by. YEAR: the year of the date that the basis goes by; SIGNED_YEAR and SIGNED_QUARTER: of signing, whatever the basis.', {
  NONE: { 'zh-CN': '不分组', 'zh-TW': '不分組', en: 'All together' },
  CHAIN: { 'zh-CN': '产业链', 'zh-TW': '產業鏈', en: 'Chain' },
  BAND: { 'zh-CN': '投资体量', 'zh-TW': '投資體量', en: 'Investment band' },
  CHANNEL: { 'zh-CN': '招商方式', 'zh-TW': '招商方式', en: 'Channel' },
  OFFICE: { 'zh-CN': '责任单位', 'zh-TW': '責任單位', en: 'Office' },
  SIGNED_YEAR: { 'zh-CN': '签约年度', 'zh-TW': '簽約年度', en: 'Year of signing' },
  SIGNED_QUARTER: { 'zh-CN': '签约季度', 'zh-TW': '簽約季度', en: 'Quarter of signing' },
  YEAR: { 'zh-CN': '年度', 'zh-TW': '年度', en: 'Year' },
});

/** Projects and increases of capital with what they add in yuan, each family of projects once. */
export interface RateFigure {
  projects: number;
  /** Capital increases: they add to the amount, not to the number. */
  increases: number;
  amount: string;
}

const NONE: RateFigure = { projects: 0, increases: 0, amount: '0' };

/** A rate by count and by amount, at four places, with its definition; null where there is nothing to divide by. */
export function rate(locale: Locale, basis: RateBasis, code: RateCode, part: RateFigure = NONE, whole: RateFigure = NONE) {
  const fraction = (numerator: number | string, denominator: number | string) => {
    const exact = ratio(numerator, denominator);
    return exact && toPlain(roundTo(exact, 4));
  };
  return {
    code,
    label: overviewMessage(locale, `rate.${code}`),
    definition: `${overviewMessage(locale, `definition.${basis}.${code}`)}${overviewMessage(locale, 'definition.counting')}`,
    numerator: part.projects,
    denominator: whole.projects,
    value: fraction(part.projects, whole.projects),
    numeratorIncreases: part.increases,
    denominatorIncreases: whole.increases,
    amountNumerator: part.amount,
    amountDenominator: whole.amount,
    amountValue: fraction(part.amount, whole.amount),
  };
}
