import { labelledEnum } from '#platform';

/** What an incentive supports. Two policies of one project that support the same overlap. */
export const IncentiveCategory = {
  INVESTMENT: 'investment',
  EQUIPMENT: 'equipment',
  PREMISES: 'premises',
  OPERATION: 'operation',
  TECHNOLOGY: 'technology',
  TALENT: 'talent',
  RECOGNITION: 'recognition',
} as const;
export type IncentiveCategory = (typeof IncentiveCategory)[keyof typeof IncentiveCategory];
labelledEnum(IncentiveCategory, 'IncentiveCategory', 'What an incentive supports.', {
  INVESTMENT: { 'zh-CN': '固定资产投资', 'zh-TW': '固定資產投資', en: 'Fixed-asset investment' },
  EQUIPMENT: { 'zh-CN': '设备购置', 'zh-TW': '設備購置', en: 'Equipment' },
  PREMISES: { 'zh-CN': '用地与厂房', 'zh-TW': '用地與廠房', en: 'Land and premises' },
  OPERATION: { 'zh-CN': '经营贡献', 'zh-TW': '經營貢獻', en: 'Operation' },
  TECHNOLOGY: { 'zh-CN': '科技创新', 'zh-TW': '科技創新', en: 'Technology' },
  TALENT: { 'zh-CN': '人才与就业', 'zh-TW': '人才與就業', en: 'Talent and jobs' },
  RECOGNITION: { 'zh-CN': '认定与晋位', 'zh-TW': '認定與晉位', en: 'Recognition and rank' },
});

/** The figure that a formula starts from. Units and sources: `figures.ts`. */
export const BaseFigure = {
  FIXED_INVESTMENT: 'fixed_investment',
  TOTAL_INVESTMENT: 'total_investment',
  FUNDS_ARRIVED: 'funds_arrived',
  EQUIPMENT_SPENDING: 'equipment_spending',
  TECHNOLOGY_PRICE: 'technology_price',
  RENT: 'rent',
  TURNOVER: 'turnover',
  TAX: 'tax',
  JOBS: 'jobs',
  LAND_AREA: 'land_area',
  FACTORY_AREA: 'factory_area',
  RANKS: 'ranks',
  RECOGNITIONS: 'recognitions',
} as const;
export type BaseFigure = (typeof BaseFigure)[keyof typeof BaseFigure];
labelledEnum(BaseFigure, 'BaseFigure', 'The figure that a formula of an incentive starts from.', {
  FIXED_INVESTMENT: { 'zh-CN': '固定资产投资', 'zh-TW': '固定資產投資', en: 'Fixed-asset investment' },
  TOTAL_INVESTMENT: { 'zh-CN': '总投资', 'zh-TW': '總投資', en: 'Total investment' },
  FUNDS_ARRIVED: { 'zh-CN': '到位资金', 'zh-TW': '到位資金', en: 'Funds arrived' },
  EQUIPMENT_SPENDING: { 'zh-CN': '设备购置额', 'zh-TW': '設備購置額', en: 'Equipment spending' },
  TECHNOLOGY_PRICE: { 'zh-CN': '实际支付技术交易额', 'zh-TW': '實際支付技術交易額', en: 'Price paid for technology' },
  RENT: { 'zh-CN': '实付租金', 'zh-TW': '實付租金', en: 'Rent paid' },
  TURNOVER: { 'zh-CN': '年度营业额', 'zh-TW': '年度營業額', en: 'Turnover of the year' },
  TAX: { 'zh-CN': '年度税收', 'zh-TW': '年度稅收', en: 'Tax of the year' },
  JOBS: { 'zh-CN': '就业人数', 'zh-TW': '就業人數', en: 'Jobs' },
  LAND_AREA: { 'zh-CN': '用地面积', 'zh-TW': '用地面積', en: 'Land area' },
  FACTORY_AREA: { 'zh-CN': '厂房面积', 'zh-TW': '廠房面積', en: 'Factory area' },
  RANKS: { 'zh-CN': '晋升位次', 'zh-TW': '晉升位次', en: 'Ranks gained' },
  RECOGNITIONS: { 'zh-CN': '认定项数', 'zh-TW': '認定項數', en: 'Recognitions' },
});

/** What a tier of a formula gives. */
export const FormulaMethod = { RATE: 'rate', PER_UNIT: 'per_unit', FIXED: 'fixed' } as const;
export type FormulaMethod = (typeof FormulaMethod)[keyof typeof FormulaMethod];
labelledEnum(FormulaMethod, 'FormulaMethod', 'What a tier of a formula gives: per cent of the base, yuan a unit of it, or a fixed sum.', {
  RATE: { 'zh-CN': '按比例', 'zh-TW': '按比例', en: 'Per cent of the base' },
  PER_UNIT: { 'zh-CN': '按单位定额', 'zh-TW': '按單位定額', en: 'An amount per unit' },
  FIXED: { 'zh-CN': '定额', 'zh-TW': '定額', en: 'A fixed amount' },
});

