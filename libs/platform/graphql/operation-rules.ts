import type { ApolloServerPlugin } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../errors.js';
import type { RequestContext } from './context.js';
import { operationFacts, type OperationFacts } from './operation-facts.js';

/** How much one operation may ask for. */
export const LIMITS = { depth: 12, introspectionDepth: 20, aliases: 30, cost: 60_000, tokens: 4_000, rootFields: 20 } as const;

/** Changes that concern nobody but the caller, such as his language: open to those who otherwise only read. */
const ABOUT_ONESELF = new Set(['public', 'self.use']);

/** Refuses operations that ask for too much or for what the caller may not have, before anything of them is executed. */
export class OperationRules {
  private readonly known = new LRUCache<string, OperationFacts>({ max: 1_000 });

  constructor(private readonly options: { introspectionForAnonymous: boolean }) {}

  /** What Apollo asks before it executes an operation. */
  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ schema, document, operation, operationName, queryHash, request, contextValue }) => {
          if (!operation) return;
          const key = `${queryHash}:${operationName ?? ''}`;
          let facts = this.known.get(key);
          if (!facts) {
            facts = operationFacts(schema, document, operation);
            this.known.set(key, facts);
          }
          this.assertAllowed(facts, request.variables ?? {}, contextValue);
        },
      }),
    };
  }

  /** What was found out about an operation that came through the plugin. */
  factsOf(queryHash: string, operationName: string | null | undefined): OperationFacts | undefined {
    return this.known.get(`${queryHash}:${operationName ?? ''}`);
  }

  /** @throws Refusal saying which limit or permission stands against it */
  assertAllowed(facts: OperationFacts, variables: Record<string, unknown>, { caller, failure }: RequestContext): void {
    if (failure !== undefined) throw failure;
    const cost = facts.cost(variables);
    for (const [what, value, limit] of [
      // The usual introspection is deep by nature: types of types of types.
      ['depth', facts.depth, facts.introspection ? LIMITS.introspectionDepth : LIMITS.depth],
      ['aliases', facts.aliases, LIMITS.aliases],
      ['root fields', facts.rootFields, LIMITS.rootFields],
      ['cost', cost, LIMITS.cost],
    ] as const) {
      if (value > limit) throw new Refusal('QUERY_TOO_COMPLEX', { params: { what, value, limit } });
    }
    if (facts.introspection && !caller && !this.options.introspectionForAnonymous) throw new Refusal('UNAUTHENTICATED');
    for (const permission of facts.permissions) {
      if (permission === 'public') continue;
      if (!caller) throw new Refusal('UNAUTHENTICATED');
      if (!caller.may(permission)) throw new Refusal('FORBIDDEN', { params: { permission } });
    }
    if (caller?.readOnly && [...facts.changes].some((permission) => !ABOUT_ONESELF.has(permission))) throw new Refusal('READ_ONLY');
  }
}
