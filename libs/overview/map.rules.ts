import { decimal, sum, toPlain } from '#platform';
import type { ChainGraph } from '#chain';

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

/**
 * Figures of every node with the nodes inside it: what they count is added up, and a company on several of them is counted once.
 * A project has one node, so projects are simply added up.
 */
export function rollUp<N extends CountedNode>(graph: ChainGraph<N>, shared: readonly SharedCompany[]): N[] {
  return graph.nodes.map((node) => {
    if (!graph.isGroup(node.id)) return node;
    const inside = graph.withNested(node.id);
    const parts = [...inside].map((id) => graph.node(id));
    let localCompanies = parts.reduce((total, part) => total + part.localCompanies, 0);
    let targets = parts.reduce((total, part) => total + part.targets, 0);
    let output = sum(parts.map((part) => part.localOutput));
    for (const company of shared) {
      const places = company.nodes.filter(({ nodeId }) => inside.has(nodeId));
      const producing = places.filter(({ produces }) => produces).length;
      if (producing > 1) {
        localCompanies -= producing - 1;
        output = output.minus(decimal(company.output).times(producing - 1));
      }
      if (company.isTarget && places.length > 1) targets -= places.length - 1;
    }
    return {
      ...node,
      localCompanies,
      targets,
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
