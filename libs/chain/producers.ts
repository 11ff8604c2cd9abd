import { decimal, toPlain } from '#platform';
import { ChainGraph, type GraphNode } from './chain-graph.js';
import type { Tally } from './gap.rules.js';
import type { NodeFigures } from './strength.rules.js';

/** A local company with the nodes that it produces on. */
export interface Producer {
  id: string;
  name: string;
  /** Yuan a year. */
  output: string;
  nodeIds: readonly string[];
}

/** The local companies of a chain by the nodes they produce on. Sums are kept in fen, as whole numbers: exact, and quick over thousands. */
export class Producers {
  private readonly byNode = new Map<string, Producer[]>();
  private readonly fen = new Map<Producer, bigint>();

  constructor(readonly all: readonly Producer[]) {
    for (const producer of all) {
      this.fen.set(producer, BigInt(decimal(producer.output).times(100).toFixed(0)));
      for (const nodeId of new Set(producer.nodeIds)) {
        const there = this.byNode.get(nodeId);
        if (there) there.push(producer);
        else this.byNode.set(nodeId, [producer]);
      }
    }
  }

  /** Who produces on one of the nodes, each once. */
  on(nodeIds: Iterable<string>): Set<Producer> {
    const found = new Set<Producer>();
    for (const id of nodeIds) for (const producer of this.byNode.get(id) ?? []) found.add(producer);
    return found;
  }

  /** How many of them there are, and what they make together. */
  tally(producers: Iterable<Producer>): Tally {
    let [companies, fen] = [0, 0n];
    for (const producer of producers) {
      companies++;
      fen += this.fen.get(producer)!;
    }
    return { companies, output: decimal(fen).div(100) };
  }

  /** The chain with the figures of every node, those nested in it included. */
  figures<N extends GraphNode & Omit<NodeFigures, 'localCompanies' | 'localOutput'>>(nodes: readonly N[], links: ConstructorParameters<typeof ChainGraph>[1]): ChainGraph<N & NodeFigures> {
    const graph = new ChainGraph(nodes, links);
    const counted = nodes.map((node) => {
      const { companies, output } = this.tally(this.on(graph.withNested(node.id)));
      return { ...node, localCompanies: companies, localOutput: toPlain(output) };
    });
    return new ChainGraph(counted, links);
  }
}
