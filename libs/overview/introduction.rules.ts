import { DirectedGraph } from 'graphology';
import { singleSource } from 'graphology-shortest-path/dijkstra.js';
import { OPPOSITE, type RelationKind } from '#company';

/** A company of the neighbourhood that is searched. */
export interface Neighbour {
  id: string;
  name: string;
  shortName: string | null;
  isLocal: boolean;
}

/** Why one company can lead to another. */
export type Evidence =
  | { kind: 'RELATION'; relation: RelationKind; source: string | null }
  | { kind: 'CONTACT'; contact: string; title: string | null }
  | { kind: 'VISIT'; person: string; fromOn: string; toOn: string }
  | { kind: 'MENTION'; name: string; by: string }
  | { kind: 'SUPPLY'; nodes: string[] }
  | { kind: 'SAME_NODE'; node: string };
export type EvidenceKind = Evidence['kind'];

/** What is known between two companies; it leads either way. */
export interface Tie {
  from: string;
  to: string;
  evidence: Exclude<Evidence, { kind: 'SUPPLY' | 'SAME_NODE' }>;
}

/** Where companies sit, what supplies what, and which local companies produce where. */
export interface SupplyPlaces {
  placed: readonly { companyId: string; nodeId: string }[];
  nodes: readonly { id: string; name: string; parentId: string | null }[];
  links: readonly { fromNodeId: string; toNodeId: string }[];
  locals: readonly { companyId: string; nodeId: string }[];
}

/** One step of an introduction. */
export interface Hop {
  from: string;
  to: string;
  evidence: Evidence;
  cost: number;
}

/** A way from a company to a local one. */
export interface Introduction {
  to: string;
  cost: number;
  hops: Hop[];
}

/** How far a step goes: the less, the likelier somebody picks up the phone. Ours, and stated with every answer. */
export const TIE_COST = {
  parent: 1, subsidiary: 1, shareholder: 1, investee: 1, supplier: 1, customer: 1, partner: 1, former_colleague: 2, other: 2,
  /** The same person is a contact of both. */
  contact: 1,
  /** Somebody of the zone was in contact with both. */
  visit: 2,
  /** A ledger names the other one, and nobody has confirmed it. */
  mention: 2,
} as const satisfies Record<RelationKind | 'contact' | 'visit' | 'mention', number>;
/** A supply link between the nodes of two companies, and each further one. */
export const SUPPLY_COST = 3;
export const FURTHER_SUPPLY_COST = 2;
/** From a part to the wider node around it, or from that to its parts. */
export const NESTING_COST = 1;
/** Both sit on the same node: they may know each other, and may be rivals. */
export const SAME_NODE_COST = 4;
/** Supply steps that are followed at most. */
export const MOST_SUPPLY_STEPS = 3;

type Step = { cost: number; evidence: Evidence | null };

/** What a tie costs. */
export function costOf(evidence: Tie['evidence']): number {
  if (evidence.kind === 'RELATION') return TIE_COST[evidence.relation];
  return TIE_COST[evidence.kind === 'CONTACT' ? 'contact' : evidence.kind === 'VISIT' ? 'visit' : 'mention'];
}

/**
 * The cheapest ways from a company to each local one, cheapest first. A way ends at the first local company that it meets: whoever lies
 * behind that is its own introduction. Equal ones are ordered by fewer steps, then by name, so that the order of the rows never matters.
 */
export function findIntroductions(start: string, companies: readonly Neighbour[], ties: readonly Tie[], places: SupplyPlaces, first: number): Introduction[] {
  const known = new Map(companies.map((company) => [company.id, company]));
  const graph = companyGraph(start, known, ties);
  addSupply(graph, start, known, places);
  if (!graph.hasNode(start)) return [];
  const paths = singleSource(graph, start, 'cost') as Record<string, string[]>;
  return companies
    .filter(({ id, isLocal }) => isLocal && id !== start && paths[id])
    .map(({ id, name }) => ({ name, ...introductionOf(graph, paths[id]!) }))
    .sort((a, b) => a.cost - b.cost || a.hops.length - b.hops.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.to < b.to ? -1 : 1))
    .slice(0, first)
    .map(({ to, cost, hops }) => ({ to, cost, hops }));
}

