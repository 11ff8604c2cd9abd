import { defineMessages, enumLabel, moneyText, type Locale, type MessageParams, type Text } from '#platform';
import { en } from './messages/en.js';
import { zhCN, type ReviewMessage } from './messages/zh-CN.js';
import { zhTW } from './messages/zh-TW.js';
import { EntryRule, Share } from './review.enums.js';

export type { ReviewMessage };

const messages = defineMessages<ReviewMessage>({ 'zh-CN': zhCN, 'zh-TW': zhTW, en });

/** A text of this room: amounts in 万元 or 亿元, a rule of entry and a share by their labels. */
export function reviewMessage(locale: Locale, key: ReviewMessage, params: MessageParams = {}): string {
  const written = Object.entries(params).map(([name, value]) => {
    if (name.endsWith('Yuan')) return [name, moneyText(locale, String(value))];
    if (name === 'quorum' || name === 'majority') return [name, enumLabel(Share, 'Share', value as Share, locale)];
    return [name, value];
  });
  return messages(locale, key, Object.fromEntries(written));
}

/** What keeps a project from approval, with the rule that it comes from before it. */
export function lackText(locale: Locale, { key, params }: { key: ReviewMessage; params: MessageParams }): string {
  const { rule, ...others } = params;
  const said = reviewMessage(locale, key, others);
  return rule === undefined ? said : `${enumLabel(EntryRule, 'EntryRule', rule as EntryRule, locale)}${locale === 'en' ? ': ' : '：'}${said}`;
}

/** A message that waits for its language. */
export function text(key: ReviewMessage, params?: MessageParams): Text {
  return (locale) => reviewMessage(locale, key, params);
}
