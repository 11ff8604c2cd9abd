import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChainGraph } from './chain-graph.js';
import { rankGaps, type GapNode } from './gap.rules.js';
import { judgeChain } from './strength.rules.js';

const RULE = { strongCompanies: 3, strongOutput: '1000', adequateCompanies: 2, adequateOutput: '100' };

function node(id: string, criticality: number, localCompanies = 0, output = '0', parentId: string | null = null): GapNode {
  return { id, name: `n${id}`, parentId, position: 'midstream', criticality, localCompanies, localOutput: output, ownOutput: output, localCapacity: null, localDemand: null, capacityUnit: null };
}

function rank(nodes: GapNode[], links: [string, string][]) {
  const graph = new ChainGraph(nodes, links.map(([fromNodeId, toNodeId]) => ({ fromNodeId, toNodeId })));
  return rankGaps(graph, nodes.filter((each) => each.localCompanies < 2), judgeChain(graph, RULE));
}

describe('the order of gaps', () => {
  it('is criticality, what hangs on the node downstream, and how much is lacking', () => {
    // a → mid → big (300 of 400); b → small (100 of 400)
    const nodes = [node('a', 5), node('b', 5), node('mid', 1), node('big', 3, 3, '300'), node('small', 3, 3, '100')];
    const gaps = rank(nodes, [['a', 'mid'], ['mid', 'big'], ['b', 'small']]);
    expect(gaps.map((gap) => [gap.nodeId, gap.rank, gap.score, gap.dependence.toFixed()])).toEqual([
      ['a', 1, '91.25', '0.75'], // 40 + 26.25 + 25
      ['b', 2, '73.75', '0.25'], // 40 + 8.75 + 25
      ['mid', 3, '59.25', '0.75'], // 8 + 26.25 + 25
    ]);
  });

  it('counts what lies inside a wider customer, and not what lies inside the node itself', () => {
    const nodes = [node('a', 1), node('g', 1, 2, '0'), node('inside', 1, 2, '100', 'g'), node('own', 1, 2, '100', 'a')];
    expect(rank(nodes, [['a', 'g'], ['own', 'a']])[0]!.dependence.toFixed()).toBe('0.5');
  });

  it('without any local output nothing depends on anything, and equal gaps go by name', () => {
    const gaps = rank([node('b', 2), node('a', 2)], [['a', 'b'], ['b', 'a']]);
    expect(gaps.map((gap) => [gap.nodeId, gap.score])).toEqual([['a', '41.00'], ['b', '41.00']]);
  });

  it('does not depend on the order of nodes and links', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const nodesOf = fc.tuple(...ids.map((id) => fc.record({ criticality: fc.integer({ min: 1, max: 5 }), companies: fc.nat(3), output: fc.nat(2_000) }).map((f) => node(id, f.criticality, f.companies, f.companies ? String(f.output) : '0'))));
    const linksOf = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([from, to]) => from !== to), { selector: (pair) => pair.join(), maxLength: 12 });
    fc.assert(
      fc.property(nodesOf, linksOf, fc.infiniteStream(fc.nat(1_000)), (nodes, links, keys) => {
        const shuffle = <T>(list: T[]) => list.map((item) => [keys.next().value as number, item] as const).sort((x, y) => x[0] - y[0]).map(([, item]) => item);
        expect(rank(shuffle([...nodes]), shuffle([...links]))).toEqual(rank([...nodes], [...links]));
      }),
    );
  });
});
