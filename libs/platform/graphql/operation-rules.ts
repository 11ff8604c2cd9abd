import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../errors.js';
import { MAX_PAGE } from './connection.js';
import type { RequestContext } from './context.js';

/** How much one operation may ask for. */
export const LIMITS = { depth: 12, aliases: 30, cost: 60_000, tokens: 4_000, rootFields: 20 } as const;

/** Changes that concern nobody but the caller, such as his language: open to those who otherwise only read. */
const ABOUT_ONESELF = new Set(['public', 'self.use']);

/** Lists that have no `first` argument are counted as this long. */
const PLAIN_LIST = 10;

type Cost = (variables: Record<string, unknown>) => number;

/** What can be said of an operation from its document alone. */
export interface OperationFacts {
  /** Permissions that its fields and types state. */
  permissions: Set<string>;
  /** Permissions of the mutations among them. */
  changes: Set<string>;
  depth: number;
  aliases: number;
  rootFields: number;
  introspection: boolean;
  cost: Cost;
}

/** The permission a field or type states with `@Requires`; undefined when it states none. */
export function statedPermission(thing: { extensions?: Record<string, unknown> | null }): string | undefined {
  return thing.extensions?.permission as string | undefined;
}

/**
 * Reads an operation without executing it: which permissions it needs, how deep it goes, what it costs with given variables.
 * Fragments are followed with the path taken, so that a cycle ends instead of looping.
 */
export function operationFacts(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): OperationFacts {
  const fragments = new Map(
    document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION).map((f) => [f.name.value, f]),
  );
  const facts: OperationFacts = { permissions: new Set(), changes: new Set(), depth: 0, aliases: 0, rootFields: 0, introspection: false, cost: () => 0 };

  const walk = (selections: SelectionSetNode, type: GraphQLCompositeType, depth: number, path: string[]): Cost => {
    facts.depth = Math.max(facts.depth, depth);
    const typePermission = statedPermission(type);
    if (typePermission && depth > 1) facts.permissions.add(typePermission);
    const costs: Cost[] = [];
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        costs.push(fieldCost(selection, type, depth, path));
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || path.includes(selection.name.value)) continue;
        const target = schema.getType(fragment.typeCondition.name.value);
        if (isCompositeType(target)) costs.push(walk(fragment.selectionSet, target, depth, [...path, selection.name.value]));
      } else {
        const target = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        if (isCompositeType(target)) costs.push(walk(selection.selectionSet, target, depth, path));
      }
    }
    return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
  };

  const fieldCost = (node: FieldNode, parent: GraphQLCompositeType, depth: number, path: string[]): Cost => {
    if (node.alias) facts.aliases++;
    if (depth === 1) facts.rootFields++;
    if (node.name.value.startsWith('__')) {
      if (node.name.value !== '__typename') facts.introspection = true;
      return () => 0;
    }
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return () => 1;
    const permission = statedPermission(field);
    if (permission) facts.permissions.add(permission);
    if (permission && depth === 1 && operation.operation === 'mutation') facts.changes.add(permission);
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type) || isIntrospectionType(type)) return () => 1;
    const inner = walk(node.selectionSet, type, depth + 1, path);
    const size = pageSize(node, field);
    return (variables) => 1 + size(variables) * inner(variables);
  };

  const root = schema.getRootType(operation.operation);
  if (root) facts.cost = walk(operation.selectionSet, root, 1, []);
  return facts;
}

function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): Cost {
  const first = field.args.find((arg) => arg.name === 'first');
  if (!first) {
    const isList = String(field.type).includes('[') && !/^\[?(nodes)\]?$/.test(field.name);
    return () => (isList ? PLAIN_LIST : 1);
  }
  const given = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
  const fallback = typeof first.defaultValue === 'number' ? first.defaultValue : PLAIN_LIST;
  return (variables) => {
    const value =
      given?.kind === Kind.INT ? Number(given.value) : given?.kind === Kind.VARIABLE ? Number(variables[given.name.value] ?? fallback) : fallback;
    return Math.min(Math.max(Number.isFinite(value) ? value : MAX_PAGE, 1), 1_000);
  };
}

/** Refuses an operation that asks for too much or for what the caller may not have, before anything of it is executed. */
export function operationRules(options: { introspectionForAnonymous: boolean }): ApolloServerPlugin<RequestContext> {
  const known = new LRUCache<string, OperationFacts>({ max: 1_000 });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, operationName, queryHash, request, contextValue }) {
          if (contextValue.failure !== undefined) throw contextValue.failure;
          if (!operation) return;
          const key = `${queryHash}:${operationName ?? ''}`;
          let facts = known.get(key);
          if (!facts) {
            facts = operationFacts(schema, document, operation);
            known.set(key, facts);
          }
          const cost = facts.cost(request.variables ?? {});
          for (const [what, value, limit] of [
            ['depth', facts.depth, LIMITS.depth],
            ['aliases', facts.aliases, LIMITS.aliases],
            ['root fields', facts.rootFields, LIMITS.rootFields],
            ['cost', cost, LIMITS.cost],
          ] as const) {
            // Introspection is deep by nature; it is judged by who asks, below.
            if (value > limit && !(facts.introspection && what === 'depth')) throw new Refusal('QUERY_TOO_COMPLEX', { params: { what, value, limit } });
          }
          const { caller } = contextValue;
          if (facts.introspection && !caller && !options.introspectionForAnonymous) throw new Refusal('UNAUTHENTICATED');
          for (const permission of facts.permissions) {
            if (permission === 'public') continue;
            if (!caller) throw new Refusal('UNAUTHENTICATED');
            if (!caller.may(permission)) throw new Refusal('FORBIDDEN', { params: { permission } });
          }
          if (caller?.readOnly && [...facts.changes].some((permission) => !ABOUT_ONESELF.has(permission))) throw new Refusal('READ_ONLY');
        },
      };
    },
  };
}
