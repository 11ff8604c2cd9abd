import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { localeOf, SETTINGS, type RequestContext, type Settings } from '#platform';
import { CallerDirectory } from './caller-directory.js';
import { Caller } from './caller.js';
import { credentialOf } from './credentials.js';

/** A request with its answer as express hands them out. */
type Exchange = Pick<RequestContext, 'req' | 'res'>;

/** Makes the context of a request: who calls, in which language, under which number. Once a request. */
@Injectable()
export class RequestContexts {
  private readonly made = new WeakMap<Request, Promise<RequestContext>>();

  constructor(
    private readonly callers: CallerDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Never fails: why the caller could not be found out is in `failure`. */
  of(req: Request, res: Response): Promise<RequestContext> {
    const known = this.made.get(req);
    if (known) return known;
    const making = this.make({ req, res });
    this.made.set(req, making);
    return making;
  }

  private async make({ req, res }: Exchange): Promise<RequestContext> {
    const requestId = requestIdOf(req, res);
    const locale = localeOf(req.headers['accept-language']);
    const secret = credentialOf(req, this.settings);
    if (secret === null) return { req, res, requestId, locale, caller: null };
    try {
      const facts = await this.callers.find(secret);
      const caller = facts && new Caller(facts, requestId, facts.locale);
      return { req, res, requestId, locale: caller?.locale ?? locale, caller };
    } catch (failure) {
      return { req, res, requestId, locale, caller: null, failure };
    }
  }
}

/** The number of a request: the one a proxy gave it, or one of ours. It goes back in `X-Request-Id` and into the history. */
export function requestIdOf(req: Request, res: Response): string {
  const given = res.getHeader('x-request-id') ?? req.headers['x-request-id'];
  const requestId = typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
  if (!res.headersSent) res.setHeader('x-request-id', requestId);
  return requestId;
}
