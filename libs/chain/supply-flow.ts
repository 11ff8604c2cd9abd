import { DirectedGraph } from 'graphology';
import { unweighted } from 'graphology-shortest-path';
import { stronglyConnectedComponents } from 'graphology-components';
import { bfsFromNode } from 'graphology-traversal';
import type { ChainGraph, GraphNode } from './chain-graph.js';
import { byText } from './text-order.js';

/** Where a search over several nodes at once starts. */
const START = '';

/**
 * What flows from node to node along the supply links. A wider node is the sum of its parts: what is linked to it is linked to each of
 * them. The same chain gives the same answers in whatever order its rows come.
 */
export class SupplyFlow {
  private readonly graph = new DirectedGraph();

  /** @param carries which nodes pass something on; all when left out */
  constructor(chain: ChainGraph<GraphNode>, carries: (nodeId: string) => boolean = () => true) {
    const nodes = chain.nodes.filter((node) => carries(node.id)).sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
    const order = new Map(nodes.map((node, index) => [node.id, index]));
    for (const node of nodes) this.graph.addNode(node.id);
    const edges = new Set<string>();
    const parts = (id: string) => [...chain.withNested(id)].filter((part) => order.has(part));
    for (const { fromNodeId, toNodeId } of chain.links) {
      for (const from of parts(fromNodeId)) for (const to of parts(toNodeId)) if (from !== to) edges.add(`${from} ${to}`);
    }
    const ends = [...edges].map((edge) => edge.split(' ') as [string, string]);
    ends.sort(([a, b], [c, d]) => order.get(a)! - order.get(c)! || order.get(b)! - order.get(d)!);
    for (const [from, to] of ends) this.graph.addEdge(from, to);
  }

  /** Everything that the given nodes supply, directly or through others, without themselves. */
  reach(starts: Iterable<string>): Set<string> {
    return new Set(this.steps(starts).keys());
  }

  /** The same, with how many supply steps away it is. */
  steps(starts: Iterable<string>): Map<string, number> {
    const from = this.present(starts);
    const reached = this.search(from);
    for (const id of from) reached.delete(id);
    return reached;
  }

  /** The shortest way from one of the given nodes to each node that they supply, both ends included. */
  paths(starts: Iterable<string>): Map<string, string[]> {
    const from = this.present(starts);
    return this.startingAt(from, () => {
      const ways = unweighted.singleSource(this.graph, START);
      return new Map(Object.entries(ways).flatMap(([id, way]) => (id === START || from.has(id) ? [] : [[id, way.slice(1)] as const])));
    });
  }

  /**
   * What is still supplied when the given nodes stop: whatever can be reached from where a supply begins, and not through them. A supply
   * begins at a node that nobody supplies, or in a circle of nodes that nobody outside of it supplies.
   */
  remaining(stopped: ReadonlySet<string>): Set<string> {
    return new Set(this.search(new Set([...this.beginnings()].filter((id) => !stopped.has(id))), stopped).keys());
  }

  private sources: Set<string> | undefined;

  private beginnings(): Set<string> {
    this.sources ??= new Set(
      stronglyConnectedComponents(this.graph)
        .filter((circle) => {
          const inside = new Set(circle);
          return circle.every((id) => this.graph.everyInNeighbor(id, (supplier) => inside.has(supplier)));
        })
        .flat(),
    );
    return this.sources;
  }

  private search(from: ReadonlySet<string>, closed?: ReadonlySet<string>): Map<string, number> {
    const reached = new Map<string, number>();
    this.startingAt(from, () =>
      bfsFromNode(this.graph, START, (id, _attributes, depth) => {
        if (closed?.has(id)) return true;
        if (id !== START) reached.set(id, depth - 1);
        return false;
      }, { mode: 'outbound' }),
    );
    return reached;
  }

  private present(ids: Iterable<string>): Set<string> {
    return new Set([...ids].filter((id) => this.graph.hasNode(id)));
  }

  /** Lets a search begin at several nodes: they are supplied by a node of their own as long as it lasts. */
  private startingAt<T>(ids: ReadonlySet<string>, search: () => T): T {
    this.graph.addNode(START);
    for (const id of [...ids].sort(byText)) this.graph.addEdge(START, id);
    try {
      return search();
    } finally {
      this.graph.dropNode(START);
    }
  }
}