function companyGraph(start: string, known: ReadonlyMap<string, Neighbour>, ties: readonly Tie[]): DirectedGraph<object, Step> {
  const graph = new DirectedGraph<object, Step>();
  for (const id of [...known.keys()].sort()) graph.addNode(id);
  const turned = ties.flatMap(({ from, to, evidence }) => [{ from, to, evidence }, { from: to, to: from, evidence: seenFromOther(evidence) }]);
  const keyed = turned.map((tie) => ({ ...tie, cost: costOf(tie.evidence), key: JSON.stringify(tie.evidence) }));
  keyed.sort((a, b) => a.cost - b.cost || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const { from, to, evidence, cost } of keyed) {
    const leads = known.has(from) && known.has(to) && from !== to && (from === start || !known.get(from)!.isLocal);
    // Sorted by cost: the first one between two companies is the best.
    if (leads && !graph.hasEdge(from, to)) graph.addEdge(from, to, { cost, evidence });
  }
  return graph;
}

function seenFromOther(evidence: Tie['evidence']): Tie['evidence'] {
  if (evidence.kind === 'VISIT') return { ...evidence, fromOn: evidence.toOn, toOn: evidence.fromOn };
  return evidence.kind === 'RELATION' ? { ...evidence, relation: OPPOSITE[evidence.relation] } : evidence;
}

/**
 * Nodes stand in the graph twice: as where one starts, and as where supply has led to, so that a neighbour on the same node is not taken
 * for a customer. A part of a wider node may follow the links of the wider one.
 */
function addSupply(graph: DirectedGraph<object, Step>, start: string, known: ReadonlyMap<string, Neighbour>, { placed, nodes, links, locals }: SupplyPlaces): void {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const has = new Set(nodes.map(({ id }) => id));
  const before = (id: string) => `before:${id}`;
  const after = (id: string) => `after:${id}`;
  const add = (from: string, to: string, cost: number) => void (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(from, to) && graph.addEdge(from, to, { cost, evidence: null }));
  const sorted = [...nodes].sort(byId);
  for (const { id } of sorted) {
    graph.addNode(before(id));
    graph.addNode(after(id));
  }
  for (const { id, parentId } of sorted) {
    if (!parentId || !has.has(parentId)) continue;
    add(before(id), before(parentId), NESTING_COST);
    add(after(parentId), after(id), NESTING_COST);
  }
  for (const { fromNodeId, toNodeId } of [...links].sort((a, b) => (a.fromNodeId + a.toNodeId < b.fromNodeId + b.toNodeId ? -1 : 1))) {
    for (const [one, other] of [[fromNodeId, toNodeId], [toNodeId, fromNodeId]] as const) {
      add(before(one), after(other), SUPPLY_COST);
      add(after(one), after(other), FURTHER_SUPPLY_COST);
    }
  }
  for (const { companyId, nodeId } of placed) if (known.has(companyId) && (companyId === start || !known.get(companyId)!.isLocal)) add(companyId, before(nodeId), 0);
  for (const { companyId, nodeId } of locals) {
    if (companyId === start || !known.has(companyId)) continue;
    add(before(nodeId), companyId, SAME_NODE_COST);
    add(after(nodeId), companyId, 0);
  }
}

/** A path through the graph as steps between companies: the nodes passed between two of them are the evidence of one step. */
function introductionOf(graph: DirectedGraph<object, Step>, path: readonly string[]): Introduction {
  const hops: Hop[] = [];
  let from = path[0]!;
  let cost = 0;
  let nodes: string[] = [];
  let supplied = false;
  for (let index = 1; index < path.length; index++) {
    const at = path[index]!;
    const step = graph.getEdgeAttributes(path[index - 1]!, at);
    cost += step.cost;
    const [, side, node] = /^(before|after):(.*)$/.exec(at) ?? [];
    if (node) {
      nodes.push(node);
      supplied ||= side === 'after';
      continue;
    }
    hops.push({ from, to: at, cost, evidence: step.evidence ?? (supplied ? { kind: 'SUPPLY', nodes } : { kind: 'SAME_NODE', node: nodes.at(-1)! }) });
    [from, cost, nodes, supplied] = [at, 0, [], false];
  }
  return { to: path.at(-1)!, cost: hops.reduce((total, hop) => total + hop.cost, 0), hops };
}
