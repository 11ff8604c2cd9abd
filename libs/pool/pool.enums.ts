import { labelledEnum } from '#platform';
import { Stage } from '#project';

/** What kind of money a fund of the capital pool 资金池 is [3 两池, 6 产业基金招商, 7 专项招商产业基金]. */
export const FundKind = {
  GUIDANCE: 'guidance',
  INDUSTRY: 'industry',
  VENTURE: 'venture',
  CREDIT: 'credit',
  FISCAL: 'fiscal',
  OTHER: 'other',
} as const;
export type FundKind = (typeof FundKind)[keyof typeof FundKind];
labelledEnum(FundKind, 'FundKind', 'What kind of money a fund of the capital pool is.', {
  GUIDANCE: { 'zh-CN': '政府引导基金', 'zh-TW': '政府引導基金', en: 'Government guidance fund' },
  INDUSTRY: { 'zh-CN': '产业基金', 'zh-TW': '產業基金', en: 'Industry fund' },
  VENTURE: { 'zh-CN': '创业投资', 'zh-TW': '創業投資', en: 'Venture capital' },
  CREDIT: { 'zh-CN': '信贷额度', 'zh-TW': '信貸額度', en: 'Credit line' },
  FISCAL: { 'zh-CN': '财政专项资金', 'zh-TW': '財政專項資金', en: 'Fiscal programme' },
  OTHER: { 'zh-CN': '其他资金', 'zh-TW': '其他資金', en: 'Other money' },
});

/** At which point of a project a fund likes to come in: before signing, or in one of the batches 签约、开工、投产 [5]. */
export const FundPhase = { BEFORE_SIGNING: 'before_signing', SIGNED: 'signed', BUILDING: 'building', OPERATING: 'operating' } as const;
export type FundPhase = (typeof FundPhase)[keyof typeof FundPhase];
labelledEnum(FundPhase, 'FundPhase', 'At which point of a project a fund likes to come in.', {
  BEFORE_SIGNING: { 'zh-CN': '谋划洽谈', 'zh-TW': '謀劃洽談', en: 'Before signing' },
  SIGNED: { 'zh-CN': '签约落地', 'zh-TW': '簽約落地', en: 'Signed' },
  BUILDING: { 'zh-CN': '开工建设', 'zh-TW': '開工建設', en: 'Under construction' },
  OPERATING: { 'zh-CN': '投产运营', 'zh-TW': '投產營運', en: 'In production' },
});

/** The phase that a project's stage belongs to. */
export const PHASE_OF_STAGE = {
  [Stage.LEAD]: FundPhase.BEFORE_SIGNING,
  [Stage.PLANNING]: FundPhase.BEFORE_SIGNING,
  [Stage.CONTACT]: FundPhase.BEFORE_SIGNING,
  [Stage.NEGOTIATION]: FundPhase.BEFORE_SIGNING,
  [Stage.SITE_VISIT]: FundPhase.BEFORE_SIGNING,
  [Stage.ASSESSMENT]: FundPhase.BEFORE_SIGNING,
  [Stage.SIGNED]: FundPhase.SIGNED,
  [Stage.REGISTERED]: FundPhase.SIGNED,
  [Stage.LAND_SUPPLIED]: FundPhase.SIGNED,
  [Stage.CONSTRUCTION_STARTED]: FundPhase.BUILDING,
  [Stage.COMPLETED]: FundPhase.BUILDING,
  [Stage.COMMISSIONED]: FundPhase.OPERATING,
  [Stage.AT_CAPACITY]: FundPhase.OPERATING,
  [Stage.FULFILMENT_EVALUATED]: FundPhase.OPERATING,
} as const satisfies Record<Stage, FundPhase>;

/** Whether an entry of the talent pool 人才池 offers somebody or looks for somebody. */
export const TalentSide = { SUPPLY: 'supply', DEMAND: 'demand' } as const;
export type TalentSide = (typeof TalentSide)[keyof typeof TalentSide];
labelledEnum(TalentSide, 'TalentSide', 'Whether an entry of the talent pool offers somebody or looks for somebody.', {
  SUPPLY: { 'zh-CN': '人才供给', 'zh-TW': '人才供給', en: 'Available' },
  DEMAND: { 'zh-CN': '人才需求', 'zh-TW': '人才需求', en: 'Wanted' },
});

export const TalentForm = { PERSON: 'person', TEAM: 'team' } as const;
export type TalentForm = (typeof TalentForm)[keyof typeof TalentForm];
labelledEnum(TalentForm, 'TalentForm', 'One person or a team.', {
  PERSON: { 'zh-CN': '个人', 'zh-TW': '個人', en: 'Person' },
  TEAM: { 'zh-CN': '团队', 'zh-TW': '團隊', en: 'Team' },
});

/** Levels of talent, the highest first [2 高端人才、研究生及双一流本科, 7 高层次人才和紧缺人才, 8 国家级人才工程]. */
export const TalentLevel = { TOP: 'top', LEADING: 'leading', HIGH: 'high', SKILLED: 'skilled', YOUNG: 'young' } as const;
export type TalentLevel = (typeof TalentLevel)[keyof typeof TalentLevel];
labelledEnum(TalentLevel, 'TalentLevel', 'Levels of talent, the highest first.', {
  TOP: { 'zh-CN': '顶尖人才', 'zh-TW': '頂尖人才', en: 'Top talent' },
  LEADING: { 'zh-CN': '领军人才', 'zh-TW': '領軍人才', en: 'Leading talent' },
  HIGH: { 'zh-CN': '高层次人才', 'zh-TW': '高層次人才', en: 'Senior talent' },
  SKILLED: { 'zh-CN': '高技能人才', 'zh-TW': '高技能人才', en: 'Skilled worker' },
  YOUNG: { 'zh-CN': '青年人才', 'zh-TW': '青年人才', en: 'Young talent' },
});

/** How far an introduction between a project and a fund or a talent has come. */
export const MatchState = { INTRODUCED: 'introduced', IN_TALKS: 'in_talks', AGREED: 'agreed', FAILED: 'failed' } as const;
export type MatchState = (typeof MatchState)[keyof typeof MatchState];
labelledEnum(MatchState, 'MatchState', 'How far an introduction between a project and a fund or a talent has come.', {
  INTRODUCED: { 'zh-CN': '已推介', 'zh-TW': '已推介', en: 'Introduced' },
  IN_TALKS: { 'zh-CN': '洽谈中', 'zh-TW': '洽談中', en: 'In talks' },
  AGREED: { 'zh-CN': '已达成', 'zh-TW': '已達成', en: 'Agreed' },
  FAILED: { 'zh-CN': '未成', 'zh-TW': '未成', en: 'Failed' },
});
