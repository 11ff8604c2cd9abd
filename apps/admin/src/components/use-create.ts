import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables } from 'urql';
import { useIdempotencyKey } from '@/api/idempotency';
import { type Outcome, useWrite } from '@/api/reading';

/** Creates a thing once, however often it is sent: the idempotency key stays until it stands. */
export function useCreate<Data, Variables extends AnyVariables & { idempotencyKey: string }>(
  document: TypedDocumentNode<Data, Variables>,
): (variables: Omit<Variables, 'idempotencyKey'>) => Promise<Outcome<Data>> {
  const [write] = useWrite(document);
  const [idempotencyKey, renewKey] = useIdempotencyKey();
  return async (variables) => {
    const outcome = await write({ ...variables, idempotencyKey } as Variables);
    if (!outcome.error) renewKey();
    return outcome;
  };
}
