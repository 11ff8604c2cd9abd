import { labelledEnum } from '#platform';

/** Whose fault a breach is [6]: asked before anything is done about it. */
export const BreachCause = { GOVERNMENT: 'government', COMPANY: 'company', FORCE_MAJEURE: 'force_majeure' } as const;
export type BreachCause = (typeof BreachCause)[keyof typeof BreachCause];
labelledEnum(BreachCause, 'BreachCause', 'Whose fault a breach is [6].', {
  GOVERNMENT: { 'zh-CN': '政府原因', 'zh-TW': '政府原因', en: 'Government' },
  COMPANY: { 'zh-CN': '企业原因', 'zh-TW': '企業原因', en: 'Company' },
  FORCE_MAJEURE: { 'zh-CN': '不可抗力', 'zh-TW': '不可抗力', en: 'Force majeure' },
});

/** What can be done about a breach; which, depends on its cause: `breach.rules.ts`. */
export const MeasureKind = {
  SUPPLEMENTARY_AGREEMENT: 'supplementary_agreement',
  NEW_DATES: 'new_dates',
  COMPENSATED_RECOVERY: 'compensated_recovery',
  SWAP: 'swap',
  RECTIFY: 'rectify',
  IDLE_FEE: 'idle_fee',
  CLAWBACK: 'clawback',
  RECOVERY: 'recovery',
} as const;
export type MeasureKind = (typeof MeasureKind)[keyof typeof MeasureKind];
labelledEnum(MeasureKind, 'MeasureKind', 'What can be done about a breach.', {
  SUPPLEMENTARY_AGREEMENT: { 'zh-CN': '签订补充协议', 'zh-TW': '簽訂補充協議', en: 'Supplementary agreement' },
  NEW_DATES: { 'zh-CN': '重新约定开竣工日期', 'zh-TW': '重新約定開竣工日期', en: 'New dates' },
  COMPENSATED_RECOVERY: { 'zh-CN': '协议有偿收回', 'zh-TW': '協議有償收回', en: 'Recovery against compensation' },
  SWAP: { 'zh-CN': '置换', 'zh-TW': '置換', en: 'Swap' },
  RECTIFY: { 'zh-CN': '限期整改', 'zh-TW': '限期整改', en: 'Rectify within a term' },
  IDLE_FEE: { 'zh-CN': '征缴土地闲置费', 'zh-TW': '徵繳土地閒置費', en: 'Idle-land fee' },
  CLAWBACK: { 'zh-CN': '收回优惠政策', 'zh-TW': '收回優惠政策', en: 'Claw incentives back' },
  RECOVERY: { 'zh-CN': '依法收回', 'zh-TW': '依法收回', en: 'Recovery by law' },
});

export const MeasureState = { OPEN: 'open', DONE: 'done', WITHDRAWN: 'withdrawn' } as const;
export type MeasureState = (typeof MeasureState)[keyof typeof MeasureState];
labelledEnum(MeasureState, 'MeasureState', 'Where a measure against a breach stands.', {
  OPEN: { 'zh-CN': '办理中', 'zh-TW': '辦理中', en: 'Open' },
  DONE: { 'zh-CN': '已办结', 'zh-TW': '已辦結', en: 'Done' },
  WITHDRAWN: { 'zh-CN': '已撤回', 'zh-TW': '已撤回', en: 'Withdrawn' },
});

/** How a breach ended. */
export const BreachOutcome = { UNFOUNDED: 'unfounded', REMEDIED: 'remedied', AGREED_ANEW: 'agreed_anew', SETTLED: 'settled', RECOVERED: 'recovered' } as const;
export type BreachOutcome = (typeof BreachOutcome)[keyof typeof BreachOutcome];
labelledEnum(BreachOutcome, 'BreachOutcome', 'How a breach ended.', {
  UNFOUNDED: { 'zh-CN': '经核实不构成违约', 'zh-TW': '經核實不構成違約', en: 'No breach after all' },
  REMEDIED: { 'zh-CN': '已整改达标', 'zh-TW': '已整改達標', en: 'Remedied' },
  AGREED_ANEW: { 'zh-CN': '已重新约定', 'zh-TW': '已重新約定', en: 'Agreed anew' },
  SETTLED: { 'zh-CN': '已追缴', 'zh-TW': '已追繳', en: 'Settled by payment' },
  RECOVERED: { 'zh-CN': '已收回或置换', 'zh-TW': '已收回或置換', en: 'Land recovered or swapped' },
});

/** Where a breach stands. */
export const BreachState = { CAUSE_OPEN: 'cause_open', HANDLED: 'handled', CLOSED: 'closed' } as const;
export type BreachState = (typeof BreachState)[keyof typeof BreachState];
labelledEnum(BreachState, 'BreachState', 'Where a breach stands.', {
  CAUSE_OPEN: { 'zh-CN': '待认定原因', 'zh-TW': '待認定原因', en: 'Cause to be stated' },
  HANDLED: { 'zh-CN': '处置中', 'zh-TW': '處置中', en: 'Under way' },
  CLOSED: { 'zh-CN': '已办结', 'zh-TW': '已辦結', en: 'Closed' },
});

export const BreachSort = { DUE_ASC: 'due_asc', OPENED_DESC: 'opened_desc' } as const;
export type BreachSort = (typeof BreachSort)[keyof typeof BreachSort];
labelledEnum(BreachSort, 'BreachSort', 'How a list of breaches is ordered.', {
  DUE_ASC: { 'zh-CN': '按措施期限', 'zh-TW': '按措施期限', en: 'By the next measure' },
  OPENED_DESC: { 'zh-CN': '按发现日期', 'zh-TW': '按發現日期', en: 'Newest first' },
});
