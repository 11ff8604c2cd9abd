import { decimal, toPlain, type Decimal } from '#platform';
import { ChainGraph, type GraphNode } from './chain-graph.js';
import type { Tally } from './gap.rules.js';
import type { NodeFigures } from './strength.rules.js';
import { byText } from './text-order.js';

/** A local company with the nodes that it produces on. */
export interface Producer {
  id: string;
  name: string;
  /** Yuan a year. */
  output: string;
  nodeIds: readonly string[];
}

/**
 * The local companies of a chain by the nodes they produce on, largest output first. Outputs are kept in fen, in two whole numbers each
 * whose sums stay exact: counting thousands of companies hundreds of times has to be quick.
 */
export class Producers {
  readonly all: readonly Producer[];
  private readonly high: Float64Array;
  private readonly low: Float64Array;
  /** Places in `all`, in its order. */
  private readonly byNode = new Map<string, number[]>();
  /** In which count each was met last, so that a count needs no set of its own. */
  private readonly met: Uint32Array;
  private counts = 0;

  constructor(all: readonly Producer[]) {
    const known = all.map((producer) => ({ producer, fen: BigInt(decimal(producer.output).times(100).toFixed(0)) }));
    known.sort((a, b) => (a.fen === b.fen ? byText(a.producer.name, b.producer.name) || byText(a.producer.id, b.producer.id) : a.fen < b.fen ? 1 : -1));
    this.all = known.map(({ producer }) => producer);
    this.high = Float64Array.from(known, ({ fen }) => Number(fen / HIGH));
    this.low = Float64Array.from(known, ({ fen }) => Number(fen % HIGH));
    this.met = new Uint32Array(all.length);
    for (const [index, producer] of this.all.entries()) {
      for (const nodeId of new Set(producer.nodeIds)) {
        const there = this.byNode.get(nodeId);
        if (there) there.push(index);
        else this.byNode.set(nodeId, [index]);
      }
    }
  }

  /** Who produces on one of the nodes, each once. */
  on(nodeIds: Iterable<string>): Set<Producer> {
    const found = new Set<Producer>();
    for (const id of nodeIds) for (const index of this.byNode.get(id) ?? []) found.add(this.all[index]!);
    return found;
  }

  /** Whether anybody produces there who is not among `without`. */
  hasOthers(nodeId: string, without: ReadonlySet<Producer>): boolean {
    return this.byNode.get(nodeId)?.some((index) => !without.has(this.all[index]!)) ?? false;
  }

  /** How many produce on one of the nodes, each once, and what they make together, `without` left out. */
  tally(nodeIds: Iterable<string>, without?: ReadonlySet<Producer>): Tally {
    const count = ++this.counts;
    let [companies, high, low] = [0, 0, 0];
    for (const id of nodeIds) {
      for (const index of this.byNode.get(id) ?? []) {
        if (this.met[index] === count) continue;
        this.met[index] = count;
        if (without?.has(this.all[index]!)) continue;
        companies++;
        high += this.high[index]!;
        low += this.low[index]!;
      }
    }
    return { companies, output: inYuan(high, low) };
  }

  /** All of them. */
  whole(): Tally {
    const add = (total: number, each: number) => total + each;
    return { companies: this.all.length, output: inYuan(this.high.reduce(add, 0), this.low.reduce(add, 0)) };
  }

  /** The chain with the figures of every node, those nested in it included. */
  figures<N extends GraphNode & Omit<NodeFigures, 'localCompanies' | 'localOutput'>>(nodes: readonly N[], links: ConstructorParameters<typeof ChainGraph>[1]): ChainGraph<N & NodeFigures> {
    const graph = new ChainGraph(nodes, links);
    const counted = nodes.map((node) => {
      const { companies, output } = this.tally(graph.withNested(node.id));
      return { ...node, localCompanies: companies, localOutput: toPlain(output) };
    });
    return new ChainGraph(counted, links);
  }
}

const HIGH = 10_000_000_000n;

function inYuan(high: number, low: number): Decimal {
  return decimal(BigInt(high) * HIGH + BigInt(low)).div(100);
}
