import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChainGraph } from '#chain';
import { rollUp, supplyDistances, type CountedNode } from './map.rules.js';

interface Placed {
  company: number;
  node: number;
  produces: boolean;
}

const node = (id: number, parentId: string | null): CountedNode => ({
  id: `n${id}`, parentId, name: `n${id}`, position: 'midstream', localCompanies: 0, localOutput: '0', targets: 0, projectsInFlight: 1, contractedInvestment: '1.10',
});

describe('figures of a node with the nodes inside it', () => {
  it('are what one gets by looking at every company once', () => {
    // Node i lies inside a node with a smaller number, or stands alone.
    const tree = fc.array(fc.nat(100), { minLength: 2, maxLength: 7 }).map((picks) => picks.map((pick, index) => node(index, index === 0 || pick % 3 === 0 ? null : `n${pick % index}`)));
    const places = fc.uniqueArray(fc.record({ company: fc.nat(4), node: fc.nat(6), produces: fc.boolean() }), { selector: ({ company, node: at }) => `${company}-${at}`, maxLength: 20 });
    const companies = fc.array(fc.record({ output: fc.nat(1_000), isTarget: fc.boolean() }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(tree, places, companies, (nodes, placed, facts) => {
        const here = (ids: Set<string>): Placed[] => placed.filter((place) => ids.has(`n${place.node}`));
        const figures = (list: Placed[]) => {
          const producers = new Set(list.filter((place) => place.produces).map((place) => place.company));
          const targets = new Set(list.filter((place) => facts[place.company]!.isTarget).map((place) => place.company));
          return { localCompanies: producers.size, targets: targets.size, localOutput: String([...producers].reduce((total, company) => total + facts[company]!.output, 0)) };
        };
        const counted = nodes.map((each) => ({ ...each, ...figures(here(new Set([each.id]))) }));
        const shared = facts.flatMap(({ output, isTarget }, company) => {
          const at = placed.filter((place) => place.company === company && place.node < nodes.length && (place.produces || isTarget));
          return at.length > 1 ? [{ isTarget, output: String(output), nodes: at.map((place) => ({ nodeId: `n${place.node}`, produces: place.produces })) }] : [];
        });
        const graph = new ChainGraph(counted, []);
        for (const rolled of rollUp(graph, shared)) {
          const inside = graph.withNested(rolled.id);
          expect(rolled).toMatchObject({ ...figures(here(inside)), projectsInFlight: inside.size });
          expect(Number(rolled.contractedInvestment)).toBeCloseTo(inside.size * 1.1);
        }
      }),
    );
  });
});

describe('supply distance to local producers', () => {
  it('counts steps either way, from the nearest node that the company sits on, and through the wider node when need be', () => {
    const nodes = [node(0, null), node(1, null), node(2, null), node(3, null), node(4, 'n2')].map((each) => ({ ...each, localCompanies: each.id === 'n0' ? 1 : 0 }));
    const distance = supplyDistances(new ChainGraph(nodes, [{ fromNodeId: 'n0', toNodeId: 'n1' }, { fromNodeId: 'n2', toNodeId: 'n1' }]));
    expect([['n0'], ['n1'], ['n2'], ['n3'], ['n4'], ['n3', 'n2'], []].map(distance)).toEqual([0, 1, 2, null, 2, 2, null]);
  });
});
