import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exposureOf, withNewcomers, type Newcomer } from './scenario.rules.js';
import { anyChain, drawn, engine, link, newcomer, type ChainRows } from './testing/chains.js';

const ROWS: ChainRows = {
  nodes: [drawn('a', { localCapacity: '5', localDemand: '9' }), drawn('b', { localDemand: '3' }), drawn('c')],
  links: [link(['a', 'b']), link(['b', 'c'])],
  producers: [{ id: 'x', name: 'x', output: '10', nodeIds: ['a'] }, { id: 'y', name: 'y', output: '200', nodeIds: ['c'] }],
};
const assumed = (id: string, output: string, ...places: [string, string | null][]): Newcomer => ({ id, name: id, output, places: places.map(([nodeId, capacity]) => ({ nodeId, capacity })) });
const played = (...newcomers: Newcomer[]) => engine({ ...ROWS, ...withNewcomers(ROWS.nodes, ROWS.producers, newcomers) });

describe('a newcomer on a chain', () => {
  it('counts on every node it is put on, and once in the chain', () => {
    const { graph, producers } = played(assumed('n', '50', ['a', null], ['b', null]));
    expect(['a', 'b', 'c'].map((id) => [graph.node(id).localCompanies, graph.node(id).localOutput])).toEqual([[2, '60'], [1, '50'], [1, '200']]);
    expect(producers.whole()).toMatchObject({ companies: 3 });
  });

  it('who is here already makes more and is not counted twice', () => {
    const { graph, producers } = played(assumed('x', '7', ['b', null]));
    expect(['a', 'b'].map((id) => [graph.node(id).localCompanies, graph.node(id).localOutput])).toEqual([[1, '17'], [1, '17']]);
    expect(producers.all.length).toBe(2);
  });

  it('adds capacity where the local capacity is known, and leaves it unknown where it is not', () => {
    const { graph, judgements } = played(assumed('n', '500', ['a', '4'], ['b', '1']));
    expect([graph.node('a').localCapacity, graph.node('b').localCapacity]).toEqual(['9', null]);
    expect(judgements.get('a')).toMatchObject({ strength: 'adequate', blockPoint: false });
    expect(judgements.get('b')!.reasons).not.toContain('SHORT_CAPACITY');
  });

  it('takes what depends on a break point out of danger by filling it', () => {
    const [before, after] = [played(), played(assumed('n', '50', ['b', null]))].map(({ graph, producers, judgements }) => exposureOf(graph, producers, judgements));
    expect([before!.exposed.companies, before!.exposed.output.toFixed(), before!.singlePoints]).toEqual([1, '200', 0]);
    // b is filled, so nothing is missing any more; but now everything hangs on one company each.
    expect([after!.exposed.companies, after!.singlePoints, after!.largestCut.toFixed()]).toEqual([0, 2, '250']);
  });

  it('never makes a node weaker nor opens a gap, wherever it is put', () => {
    fc.assert(
      fc.property(anyChain, newcomer, fc.option(fc.nat(9).map(String), { nil: null }), (rows, company, capacity) => {
        const before = engine(rows);
        const after = engine({ ...rows, ...withNewcomers(rows.nodes, rows.producers, [{ ...company, places: company.nodeIds.map((nodeId) => ({ nodeId, capacity })) }]) });
        const gaps = new Set(before.gaps.map((gap) => gap.nodeId));
        expect(after.gaps.every((gap) => gaps.has(gap.nodeId))).toBe(true);
        expect(after.producers.all.length).toBe(before.producers.all.length + 1);
      }),
    );
  });
});
