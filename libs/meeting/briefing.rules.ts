import { fromYuan, toPlain, type Locale } from '#platform';
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
