import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal, type ErrorCode } from '../errors.js';
import { message } from '../messages/index.js';
import type { RequestContext } from './context.js';

const log = new Logger('GraphQL');

/** Codes Apollo gives to what never reached a resolver. */
const APOLLO_CODES: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
};

/** What a PostgreSQL error means to a user; anything else is ours to mend. */
const DATABASE_CODES: Record<string, ErrorCode> = { '23505': 'DUPLICATE', '23503': 'REFERENCED', '22P02': 'BAD_REQUEST' };

/**
 * The error as the client sees it: stable `extensions.code`, a message in the user's language, the field problems, missing
 * items or current row. What nobody expected is logged in full and answered with a number to ask about, nothing else.
 */
export function formatError(error: GraphQLError, context: Pick<RequestContext, 'locale' | 'requestId'>): GraphQLFormattedError {
  const cause: unknown = error.originalError ?? error;
  const place = { path: error.path, locations: error.locations };
  if (cause instanceof Refusal) return { ...place, ...refusalFormat(cause, context) };

  const apollo = APOLLO_CODES[String(error.extensions?.code)] ?? (cause instanceof GraphQLError && !error.path ? 'BAD_REQUEST' : undefined);
  if (apollo) {
    // What the caller wrote is wrong, and graphql says where; nothing of ours is in that text.
    return { ...place, message: `${message(context.locale, `error.${apollo}`)}: ${error.message}`, extensions: { code: apollo } };
  }
  const database = DATABASE_CODES[String((cause as { code?: unknown }).code)];
  if (database) {
    const name = String((cause as { constraint?: string }).constraint ?? '');
    return { ...place, message: message(context.locale, `error.${database}`, { name }), extensions: { code: database, constraint: name } };
  }
  log.error(`${context.requestId} ${(cause as Error).stack ?? String(cause)}`);
  return {
    ...place,
    message: message(context.locale, 'error.INTERNAL', { requestId: context.requestId }),
    extensions: { code: 'INTERNAL', requestId: context.requestId },
  };
}

function refusalFormat(refusal: Refusal, context: Pick<RequestContext, 'locale'>): GraphQLFormattedError {
  const { params, fields, missing, current } = refusal.details;
  return {
    message: message(context.locale, `error.${refusal.code}`, params),
    extensions: { code: refusal.code, ...(fields && { fields }), ...(missing && { missing }), ...(current !== undefined && { current }) },
  };
}
