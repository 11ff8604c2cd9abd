/** The languages of the product; Simplified Chinese comes first. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in itself, as the switch shows it. */
export const LOCALE_NAMES: Record<Locale, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

const STORED = 'liantu.locale';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language chosen on this device, if one was. */
export function storedLocale(): Locale | null {
  const stored = localStorage.getItem(STORED);
  return isLocale(stored) ? stored : null;
}

export function storeLocale(locale: Locale): void {
  localStorage.setItem(STORED, locale);
}

/** The best language for the browser's preferences. */
export function browserLocale(): Locale {
  for (const tag of navigator.languages.map((each) => each.toLowerCase())) {
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}
