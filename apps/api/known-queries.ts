import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Request, Response } from 'express';
import { requestIdOf, type RequestContexts } from '#identity';
import type { KnownQueries, KnownQuery, Metrics, OperationRules } from '#platform';

interface Parts {
  knownQueries: KnownQueries;
  rules: OperationRules;
  contexts: RequestContexts;
  metrics: Metrics;
}

/** A known query with the variables that it is asked with this time. */
interface Asked {
  known: KnownQuery;
  variables: Record<string, unknown>;
}

/** Longer bodies go to Express: no known query is as long. */
const LONGEST_BODY = 64 * 1024;

/**
 * Answers queries that Apollo has let through before, under the same permissions and limits, ahead of Express: its routing and body parser
 * cost as much as running them. Whatever is not plainly such a query - a change, a new text, a refusal, an error - goes on to
 * Express and Apollo, which answer it in full; queries change nothing, so that one that failed here may well run again there.
 */
export function answerKnownQueries(server: Server, parts: Parts): void {
  const [express] = server.listeners('request') as RequestListener[];
  if (!express) throw new Error('the server has nothing to go on to');
  server.removeAllListeners('request');
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    const length = plainBodyLength(req);
    if (length === null) return express(req, res);
    const goOn = () => {
      express(req, res);
      // Express listens by now: its body parser comes first, and nothing before it waits.
      req.resume();
    };
    readAhead(req, length, (body) => {
      const asked = askedFor(body, parts.knownQueries);
      if (!asked) return goOn();
      void answer(req as Request, res as Response, asked, parts).then((answered) => {
        if (!answered) goOn();
      });
    });
  });
}

/** How long the body of a GraphQL request is, if it comes plain and whole; null for all other requests. */
function plainBodyLength({ method, url, headers }: IncomingMessage): number | null {
  if (method !== 'POST' || url !== '/graphql' || headers['content-encoding'] !== undefined) return null;
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return null;
  const length = Number(headers['content-length']);
  return length > 0 && length <= LONGEST_BODY ? length : null;
}

/** Reads the body and puts it back, so that whoever comes next reads it as if nobody had; the request is paused then. */
function readAhead(req: IncomingMessage, length: number, then: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let missing = length;
  const onData = (chunk: Buffer) => {
    chunks.push(chunk);
    missing -= chunk.length;
    if (missing > 0) return;
    req.off('data', onData);
    req.pause();
    const body = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    req.unshift(body);
    then(body);
  };
  req.on('data', onData);
}

function askedFor(body: Buffer, knownQueries: KnownQueries): Asked | null {
  try {
    const { query, operationName, variables } = JSON.parse(body.toString()) as { query?: unknown; operationName?: string | null; variables?: unknown };
    const known = typeof query === 'string' ? knownQueries.find(query, operationName) : undefined;
    if (!known || (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables)))) return null;
    return { known, variables: (variables ?? {}) as Record<string, unknown> };
  } catch {
    return null;
  }
}

/** False when it is for Apollo to answer; nothing was sent then. */
async function answer(req: Request, res: Response, { known, variables }: Asked, { rules, contexts, metrics }: Parts): Promise<boolean> {
  const started = process.hrtime.bigint();
  let text: Buffer;
  try {
    const context = await contexts.of(req, res);
    rules.assertAllowed(known.facts, variables, context);
    const result = await known.run({}, context, variables);
    if (result.errors?.length) return false;
    text = Buffer.from(JSON.stringify(result));
  } catch {
    return false;
  }
  const labels = { kind: 'query', field: known.field };
  metrics.operations.inc({ ...labels, outcome: 'ok' });
  metrics.duration.observe(labels, Number(process.hrtime.bigint() - started) / 1e9);
  metrics.httpRequests.inc({ status: '200' });
  res.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestIdOf(req, res),
  });
  res.end(text);
  return true;
}
