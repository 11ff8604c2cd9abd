import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Extensions, GqlExecutionContext } from '@nestjs/graphql';
import { Refusal, type RequestContext } from '#platform';
import type { Caller } from './caller.js';
import type { Permission } from './permissions.js';

/**
 * States who may use a resolver method, a field or an object type. `public` needs no sign-in. Checked on the whole operation
 * before any of it runs; a resolver or type that states nothing fails the build.
 */
export function Requires(permission: Permission | 'public'): MethodDecorator & ClassDecorator & PropertyDecorator {
  return Extensions({ permission });
}

/** The signed-in person, as a parameter of a resolver method. */
export const CurrentCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const { caller } = GqlExecutionContext.create(context).getContext<RequestContext>();
  if (!caller) throw new Refusal('UNAUTHENTICATED');
  return caller as Caller;
});

/** The raw request context, for what sets cookies. */
export const CurrentRequest = createParamDecorator(
  (_data: unknown, context: ExecutionContext): RequestContext => GqlExecutionContext.create(context).getContext<RequestContext>(),
);
