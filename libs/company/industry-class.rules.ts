import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { comparable } from '#platform';

/** One class of GB/T 4754-2017, from section (level 1, a letter) to class (level 4, four digits). */
export interface IndustryClassFacts {
  code: string;
  name: string;
  parent: string | null;
  level: number;
}

const records: { code: string; name: string; parent: string; level: string }[] = parse(readFileSync(new URL('./reference/gbt4754-2017.csv', import.meta.url)), { columns: true });

/** The whole classification, in the order of the standard. */
export const INDUSTRY_CLASSES: readonly IndustryClassFacts[] = records.map(({ code, name, parent, level }) => ({ code, name, parent: parent || null, level: Number(level) }));

const byCode = new Map(INDUSTRY_CLASSES.map((entry) => [entry.code, entry]));

/**
 * The code as it is stored: `C3841`, `c3841` and `3841` are `3841`; a section is its letter. Null when there is no such class, or when
 * it does not belong to the section that is named with it.
 */
export function industryCode(text: string): string | null {
  const found = /^([A-T]?)(\d{0,4})$/.exec(comparable(text).toUpperCase());
  const [, section, digits] = found ?? [];
  if (!found || (!section && !digits)) return null;
  if (!digits) return section && byCode.has(section) ? section : null;
  if (!byCode.has(digits)) return null;
  return section && sectionOf(digits) !== section ? null : digits;
}

/** What the standard calls a class; nothing for a code that it does not have. */
export function industryName(code: string): string | null {
  return byCode.get(code)?.name ?? null;
}

/** Classes whose code begins with the text, or whose name holds it. Codes first, then as in the standard. */
export function findIndustryClasses(search: string, first: number): IndustryClassFacts[] {
  const text = comparable(search);
  if (text === '') return [];
  const code = text.toUpperCase().replace(/^[A-T](?=\d)/, '');
  const begins = (entry: IndustryClassFacts) => entry.code.startsWith(code);
  const named = (entry: IndustryClassFacts) => !begins(entry) && comparable(entry.name).includes(text);
  return [...INDUSTRY_CLASSES.filter(begins), ...INDUSTRY_CLASSES.filter(named)].slice(0, first);
}

function sectionOf(code: string): string {
  let entry = byCode.get(code);
  while (entry?.parent) entry = byCode.get(entry.parent);
  return entry?.code ?? '';
}
