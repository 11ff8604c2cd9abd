import type { Locale } from '#platform';
import { reasonText, Strength, type ChainGraph, type Judgement, type NodeFigures, type Position, type StrengthThresholds } from '#chain';
import type { NodeVerdict, VerdictChange, VerdictCounts } from './verdict.types.js';

/** A chain with what the rules say of it. */
export interface JudgedChain<N extends NodeFigures = NodeFigures> {
  graph: ChainGraph<N>;
  judgements: ReadonlyMap<string, Judgement>;
  thresholds: StrengthThresholds;
}

/** What the rules say of one node, with the reason in words. */
export function verdictOf(locale: Locale, { graph, judgements, thresholds }: JudgedChain, nodeId: string): NodeVerdict {
  const judgement = judgements.get(nodeId)!;
  const { strength, breakPoint, blockPoint, action } = judgement;
  return { strength, breakPoint, blockPoint, action, reason: reasonText(locale, graph.node(nodeId), judgement, thresholds) };
}

/** Every node of the chain before and after. Both have the same nodes. */
export function verdictChanges(locale: Locale, before: JudgedChain, after: JudgedChain): VerdictChange[] {
  return before.graph.nodes.map(({ id, name, position }) => {
    const [was, is] = [verdictOf(locale, before, id), verdictOf(locale, after, id)];
    const changed = was.strength !== is.strength || was.breakPoint !== is.breakPoint || was.blockPoint !== is.blockPoint || was.action !== is.action;
    return { nodeId: id, nodeName: name, position: position as Position, changed, before: was, after: is };
  });
}

export function verdictCounts(judgements: ReadonlyMap<string, Judgement>): VerdictCounts {
  const all = [...judgements.values()];
  const of = (strength: Strength) => all.filter((judgement) => judgement.strength === strength).length;
  return {
    strong: of(Strength.STRONG),
    adequate: of(Strength.ADEQUATE),
    weak: of(Strength.WEAK),
    missing: of(Strength.MISSING),
    breakPoints: all.filter((judgement) => judgement.breakPoint).length,
    blockPoints: all.filter((judgement) => judgement.blockPoint).length,
  };
}
