import { labelledEnum } from '#platform';

/** What a company is known for 资质 (`domain.md` section 2). */
export const Tier = {
  LEADING: 'leading',
  FORTUNE_500: 'fortune_500',
  CHINA_500: 'china_500',
  LISTED: 'listed',
  UNICORN: 'unicorn',
  GAZELLE: 'gazelle',
  LITTLE_GIANT: 'little_giant',
  SPECIALISED: 'specialised',
  SINGLE_CHAMPION: 'single_champion',
  HIGH_TECH: 'high_tech',
} as const;
export type Tier = (typeof Tier)[keyof typeof Tier];
export const TIERS = Object.values(Tier);

labelledEnum(Tier, 'Tier', 'What a company is known for.', {
  LEADING: { 'zh-CN': '龙头企业', 'zh-TW': '龍頭企業', en: 'Leading company' },
  FORTUNE_500: { 'zh-CN': '世界500强', 'zh-TW': '世界500強', en: 'Fortune Global 500' },
  CHINA_500: { 'zh-CN': '中国500强', 'zh-TW': '中國500強', en: 'China 500' },
  LISTED: { 'zh-CN': '上市公司', 'zh-TW': '上市公司', en: 'Listed' },
  UNICORN: { 'zh-CN': '独角兽', 'zh-TW': '獨角獸', en: 'Unicorn' },
  GAZELLE: { 'zh-CN': '瞪羚企业', 'zh-TW': '瞪羚企業', en: 'Gazelle' },
  LITTLE_GIANT: { 'zh-CN': '专精特新小巨人', 'zh-TW': '專精特新小巨人', en: 'Little giant' },
  SPECIALISED: { 'zh-CN': '专精特新', 'zh-TW': '專精特新', en: 'Specialised and innovative' },
  SINGLE_CHAMPION: { 'zh-CN': '单项冠军', 'zh-TW': '單項冠軍', en: 'Single-product champion' },
  HIGH_TECH: { 'zh-CN': '高新技术企业', 'zh-TW': '高新技術企業', en: 'High-tech enterprise' },
});

/** How much the zone wants a target company. */
export const Priority = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;
export type Priority = (typeof Priority)[keyof typeof Priority];
export const PRIORITIES = Object.values(Priority);

labelledEnum(Priority, 'Priority', 'How much the zone wants a target company.', {
  HIGH: { 'zh-CN': '高', 'zh-TW': '高', en: 'High' },
  MEDIUM: { 'zh-CN': '中', 'zh-TW': '中', en: 'Medium' },
  LOW: { 'zh-CN': '低', 'zh-TW': '低', en: 'Low' },
});

/** How far the zone has got with a company. */
export const ContactState = { NONE: 'none', ASSIGNED: 'assigned', CONTACTED: 'contacted', IN_TALKS: 'in_talks', DECLINED: 'declined' } as const;
export type ContactState = (typeof ContactState)[keyof typeof ContactState];
export const CONTACT_STATES = Object.values(ContactState);

labelledEnum(ContactState, 'ContactState', 'How far the zone has got with a company.', {
  NONE: { 'zh-CN': '未联系', 'zh-TW': '未聯繫', en: 'Not contacted' },
  ASSIGNED: { 'zh-CN': '已指定对接人', 'zh-TW': '已指定對接人', en: 'Assigned' },
  CONTACTED: { 'zh-CN': '已联系', 'zh-TW': '已聯繫', en: 'Contacted' },
  IN_TALKS: { 'zh-CN': '洽谈中', 'zh-TW': '洽談中', en: 'In talks' },
  DECLINED: { 'zh-CN': '已婉拒', 'zh-TW': '已婉拒', en: 'Declined' },
});

/** How a company or project was found 招商方式 [3,6,7,8]. */
export const Channel = {
  BY_BUSINESS: 'by_business',
  BY_CHAIN: 'by_chain',
  STATIONED: 'stationed',
  BY_FUND: 'by_fund',
  INTERMEDIARY: 'intermediary',
  CORPORATE: 'corporate',
  PLATFORM: 'platform',
  WINDOW: 'window',
  OVERSEAS_CHINESE: 'overseas_chinese',
  TAIWAN: 'taiwan',
  SCENARIO: 'scenario',
  OTHER: 'other',
} as const;
export type Channel = (typeof Channel)[keyof typeof Channel];
export const CHANNELS = Object.values(Channel);

labelledEnum(Channel, 'Channel', 'How a company or project was found.', {
  BY_BUSINESS: { 'zh-CN': '以商招商', 'zh-TW': '以商招商', en: 'Through companies here' },
  BY_CHAIN: { 'zh-CN': '产业链招商', 'zh-TW': '產業鏈招商', en: 'Along the chain' },
  STATIONED: { 'zh-CN': '驻点招商', 'zh-TW': '駐點招商', en: 'Stationed team' },
  BY_FUND: { 'zh-CN': '基金招商', 'zh-TW': '基金招商', en: 'Through funds' },
  INTERMEDIARY: { 'zh-CN': '第三方/中介', 'zh-TW': '第三方/仲介', en: 'Intermediary' },
  CORPORATE: { 'zh-CN': '公司化招商', 'zh-TW': '公司化招商', en: 'Promotion company' },
  PLATFORM: { 'zh-CN': '平台招商', 'zh-TW': '平台招商', en: 'Platform' },
  WINDOW: { 'zh-CN': '窗口招商', 'zh-TW': '視窗招商', en: 'Window office' },
  OVERSEAS_CHINESE: { 'zh-CN': '以侨招商', 'zh-TW': '以僑招商', en: 'Overseas Chinese' },
  TAIWAN: { 'zh-CN': '对台招商', 'zh-TW': '對台招商', en: 'Taiwan' },
  SCENARIO: { 'zh-CN': '场景招商', 'zh-TW': '場景招商', en: 'Application scenarios' },
  OTHER: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Other' },
});
