import { fromYuan, roundTo, toPlain, type Locale } from '#platform';
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
