import type { Locale } from '#platform';
import {
  factorLabel, rankSpans, rankValued, reasonText, TARGET_WEIGHTS, valued, type TargetFacts, type TargetWeights, type ValuedTarget,
} from '#chain';
import { supplyDistances } from './map.rules.js';
import type { RankedMap, PlainMap } from './map.service.js';
import type { Gap, RankedTarget, TargetMap } from './map.types.js';
import type { GapPreview } from './target-map.types.js';

type PlainTarget = TargetFacts & Pick<RankedTarget, 'company' | 'version' | 'tiers' | 'owner' | 'contactState' | 'lastContactOn' | 'nextStep' | 'nextStepOn' | 'channel' | 'project'> & { nodeIds: string[] };

/** A chain's map with its targets as SQL answers it. */
export interface PlainTargetMap extends PlainMap {
  targets: PlainTarget[];
  homeProvince: string | null;
  /** The chain's own weights; null while it goes by the usual ones. */
  weights: TargetWeights | null;
}

/** Most targets that are shown for one gap. */
const TARGETS_SHOWN = 50;

/** The gaps of a chain in their order, each with what its targets are worth. */
function gapsWithTargets(plain: PlainTargetMap, { graph, judgements, gaps }: RankedMap) {
  const targetsOf = new Map<string, PlainTarget[]>();
  for (const target of plain.targets) for (const id of target.nodeIds) targetsOf.set(id, [...(targetsOf.get(id) ?? []), target]);
  const nearest = supplyDistances(graph);
  const nodesOf = new Map(plain.targets.map((target) => [target.id, target.nodeIds]));
  return gaps.map((gap) => ({
    gap,
    node: graph.node(gap.nodeId),
    judgement: judgements.get(gap.nodeId)!,
    targets: valued(targetsOf.get(gap.nodeId) ?? [], { gapScore: gap.score, homeProvince: plain.homeProvince, distance: (companyId) => nearest(nodesOf.get(companyId) ?? []) }),
  }));
}

/** The target map by the chain's weights, in the caller's language. */
export function targetMapOf(locale: Locale, plain: PlainTargetMap, ranked: RankedMap, asOf: string): TargetMap {
  const weights = plain.weights ?? TARGET_WEIGHTS;
  const gaps = gapsWithTargets(plain, ranked).map(({ gap: { nodeId, rank, score }, node, judgement, targets }): Gap => ({
    nodeId, rank, score, nodeName: node.name, position: node.position, criticality: node.criticality, strength: judgement.strength, action: judgement.action,
    reason: reasonText(locale, node, judgement, plain.thresholds),
    targetCount: targets.length,
    targets: rankedTargets(locale, targets, weights),
  }));
  return { chain: plain.chain, asOf, gaps };
}

function rankedTargets(locale: Locale, targets: readonly ValuedTarget<PlainTarget>[], weights: TargetWeights): RankedTarget[] {
  const shown = rankValued(targets, weights).slice(0, TARGETS_SHOWN);
  const spans = rankSpans(targets, weights, shown.map(({ company }) => company.id));
  return shown.map(({ company: target, rank, score, factors }) => {
    const { best, worst, decisive } = spans.get(target.id)!;
    const { company, version, tiers, owner, contactState, lastContactOn, nextStep, nextStepOn, channel, project } = target;
    return {
      company, version, tiers, owner, contactState, lastContactOn, nextStep, nextStepOn, channel, project, rank, score,
      bestRank: best, worstRank: worst, decisiveFactor: decisive && factorLabel(locale, decisive),
      factors: factors.map((factor) => ({ ...factor, label: factorLabel(locale, factor.code) })),
    };
  });
}

/** Where targets stand by the chain's weights and by others. Of each gap those are shown that either brings among the first. */
export function previewOf(plain: PlainTargetMap, ranked: RankedMap, weights: TargetWeights): GapPreview[] {
  return gapsWithTargets(plain, ranked)
    .filter(({ targets }) => targets.length > 0)
    .map(({ gap, node, targets }) => {
      const before = new Map(rankValued(targets, plain.weights ?? TARGET_WEIGHTS).map((each) => [each.company.id, each]));
      const changes = rankValued(targets, weights).map(({ company, rank, score }) => {
        const { rank: rankBefore, score: scoreBefore } = before.get(company.id)!;
        return { company: company.company, rank, score, rankBefore, scoreBefore };
      });
      return {
        nodeId: gap.nodeId,
        nodeName: node.name,
        moved: changes.filter(({ rank, rankBefore }) => rank !== rankBefore).length,
        targets: changes.filter(({ rank, rankBefore }) => Math.min(rank, rankBefore) <= TARGETS_SHOWN),
      };
    });
}
