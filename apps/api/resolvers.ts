import type { Type } from '@nestjs/common';

/** Set by Nest on classes that carry `@Resolver()`. */
const RESOLVER = 'graphql:resolver_type';

/** The resolvers of a room. */
export function resolversOf(room: Type): Type[] {
  return ((Reflect.getMetadata('providers', room) as unknown[] | undefined) ?? []).filter(
    (provider): provider is Type => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider),
  );
}
