import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { BuildSchemaOptions } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Request, Response } from 'express';
import type { RequestContexts } from '#identity';
import { answerErrors, compiledExecution, DateTimeScalar, formatError, LIMITS, type KnownQueries, type Metrics, type OperationRules, type Settings } from '#platform';
import { measureOperations } from './measure-operations.js';

/** How types become a schema, the same for the server and for the committed file. */
export const SCHEMA_OPTIONS: BuildSchemaOptions = {
  numberScalarMode: 'integer',
  scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
};

/**
 * Apollo as this system runs it. Permissions and limits are checked on the whole operation before any of it runs, so no guard
 * is asked per field (`fieldResolverEnhancers` stays empty); what passes is run compiled.
 */
export function graphqlOptions(settings: Settings, contexts: RequestContexts, metrics: Metrics, rules: OperationRules, knownQueries: KnownQueries): Omit<ApolloDriverConfig, 'driver'> {
  const production = settings.NODE_ENV === 'production';
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: SCHEMA_OPTIONS,
    fieldResolverEnhancers: [],
    context: ({ req, res }: { req: Request; res: Response }) => contexts.of(req, res),
    plugins: [
      rules.plugin(),
      compiledExecution(formatError, rules, knownQueries),
      answerErrors(),
      measureOperations(metrics),
      // Apollo's own hints cost a third of the speed of long lists, and nothing here may be cached by others.
      ApolloServerPluginCacheControlDisabled(),
    ],
    // Whoever is signed in may look at the schema; the operation rules keep others out in production.
    introspection: true,
    hideSchemaDetailsFromClientErrors: production,
    parseOptions: { maxTokens: LIMITS.tokens },
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    graphiql: false,
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    stopOnTerminationSignals: false,
    formatError: withoutContext,
  };
}

/** For the few requests that are refused before they have a context: no query in the body, a wrong content type. */
function withoutContext(formatted: { message: string }, error: unknown): { message: string } {
  // With a context, `answerErrors` writes it anew; nothing of ours may be in this one, and it is not logged twice.
  const known = error instanceof GraphQLError && error.originalError === undefined;
  return known ? formatError(error, { locale: 'zh-CN', requestId: '' }) : { ...formatted, message: '' };
}

