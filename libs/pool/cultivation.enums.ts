import { labelledEnum } from '#platform';
import { Tier } from '#company';

/** The tiers that companies are cultivated for, each a library 培育库 [2 龙头企业培育库, 7 高新技术企业库、瞪羚企业培育库, 8]. */
export const CultivationLibrary = {
  LEADING: Tier.LEADING,
  HIGH_TECH: Tier.HIGH_TECH,
  GAZELLE: Tier.GAZELLE,
  LITTLE_GIANT: Tier.LITTLE_GIANT,
  SPECIALISED: Tier.SPECIALISED,
  SINGLE_CHAMPION: Tier.SINGLE_CHAMPION,
  UNICORN: Tier.UNICORN,
  LISTED: Tier.LISTED,
} as const;
export type CultivationLibrary = (typeof CultivationLibrary)[keyof typeof CultivationLibrary];
labelledEnum(CultivationLibrary, 'CultivationLibrary', 'The libraries of companies that are cultivated, by the tier they are to reach.', {
  LEADING: { 'zh-CN': '龙头企业培育库', 'zh-TW': '龍頭企業培育庫', en: 'Leading companies' },
  HIGH_TECH: { 'zh-CN': '高新技术企业库', 'zh-TW': '高新技術企業庫', en: 'High-tech enterprises' },
  GAZELLE: { 'zh-CN': '瞪羚企业培育库', 'zh-TW': '瞪羚企業培育庫', en: 'Gazelles' },
  LITTLE_GIANT: { 'zh-CN': '专精特新小巨人培育库', 'zh-TW': '專精特新小巨人培育庫', en: 'Little giants' },
  SPECIALISED: { 'zh-CN': '专精特新培育库', 'zh-TW': '專精特新培育庫', en: 'Specialised and innovative' },
  SINGLE_CHAMPION: { 'zh-CN': '单项冠军培育库', 'zh-TW': '單項冠軍培育庫', en: 'Single-product champions' },
  UNICORN: { 'zh-CN': '独角兽培育库', 'zh-TW': '獨角獸培育庫', en: 'Unicorns' },
  LISTED: { 'zh-CN': '上市后备企业库', 'zh-TW': '上市後備企業庫', en: 'To be listed' },
});

export const CultivationState = { CULTIVATING: 'cultivating', RECOGNISED: 'recognised', LEFT: 'left' } as const;
export type CultivationState = (typeof CultivationState)[keyof typeof CultivationState];
labelledEnum(CultivationState, 'CultivationState', 'Where the cultivation of a company stands.', {
  CULTIVATING: { 'zh-CN': '培育中', 'zh-TW': '培育中', en: 'In cultivation' },
  RECOGNISED: { 'zh-CN': '已认定', 'zh-TW': '已認定', en: 'Recognised' },
  LEFT: { 'zh-CN': '已出库', 'zh-TW': '已出庫', en: 'Left' },
});

export const CultivationSort = { REVIEW_ASC: 'review_asc', ENTERED_DESC: 'entered_desc', EXPECTED_ASC: 'expected_asc' } as const;
export type CultivationSort = (typeof CultivationSort)[keyof typeof CultivationSort];
labelledEnum(CultivationSort, 'CultivationSort', 'How to sort cultivated companies.', {
  REVIEW_ASC: { 'zh-CN': '最先复核', 'zh-TW': '最先複核', en: 'First to review' },
  ENTERED_DESC: { 'zh-CN': '最近入库', 'zh-TW': '最近入庫', en: 'Latest entry first' },
  EXPECTED_ASC: { 'zh-CN': '最先达标', 'zh-TW': '最先達標', en: 'First expected' },
});

/** Without another date an entry is looked at again after a quarter [2 按季度跟踪]. */
export const REVIEW_MONTHS = 3;
