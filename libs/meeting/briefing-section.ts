import type { Locale } from '#platform';
import type { BriefingRow } from './briefing.rules.js';
import type { BriefingSection } from './meeting.types.js';
import { text, type BriefingText } from './messages.js';

type Column = Extract<BriefingText, `column.${string}`> extends `column.${infer Name}` ? Name : never;
type SectionCode = Extract<BriefingText, `section.${string}`> extends `section.${infer Code}` ? Code : never;

/** Builds the sections of a briefing in one language: title and column heads come with their codes. */
export function sectionIn(locale: Locale) {
  return (code: SectionCode, paragraphs: string[], columns: [key: string, title: Column, kind: string][], rows: BriefingRow[]): BriefingSection => ({
    code,
    title: text(locale, `section.${code}`),
    paragraphs,
    columns: columns.map(([key, title, kind]) => ({ key, title: text(locale, `column.${title}`), kind })),
    rows,
  });
}
