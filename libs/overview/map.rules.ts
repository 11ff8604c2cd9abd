import { decimal, sum, toPlain } from '#platform';
import type { ChainGraph, TallyOf } from '#chain';

/** Figures of one node as they are counted on the very node. */
export interface CountedNode {
  id: string;
  parentId: string | null;
  name: string;
  position: string;
  localCompanies: number;
  localOutput: string;
  targets: number;
  projectsInFlight: number;
  contractedInvestment: string;
}

/** A company that sits on several nodes of a chain. */
export interface SharedCompany {
  nodes: { nodeId: string; produces: boolean }[];
  isTarget: boolean;
  /** Yuan a year. */
  output: string;
}

/** Counts the local companies on nodes from what each node counts, those that produce on several of them once. */
export function tallyOf(graph: ChainGraph<CountedNode>, shared: readonly SharedCompany[]): TallyOf {
  return (nodeIds) => {
    const parts = [...nodeIds].map((id) => graph.node(id));
    let companies = parts.reduce((total, part) => total + part.localCompanies, 0);
    let output = sum(parts.map((part) => part.localOutput));
    for (const company of shared) {
      const again = company.nodes.filter(({ nodeId, produces }) => produces && nodeIds.has(nodeId)).length - 1;
      if (again < 1) continue;
      companies -= again;
      output = output.minus(decimal(company.output).times(again));
    }
    return { companies, output };
  };
}

/**
 * Figures of every node with the nodes inside it: what they count is added up, and a company on several of them is counted once.
 * A project has one node, so projects are simply added up.
 */
export function rollUp<N extends CountedNode>(graph: ChainGraph<N>, shared: readonly SharedCompany[]): N[] {
  const tally = tallyOf(graph, shared);
  return graph.nodes.map((node) => {
    if (!graph.isGroup(node.id)) return node;
    const inside = graph.withNested(node.id);
    const parts = [...inside].map((id) => graph.node(id));
    const { companies, output } = tally(inside);
    const twice = shared.reduce((total, { isTarget, nodes }) => total + (isTarget ? Math.max(0, nodes.filter(({ nodeId }) => inside.has(nodeId)).length - 1) : 0), 0);
    return {
      ...node,
      localCompanies: companies,
      targets: parts.reduce((total, part) => total + part.targets, -twice),
      localOutput: toPlain(output),
      projectsInFlight: parts.reduce((total, part) => total + part.projectsInFlight, 0),
      contractedInvestment: toPlain(sum(parts.map((part) => part.contractedInvestment))),
    };
  });
}

/**
 * Supply steps from a company to the nearest local producers: from the nearest of the nodes it sits on; a node that no supply link
 * touches stands where the wider node around it stands.
 * @param nodes with figures rolled up
 */
export function supplyDistances<N extends CountedNode>(graph: ChainGraph<N>): (nodeIds: readonly string[]) => number | null {
  const distances = graph.distancesTo(graph.nodes.filter((node) => node.localCompanies > 0).map((node) => node.id));
  const from = (id: string): number | null => {
    const known = distances.get(id);
    if (known !== undefined) return known;
    const { parentId } = graph.node(id);
    return parentId === null ? null : from(parentId);
  };
  return (nodeIds) => nodeIds.map(from).reduce((best, each) => (each !== null && (best === null || each < best) ? each : best), null);
}
