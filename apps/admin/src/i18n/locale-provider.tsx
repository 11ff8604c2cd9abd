import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/zh-tw';
import { currentLocale, switchTexts } from './texts';
import { type Locale, storeLocale } from './locale';

interface LocaleState {
  locale: Locale;
  /** Shows everything in another language and remembers it on this device. */
  switchTo: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleState | null>(null);

const DAYJS: Record<Locale, string> = { 'zh-CN': 'zh-cn', 'zh-TW': 'zh-tw', en: 'en' };

/** The user's language: texts, Ant Design, dates and the server's answers change together. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(currentLocale);

  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    dayjs.locale(DAYJS[locale]);
  }, [locale]);

  const state = useMemo<LocaleState>(
    () => ({
      locale,
      switchTo: (next) => {
        storeLocale(next);
        dayjs.locale(DAYJS[next]);
        void switchTexts(next).then(() => setLocale(next));
      },
    }),
    [locale],
  );
  return <LocaleContext value={state}>{children}</LocaleContext>;
}

/** The user's language and how to change it. */
export function useLocale(): LocaleState {
  const state = useContext(LocaleContext);
  if (!state) throw new Error('useLocale outside of LocaleProvider');
  return state;
}
