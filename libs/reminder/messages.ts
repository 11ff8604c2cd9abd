import { defineMessages } from '#platform';

/** What the reminder room tells people. */
export const reminderMessage = defineMessages({
  'zh-CN': {
    mailSubject: '[链图] {title}',
    mailFooter: '本邮件由链图自动发送，请勿回复。',
    snoozeInFuture: '须为今天之后一年以内的日期',
    noSuchRule: '没有这条提醒规则',
    leadDays: '提前天数须为 0 到 365 的整数，最多 10 个',
    noLeadDays: '这条规则没有提前天数',
    threshold: '天数须为 1 到 3650',
    noThreshold: '这条规则没有天数期限',
  },
  'zh-TW': {
    mailSubject: '[鏈圖] {title}',
    mailFooter: '本郵件由鏈圖自動發送，請勿回覆。',
    snoozeInFuture: '須為今天之後一年以內的日期',
    noSuchRule: '沒有這條提醒規則',
    leadDays: '提前天數須為 0 到 365 的整數，最多 10 個',
    noLeadDays: '這條規則沒有提前天數',
    threshold: '天數須為 1 到 3650',
    noThreshold: '這條規則沒有天數期限',
  },
  en: {
    mailSubject: '[Liantu] {title}',
    mailFooter: 'Liantu sent this by itself; please do not answer.',
    snoozeInFuture: 'must be a date after today and within a year',
    noSuchRule: 'There is no such reminder rule',
    leadDays: 'lead days are whole numbers from 0 to 365, at most 10',
    noLeadDays: 'this rule has no lead days',
    threshold: 'must be 1 to 3650 days',
    noThreshold: 'this rule has no threshold',
  },
});
