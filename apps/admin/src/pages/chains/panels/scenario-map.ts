import type { DrawnMap } from '../chain-map.types';
import type { Outcome } from './use-scenarios';

/** What a map needs to know of a scenario: the nodes that it changes. */
export type ScenarioChanges = Pick<Outcome, 'nodes'>;

/** The chain as a scenario would make it: strength, points, action and figures of the nodes that it changes; all else as it is. */
export function scenarioMap<Map extends DrawnMap>(map: Map, { nodes }: ScenarioChanges): Map {
  const changes = new Map(nodes.map((change) => [change.nodeId, change]));
  return {
    ...map,
    nodes: map.nodes.map((node) => {
      const change = changes.get(node.id);
      if (!change) return node;
      const { strength, breakPoint, blockPoint, action, reason } = change.after;
      return { ...node, strength, breakPoint, blockPoint, action, reason, localCompanies: change.companiesAfter, localOutput: change.outputAfter };
    }),
  };
}

/** The nodes that get another strength, each with the one it has now. */
export function strengthsBefore({ nodes }: ScenarioChanges): Map<string, DrawnMap['nodes'][number]['strength']> {
  return new Map(nodes.filter(({ before, after }) => before.strength !== after.strength).map(({ nodeId, before }) => [nodeId, before.strength]));
}
