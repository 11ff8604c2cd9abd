import { cacheExchange, Client, type Exchange, fetchExchange, mapExchange, type Operation } from 'urql';
import { pipe, tap } from 'wonka';
import type { Locale } from '@/i18n/locale';
import { isSignedOut } from './errors';

/** After these nothing that is on the screen belongs to the session any more. */
const ENDS_WHAT_IS_SHOWN = new Set(['SignIn', 'SignOut', 'ChooseZone']);

/**
 * After a change, every query that is on the screen is asked again: what a change reaches (a list, a count, a light) is the server's
 * knowledge, not the page's.
 */
const refreshAfterChange: Exchange = ({ client, forward }) => {
  const shown = new Map<number, Operation>();
  return (operations) =>
    pipe(
      operations,
      tap((operation) => {
        if (operation.kind === 'query') shown.set(operation.key, operation);
        if (operation.kind === 'teardown') shown.delete(operation.key);
      }),
      forward,
      tap(({ operation, error }) => {
        if (operation.kind !== 'mutation' || error || ENDS_WHAT_IS_SHOWN.has(nameOf(operation))) return;
        // Only after this result has reached its page: the page may close what it showed.
        setTimeout(() => {
          for (const query of shown.values()) {
            client.reexecuteOperation(client.createRequestOperation('query', query, { ...query.context, requestPolicy: 'network-only' }));
          }
        });
      }),
    );
};

function nameOf({ query }: Operation): string {
  const definition = query.definitions[0];
  return (definition && 'name' in definition && definition.name?.value) || '';
}

/** The GraphQL client of one language: the server answers with labels, reasons and messages in it. */
export function createClient(locale: Locale, onSignedOut: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers: { 'accept-language': locale, 'apollo-require-preflight': '1' } },
    exchanges: [
      mapExchange({ onError: (error) => void (isSignedOut(error) && onSignedOut()) }),
      refreshAfterChange,
      cacheExchange,
      fetchExchange,
    ],
  });
}
