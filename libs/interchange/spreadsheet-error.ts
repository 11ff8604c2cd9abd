/**
 * Why a file could not be read at all. Codes are stable; what they say is in the message files, with these parameters:
 *
 * - `FILE_EMPTY`
 * - `FILE_TOO_LARGE` { megabytes, limit }
 * - `FILE_NOT_SPREADSHEET` { extension }: neither .xlsx nor .csv, whatever its name says
 * - `FILE_FORMAT_UNSUPPORTED` { format }: .xls, .xlsb, .ods, an HTML table named .xls: to be saved as .xlsx
 * - `FILE_ENCRYPTED`: to be saved without a password
 * - `FILE_DAMAGED`: the archive or its parts cannot be read, or lie about their sizes
 * - `FILE_UNPACKS_TOO_LARGE` { megabytes, limit }
 * - `FILE_ENCODING_UNKNOWN`: a .csv in neither UTF-8, UTF-16 nor GB 18030
 * - `CSV_BROKEN` { row }: a quote that is never closed
 * - `TOO_MANY_SHEETS` { sheets, limit } · `TOO_MANY_ROWS` { sheet, limit } · `TOO_MANY_COLUMNS` { sheet, columns, limit }
 */
export type SpreadsheetProblem =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_NOT_SPREADSHEET'
  | 'FILE_FORMAT_UNSUPPORTED'
  | 'FILE_ENCRYPTED'
  | 'FILE_DAMAGED'
  | 'FILE_UNPACKS_TOO_LARGE'
  | 'FILE_ENCODING_UNKNOWN'
  | 'CSV_BROKEN'
  | 'TOO_MANY_SHEETS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS';

export type ProblemParams = Readonly<Record<string, string | number>>;

/** A file that is refused before any of its rows are looked at. */
export class SpreadsheetError extends Error {
  constructor(
    readonly code: SpreadsheetProblem,
    readonly params: ProblemParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'SpreadsheetError';
  }
}
