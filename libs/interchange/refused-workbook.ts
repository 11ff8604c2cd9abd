import { writeXlsx, type Cell } from 'hucre';
import { defineMessages, type Locale } from '#platform';
import type { StoredColumn } from './import.entity.js';
import type { StoredMessage } from './importer.js';
import { columnNumber } from './import-reading.js';
import { messageInWords } from './import-view.rules.js';
import { columnLetter } from './workbook.js';

const text = defineMessages({
  'zh-CN': { reason: '退回原因', suffix: '退回', at: '{column}列：{message}' },
  'zh-TW': { reason: '退回原因', suffix: '退回', at: '{column}列：{message}' },
  en: { reason: 'Why it was refused', suffix: 'refused', at: 'Column {column}: {message}' },
});

/** What a file that goes back is made from. */
export interface RefusedBatch {
  fileName: string;
  mapping: readonly StoredColumn[];
  titles: readonly string[];
}

/**
 * Refused rows as .xlsx: the titles (they may state the unit of money), the columns and cells as they were, and the reasons in a last
 * column. Every cell is text, so that codes keep their zeros.
 */
export async function refusedWorkbook(batch: RefusedBatch, rows: readonly { raw: readonly string[]; messages: readonly StoredMessage[] }[], locale: Locale): Promise<{ fileName: string; bytes: Buffer }> {
  const width = Math.max(...rows.map(({ raw }) => raw.length), ...batch.mapping.map(({ column }) => columnNumber(column) + 1));
  const headers = new Map(batch.mapping.map(({ column, header }) => [column, header]));
  const header = [...Array.from({ length: width }, (_, column) => headers.get(columnLetter(column)) ?? ''), text(locale, 'reason')];
  const lines = [
    ...batch.titles.map((title) => [title]),
    header,
    ...rows.map(({ raw, messages }) => [...Array.from({ length: width }, (_, column) => raw[column] ?? ''), reasons(messages, locale)]),
  ];
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, line] of lines.entries()) for (const [c, value] of line.entries()) if (value !== '') cells.set(`${r},${c}`, { value, style: { numFmt: '@' } });
  const bytes = await writeXlsx({ sheets: [{ name: text(locale, 'suffix'), rows: lines, cells }] });
  return { fileName: `${batch.fileName.replace(/\.[^.]+$/, '')}-${text(locale, 'suffix')}.xlsx`, bytes: Buffer.from(bytes) };
}

function reasons(messages: readonly StoredMessage[], locale: Locale): string {
  return messages
    .filter(({ severity }) => severity === 'error')
    .map((stored) => {
      const { column, message } = messageInWords(stored, locale);
      return column ? text(locale, 'at', { column, message }) : message;
    })
    .join('；');
}
