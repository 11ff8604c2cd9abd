import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether a query asks for a field below the one that is resolved; by path, such as `contracts.metrics`. */
export type Asked = (path: string) => boolean;

/** For whoever reads without a query: everything. */
export const everything: Asked = () => true;

const known = new WeakMap<object, Asked>();

/**
 * What is asked for below a resolved field, so that a statement reads no more than that. Fields that `@skip` or `@include` may leave
 * out count as asked for. The same query gives the same function again, by which a statement can be kept.
 */
export function askedFields({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Asked {
  const [first] = fieldNodes;
  const kept = fieldNodes.length === 1 && first ? known.get(first) : undefined;
  if (kept) return kept;
  const paths = new Set<string>();
  const read = (set: SelectionSetNode | undefined, above: string): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const path = above + selection.name.value;
        paths.add(path);
        read(selection.selectionSet, `${path}.`);
      } else {
        read(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet, above);
      }
    }
  };
  for (const node of fieldNodes) read(node.selectionSet, '');
  const asked: Asked = (path) => paths.has(path);
  if (fieldNodes.length === 1 && first) known.set(first, asked);
  return asked;
}

/** The same question from inside of a field. */
export function askedWithin(asked: Asked, field: string): Asked {
  return (path) => asked(`${field}.${path}`);
}

/**
 * SQL columns of the fields that are asked for, each under its name; the first when none is, since a row without columns is no row.
 * @param columns SQL by field name
 */
export function askedColumns(columns: Record<string, string>, asked: Asked): string {
  const entries = Object.entries(columns);
  const wanted = entries.filter(([field]) => asked(field));
  return (wanted.length > 0 ? wanted : entries.slice(0, 1)).map(([field, sql]) => `${sql} as "${field}"`).join(', ');
}
