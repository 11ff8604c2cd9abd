import type { Type } from '@nestjs/common';
import { isNonNullType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { ROOMS } from './app.module.js';
import { resolversOf } from './resolvers.js';

/** Set by Nest on methods that answer a field under another name than their own. */
const FIELD_NAME = 'graphql:resolver_name';

type Operation = GraphQLField<unknown, unknown>;

/**
 * Every query and mutation by the room that answers it, with the permission it wants: `docs/api-operations.md`.
 * @throws Error for an operation without a description
 */
export function operationsPage(schema: GraphQLSchema): string {
  const known = { queries: Object.values(schema.getQueryType()!.getFields()), mutations: Object.values(schema.getMutationType()!.getFields()) };
  const rooms = ROOMS.map((room) => {
    const own = methodsOf(resolversOf(room));
    return { name: room.name.replace(/Module$/, ''), queries: known.queries.filter(({ name }) => own.has(name)), mutations: known.mutations.filter(({ name }) => own.has(name)) };
  });
  const listed = new Set(rooms.flatMap(({ queries, mutations }) => [...queries, ...mutations]));
  const unlisted = [...known.queries, ...known.mutations].filter((operation) => !listed.has(operation));
  if (unlisted.length > 0) throw new Error(`No room answers ${unlisted.map(({ name }) => name).join(', ')}.`);
  const unsaid = [...listed].filter(({ description }) => !description);
  if (unsaid.length > 0) throw new Error(`No description says what ${unsaid.map(({ name }) => name).join(', ')} does.`);
  return [
    '# Operations',
    '',
    'Generated from the code by `npm run schema`. Do not edit. What holds for all of them is on [api.md](api.md); arguments with `!` must be given. The permission is the one that the operation itself states: how far it',
    'reaches for whom is in [`permissions.ts`](../libs/identity/permissions.ts), and what its answer shows may want more.',
    ...rooms.filter(({ queries, mutations }) => queries.length + mutations.length > 0).flatMap(({ name, queries, mutations }) => ['', `## ${name}`, ...tableOf('query', queries), ...tableOf('mutation', mutations)]),
    '',
  ].join('\n');
}

/** What the methods of these resolvers answer; Nest keeps the name on the method. */
function methodsOf(resolvers: readonly Type[]): Set<string> {
  return new Set(
    resolvers.flatMap(({ prototype }: { prototype: object }) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([key, { value }]) => (typeof value === 'function' && (Reflect.getMetadata(FIELD_NAME, value) as string | undefined)) || key),
    ),
  );
}

function tableOf(kind: string, operations: readonly Operation[]): string[] {
  if (operations.length === 0) return [];
  return ['', `| ${kind} | permission | |`, '| --- | --- | --- |', ...operations.map(rowOf)];
}

function rowOf({ name, args, type, description, extensions, deprecationReason }: Operation): string {
  const given = args.map((arg) => `${arg.name}${isNonNullType(arg.type) && arg.defaultValue === undefined ? '!' : ''}`).join(', ');
  const says = [description, deprecationReason && `Deprecated: ${deprecationReason}`].filter(Boolean).join(' ').replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return `| \`${name}${given ? `(${given})` : ''}\`: \`${String(type)}\` | ${String(extensions.permission)} | ${says} |`;
}
