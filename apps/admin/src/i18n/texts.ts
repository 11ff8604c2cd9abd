import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { browserLocale, LOCALES, type Locale, storedLocale } from './locale';

void i18next.use(initReactI18next).init({
  lng: storedLocale() ?? browserLocale(),
  supportedLngs: LOCALES,
  fallbackLng: false,
  load: 'currentOnly',
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
  saveMissing: true,
  // A text that is not there is a defect: the browser tests fail on what is logged here.
  missingKeyHandler: (languages, namespace, key) => console.error(`No text ${namespace}:${key} in ${languages.join(', ')}`),
});

/** The names of the `{{places}}` in a text. */
type Places<Text> = Text extends `${string}{{${infer Place}}}${infer Rest}` ? Place | Places<Rest> : never;

/** A text of English may differ for one and for several, by `{{count}}`. */
type EnglishText = string | { one: string; other: string };

/** Gives the text of a key in the user's language; a key that is not there or a place left unfilled does not compile. */
export type Translate<Texts> = <Key extends keyof Texts & string>(
  key: Key,
  ...params: [Places<Texts[Key]>] extends [never] ? [] : [Record<Places<Texts[Key]>, string | number>]
) => string;

/**
 * The texts of a page family in all languages; a key that one language lacks does not compile. Answers the hook that pages take
 * their texts with: `const t = useTexts(); t('title')`. The Simplified Chinese ones must be `as const` when they are in a file of
 * their own, so that their `{{places}}` are known.
 */
export function defineTexts<const Texts extends Record<string, string>>(
  namespace: string,
  texts: { 'zh-CN': Texts; 'zh-TW': Record<keyof NoInfer<Texts>, string>; en: Record<keyof NoInfer<Texts>, EnglishText> },
): () => Translate<Texts> {
  for (const locale of LOCALES) i18next.addResourceBundle(locale, namespace, withPlurals(texts[locale]));
  return () => {
    const { t } = useTranslation(namespace);
    // The same function until the language changes, so that what is made with it can depend on it.
    return useMemo(() => ((key: string, params?: Record<string, unknown>) => t(key, params ?? {})) as Translate<Texts>, [t]);
  };
}

function withPlurals(texts: Record<string, EnglishText>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string' ? [[key, text]] : [[`${key}_one`, text.one], [`${key}_other`, text.other]],
    ),
  );
}

/** Switches what `useTexts` gives. */
export async function switchTexts(locale: Locale): Promise<void> {
  await i18next.changeLanguage(locale);
}

/** The language texts are shown in now. */
export function currentLocale(): Locale {
  return i18next.language as Locale;
}
