import { decimal, sum, type Decimal } from '#platform';
import type { ChainGraph } from './chain-graph.js';
import { Strength } from './chain.enums.js';
import type { Judgement, NodeFigures } from './strength.rules.js';

/** What is known of a node when its gap is ranked. */
export interface GapNode extends NodeFigures {
  /** 1 to 5. */
  criticality: number;
  /** Yearly output of local companies placed on this very node, without those nested in it, in yuan. */
  ownOutput: string;
}

/** A gap with its place in the order. */
export interface RankedGap {
  nodeId: string;
  /** From 1. */
  rank: number;
  /** 0 to 100, two decimals. */
  score: string;
  /** Share of the chain's local output that is made downstream of the node, 0 to 1. */
  dependence: Decimal;
}

/** How much each part weighs in a gap's score of 100. */
export const GAP_WEIGHTS = { criticality: 40, dependence: 35, lack: 25 } as const;

/** How much is lacking: everything, much, or only a second source. */
const LACK: Record<Strength, string> = { missing: '1', weak: '0.6', adequate: '0.3', strong: '0.3' };

/**
 * Ranks the gaps of a chain, gravest first. Score = 40 × criticality / 5 + 35 × dependence + 25 × lack, where dependence is the share
 * of the chain's local output made by nodes that this one supplies, directly or through others: what the zone's own factories would
 * lose with it. Equal scores are ordered by name, then by id.
 */
export function rankGaps<N extends GapNode>(graph: ChainGraph<N>, gaps: readonly N[], judgements: ReadonlyMap<string, Judgement>): RankedGap[] {
  const whole = sum(graph.nodes.map((node) => node.ownOutput));
  const scored = gaps.map((node) => {
    const dependent = sum([...graph.downstream(node.id)].map((id) => graph.node(id).ownOutput));
    const dependence = whole.isZero() ? whole : dependent.div(whole);
    const score = decimal(node.criticality)
      .times(GAP_WEIGHTS.criticality)
      .div(5)
      .plus(dependence.times(GAP_WEIGHTS.dependence))
      .plus(decimal(LACK[judgements.get(node.id)!.strength]).times(GAP_WEIGHTS.lack));
    return { node, dependence, score: score.toFixed(2) };
  });
  scored.sort((a, b) => Number(b.score) - Number(a.score) || byText(a.node.name, b.node.name) || byText(a.node.id, b.node.id));
  return scored.map(({ node, dependence, score }, index) => ({ nodeId: node.id, rank: index + 1, score, dependence }));
}

/** An order of texts that is the same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