/** Fair-competition review 公平竞争审查 of a policy. Only one that passed can be put in force. */
export const FairReview = { NOT_REVIEWED: 'not_reviewed', PASSED: 'passed', PASSED_WITH_CHANGES: 'passed_with_changes', REFUSED: 'refused' } as const;
export type FairReview = (typeof FairReview)[keyof typeof FairReview];
labelledEnum(FairReview, 'FairReview', 'Where the fair-competition review of a policy stands.', {
  NOT_REVIEWED: { 'zh-CN': '未审查', 'zh-TW': '未審查', en: 'Not reviewed' },
  PASSED: { 'zh-CN': '审查通过', 'zh-TW': '審查通過', en: 'Passed' },
  PASSED_WITH_CHANGES: { 'zh-CN': '修改后通过', 'zh-TW': '修改後通過', en: 'Passed with changes' },
  REFUSED: { 'zh-CN': '不予通过', 'zh-TW': '不予通過', en: 'Refused' },
});

/** Where a version of a policy stands on a day. */
export const PolicyState = { DRAFT: 'draft', COMING: 'coming', IN_FORCE: 'in_force', EXPIRED: 'expired', ENDED: 'ended' } as const;
export type PolicyState = (typeof PolicyState)[keyof typeof PolicyState];
labelledEnum(PolicyState, 'PolicyState', 'Where a version of a policy stands today.', {
  DRAFT: { 'zh-CN': '草案', 'zh-TW': '草案', en: 'Draft' },
  COMING: { 'zh-CN': '待生效', 'zh-TW': '待生效', en: 'Not yet in force' },
  IN_FORCE: { 'zh-CN': '执行中', 'zh-TW': '執行中', en: 'In force' },
  EXPIRED: { 'zh-CN': '已到期', 'zh-TW': '已到期', en: 'Expired' },
  ENDED: { 'zh-CN': '已停止', 'zh-TW': '已停止', en: 'Replaced or repealed' },
});

/** What an entry of the fulfilment ledger 兑现台账 says. No entry is ever changed: what was wrong is put right by a further one. */
export const IncentiveEntryKind = {
  DUE: 'due',
  REDUCED: 'reduced',
  APPROVED: 'approved',
  WITHHELD: 'withheld',
  RELEASED: 'released',
  PAID: 'paid',
  CLAWED_BACK: 'clawed_back',
} as const;
export type IncentiveEntryKind = (typeof IncentiveEntryKind)[keyof typeof IncentiveEntryKind];
labelledEnum(IncentiveEntryKind, 'IncentiveEntryKind', 'What an entry of the fulfilment ledger says.', {
  DUE: { 'zh-CN': '应兑现', 'zh-TW': '應兌現', en: 'Due' },
  REDUCED: { 'zh-CN': '核减', 'zh-TW': '核減', en: 'Reduced' },
  APPROVED: { 'zh-CN': '审定', 'zh-TW': '審定', en: 'Approved' },
  WITHHELD: { 'zh-CN': '暂扣', 'zh-TW': '暫扣', en: 'Withheld' },
  RELEASED: { 'zh-CN': '解除暂扣', 'zh-TW': '解除暫扣', en: 'Released' },
  PAID: { 'zh-CN': '拨付', 'zh-TW': '撥付', en: 'Paid' },
  CLAWED_BACK: { 'zh-CN': '收回', 'zh-TW': '收回', en: 'Clawed back' },
});

/** How an agreement says what is taken back 依法收回 when the company does not keep it. */
export const ClawbackMethod = { BY_YEAR: 'by_year', BREACHED_SHARE: 'breached_share' } as const;
export type ClawbackMethod = (typeof ClawbackMethod)[keyof typeof ClawbackMethod];
labelledEnum(ClawbackMethod, 'ClawbackMethod', 'How an agreement says what is taken back.', {
  BY_YEAR: { 'zh-CN': '按年递减比例', 'zh-TW': '按年遞減比例', en: 'A rate by the year since the first payment' },
  BREACHED_SHARE: { 'zh-CN': '按未达标比例', 'zh-TW': '按未達標比例', en: 'The share that was missed' },
});

/** What is wrong with promises of incentives. */
export const IncentiveProblemKind = { OVERLAP: 'overlap', EXPIRED: 'expired', OVER_CAP: 'over_cap', OVER_STACKING: 'over_stacking' } as const;
export type IncentiveProblemKind = (typeof IncentiveProblemKind)[keyof typeof IncentiveProblemKind];
labelledEnum(IncentiveProblemKind, 'IncentiveProblemKind', 'What is wrong with promises of incentives.', {
  OVERLAP: { 'zh-CN': '政策重复享受', 'zh-TW': '政策重複享受', en: 'Overlapping policies' },
  EXPIRED: { 'zh-CN': '政策到期仍有承诺', 'zh-TW': '政策到期仍有承諾', en: 'Promised beyond the term' },
  OVER_CAP: { 'zh-CN': '超过政策上限', 'zh-TW': '超過政策上限', en: 'Above the cap' },
  OVER_STACKING: { 'zh-CN': '超过叠加上限', 'zh-TW': '超過疊加上限', en: 'Above the stacking limit' },
});

/** What a payback is added up by. */
export const PaybackGrouping = { PROJECT: 'project', CHAIN: 'chain', ZONE: 'zone' } as const;
export type PaybackGrouping = (typeof PaybackGrouping)[keyof typeof PaybackGrouping];
labelledEnum(PaybackGrouping, 'PaybackGrouping', 'What a payback is added up by.', {
  PROJECT: { 'zh-CN': '按项目', 'zh-TW': '按專案', en: 'By project' },
  CHAIN: { 'zh-CN': '按产业链', 'zh-TW': '按產業鏈', en: 'By chain' },
  ZONE: { 'zh-CN': '全区合计', 'zh-TW': '全區合計', en: 'The whole zone' },
});
