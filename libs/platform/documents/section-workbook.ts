import { writeXlsx, type Cell, type WriteSheet } from 'hucre';
import { decimal, toPlain } from '../decimal.js';
import { defineMessages, type Locale } from '../messages/index.js';
import { fromYuan } from '../units.rules.js';
import type { DocumentColumn, DocumentSection } from './document-section.js';

const say = defineMessages({
  'zh-CN': { money: '{title}（万元）' },
  'zh-TW': { money: '{title}（萬元）' },
  en: { money: '{title} (ten thousand yuan)' },
});

const NUMBER_FORMATS: Record<string, string> = { money: '#,##0.00', percent: '0.0%', integer: '0', decimal: '0.00' };
/** Width of a column in characters, a Chinese one counting twice. */
const WIDTH = { least: 8, most: 48 };

/**
 * Sections as .xlsx, a sheet each: the sentences (definitions of the figures among them), the table's head, the rows. Figures are numbers,
 * everything else is text, so that a code keeps its zeros and nothing is taken for a formula.
 */
export async function sectionWorkbook(sections: readonly DocumentSection[], locale: Locale): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: sections.map((section, index) => sheetOf(section, index, locale)) }));
}

function sheetOf({ title, paragraphs, columns, rows }: DocumentSection, index: number, locale: Locale): WriteSheet {
  const head = columns.map((column) => (column.kind === 'money' ? say(locale, 'money', { title: column.title }) : column.title));
  const lines = [[title], ...paragraphs.map((paragraph) => [paragraph]), head, ...rows.map((row) => columns.map((column) => valueOf(row[column.key], column)))];
  const headAt = paragraphs.length + 1;
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, line] of lines.entries()) {
    for (const [c, value] of line.entries()) {
      if (value === null) continue;
      const numFmt = r > headAt && typeof value === 'number' ? NUMBER_FORMATS[columns[c]!.kind] : '@';
      cells.set(`${r},${c}`, { value, style: { numFmt, ...((r === 0 || r === headAt) && { font: { bold: true } }) } });
    }
  }
  const widths = head.map((name, column) => ({ width: Math.min(WIDTH.most, Math.max(WIDTH.least, ...[name, ...rows.map((row) => String(row[columns[column]!.key] ?? ''))].map(widthOf))) }));
  // A sheet's name is short, its own, and without these characters.
  const name = `${index + 1} ${title.replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, 31);
  return { name, rows: lines, cells, columns: widths, freezePane: { rows: headAt + 1 } };
}

function valueOf(value: unknown, { kind }: DocumentColumn): string | number | null {
  if (value === null || value === undefined || value === '') return null;
  switch (kind) {
    case 'money':
      return Number(toPlain(fromYuan(String(value), 'wan'), 2));
    case 'percent':
    case 'integer':
    case 'decimal':
      return Number(decimal(String(value)));
    default:
      return String(value);
  }
}

function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 2 : 1), 2);
}
