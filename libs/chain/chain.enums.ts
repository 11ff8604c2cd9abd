import { labelledEnum } from '#platform';

/** Where a node stands in its chain. */
export const Position = { UPSTREAM: 'upstream', MIDSTREAM: 'midstream', DOWNSTREAM: 'downstream' } as const;
export type Position = (typeof Position)[keyof typeof Position];
/** How well the zone holds a node. */
export const Strength = { STRONG: 'strong', ADEQUATE: 'adequate', WEAK: 'weak', MISSING: 'missing' } as const;
export type Strength = (typeof Strength)[keyof typeof Strength];
/** What a node wants: 建链, 补链, 强链, 延链. */
export const ChainAction = { BUILD: 'build', FILL: 'fill', STRENGTHEN: 'strengthen', EXTEND: 'extend', NONE: 'none' } as const;
export type ChainAction = (typeof ChainAction)[keyof typeof ChainAction];
/** How far a chain has come [2]. */
export const Maturity = { INITIAL: 'initial', COMPLETE: 'complete', CORE_COMPETITIVE: 'core_competitive' } as const;
export type Maturity = (typeof Maturity)[keyof typeof Maturity];
/** What a company is to a node. */
export const CompanyRelation = { PRODUCES: 'produces', COULD_PRODUCE: 'could_produce' } as const;
export type CompanyRelation = (typeof CompanyRelation)[keyof typeof CompanyRelation];

labelledEnum(Position, 'Position', 'Where a node stands in its chain.', {
  UPSTREAM: { 'zh-CN': '上游', 'zh-TW': '上游', en: 'Upstream' },
  MIDSTREAM: { 'zh-CN': '中游', 'zh-TW': '中游', en: 'Midstream' },
  DOWNSTREAM: { 'zh-CN': '下游', 'zh-TW': '下游', en: 'Downstream' },
});
labelledEnum(Strength, 'Strength', 'How well the zone holds a node, by the rule of its chain.', {
  STRONG: { 'zh-CN': '强', 'zh-TW': '強', en: 'Strong' },
  ADEQUATE: { 'zh-CN': '一般', 'zh-TW': '一般', en: 'Adequate' },
  WEAK: { 'zh-CN': '弱', 'zh-TW': '弱', en: 'Weak' },
  MISSING: { 'zh-CN': '缺失', 'zh-TW': '缺失', en: 'Missing' },
});
labelledEnum(ChainAction, 'ChainAction', 'What a node wants: 建链, 补链, 强链, 延链 [2, 8, 9].', {
  BUILD: { 'zh-CN': '建链', 'zh-TW': '建鏈', en: 'Build' },
  FILL: { 'zh-CN': '补链', 'zh-TW': '補鏈', en: 'Fill' },
  STRENGTHEN: { 'zh-CN': '强链', 'zh-TW': '強鏈', en: 'Strengthen' },
  EXTEND: { 'zh-CN': '延链', 'zh-TW': '延鏈', en: 'Extend' },
  NONE: { 'zh-CN': '无需行动', 'zh-TW': '無需行動', en: 'None' },
});
labelledEnum(Maturity, 'Maturity', 'How far a chain has come [2].', {
  INITIAL: { 'zh-CN': '初步建立', 'zh-TW': '初步建立', en: 'Initial' },
  COMPLETE: { 'zh-CN': '完整', 'zh-TW': '完整', en: 'Complete' },
  CORE_COMPETITIVE: { 'zh-CN': '具有核心竞争力', 'zh-TW': '具有核心競爭力', en: 'Core-competitive' },
});
labelledEnum(CompanyRelation, 'CompanyRelation', 'What a company is to a node.', {
  PRODUCES: { 'zh-CN': '生产', 'zh-TW': '生產', en: 'Produces' },
  COULD_PRODUCE: { 'zh-CN': '可生产', 'zh-TW': '可生產', en: 'Could produce' },
});
