import fc from 'fast-check';
import { ChainGraph, type GraphLink } from '../chain-graph.js';
import { rankGaps, type GapNode, type RankedGap } from '../gap.rules.js';
import { Outages } from '../outage.rules.js';
import { Producers, type Producer } from '../producers.js';
import { isGap, judgeChain, type Judgement, type StrengthThresholds } from '../strength.rules.js';

/** A node as it is drawn: its figures come from who sits on it. */
export type DrawnNode = Omit<GapNode, 'localCompanies' | 'localOutput'>;

/** A chain as rows: what the database would bring, in any order. */
export interface ChainRows {
  nodes: DrawnNode[];
  links: GraphLink[];
  producers: Producer[];
}

export const RULE: StrengthThresholds = { strongCompanies: 3, strongOutput: '1000', adequateCompanies: 2, adequateOutput: '100' };

export function drawn(id: string, more: Partial<DrawnNode> = {}): DrawnNode {
  return { id, name: `n${id}`, parentId: null, position: 'midstream', criticality: 3, localCapacity: null, localDemand: null, capacityUnit: null, ...more };
}

export function link([fromNodeId, toNodeId]: readonly [string, string]): GraphLink {
  return { fromNodeId, toNodeId };
}

/** Everything that the engine says of a chain. */
export function engine({ nodes, links, producers: all }: ChainRows): {
  graph: ChainGraph<GapNode>;
  producers: Producers;
  judgements: Map<string, Judgement>;
  gaps: RankedGap[];
  outages: Outages<GapNode>;
} {
  const producers = new Producers(all);
  const graph = producers.figures(nodes, links);
  const judgements = judgeChain(graph, RULE);
  const gaps = rankGaps(graph, graph.nodes.filter((node) => isGap(judgements.get(node.id)!)), judgements, (ids) => producers.tally(ids));
  return { graph, producers, judgements, gaps, outages: new Outages(graph, producers) };
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const amount = fc.option(fc.nat(20).map(String), { nil: null });
const somewhere = fc.subarray(IDS, { minLength: 1, maxLength: 3 });

/** A new company somewhere in a chain. */
export const newcomer: fc.Arbitrary<Producer> = fc.record({ output: fc.nat(2_000).map(String), nodeIds: somewhere }).map((facts) => ({ id: 'new', name: 'newcomer', ...facts }));

/** Small chains of every shape: nested, with circles, with companies on several nodes. */
export const anyChain: fc.Arbitrary<ChainRows> = fc.record({
  nodes: fc.tuple(
    ...IDS.map((id, index) =>
      fc
        .record({ criticality: fc.integer({ min: 1, max: 5 }), parent: fc.nat(3 * IDS.length), position: fc.constantFrom('upstream', 'midstream', 'downstream'), localCapacity: amount, localDemand: amount })
        // A node lies inside one of an earlier letter, or stands alone.
        .map(({ parent, ...facts }) => drawn(id, { ...facts, parentId: parent < index ? IDS[parent]! : null })),
    ),
  ),
  links: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).filter(([from, to]) => from !== to), { selector: (pair) => pair.join(), maxLength: 12 })
    .map((pairs) => pairs.map(link)),
  producers: fc
    .array(fc.record({ output: fc.nat(2_000).map(String), nodeIds: somewhere }), { maxLength: 8 })
    .map((list) => list.map((facts, index) => ({ id: `p${index}`, name: `p${index}`, ...facts }))),
});
