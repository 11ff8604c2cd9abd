import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics, RequestContext } from '#platform';

/** Counts GraphQL operations by their first field and how they ended, and how long they took. */
export function measureOperations(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const started = process.hrtime.bigint();
      return {
        async willSendResponse({ operation, errors, response }) {
          const first = operation?.selectionSet.selections[0];
          // Only names that the schema knows become labels: those of refused operations could be anything.
          const field = !errors?.length && first?.kind === 'Field' ? first.name.value : 'other';
          const kind = operation?.operation ?? 'none';
          const answered = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          const outcome = String((answered?.[0] ?? errors?.[0])?.extensions?.code ?? 'ok');
          metrics.operations.inc({ kind, field, outcome });
          metrics.duration.observe({ kind, field }, Number(process.hrtime.bigint() - started) / 1e9);
        },
      };
    },
  };
}
