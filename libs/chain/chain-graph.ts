/** What the rules need to know of a node's place. */
export interface GraphNode {
  id: string;
  parentId: string | null;
  name: string;
  position: string;
}

/** One node supplies another. */
export interface GraphLink {
  fromNodeId: string;
  toNodeId: string;
}

/** A chain as a graph: nesting and supply. Supply may run in circles (recycling does), nesting may not. */
export class ChainGraph<N extends GraphNode = GraphNode> {
  private readonly byId: Map<string, N>;
  private readonly childIds = new Map<string, string[]>();
  private readonly suppliedBy = new Map<string, Set<string>>();
  private readonly supplies = new Map<string, Set<string>>();

  constructor(
    readonly nodes: readonly N[],
    readonly links: readonly GraphLink[],
  ) {
    this.byId = new Map(nodes.map((node) => [node.id, node]));
    for (const node of nodes) {
      if (node.parentId && this.byId.has(node.parentId)) append(this.childIds, node.parentId, node.id);
    }
    for (const { fromNodeId, toNodeId } of links) {
      if (!this.byId.has(fromNodeId) || !this.byId.has(toNodeId)) continue;
      put(this.supplies, fromNodeId, toNodeId);
      put(this.suppliedBy, toNodeId, fromNodeId);
    }
  }

  node(id: string): N {
    const node = this.byId.get(id);
    if (!node) throw new Error(`no node ${id} in this chain`);
    return node;
  }

  isGroup(id: string): boolean {
    return this.childIds.has(id);
  }

  /** The node and all nodes nested in it. */
  withNested(id: string): Set<string> {
    return reach([id], (each) => this.childIds.get(each) ?? []);
  }

  /** Whether `outer` is `inner` or nests it, however deep. */
  nests(outer: string, inner: string): boolean {
    return this.withNested(outer).has(inner);
  }

  /** Nodes supplied directly by the node or by one inside it, itself and its own inside left out. */
  customers(id: string): N[] {
    return this.across(id, this.supplies);
  }

  /**
   * What surrounds a node: direct suppliers and customers, and the other parts of the same wider node. A node with none of these is
   * surrounded by the nodes of its position.
   */
  surroundings(id: string): N[] {
    const node = this.node(id);
    const siblings = node.parentId ? (this.childIds.get(node.parentId) ?? []).filter((each) => each !== id).map((each) => this.node(each)) : [];
    const near = [...new Set([...this.across(id, this.suppliedBy), ...this.across(id, this.supplies), ...siblings])];
    if (near.length > 0) return near;
    const inside = this.withNested(id);
    return this.nodes.filter((each) => each.position === node.position && !inside.has(each.id) && !this.nests(each.id, id));
  }

  /** Supply steps from each node, in either direction, to the nearest of the given nodes; nodes out of reach are left out. */
  distancesTo(targets: Iterable<string>): Map<string, number> {
    const distances = new Map([...targets].map((id) => [id, 0]));
    const queue = [...distances.keys()];
    for (const id of queue) {
      for (const next of [...(this.supplies.get(id) ?? []), ...(this.suppliedBy.get(id) ?? [])]) {
        if (distances.has(next)) continue;
        distances.set(next, distances.get(id)! + 1);
        queue.push(next);
      }
    }
    return distances;
  }

  private across(id: string, direction: Map<string, Set<string>>): N[] {
    const inside = this.withNested(id);
    const outside = new Set([...inside].flatMap((each) => [...(direction.get(each) ?? [])]));
    return [...outside].filter((each) => !inside.has(each)).map((each) => this.node(each));
  }
}

function reach(start: string[], next: (id: string) => Iterable<string>): Set<string> {
  const reached = new Set(start);
  // A set's iterator also meets what is added on the way.
  for (const id of reached) for (const to of next(id)) reached.add(to);
  return reached;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
