import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { Refusal } from '#platform';
import type { Caller } from './caller.js';
import { ROUTE_PERMISSION } from './decorators.js';
import { RequestContexts } from './request-contexts.js';

const callers = new WeakMap<Request, Caller>();

/**
 * Guards every plain HTTP route (file uploads and downloads, health) by the permission it states with `@Requires`; one that states
 * none is closed. GraphQL operations are judged as a whole by the operation rules.
 */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly contexts: RequestContexts,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (execution.getType() !== 'http') return true;
    const permission = this.reflector.getAllAndOverride<string | undefined>(ROUTE_PERMISSION, [execution.getHandler(), execution.getClass()]);
    if (permission === 'public') return true;
    if (!permission) throw new Error(`${execution.getClass().name}.${execution.getHandler().name} states no permission`);
    const req = execution.switchToHttp().getRequest<Request>();
    const { caller, failure } = await this.contexts.of(req, execution.switchToHttp().getResponse<Response>());
    if (failure !== undefined) throw failure;
    if (!caller) throw new Refusal('UNAUTHENTICATED');
    if (!caller.may(permission)) throw new Refusal('FORBIDDEN', { params: { permission } });
    const changes = req.method !== 'GET' && req.method !== 'HEAD';
    if (changes && caller.readOnly) throw new Refusal('READ_ONLY');
    if (changes && isFromElsewhere(req)) throw new Refusal('FORBIDDEN', { params: { permission } });
    callers.set(req, caller as Caller);
    return true;
  }
}

/** The signed-in person, as a parameter of a controller's method. */
export const HttpCaller = createParamDecorator((_data: unknown, execution: ExecutionContext): Caller => {
  const caller = callers.get(execution.switchToHttp().getRequest<Request>());
  if (!caller) throw new Refusal('UNAUTHENTICATED');
  return caller;
});

/** A form on another site that posts here with the visitor's cookie. Clients with a token send no such header. */
function isFromElsewhere(req: Request): boolean {
  const site = req.headers['sec-fetch-site'];
  return req.headers.authorization === undefined && site !== undefined && site !== 'same-origin' && site !== 'none';
}
