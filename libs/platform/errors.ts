import type { Locale, MessageKey, MessageParams } from './messages/index.js';

/**
 * Every error code the API can answer with, and what it says. Codes are stable; texts are in `messages/`.
 * An error code without its text in all three languages does not compile.
 */
export type ErrorCode = Extract<MessageKey, `error.${string}`> extends `error.${infer Code}` ? Code : never;

/** One thing that is missing or wrong, with the place to mend it. */
export interface MissingItem {
  /** Stable code, e.g. `APPROVAL_LEGALITY_REVIEW`. */
  code: string;
  /** `field`, `document`, `approval`, `evaluation`, `company`… */
  kind: string;
  label: string;
  reason: string;
  /** The rule it comes from, e.g. `[3] 事前评估`. */
  rule: string;
  /** Path in the admin that opens the place to mend it. */
  link: string;
}

/** Text for the user: as it is, or written once it is known in which language. */
export type Text = string | ((locale: Locale) => string);

export interface FieldProblem {
  /** Path of the input field, e.g. `input.creditCode` or `input.contacts.0.phone`. */
  path: string;
  message: Text;
}

/** Details that travel with an error to the client under `extensions`. */
export interface ErrorDetails {
  params?: MessageParams;
  fields?: FieldProblem[];
  missing?: MissingItem[];
  /** The row as it stands now, for a `CONFLICT`. */
  current?: unknown;
}

/** An expected refusal: it has a code, a message in the user's language, and what to do about it. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
  }
}

/** Refuses one input field, saying why in the caller's language. */
export function invalidField(path: string, message: Text): Refusal {
  return new Refusal('INVALID_INPUT', { fields: [{ path, message }] });
}
