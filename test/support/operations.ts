import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { LIMITS, operationFacts } from '#platform';
import { parse, type OperationDefinitionNode } from 'graphql';

/** One query or mutation of the schema. */
export interface Operation {
  kind: 'query' | 'mutation';
  name: string;
  field: GraphQLField<unknown, unknown>;
}

/** Where an operation takes an id: `id`, `input.ownerId`, `input.contacts.id`. */
export type ArgumentPath = string;

export function operationsOf(schema: GraphQLSchema): Operation[] {
  const of = (kind: Operation['kind'], type: GraphQLObjectType | null | undefined) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, name: field.name, field }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

/** Every place in the arguments that takes an ID. */
export function idPaths({ field }: Operation): ArgumentPath[] {
  const walk = (input: GraphQLArgument | GraphQLInputField, path: string, seen: string[]): string[] => {
    const type = getNamedType(input.type);
    if (isScalarType(type)) return type.name === 'ID' ? [path] : [];
    if (!isInputObjectType(type) || seen.includes(type.name)) return [];
    return Object.values(type.getFields()).flatMap((inner) => walk(inner, `${path}.${inner.name}`, [...seen, type.name]));
  };
  return field.args.flatMap((arg) => walk(arg, arg.name, []));
}

/** Arguments that fit their types: what must be there, and the ids that are given by path. */
export function variablesFor({ field }: Operation, ids: Map<ArgumentPath, string>, given: Record<string, unknown> = {}): Record<string, unknown> {
  const under = (path: string) => [...ids.keys()].some((known) => known === path || known.startsWith(`${path}.`));
  const value = (type: GraphQLInputType, path: string): unknown => {
    if (path in given) return given[path];
    const plain = getNullableType(type);
    if (isListType(plain)) return [value(plain.ofType as GraphQLInputType, path)];
    if (isEnumType(plain)) return plain.getValues()[0]!.name;
    if (isInputObjectType(plain)) {
      const fields = Object.values(plain.getFields()).filter((inner) => isNonNullType(inner.type) || under(`${path}.${inner.name}`) || `${path}.${inner.name}` in given);
      return Object.fromEntries(fields.map((inner) => [inner.name, value(inner.type, `${path}.${inner.name}`)]));
    }
    const known = ids.get(path);
    if (known !== undefined) return known;
    return SAMPLES[(plain as { name: string }).name] ?? 'sample';
  };
  return Object.fromEntries(
    field.args.filter((arg) => isNonNullType(arg.type) || under(arg.name) || arg.name in given || arg.name === 'first').map((arg) => [arg.name, value(arg.type, arg.name)]),
  );
}

const SAMPLES: Record<string, unknown> = {
  ID: '019c0000-0000-7000-8000-000000000000',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1',
  Date: '2026-03-31',
  DateTime: '2026-03-31T01:00:00Z',
  JSON: {},
};

/** The operation as text, asking for everything it can answer within the limits. `directive` goes to its field. */
export function documentFor(schema: GraphQLSchema, operation: Operation, variables: Record<string, unknown>, directive = ''): string {
  const { kind, name, field } = operation;
  const used = field.args.filter((arg) => arg.name in variables);
  const declared = used.length ? `(${used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : '';
  const passed = used.length ? `(${used.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
  for (let depth = 6; ; depth--) {
    const text = `${kind} ${declared} { ${name}${passed} ${directive} ${selectionOf(field.type, depth, [])} }`;
    const document = parse(text);
    const facts = operationFacts(schema, document, document.definitions[0] as OperationDefinitionNode);
    if (depth <= 1 || (facts.cost(variables) <= LIMITS.cost && facts.depth <= LIMITS.depth)) return text;
  }
}

function selectionOf(output: GraphQLOutputType, depth: number, path: string[]): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    const inner = getNamedType(field.type);
    if (depth <= 1 || path.includes(inner.name)) return [];
    return [`${field.name} ${selectionOf(field.type, depth - 1, [...path, inner.name])}`];
  });
  return `{ ${fields.length ? fields.join(' ') : '__typename'} }`;
}

/** Object types that clients see, without the roots and the introspection's. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type));
}
