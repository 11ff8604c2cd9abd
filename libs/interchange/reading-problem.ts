import { invalidField, type Locale, type Refusal } from '#platform';
import { issueText, type IssueCode } from './issue.messages.js';
import { SpreadsheetError, type ProblemParams } from './spreadsheet-error.js';

/** Why a file, or how it is to be read, is refused: in no language yet, so that it can come out of another thread. */
export class ReadingProblem extends Error {
  constructor(
    readonly path: string,
    readonly code: IssueCode,
    readonly params: ProblemParams = {},
  ) {
    super(code);
    this.name = 'ReadingProblem';
  }
}

/** The problem of a failed reading; null for what nobody expected. */
export function problemOf(error: unknown): ReadingProblem | null {
  if (error instanceof ReadingProblem) return error;
  return error instanceof SpreadsheetError ? new ReadingProblem('file', error.code, error.params) : null;
}

/** A refusal of the file, or of how it is to be read, in the language of whoever asks. */
export function importRefusal(path: string, code: IssueCode, params: ProblemParams = {}): Refusal {
  return invalidField(path, (locale: Locale) => issueText(locale, code, params));
}

export function refuseImport(path: string, code: IssueCode, params: ProblemParams = {}): never {
  throw importRefusal(path, code, params);
}

/** What reading a file answers, its problems as refusals. */
export function refusing<T>(reading: Promise<T>): Promise<T> {
  return reading.catch(asRefusal);
}

/** The same for what is done at once. */
export function refusingNow<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    return asRefusal(error);
  }
}

function asRefusal(error: unknown): never {
  const problem = problemOf(error);
  throw problem ? importRefusal(problem.path, problem.code, problem.params) : error;
}
