import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { type AnyVariables, useMutation, useQuery } from 'urql';
import { useShellTexts } from '@/locales/shell';
import { type ApiError, toApiError } from './errors';

/** What a page knows of a query: data once it is there, what went wrong, whether an answer is on its way. */
export interface Read<Data> {
  data: Data | undefined;
  error: ApiError | undefined;
  loading: boolean;
  refresh: () => void;
}

/** Asks a query and keeps it fresh: it is asked again after every change made in this window. */
export function useRead<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean } = {},
): Read<Data> {
  const t = useShellTexts();
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query: document,
    variables,
    pause: options.pause ?? false,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const refresh = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { data, error: error && toApiError(error, t('unreachable')), loading: fetching, refresh };
}

/** How a change ended: with what it answers, or refused. */
export type Outcome<Data> = { data: Data; error?: undefined } | { data?: undefined; error: ApiError };

/** A change: a function that makes it and answers its outcome, and whether it is under way. */
export function useWrite<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [write: (variables: Variables) => Promise<Outcome<Data>>, pending: boolean] {
  const t = useShellTexts();
  const [{ fetching }, execute] = useMutation<Data, Variables>(document);
  const write = async (variables: Variables): Promise<Outcome<Data>> => {
    const { data, error } = await execute(variables);
    if (error || !data) return { error: error ? toApiError(error, t('unreachable')) : { code: 'INTERNAL', message: t('unreachable'), fields: [], missing: [], current: undefined } };
    return { data };
  };
  return [write, fetching];
}
