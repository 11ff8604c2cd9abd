import { useMemo } from 'react';
import { useLocale } from '@/i18n/locale-provider';
import { useShellTexts } from '@/locales/shell';
import { type Amount, type AreaUnit, digits, Exact, type MoneyUnit, squareMetresIn, YUAN_PER, yuanIn } from './amounts';

export { compareAmounts, forChart } from './amounts';
export type { AreaUnit, MoneyUnit } from './amounts';

/** Shown where there is no value. */
export const NONE = '—';

export interface Figures {
  /** Yuan as 亿元 from one 亿 on, else 万元; a unit may be fixed. English has millions and billions of CNY. */
  money: (yuan: Amount, unit?: MoneyUnit) => string;
  /** m² as 亩 (land) or ㎡ (floors). */
  area: (squareMetres: Amount, unit?: AreaUnit) => string;
  /** Yuan per 亩 as 万元/亩. */
  perMu: (yuanPerMu: Amount) => string;
  /** A fraction as a percentage with one decimal. */
  percent: (fraction: Amount) => string;
  /** A whole or decimal number. */
  number: (value: string | number | null | undefined, places?: number) => string;
  /** A calendar date, as it is. */
  date: (date: string | null | undefined) => string;
  /** An instant in the zone's time, to the minute. */
  instant: (at: string | null | undefined) => string;
}

const instantFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** Writes figures with their units in the user's language; "—" where there is none. */
export function useFigures(): Figures {
  const { locale } = useLocale();
  const t = useShellTexts();
  return useMemo(() => {
    const spaced = (figure: string, unit: string) => `${figure} ${unit}`;
    const money: Figures['money'] = (yuan, unit) => {
      if (yuan == null) return NONE;
      const size = new Exact(yuan).abs();
      if (locale === 'en' && !unit) {
        if (size.gte(1_000_000_000)) return `CNY ${digits(new Exact(yuan).div(1_000_000_000).toFixed())} bn`;
        if (size.gte(1_000_000)) return `CNY ${digits(new Exact(yuan).div(1_000_000).toFixed())} m`;
        return `CNY ${digits(yuan)}`;
      }
      const shown = unit ?? (size.gte(YUAN_PER.yi) ? 'yi' : 'wan');
      return spaced(digits(yuanIn(yuan, shown)), t(`unit.${shown}`));
    };
    return {
      money,
      area: (squareMetres, unit = 'mu') => (squareMetres == null ? NONE : spaced(digits(squareMetresIn(squareMetres, unit)), t(`unit.${unit}`))),
      perMu: (yuanPerMu) => (yuanPerMu == null ? NONE : spaced(digits(yuanIn(yuanPerMu, 'wan')), t('unit.wanPerMu'))),
      percent: (fraction) => (fraction == null ? NONE : `${digits(new Exact(fraction).times(100).toFixed(), 1)}%`),
      number: (value, places = 2) => (value == null ? NONE : digits(value, places)),
      date: (date) => date ?? NONE,
      instant: (at) => (at == null ? NONE : instantFormat.format(new Date(at))),
    };
  }, [locale, t]);
}
