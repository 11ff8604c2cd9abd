import { labelledEnum } from '#platform';

/** Who brings projects for the zone [7 中介招商奖励、招商顾问, 8 招商中介、行业协会、商会; 专家库]. */
export const IntermediaryKind = { INTERMEDIARY: 'intermediary', ADVISER: 'adviser', EXPERT: 'expert', INDIVIDUAL: 'individual' } as const;
export type IntermediaryKind = (typeof IntermediaryKind)[keyof typeof IntermediaryKind];
labelledEnum(IntermediaryKind, 'IntermediaryKind', 'Who brings projects for the zone.', {
  INTERMEDIARY: { 'zh-CN': '招商中介', 'zh-TW': '招商仲介', en: 'Intermediary' },
  ADVISER: { 'zh-CN': '招商顾问', 'zh-TW': '招商顧問', en: 'Adviser' },
  EXPERT: { 'zh-CN': '专家', 'zh-TW': '專家', en: 'Expert' },
  INDIVIDUAL: { 'zh-CN': '个人', 'zh-TW': '個人', en: 'Individual' },
});

/** The figure of a project that a reward is a share of. */
export const RewardBase = { FUNDS_ARRIVED: 'funds_arrived', FIXED_INVESTMENT: 'fixed_investment', TOTAL_INVESTMENT: 'total_investment' } as const;
export type RewardBase = (typeof RewardBase)[keyof typeof RewardBase];
labelledEnum(RewardBase, 'RewardBase', 'The figure of a project that a reward is a share of.', {
  FUNDS_ARRIVED: { 'zh-CN': '到位资金', 'zh-TW': '到位資金', en: 'Funds arrived' },
  FIXED_INVESTMENT: { 'zh-CN': '固定资产投资', 'zh-TW': '固定資產投資', en: 'Fixed-asset investment' },
  TOTAL_INVESTMENT: { 'zh-CN': '总投资', 'zh-TW': '總投資', en: 'Total investment' },
});

/** What an entry of the reward ledger says. No entry is ever changed: what was wrong is put right by a further one. */
export const RewardEntryKind = {
  COMPUTED: 'computed',
  CORRECTED: 'corrected',
  APPROVED: 'approved',
  WITHHELD: 'withheld',
  RELEASED: 'released',
  PAID: 'paid',
  RECOVERED: 'recovered',
} as const;
export type RewardEntryKind = (typeof RewardEntryKind)[keyof typeof RewardEntryKind];
labelledEnum(RewardEntryKind, 'RewardEntryKind', 'What an entry of the reward ledger says.', {
  COMPUTED: { 'zh-CN': '核算', 'zh-TW': '核算', en: 'Computed' },
  CORRECTED: { 'zh-CN': '更正', 'zh-TW': '更正', en: 'Corrected' },
  APPROVED: { 'zh-CN': '审定', 'zh-TW': '審定', en: 'Approved' },
  WITHHELD: { 'zh-CN': '暂扣', 'zh-TW': '暫扣', en: 'Withheld' },
  RELEASED: { 'zh-CN': '解除暂扣', 'zh-TW': '解除暫扣', en: 'Released' },
  PAID: { 'zh-CN': '支付', 'zh-TW': '支付', en: 'Paid' },
  RECOVERED: { 'zh-CN': '收回', 'zh-TW': '收回', en: 'Recovered' },
});
