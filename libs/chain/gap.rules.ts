import { decimal, type Decimal } from '#platform';
import type { ChainGraph } from './chain-graph.js';
import { Strength } from './chain.enums.js';
import type { Judgement, NodeFigures } from './strength.rules.js';
import { SupplyFlow } from './supply-flow.js';
import { byText } from './text-order.js';

/** Counts up whenever these rules put the gaps of the same chain in another order or give them other scores: snapshots keep it. */
export const GAP_RULE_VERSION = '1';

/** What is known of a node when its gap is ranked. */
export interface GapNode extends NodeFigures {
  /** 1 to 5. */
  criticality: number;
}

/** Local companies that produce on some nodes, each counted once, and what they make a year, in yuan. */
export interface Tally {
  companies: number;
  output: Decimal;
}

/** Counts the local companies on nodes. */
export type TallyOf = (nodeIds: ReadonlySet<string>) => Tally;

/** What of the zone's own industry depends on a node: everything local that it supplies, directly or through others. */
export interface Dependence extends Tally {
  /** Nodes downstream with local producers. */
  nodes: string[];
  /** Share of the chain's local output, 0 to 1. */
  share: Decimal;
}

/** A gap with its place in the order. */
export interface RankedGap {
  nodeId: string;
  /** From 1. */
  rank: number;
  /** 0 to 100, two decimals: the sum of the parts. */
  score: string;
  /** What each part contributes to the score. */
  parts: Record<keyof typeof GAP_WEIGHTS, Decimal>;
  dependence: Dependence;
}

/** How much each part weighs in a gap's score of 100. */
export const GAP_WEIGHTS = { criticality: 40, dependence: 35, lack: 25 } as const;

/** How much is lacking: everything, much, or only a second source. */
const LACK: Record<Strength, string> = { missing: '1', weak: '0.6', adequate: '0.3', strong: '0.3' };

/**
 * Ranks the gaps of a chain, gravest first. Score = 40 × criticality / 5 + 35 × dependence + 25 × lack, where dependence is the share
 * of the chain's local output made by nodes that this one supplies, directly or through others: what the zone's own factories would
 * lose with it. Each company counts once. Equal scores are ordered by name, then by id.
 *
 * One more local company never makes a gap worse: no node gets weaker or breaks the chain, no gap lacks more, and the score of the gap
 * that it fills does not rise. Only what depends on a gap may grow, when the newcomer is itself downstream of it.
 */
export function rankGaps<N extends GapNode>(graph: ChainGraph<N>, gaps: readonly N[], judgements: ReadonlyMap<string, Judgement>, tally: TallyOf): RankedGap[] {
  const flow = new SupplyFlow(graph);
  const whole = tally(new Set(graph.nodes.map((node) => node.id)));
  const scored = gaps.map((node) => {
    const dependence = dependenceOn(graph, flow, node.id, tally, whole);
    const parts = {
      criticality: decimal(node.criticality).times(GAP_WEIGHTS.criticality).div(5),
      dependence: dependence.share.times(GAP_WEIGHTS.dependence),
      lack: decimal(LACK[judgements.get(node.id)!.strength]).times(GAP_WEIGHTS.lack),
    };
    return { node, dependence, parts, score: parts.criticality.plus(parts.dependence).plus(parts.lack).toFixed(2) };
  });
  scored.sort((a, b) => Number(b.score) - Number(a.score) || byText(a.node.name, b.node.name) || byText(a.node.id, b.node.id));
  return scored.map(({ node, ...gap }, index) => ({ nodeId: node.id, rank: index + 1, ...gap }));
}

function dependenceOn<N extends GapNode>(graph: ChainGraph<N>, flow: SupplyFlow, nodeId: string, tally: TallyOf, whole: Tally): Dependence {
  const downstream = flow.reach(graph.withNested(nodeId));
  const { companies, output } = tally(downstream);
  const nodes = [...downstream].filter((id) => graph.node(id).localCompanies > 0);
  return { companies, output, nodes, share: whole.output.isZero() ? whole.output : output.div(whole.output) };
}
