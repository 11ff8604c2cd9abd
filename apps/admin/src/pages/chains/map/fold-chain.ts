interface Nested {
  id: string;
  parentId?: string | null;
}

interface Link {
  id: string;
  fromNodeId: string;
  toNodeId: string;
}

/** Everything folded, in the address. */
export const ALL = 'all';

/** Nodes that nest others. */
export function groupsOf(nodes: readonly Nested[]): Set<string> {
  const ids = new Set(nodes.map((node) => node.id));
  return new Set(nodes.flatMap(({ parentId }) => (parentId && ids.has(parentId) ? [parentId] : [])));
}

/**
 * A chain with the insides of folded nodes left out. The links of what is inside are drawn from the folded node, each pair once; those
 * between two parts of one folded node fall away with it.
 */
export function foldChain<N extends Nested, L extends Link>(nodes: readonly N[], links: readonly L[], folded: ReadonlySet<string>): { nodes: N[]; links: L[] } {
  if (folded.size === 0) return { nodes: [...nodes], links: [...links] };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const shownAs = new Map(nodes.map((node) => [node.id, outermostFolded(node, byId, folded)]));
  const drawn = new Map<string, L>();
  for (const link of links) {
    const fromNodeId = shownAs.get(link.fromNodeId);
    const toNodeId = shownAs.get(link.toNodeId);
    if (fromNodeId && toNodeId && fromNodeId !== toNodeId && !drawn.has(`${fromNodeId} ${toNodeId}`)) drawn.set(`${fromNodeId} ${toNodeId}`, { ...link, fromNodeId, toNodeId });
  }
  return { nodes: nodes.filter((node) => shownAs.get(node.id) === node.id), links: [...drawn.values()] };
}

/** The folded node that a node disappears in, or itself. */
function outermostFolded(node: Nested, byId: ReadonlyMap<string, Nested>, folded: ReadonlySet<string>): string {
  let shown = node.id;
  const seen = new Set([node.id]);
  for (let parent = node.parentId ? byId.get(node.parentId) : undefined; parent && !seen.has(parent.id); parent = parent.parentId ? byId.get(parent.parentId) : undefined) {
    seen.add(parent.id);
    if (folded.has(parent.id)) shown = parent.id;
  }
  return shown;
}

/** Which nodes are folded, from the address: `all`, or ids with commas between. */
export function readFold(address: string | null, groups: ReadonlySet<string>): Set<string> {
  if (address === ALL) return new Set(groups);
  return new Set((address ?? '').split(',').filter((id) => groups.has(id)));
}

/** The address of what is folded; null for nothing. */
export function writeFold(folded: ReadonlySet<string>, groups: ReadonlySet<string>): string | null {
  if (folded.size === 0) return null;
  return folded.size === groups.size ? ALL : [...folded].sort().join(',');
}
