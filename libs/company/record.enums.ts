import { labelledEnum } from '#platform';

/** What a company does at a place. */
export const SiteKind = { HEADQUARTERS: 'headquarters', PLANT: 'plant', RESEARCH: 'research', WAREHOUSE: 'warehouse', OFFICE: 'office', OTHER: 'other' } as const;
export type SiteKind = (typeof SiteKind)[keyof typeof SiteKind];
export const SITE_KINDS = Object.values(SiteKind);

labelledEnum(SiteKind, 'SiteKind', 'What a company does at a place.', {
  HEADQUARTERS: { 'zh-CN': '总部', 'zh-TW': '總部', en: 'Headquarters' },
  PLANT: { 'zh-CN': '生产基地', 'zh-TW': '生產基地', en: 'Plant' },
  RESEARCH: { 'zh-CN': '研发中心', 'zh-TW': '研發中心', en: 'Research' },
  WAREHOUSE: { 'zh-CN': '仓储物流', 'zh-TW': '倉儲物流', en: 'Warehouse' },
  OFFICE: { 'zh-CN': '办事处', 'zh-TW': '辦事處', en: 'Office' },
  OTHER: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Other' },
});
