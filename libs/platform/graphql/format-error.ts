import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal, type ErrorCode, type FieldProblem, type Text } from '../errors.js';
import { message, type Locale } from '../messages/index.js';
import type { RequestContext } from './context.js';

const log = new Logger('GraphQL');

/** Codes Apollo gives to what never reached a resolver. */
const APOLLO_CODES: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
};

/**
 * What a PostgreSQL error means to a user; anything else is ours to mend. Rows are never deleted, so a foreign key that does not hold
 * (23503) names a row that is not there, or not in this zone.
 */
const DATABASE_CODES: Record<string, ErrorCode> = {
  '23505': 'DUPLICATE',
  '23503': 'NOT_FOUND',
  '22P02': 'BAD_REQUEST',
  '22003': 'BAD_REQUEST',
  '22007': 'BAD_REQUEST',
  '22008': 'BAD_REQUEST',
  '22021': 'BAD_REQUEST',
};

type Reader = Pick<RequestContext, 'locale' | 'requestId'>;

/** Message and extensions of an error, as GraphQL and the file endpoints both answer it. */
export interface ErrorAnswer {
  message: string;
  extensions: { code: ErrorCode } & Record<string, unknown>;
}

/**
 * The error as the client sees it: stable `extensions.code`, a message in the user's language, the field problems, missing
 * items or current row. What nobody expected is logged in full and answered with a number to ask about, nothing else.
 */
export function formatError(error: GraphQLError, reader: Reader): GraphQLFormattedError {
  const cause: unknown = error.originalError ?? error;
  const place = { path: error.path, locations: error.locations };
  if (cause instanceof GraphQLError || isApolloError(error)) {
    const wrongValue = /^Variable "\$(\w+)" got invalid value .*? at "([^"]+)"; (.*)$/s.exec(error.message) ?? /^Variable "\$(\w+)" got invalid value .*?;() (.*)$/s.exec(error.message);
    if (wrongValue) return { ...place, ...refusalAnswer(new Refusal('INVALID_INPUT', { fields: [wrongTypeProblem(wrongValue)] }), reader.locale) };
    const code = APOLLO_CODES[String(error.extensions?.code)] ?? (error.path ? undefined : 'BAD_REQUEST');
    // What the caller wrote is wrong, and graphql says where; nothing of ours is in that text.
    if (code) return { ...place, message: `${message(reader.locale, `error.${code}`)}: ${error.message}`, extensions: { code } };
  }
  return { ...place, ...errorAnswer(cause, reader) };
}

/** What any error is to the client, wherever it was raised. */
export function errorAnswer(cause: unknown, reader: Reader): ErrorAnswer {
  if (cause instanceof Refusal) return refusalAnswer(cause, reader.locale);
  const code = DATABASE_CODES[String((cause as { code?: unknown } | null)?.code)];
  if (code) {
    return { message: message(reader.locale, code === 'DUPLICATE' ? 'database.duplicate' : `error.${code}`), extensions: { code } };
  }
  log.error(`${reader.requestId} ${cause instanceof Error ? cause.stack : String(cause)}`);
  return {
    message: message(reader.locale, 'error.INTERNAL', { requestId: reader.requestId }),
    extensions: { code: 'INTERNAL', requestId: reader.requestId },
  };
}

function refusalAnswer(refusal: Refusal, locale: Locale): ErrorAnswer {
  const { params, fields, missing, current } = refusal.details;
  return {
    message: message(locale, `error.${refusal.code}`, params),
    extensions: {
      code: refusal.code,
      ...(refusal.code === 'FORBIDDEN' && params),
      ...(fields && { fields: fields.map((field) => ({ path: field.path, message: inLanguage(field.message, locale) })) }),
      ...(missing && { missing }),
      ...(current !== undefined && { current }),
    },
  };
}

function inLanguage(text: Text, locale: Locale): string {
  return typeof text === 'function' ? text(locale) : text;
}

/** graphql writes `input.contacts[0].phone`; ours are `input.contacts.0.phone`. */
function wrongTypeProblem([, variable, place, detail]: RegExpExecArray): FieldProblem {
  const path = (place || variable || '').replace(/\[(\d+)\]/g, '.$1');
  return { path, message: (locale) => message(locale, 'validation.wrongType', { detail: detail ?? '' }) };
}

function isApolloError(error: GraphQLError): boolean {
  return String(error.extensions?.code) in APOLLO_CODES;
}
