import { Readable } from 'node:stream';
import { writeXlsxStream } from 'hucre';
import { defineMessages, type Locale } from '#platform';
import { sheetText } from './export-cells.rules.js';
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

export interface RefusedRow {
  raw: readonly string[];
  messages: readonly StoredMessage[];
}

/**
 * Refused rows as .xlsx, written while they are read: the titles (they may state the unit of money), the columns and cells as they were, and
 * the reasons in a last column. Every cell is text, so that codes keep their zeros, also those that are typed into it.
 * @param widest of the rows, in cells
 */
export function refusedWorkbook(batch: RefusedBatch, rows: AsyncIterable<RefusedRow>, widest: number, locale: Locale): { fileName: string; bytes: Readable } {
  const width = Math.max(widest, ...batch.mapping.map(({ column }) => columnNumber(column) + 1));
  const columns = Array.from({ length: width + 1 }, () => ({ numFmt: '@' }));
  const bytes = writeXlsxStream(lines(batch, rows, width, locale), { name: text(locale, 'suffix'), columns });
  return { fileName: `${batch.fileName.replace(/\.[^.]+$/, '')}-${text(locale, 'suffix')}.xlsx`, bytes: Readable.fromWeb(bytes as never) };
}

async function* lines(batch: RefusedBatch, rows: AsyncIterable<RefusedRow>, width: number, locale: Locale): AsyncGenerator<string[]> {
  const headers = new Map(batch.mapping.map(({ column, header }) => [column, header]));
  const across = (cell: (column: number) => string, last: string) => [...Array.from({ length: width }, (_, column) => sheetText(cell(column))), last];
  for (const title of batch.titles) yield [title];
  yield across((column) => headers.get(columnLetter(column)) ?? '', text(locale, 'reason'));
  for await (const { raw, messages } of rows) yield across((column) => raw[column] ?? '', sheetText(reasons(messages, locale)));
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
