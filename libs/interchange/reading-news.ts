import type { ColumnDecision } from './import-reading.js';
import type { DescribedFile, LedgerFile, ReadRow } from './ledger-file.js';
import type { LastRows } from './keys-to-come.js';
import type { IssueCode } from './issue.messages.js';
import type { ProblemParams } from './spreadsheet-error.js';

/** What a reading thread is started for. */
export interface ReadingOrder {
  file: LedgerFile;
  sheet: string | null;
  /** With decisions the rows are read, without them the header. */
  decisions: ColumnDecision[] | null;
}

/** What it says of the rows: first which keys stand where for the last time, then the rows. */
export type RowsNews = { said: 'keys'; lastRows: LastRows } | { said: 'rows'; rows: ReadRow[] };

/** What it says. After each part of the rows it waits until it is told to go on, so that what is read never runs ahead of what is written. */
export type ReadingNews =
  | { said: 'described'; file: DescribedFile }
  | RowsNews
  | { said: 'end' }
  | { said: 'problem'; path: string; code: IssueCode; params: ProblemParams };

/** Rows that are handed over at a time. */
export const BATCH_OF_ROWS = 500;
