import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { packedRows } from '../database/packed-rows.js';
import { askedColumns, askedFields, askedWithin, everything } from './asked-fields.js';

/** What graphql tells the resolver of the first field of a query. */
function infoOf(text: string) {
  const { definitions } = parse(text);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = Object.fromEntries(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  return { fieldNodes: operation.selectionSet.selections as FieldNode[], fragments };
}

describe('what a query asks for', () => {
  it('is found behind aliases, fragments and directives that may leave it out', () => {
    const info = infoOf(`query ($more: Boolean!) { project { n: name ...rest ... on Project { contracts @include(if: $more) { metrics { kind } } } } }
      fragment rest on Project { owner { name } }`);
    const asked = askedFields(info);
    expect(['name', 'owner', 'owner.name', 'contracts', 'contracts.metrics.kind'].map(asked)).toEqual([true, true, true, true, true]);
    expect(['n', 'owner.id', 'contracts.returns'].map(asked)).toEqual([false, false, false]);
    expect(askedWithin(asked, 'contracts')('metrics')).toBe(true);
    expect(askedFields(info)).toBe(asked);
  });

  it('is read as columns under their names, and at least one', () => {
    const columns = { id: 'p.id', dueOn: 'p.due_on' };
    expect(askedColumns(columns, everything)).toBe('p.id as "id", p.due_on as "dueOn"');
    expect(askedColumns(columns, (path) => path === 'dueOn')).toBe('p.due_on as "dueOn"');
    expect(askedColumns(columns, () => false)).toBe('p.id as "id"');
  });

  it('comes packed and gets its names again', () => {
    const rows = packedRows<{ kind: string; plannedOn: string | null; actualOn: string | null }>(
      { kind: 'm.kind', plannedOn: 'm.planned_on', actualOn: 'm.actual_on' }, (path) => path !== 'plannedOn');
    expect(rows.all('m.kind')).toBe(`coalesce(to_json(array_agg(array[m.kind::text, m.actual_on::text] order by m.kind)), '[]')`);
    expect(rows.unpack(['signing', null])).toEqual({ kind: 'signing', actualOn: null });
  });
});
