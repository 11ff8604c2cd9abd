import { en } from './en.js';
import { zhCN, type Messages } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export type MessageKey = keyof Messages;
export type MessageParams = Record<string, string | number>;

const catalogue: Record<Locale, Messages> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The text of a message in a language, with `{name}` places filled from the parameters. */
export function message(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  return fill(catalogue[locale][key], params);
}

/** Whether there is such a message: for keys made from names that come from elsewhere. */
export function isMessageKey(key: string): key is MessageKey {
  return key in zhCN;
}

function fill(text: string, params: MessageParams): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The best of our languages for an `Accept-Language` header; Simplified Chinese when none fits. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '').toLowerCase().split(',').map((part) => part.split(';')[0]!.trim());
  for (const tag of wanted) {
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}

/** Looks a room's own text up in a language. */
export type RoomMessages<K extends string> = (locale: Locale, key: K, params?: MessageParams) => string;

/** A room's own texts, in all three languages: a key that one of them lacks does not compile. */
export function defineMessages<K extends string>(texts: {
  'zh-CN': Record<K, string>;
  'zh-TW': Record<NoInfer<K>, string>;
  en: Record<NoInfer<K>, string>;
}): RoomMessages<K> {
  return (locale, key, params = {}) => fill(texts[locale][key], params);
}
