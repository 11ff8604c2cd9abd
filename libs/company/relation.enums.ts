import { labelledEnum } from '#platform';

/** What one company is to another. */
export const RelationKind = {
  PARENT: 'parent',
  SUBSIDIARY: 'subsidiary',
  SUPPLIER: 'supplier',
  CUSTOMER: 'customer',
  SHAREHOLDER: 'shareholder',
  INVESTEE: 'investee',
  PARTNER: 'partner',
  FORMER_COLLEAGUE: 'former_colleague',
  OTHER: 'other',
} as const;
export type RelationKind = (typeof RelationKind)[keyof typeof RelationKind];
export const RELATION_KINDS = Object.values(RelationKind);

labelledEnum(RelationKind, 'RelationKind', 'What the other company is to this one.', {
  PARENT: { 'zh-CN': '母公司', 'zh-TW': '母公司', en: 'Parent' },
  SUBSIDIARY: { 'zh-CN': '子公司', 'zh-TW': '子公司', en: 'Subsidiary' },
  SUPPLIER: { 'zh-CN': '供应商', 'zh-TW': '供應商', en: 'Supplier' },
  CUSTOMER: { 'zh-CN': '客户', 'zh-TW': '客戶', en: 'Customer' },
  SHAREHOLDER: { 'zh-CN': '股东', 'zh-TW': '股東', en: 'Shareholder' },
  INVESTEE: { 'zh-CN': '被投资企业', 'zh-TW': '被投資企業', en: 'Investee' },
  PARTNER: { 'zh-CN': '合作伙伴', 'zh-TW': '合作夥伴', en: 'Partner' },
  FORMER_COLLEAGUE: { 'zh-CN': '有前同事任职', 'zh-TW': '有前同事任職', en: 'Former colleagues there' },
  OTHER: { 'zh-CN': '其他关联', 'zh-TW': '其他關聯', en: 'Otherwise related' },
});

/** How a company or an investor was contacted. */
export const FollowUpKind = { CALL: 'call', VISIT: 'visit', MEETING: 'meeting', RECEPTION: 'reception', OTHER: 'other' } as const;
export type FollowUpKind = (typeof FollowUpKind)[keyof typeof FollowUpKind];
export const FOLLOW_UP_KINDS = Object.values(FollowUpKind);

labelledEnum(FollowUpKind, 'FollowUpKind', 'How a company or an investor was contacted.', {
  CALL: { 'zh-CN': '电话联络', 'zh-TW': '電話聯絡', en: 'Call' },
  VISIT: { 'zh-CN': '上门拜访', 'zh-TW': '上門拜訪', en: 'Visit' },
  MEETING: { 'zh-CN': '会议洽谈', 'zh-TW': '會議洽談', en: 'Meeting' },
  RECEPTION: { 'zh-CN': '来访接待', 'zh-TW': '來訪接待', en: 'Reception' },
  OTHER: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Other' },
});

/** Why a company is suggested for a name. */
export const NameMatch = { NAME: 'name', SHORT_NAME: 'short_name', FORMER_NAME: 'former_name', PART: 'part' } as const;
export type NameMatch = (typeof NameMatch)[keyof typeof NameMatch];

labelledEnum(NameMatch, 'NameMatch', 'Why a company is suggested for a name.', {
  NAME: { 'zh-CN': '名称相同', 'zh-TW': '名稱相同', en: 'Same name' },
  SHORT_NAME: { 'zh-CN': '简称相同', 'zh-TW': '簡稱相同', en: 'Same short name' },
  FORMER_NAME: { 'zh-CN': '曾用名相同', 'zh-TW': '曾用名相同', en: 'Same former name' },
  PART: { 'zh-CN': '名称包含', 'zh-TW': '名稱包含', en: 'Part of the name' },
});
