import { defineMessages, enumLabel, moneyText, type Locale, type MessageParams, type Text } from '#platform';
import { MetricKind } from '#contract';
import { figureFacts } from './figures.js';
import { BaseFigure, FairReview, PolicyState } from './incentive.enums.js';
import { en } from './messages/en.js';
import { zhCN, type IncentiveMessage } from './messages/zh-CN.js';
import { zhTW } from './messages/zh-TW.js';

export type { IncentiveMessage };

const messages = defineMessages<IncentiveMessage>({ 'zh-CN': zhCN, 'zh-TW': zhTW, en });

/** Something to be said once the language is known. */
export interface Said {
  key: IncentiveMessage;
  params?: MessageParams;
}

/** Parameters that are members of enumerations. */
const LABELS: Record<string, (locale: Locale, stored: string) => string> = {
  base: (locale, stored) => enumLabel(BaseFigure, 'BaseFigure', stored, locale),
  figure: (locale, stored) => enumLabel(BaseFigure, 'BaseFigure', stored, locale),
  metric: (locale, stored) => enumLabel(MetricKind, 'MetricKind', stored, locale),
  review: (locale, stored) => enumLabel(FairReview, 'FairReview', stored, locale),
  state: (locale, stored) => enumLabel(PolicyState, 'PolicyState', stored, locale),
};

/** Parameters that are figures of the base that is spoken of, in its unit. */
const OF_BASE = ['value', 'from', 'to', 'slice'];

/** A text of this room: members of enumerations by their labels, amounts in 万元 or 亿元, figures of a base in its unit. */
export function incentiveMessage(locale: Locale, key: IncentiveMessage, params: MessageParams = {}): string {
  const { base } = params;
  const written = Object.entries(params).map(([name, value]) => {
    if (name.endsWith('Yuan')) return [name, moneyText(locale, String(value))];
    if (base !== undefined && OF_BASE.includes(name)) return [name, figureText(locale, base as BaseFigure, String(value))];
    return [name, LABELS[name]?.(locale, String(value)) ?? value];
  });
  return messages(locale, key, Object.fromEntries(written));
}

/** A figure with its unit. */
export function figureText(locale: Locale, base: BaseFigure, value: string): string {
  const { unit } = figureFacts(base);
  return unit === 'yuan' ? moneyText(locale, value) : messages(locale, `unit.${unit}`, { n: value });
}

/** A message that waits for its language. */
export function text(key: IncentiveMessage, params?: MessageParams): Text {
  return (locale) => incentiveMessage(locale, key, params);
}

/** Sentences in a language. */
export function inWords(said: readonly Said[], locale: Locale): string[] {
  return said.map(({ key, params }) => incentiveMessage(locale, key, params));
}
