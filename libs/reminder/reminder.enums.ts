import { labelledEnum } from '#platform';

/** What became of a reminder. */
export const ReminderState = { OPEN: 'open', DONE: 'done', SNOOZED: 'snoozed', WITHDRAWN: 'withdrawn' } as const;
export type ReminderState = (typeof ReminderState)[keyof typeof ReminderState];
labelledEnum(ReminderState, 'ReminderState', 'What became of a reminder; withdrawn: the matter was settled first.', {
  OPEN: { 'zh-CN': '待处理', 'zh-TW': '待處理', en: 'Open' },
  DONE: { 'zh-CN': '已处理', 'zh-TW': '已處理', en: 'Done' },
  SNOOZED: { 'zh-CN': '稍后提醒', 'zh-TW': '稍後提醒', en: 'Snoozed' },
  WITHDRAWN: { 'zh-CN': '已撤回', 'zh-TW': '已撤回', en: 'Withdrawn' },
});

export const DeliveryState = { PENDING: 'pending', SENDING: 'sending', SENT: 'sent', FAILED: 'failed', WITHDRAWN: 'withdrawn' } as const;
export type DeliveryState = (typeof DeliveryState)[keyof typeof DeliveryState];
labelledEnum(DeliveryState, 'DeliveryState', 'How far one delivery of a reminder is.', {
  PENDING: { 'zh-CN': '待发送', 'zh-TW': '待發送', en: 'Pending' },
  SENDING: { 'zh-CN': '发送中', 'zh-TW': '發送中', en: 'Sending' },
  SENT: { 'zh-CN': '已送达', 'zh-TW': '已送達', en: 'Sent' },
  FAILED: { 'zh-CN': '发送失败', 'zh-TW': '發送失敗', en: 'Failed' },
  WITHDRAWN: { 'zh-CN': '已撤回', 'zh-TW': '已撤回', en: 'Withdrawn' },
});

export const DeliveryChannel = { IN_APP: 'in_app', EMAIL: 'email' } as const;
export type DeliveryChannel = (typeof DeliveryChannel)[keyof typeof DeliveryChannel];
labelledEnum(DeliveryChannel, 'DeliveryChannel', 'The way a reminder reaches its recipient.', {
  IN_APP: { 'zh-CN': '站内', 'zh-TW': '站內', en: 'In the system' },
  EMAIL: { 'zh-CN': '电子邮件', 'zh-TW': '電子郵件', en: 'E-mail' },
});
