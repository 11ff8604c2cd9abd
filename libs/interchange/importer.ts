import type { CalendarDate, ZoneTransaction } from '#platform';
import type { BookOutcome, FactChange, Query } from '#company';
import type { Caller } from '#identity';
import type { IssueCode } from './issue.messages.js';
import type { LedgerDefinition } from './ledger-field.js';
import type { LedgerRow } from './ledger.rules.js';
import type { ProblemParams } from './spreadsheet-error.js';
import type { Value } from './cell-reading.js';

/** Something to say of a row, in no language yet. */
export interface StoredMessage {
  /** An error refuses the row; a warning says what was doubtful; an info what it comes to. */
  severity: 'error' | 'warning' | 'info';
  code: IssueCode;
  /** Letter of the column; filled in where the mapping is known. */
  column: string | null;
  field: string | null;
  given: string | null;
  params: ProblemParams;
}

/** What becomes of a row. */
export interface Decision {
  outcome: BookOutcome;
  name: string;
  /** The company or project it is about; a new project has its id once it is written. */
  target: { id: string | null };
  changes: FactChange[];
  messages: StoredMessage[];
  /** An earlier row of the file was about the same thing. */
  repeats: boolean;
}

/** Some rows held against the database as it is, in the order of the file. What they decide stays in memory until it is written. */
export interface ImportSession<P> {
  /** Reads what some more rows need to be decided. */
  take(payloads: readonly P[]): Promise<void>;
  decide(payload: P, repeats: boolean): Decision;
  /**
   * Lets go of what no row to come can be about. For a dry run, which writes nothing and may be long.
   * @param isToCome whether a key, as the importer's `keysOf` names it, stands in a row to come
   */
  forget(isToCome: (key: string) => boolean): void;
  /** Ids, by table, of the rows on record that the write will change. */
  changing(): Readonly<Record<string, string[]>>;
  /**
   * Writes what all decisions so far come to.
   * @param reason said with what goes around the usual way, such as a stage without its gates
   */
  write(tx: ZoneTransaction, reason: string): Promise<void>;
}

/** How one kind of ledger comes in. A payload is plain JSON, so that it can wait between dry run and import. */
export interface Importer<P = unknown> {
  ledger: LedgerDefinition;
  /** What a row says, in the form it is stored in; names of people and chains as given. */
  payload(row: LedgerRow): { payload: P; messages: StoredMessage[] };
  /** The fields that say what a row is about: all that `keysOf` looks at. */
  keyFields: readonly string[];
  /** Under what a row looks for its company or project, and leaves it to be found by later rows. */
  keysOf(payload: P): string[];
  /** Column that a field of the ledger is kept in, where it has another name: for numbers that were given only about. */
  columns: Readonly<Record<string, string>>;
  /** Begins a session; it reads through the query. */
  open(query: Query, caller: Caller, today: CalendarDate): Promise<ImportSession<P>>;
}

/** The values of a row by field. */
export class RowValues {
  constructor(private readonly values: Readonly<Record<string, Value>>) {}

  get(field: string): Value | undefined {
    return this.values[field];
  }

  text(field: string): string | undefined {
    const value = this.values[field]?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** A registered name as it is written in the file: its full-width brackets belong to it. */
  name(field: string): string | undefined {
    return this.values[field]?.given.replace(/\s+/g, ' ').trim();
  }

  list(field: string): string[] | undefined {
    const value = this.values[field]?.value;
    return Array.isArray(value) ? [...(value as readonly string[])] : undefined;
  }

  integer(field: string): number | undefined {
    const text = this.text(field);
    return text === undefined ? undefined : Number(text);
  }
}

/** An object without what is undefined. */
export function defined<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
