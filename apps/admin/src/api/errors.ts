import { type CombinedError } from 'urql';

/** A field of an input that the server did not accept, and why, in the user's language. */
export interface FieldProblem {
  /** E.g. `input.creditCode`. */
  path: string;
  message: string;
}

/** One thing a gate or a check found missing, with the place in the admin that mends it. */
export interface Missing {
  code: string;
  kind: string;
  label: string;
  reason: string;
  rule: string;
  link: string;
}

/**
 * A refusal or failure as pages handle it, whatever it was before: the server's stable code, its message in the user's language, and
 * what goes with the code. `NETWORK` is the one code of our own: the server could not be reached.
 */
export interface ApiError {
  code: string;
  message: string;
  fields: FieldProblem[];
  missing: Missing[];
  /** The row as it stands now; only with `CONFLICT`. */
  current: unknown;
}

interface Extensions {
  code?: string;
  fields?: FieldProblem[];
  missing?: Missing[];
  current?: unknown;
}

/** An error as the server writes it. */
export interface Refused {
  message: string;
  extensions?: Extensions;
}

/** The first error of an answer. The network's own text is not for users, so `unreachable` is shown instead. */
export function toApiError(error: CombinedError, unreachable: string): ApiError {
  const first = error.graphQLErrors[0];
  return refusalOf(first ? { message: first.message, extensions: first.extensions } : { message: unreachable, extensions: { code: 'NETWORK' } });
}

/** One error of an answer, of GraphQL or of a file route. */
export function refusalOf({ message, extensions = {} }: Refused): ApiError {
  const { code = 'INTERNAL', fields = [], missing = [], current } = extensions;
  return { code, message, fields, missing, current };
}

/** Whether an answer says that nobody is signed in (any more). */
export function isSignedOut(error: CombinedError): boolean {
  return error.graphQLErrors.some((each) => (each.extensions as Extensions).code === 'UNAUTHENTICATED');
}
