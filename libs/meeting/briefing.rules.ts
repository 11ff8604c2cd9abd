import { decimal, fromYuan, roundTo, toPlain, type Locale } from '#platform';
import type { BriefingSection } from './meeting.types.js';

/** A briefing as it is written, shown, frozen and hashed. */
export interface BriefingData {
  chain: { id: string; name: string };
  year: number;
  quarter: number;
  /** ISO instant at which the figures were read. */
  generatedAt: string;
  locale: Locale;
  sections: BriefingSection[];
}

export type BriefingRow = Record<string, string | number | null>;

const UNITS: Record<Locale, { yi: string; wan: string }> = {
  'zh-CN': { yi: ' 亿元', wan: ' 万元' },
  'zh-TW': { yi: ' 億元', wan: ' 萬元' },
  en: { yi: ' hundred million yuan', wan: ' ten thousand yuan' },
};

/** A cell of a briefing table in words, by the kind of its column; "—" for nothing. */
export function shown(value: unknown, kind: string, locale: Locale): string {
  if (value === null || value === undefined || value === '') return '—';
  switch (kind) {
    case 'money': {
      const yuan = decimal(String(value));
      const large = yuan.abs().gte(100_000_000);
      return `${toPlain(roundTo(fromYuan(yuan, large ? 'yi' : 'wan'), 2))}${UNITS[locale][large ? 'yi' : 'wan']}`;
    }
    case 'percent':
      return `${toPlain(decimal(String(value)).times(100), 1)}%`;
    default:
      return String(value);
  }
}

/** Yuan in hundred millions 亿元, two places, for sentences. */
export function inYi(yuan: string | null | undefined): string {
  return toPlain(fromYuan(yuan ?? '0', 'yi'), 2);
}

const METRIC_UNITS: Record<string, Record<Locale, string>> = {
  wan_per_mu: { 'zh-CN': ' 万元/亩', 'zh-TW': ' 萬元/畝', en: ' ten thousand yuan per mu' },
  person: { 'zh-CN': ' 人', 'zh-TW': ' 人', en: ' people' },
};

/** A contract metric's figure with its unit, at most two decimals. */
export function metricShown(value: string | null, unit: string, locale: Locale): string | null {
  return value === null ? null : `${roundTo(value, 2).toFixed()}${METRIC_UNITS[unit]?.[locale] ?? ''}`;
}
