import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, getNamedType, isEnumType, isObjectType, Kind, parse, type FragmentDefinitionNode, type GraphQLObjectType, type SelectionSetNode } from 'graphql';

const schema = buildSchema(readFileSync(fileURLToPath(new URL('../../apps/api/schema.graphql', import.meta.url)), 'utf8'));

/** What a value of a scalar is in JSON. Decimals and dates are texts: a number would have lost digits on its way. */
const FORMS: Record<string, (value: unknown) => boolean> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: Number.isInteger,
  Float: (value) => typeof value === 'number',
  Decimal: (value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value),
  JSON: () => true,
};

/**
 * Paths of an answer at which a value has not the form of its type. The API answers most values as they were read, so that a statement that
 * forgets a cast shows here.
 */
export function misshapen(query: string, data: unknown): string[] {
  const document = parse(query);
  const fragments = new Map(document.definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  const found: string[] = [];
  const look = (set: SelectionSetNode, type: GraphQLObjectType, value: Record<string, unknown>, path: string): void => {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        look(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)!.selectionSet, type, value, path);
        continue;
      }
      const field = type.getFields()[selection.name.value];
      if (!field) continue;
      const inner = getNamedType(field.type);
      const key = selection.alias?.value ?? selection.name.value;
      for (const one of [value[key]].flat(3)) {
        if (one === null || one === undefined) continue;
        if (isObjectType(inner)) look(selection.selectionSet!, inner, one as Record<string, unknown>, `${path}.${key}`);
        else if (isEnumType(inner) ? !inner.getValue(String(one)) : !FORMS[inner.name]?.(one)) found.push(`${path}.${key}: ${inner.name} ${JSON.stringify(one)}`);
      }
    }
  };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(node.operation);
    if (root) look(node.selectionSet, root, data as Record<string, unknown>, node.operation);
  }
  return [...new Set(found)];
}
