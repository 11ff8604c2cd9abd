import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import zhTW from 'antd/locale/zh_TW';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useLocale } from '@/i18n/locale-provider';
import { type Appearance, tokensOf } from './tokens';

const ANTD = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
const STORED = 'liantu.appearance';

interface ThemeState {
  dark: boolean;
  appearance: Appearance;
  choose: (appearance: Appearance) => void;
}

const ThemeContext = createContext<ThemeState | null>(null);

/** Light or dark, as chosen on this device or as the system is; Ant Design in the user's language. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const { locale } = useLocale();
  const [appearance, setAppearance] = useState<Appearance>(storedAppearance);
  const systemDark = useSystemDark();
  const dark = appearance === 'system' ? systemDark : appearance === 'dark';

  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);

  const state = useMemo<ThemeState>(
    () => ({
      dark,
      appearance,
      choose: (next) => {
        localStorage.setItem(STORED, next);
        setAppearance(next);
      },
    }),
    [dark, appearance],
  );
  const theme = useMemo(() => tokensOf(dark), [dark]);
  return (
    <ThemeContext value={state}>
      <ConfigProvider locale={ANTD[locale]} theme={theme} button={{ autoInsertSpace: false }}>
        <App className="app-root">{children}</App>
      </ConfigProvider>
    </ThemeContext>
  );
}

export function useTheme(): ThemeState {
  const state = useContext(ThemeContext);
  if (!state) throw new Error('useTheme outside of ThemeProvider');
  return state;
}

function storedAppearance(): Appearance {
  const stored = localStorage.getItem(STORED);
  return stored === 'dark' || stored === 'light' ? stored : 'system';
}

function useSystemDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const media = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setDark(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return dark;
}
