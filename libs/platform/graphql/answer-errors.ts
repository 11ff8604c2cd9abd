import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './context.js';
import { formatError } from './format-error.js';

/**
 * Writes errors raised outside of compiled operations (parsing, validation, limits, permissions, interpreted operations) in the
 * caller's language: Apollo's own `formatError` does not know who asks. A refusal is an answer like any other, so its status is 200;
 * a malformed request keeps its 400.
 */
export function answerErrors(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ errors, response, contextValue }) {
          if (!errors?.length || response.body.kind !== 'single') return;
          const formatted = errors.map((error) => formatError(error, contextValue));
          response.body.singleResult.errors = formatted;
          response.http.status = statusOf(formatted);
        },
      };
    },
  };
}

function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const codes = errors.map((error) => error.extensions?.code);
  if (codes.includes('INTERNAL')) return 500;
  return codes.includes('BAD_REQUEST') ? 400 : 200;
}
