import { decimal, roundTo, toPlain } from '../decimal.js';
import type { Locale } from '../messages/index.js';
import { fromYuan } from '../units.rules.js';

/** A column of a table: `money` is in yuan, `percent` a share from 0 to 1. */
export interface DocumentColumn {
  key: string;
  title: string;
  /** `text`, `integer`, `decimal`, `money`, `percent`, `date`, or a word of the reader's own kind, shown as text. */
  kind: string;
}

/** One section of a document or workbook: sentences, then a table. */
export interface DocumentSection {
  title: string;
  paragraphs: readonly string[];
  columns: readonly DocumentColumn[];
  rows: readonly Record<string, unknown>[];
}

const UNITS: Record<Locale, { yi: string; wan: string }> = {
  'zh-CN': { yi: ' 亿元', wan: ' 万元' },
  'zh-TW': { yi: ' 億元', wan: ' 萬元' },
  en: { yi: ' hundred million yuan', wan: ' ten thousand yuan' },
};

/** A cell of a table in words, by the kind of its column; "—" for nothing. */
export function cellText(value: unknown, kind: string, locale: Locale): string {
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

