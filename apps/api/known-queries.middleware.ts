import type { NextFunction, Request, Response } from 'express';
import { requestIdOf, type RequestContexts } from '#identity';
import type { KnownQueries, Metrics, OperationRules } from '#platform';

interface Parts {
  knownQueries: KnownQueries;
  rules: OperationRules;
  contexts: RequestContexts;
  metrics: Metrics;
}

/**
 * Answers a query that Apollo has let through before, under the same permissions and limits. Whatever is not plainly such a query - a
 * change, a new text, a refusal, an error - goes on to Apollo, which answers it in full; queries change nothing, so that
 * one that failed here may well run again there.
 */
export function answerKnownQueries({ knownQueries, rules, contexts, metrics }: Parts) {
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const { query, operationName, variables } = (req.body ?? {}) as { query?: unknown; operationName?: string | null; variables?: unknown };
    const known = req.method === 'POST' && typeof query === 'string' ? knownQueries.find(query, operationName) : undefined;
    if (!known || (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables)))) return next();
    const started = process.hrtime.bigint();
    const given = (variables ?? {}) as Record<string, unknown>;
    let answer: Buffer;
    try {
      const context = await contexts.of(req, res);
      rules.assertAllowed(known.facts, given, context);
      const result = await known.run({}, context, given);
      if (result.errors?.length) return next();
      answer = Buffer.from(JSON.stringify(result));
    } catch {
      return next();
    }
    const labels = { kind: 'query', field: known.field };
    metrics.operations.inc({ ...labels, outcome: 'ok' });
    metrics.duration.observe(labels, Number(process.hrtime.bigint() - started) / 1e9);
    metrics.httpRequests.inc({ status: '200' });
    res.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': answer.length,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestIdOf(req, res),
    });
    res.end(answer);
  };
}
