import { Decimal } from 'decimal.js';
import { useMemo } from 'react';
import { useLocale } from '@/i18n/locale-provider';
import { useShellTexts } from '@/locales/shell';

/** Shown where there is no value. */
export const NONE = '—';

export type MoneyUnit = 'yuan' | 'wan' | 'yi';
export type AreaUnit = 'm2' | 'mu';

/** Yuan in one of each unit. */
const YUAN_PER: Record<MoneyUnit, number> = { yuan: 1, wan: 10_000, yi: 100_000_000 };

/** Digits enough for every amount the server keeps; nothing here goes through a float. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

type Amount = string | null | undefined;

/** Yuan in another unit, exactly, as plain digits. */
export function yuanIn(yuan: string, unit: MoneyUnit): string {
  return new Exact(yuan).div(YUAN_PER[unit]).toFixed();
}

/** An amount of a unit as yuan, exactly. */
export function toYuan(amount: string, unit: MoneyUnit): string {
  return new Exact(amount).times(YUAN_PER[unit]).toFixed();
}

/** m² in another unit: 1 m² = 0.0015 亩, four places at most, so that 亩 as given come back as they were. */
export function squareMetresIn(squareMetres: string, unit: AreaUnit): string {
  const exact = new Exact(squareMetres);
  return (unit === 'mu' ? exact.times('0.0015').toDecimalPlaces(4) : exact).toFixed();
}

/** An area of a unit as m², to the four places the server keeps. */
export function toSquareMetres(area: string, unit: AreaUnit): string {
  const exact = new Exact(area);
  return (unit === 'mu' ? exact.times(2_000).div(3).toDecimalPlaces(4) : exact).toFixed();
}

/** Digits with thousands separators and at most `places` decimals, half up, no trailing zeros. */
export function digits(amount: string | number, places = 2): string {
  const [whole = '0', fraction] = new Exact(amount).toDecimalPlaces(places).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** For the axes and lengths of charts only, where a pixel is coarser than a float: an amount in a unit as a number. */
export function forChart(yuan: string, unit: MoneyUnit): number {
  return new Exact(yuan).div(YUAN_PER[unit]).toDecimalPlaces(4).toNumber();
}

/** Whether the first amount is larger, smaller or the same, as a sort wants it; nothing sorts last. */
export function compareAmounts(one: Amount, other: Amount): number {
  if (one == null || other == null) return (one == null ? 1 : 0) - (other == null ? 1 : 0);
  return new Exact(one).cmp(other);
}

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
    // The texts change with the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [locale]);
}
