import { decimal, toPlain } from '#platform';
import type { ChainGraph } from './chain-graph.js';
import type { GapNode, Tally } from './gap.rules.js';
import { Outages } from './outage.rules.js';
import type { Producer, Producers } from './producers.js';
import type { Judgement } from './strength.rules.js';
import { SupplyFlow } from './supply-flow.js';

/** A company that is assumed to produce on nodes. */
export interface Newcomer {
  id: string;
  name: string;
  /** What it would make a year, in yuan; of one that produces here already: on top of what it makes. */
  output: string;
  places: readonly { nodeId: string; capacity: string | null }[];
}

/**
 * A chain with the newcomers on it. Capacity that they bring is added where the local capacity is known; where it is not it stays unknown,
 * as it was.
 */
export function withNewcomers<N extends { id: string; localCapacity: string | null }>(nodes: readonly N[], producers: readonly Producer[], newcomers: readonly Newcomer[]): { nodes: N[]; producers: Producer[] } {
  const added = newcomers.flatMap((newcomer) => newcomer.places);
  const coming = new Map(newcomers.map((newcomer) => [newcomer.id, newcomer]));
  const placesOf = ({ places }: Newcomer) => places.map((place) => place.nodeId);
  const here = new Set(producers.map((producer) => producer.id));
  return {
    nodes: nodes.map((node) => {
      if (node.localCapacity === null) return node;
      const more = added.filter((place) => place.nodeId === node.id && place.capacity !== null);
      return { ...node, localCapacity: toPlain(more.reduce((total, place) => total.plus(place.capacity!), decimal(node.localCapacity))) };
    }),
    producers: [
      ...producers.map((producer) => {
        const newcomer = coming.get(producer.id);
        if (!newcomer) return producer;
        return { ...producer, output: toPlain(decimal(producer.output).plus(newcomer.output)), nodeIds: [...new Set([...producer.nodeIds, ...placesOf(newcomer)])] };
      }),
      ...newcomers.filter(({ id }) => !here.has(id)).map((newcomer) => ({ id: newcomer.id, name: newcomer.name, output: newcomer.output, nodeIds: placesOf(newcomer) })),
    ],
  };
}

/** How exposed a chain is. */
export interface Exposure {
  /** Local companies that depend on something nobody local makes, and what they make. */
  exposed: Tally;
  /** Companies whose stop cuts others off. */
  singlePoints: number;
  /** The most output that one of them cuts off. */
  largestCut: Tally['output'];
}

export function exposureOf<N extends GapNode>(graph: ChainGraph<N>, producers: Producers, judgements: ReadonlyMap<string, Judgement>): Exposure {
  const missing = graph.nodes.filter((node) => judgements.get(node.id)!.breakPoint).map((node) => node.id);
  const risks = new Outages(graph, producers).companies();
  return {
    exposed: producers.tally(new SupplyFlow(graph).reach(missing)),
    singlePoints: risks.length,
    largestCut: risks[0]?.outage.cut.output ?? decimal(0),
  };
}
