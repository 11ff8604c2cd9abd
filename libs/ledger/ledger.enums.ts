import { labelledEnum } from '#platform';

/** The ledgers that can be read as they stood on a past date. */
export const ZoneLedger = { PROJECTS: 'projects', METRICS: 'metrics', INCENTIVES: 'incentives', REWARDS: 'rewards', TASKS: 'tasks' } as const;
export type ZoneLedger = (typeof ZoneLedger)[keyof typeof ZoneLedger];
labelledEnum(ZoneLedger, 'ZoneLedger', 'The ledgers that can be read as they stood on a past date.', {
  PROJECTS: { 'zh-CN': '招商项目台账', 'zh-TW': '招商專案台帳', en: 'Project ledger' },
  METRICS: { 'zh-CN': '协议指标台账', 'zh-TW': '協議指標台帳', en: 'Contract metric ledger' },
  INCENTIVES: { 'zh-CN': '优惠政策兑现台账', 'zh-TW': '優惠政策兌現台帳', en: 'Incentive fulfilment ledger' },
  REWARDS: { 'zh-CN': '招商奖励台账', 'zh-TW': '招商獎勵台帳', en: 'Reward ledger' },
  TASKS: { 'zh-CN': '督办事项台账', 'zh-TW': '督辦事項台帳', en: 'Supervised task ledger' },
});

/** What became of a row of a ledger between two dates. */
export const LedgerChange = { ADDED: 'added', CHANGED: 'changed', REMOVED: 'removed' } as const;
export type LedgerChange = (typeof LedgerChange)[keyof typeof LedgerChange];
labelledEnum(LedgerChange, 'LedgerChange', 'What became of a row of a ledger between two dates.', {
  ADDED: { 'zh-CN': '新增', 'zh-TW': '新增', en: 'Added' },
  CHANGED: { 'zh-CN': '变更', 'zh-TW': '變更', en: 'Changed' },
  REMOVED: { 'zh-CN': '移出', 'zh-TW': '移出', en: 'Removed' },
});
