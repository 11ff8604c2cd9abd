import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { Extensions, GqlExecutionContext } from '@nestjs/graphql';
import { Refusal, type RequestContext } from '#platform';
import type { Caller } from './caller.js';
import type { Permission } from './permissions.js';

/** Under which the permission of a plain HTTP route is kept. */
export const ROUTE_PERMISSION = 'liantu:permission';

/**
 * States who may use a resolver method, a field, an object type or a controller's route. `public` needs no sign-in. Checked on the
 * whole operation before any of it runs; a resolver, type or route that states nothing fails the build.
 */
export function Requires(permission: Permission | 'public'): MethodDecorator & ClassDecorator & PropertyDecorator {
  return applyDecorators(Extensions({ permission }), SetMetadata(ROUTE_PERMISSION, permission));
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
