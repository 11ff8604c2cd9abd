import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestContexts } from '#identity';
import { errorAnswer, Refusal, type ErrorCode } from '#platform';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  READ_ONLY: 403,
  SESSION_REQUIRED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  DUPLICATE: 409,
  IDEMPOTENCY_MISMATCH: 409,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  LOCKED_OUT: 429,
  INTERNAL: 500,
};

/** Answers errors of plain HTTP routes in the form of GraphQL's: `{ errors: [{ message, extensions: { code } }] }`. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly contexts: RequestContexts) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    // GraphQL formats its own.
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    const res = http.getResponse<Response>();
    const context = await this.contexts.of(http.getRequest<Request>(), res);
    if (res.headersSent) return void res.destroy();
    const answer = errorAnswer(error instanceof HttpException ? refusalOf(error) : error, context);
    res.status(STATUS[answer.extensions.code] ?? 400).json({ errors: [answer] });
  }
}

/** What Nest itself refuses: an unknown address, an upload that is too large. */
function refusalOf(error: HttpException): unknown {
  const status = error.getStatus();
  if (status === 404) return new Refusal('NOT_FOUND');
  if (status === 413) return new Refusal('TOO_LARGE', { params: { limit: '' } });
  return status < 500 ? new Refusal('BAD_REQUEST') : error;
}
