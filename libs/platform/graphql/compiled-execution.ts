import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, isObjectType, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.js';
import type { KnownQueries } from './known-queries.js';
import type { OperationRules } from './operation-rules.js';
import { plainLeaves } from './plain-leaves.js';

type FormatError = (error: GraphQLError, context: RequestContext) => GraphQLFormattedError;

/**
 * Runs operations compiled by graphql-jit instead of interpreting them. What it cannot compile falls back to graphql-js.
 * Per-field plugin hooks do not run for compiled operations, so permissions and limits are checked on the document before
 * execution (`operation-rules.ts`), and errors are formatted here.
 */
export function compiledExecution(formatError: FormatError, rules: OperationRules, knownQueries: KnownQueries): ApolloServerPlugin<RequestContext> {
  const compiled = new LRUCache<string, { query: CompiledQuery | null }>({ max: 1_000 });
  let answered: GraphQLSchema;
  return {
    async serverWillStart({ schema }) {
      readPlainFieldsPlainly(schema);
      answered = plainLeaves(schema);
    },
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, queryHash, request, contextValue }) {
          const key = `${queryHash}:${operationName ?? ''}`;
          let entry = compiled.get(key);
          const facts = queryHash === undefined ? undefined : rules.factsOf(queryHash, operationName);
          if (!entry) {
            // Questions about the schema are answered from the one that people know.
            const result = facts?.introspection
              ? compileQuery(schema, document, operationName ?? undefined)
              : compileQuery(answered, document, operationName ?? undefined, { disableLeafSerialization: true });
            entry = { query: isCompiledQuery(result) ? result : null };
            compiled.set(key, entry);
          }
          if (!entry.query) return null;
          const first = operation.selectionSet.selections[0];
          // Kept only once it has passed; introspection is asked too rarely to be worth it.
          if (facts && !facts.introspection && operation.operation === 'query' && first?.kind === 'Field') {
            knownQueries.remember(request.query, request.operationName, { facts, run: entry.query.query, field: first.name.value });
          }
          const result = await entry.query.query({}, contextValue, request.variables ?? {});
          if (!result.errors?.length) return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: result } };
          // Nothing ran: a variable does not fit its type, and only graphql-js says in which field of it.
          const coerced = result.data === undefined ? getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}) : undefined;
          const errors = (coerced?.errors ?? result.errors).map((error) => formatError(error, contextValue));
          return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { ...result, errors } } };
        },
      };
    },
  };
}

/**
 * Takes away the resolver that Nest puts on every field to do nothing but read the property of that name. graphql-jit reads properties
 * in place and calls resolvers one by one, which costs several times as much on a page of rows. By Nest's name of that function: under
 * another name all goes on as before, only slower, and the benchmark shows it.
 */
function readPlainFieldsPlainly(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve?.name === 'rootFieldResolver') field.resolve = undefined;
  }
}
