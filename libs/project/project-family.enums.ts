import { labelledEnum } from '#platform';

/** How far a family has come: only a confirmed one changes what is counted. */
export const FamilyState = { PROPOSED: 'proposed', CONFIRMED: 'confirmed', REFUSED: 'refused' } as const;
export type FamilyState = (typeof FamilyState)[keyof typeof FamilyState];
labelledEnum(FamilyState, 'FamilyState', 'How far a family of projects has come: only a confirmed one changes what is counted.', {
  PROPOSED: { 'zh-CN': '待确认', 'zh-TW': '待確認', en: 'Proposed' },
  CONFIRMED: { 'zh-CN': '已确认', 'zh-TW': '已確認', en: 'Confirmed' },
  REFUSED: { 'zh-CN': '已否定', 'zh-TW': '已否定', en: 'Refused' },
});

/** What a project is within its family: one counts, a capital increase counts its increment, the others count nothing. */
export const FamilyRole = { COUNTED: 'counted', INCREASE: 'increase', SPLIT: 'split', RESIGNED: 'resigned', RENAMED: 'renamed' } as const;
export type FamilyRole = (typeof FamilyRole)[keyof typeof FamilyRole];
labelledEnum(FamilyRole, 'FamilyRole', 'What a project is within its family. COUNTED counts for all, INCREASE counts the increment of its investment, the others count nothing.', {
  COUNTED: { 'zh-CN': '计数项目', 'zh-TW': '計數專案', en: 'Counted' },
  INCREASE: { 'zh-CN': '增资扩产', 'zh-TW': '增資擴產', en: 'Capital increase' },
  SPLIT: { 'zh-CN': '拆分项目', 'zh-TW': '拆分專案', en: 'Split off' },
  RESIGNED: { 'zh-CN': '重复签约', 'zh-TW': '重複簽約', en: 'Signed again' },
  RENAMED: { 'zh-CN': '投资方更名', 'zh-TW': '投資方更名', en: 'Investor renamed' },
});

/** Why two projects are held to be of one family. */
export const FamilySign = {
  SAME_COMPANY: 'same_company', RELATED_COMPANY: 'related_company', SIMILAR_INVESTOR: 'similar_investor',
  SIMILAR_NAME: 'similar_name', SIMILAR_CONTENT: 'similar_content', SAME_NODE: 'same_node', SAME_LAND: 'same_land', NEAR_DATES: 'near_dates',
} as const;
export type FamilySign = (typeof FamilySign)[keyof typeof FamilySign];
labelledEnum(FamilySign, 'FamilySign', 'Why projects are held to be of one family.', {
  SAME_COMPANY: { 'zh-CN': '同一企业', 'zh-TW': '同一企業', en: 'Same company' },
  RELATED_COMPANY: { 'zh-CN': '关联企业', 'zh-TW': '關聯企業', en: 'Related companies' },
  SIMILAR_INVESTOR: { 'zh-CN': '投资方名称相近', 'zh-TW': '投資方名稱相近', en: 'Similar investor' },
  SIMILAR_NAME: { 'zh-CN': '项目名称相近', 'zh-TW': '專案名稱相近', en: 'Similar name' },
  SIMILAR_CONTENT: { 'zh-CN': '建设内容相近', 'zh-TW': '建設內容相近', en: 'Similar content' },
  SAME_NODE: { 'zh-CN': '同一环节', 'zh-TW': '同一環節', en: 'Same chain node' },
  SAME_LAND: { 'zh-CN': '用地面积相同', 'zh-TW': '用地面積相同', en: 'Same land area' },
  NEAR_DATES: { 'zh-CN': '签约日期相近', 'zh-TW': '簽約日期相近', en: 'Signed close together' },
});
