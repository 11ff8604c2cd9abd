import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import {
  ChainGraph, chainFlags, isGap, judgeChain, judgeMaturity, maturityReason, maturityRuleText, packInForce, rankGaps, reasonText, ruleText, weightProblems, weightsOf, type Judgement,
  type MaturityJudgement, type PackValidity, type StrengthThresholds, type TargetWeightInput,
} from '#chain';
import { rollUp, tallyOf, type SharedCompany } from './map.rules.js';
import { NODE_COMPANIES, STATUS_MAP, TARGET_MAP } from './map.sql.js';
import type { ChainMap, MapLink, MapNode, NodeCompany, TargetMap } from './map.types.js';
import { previewOf, targetMapOf, type PlainTargetMap } from './target-map.js';
import type { GapPreview } from './target-map.types.js';

/** A node as SQL counts it: strength and action are still to be judged. */
export type PlainNode = Omit<MapNode, 'strength' | 'breakPoint' | 'blockPoint' | 'action' | 'reason'>;

/** A chain's map as SQL answers it. */
export interface PlainMap {
  chain: { id: string; name: string };
  thresholds: StrengthThresholds;
  team: { id: string; leader: { id: string; name: string } | null; head: object | null } | null;
  packs: PackValidity[];
  nodes: PlainNode[];
  shared: SharedCompany[];
  links: MapLink[];
}

/** For whom a map is read: whose zone, and in which language its reasons are. */
export type MapReader = Pick<Caller, 'zoneId' | 'locale'>;

/** The three maps of a chain: three readings of one graph, so that they never disagree [3, 4]. */
@Injectable()
export class MapService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Panorama and status quo; null when the zone has no such chain. */
  async statusMap(caller: MapReader, chainId: string): Promise<ChainMap | null> {
    const plain = await this.db.read<PlainMap>(caller.zoneId, 'status_map', STATUS_MAP, [chainId]);
    if (!plain) return null;
    const judged = judgeMap(plain);
    const { graph, judgements } = judged;
    const { chain, links, thresholds } = plain;
    const maturity = maturityOf(judged);
    return {
      chain,
      asOf: this.db.clock.now().toISOString(),
      rule: { ...thresholds, text: ruleText(caller.locale, thresholds) },
      flags: flagsOf(caller.locale, plain, this.db.clock.today()),
      maturity: { level: maturity.level, reason: maturityReason(caller.locale, maturity), rule: maturityRuleText(caller.locale) },
      nodes: graph.nodes.map((node) => judgedNode(caller.locale, node, judgements.get(node.id)!, thresholds)),
      links,
    };
  }

  /** The gaps of a chain in their order, with the companies wanted for each; null when the zone has no such chain. */
  async targetMap(caller: MapReader, chainId: string): Promise<TargetMap | null> {
    const plain = await this.db.read<PlainTargetMap>(caller.zoneId, 'target_map', TARGET_MAP, [chainId]);
    return plain && targetMapOf(caller.locale, plain, ranked(plain), this.db.clock.now().toISOString());
  }

  /** Where the targets of a chain would stand under other weights, without saving them; null when the zone has no such chain. */
  async previewTargetWeights(caller: Caller, chainId: string, given: readonly TargetWeightInput[]): Promise<GapPreview[] | null> {
    const problems = weightProblems(given);
    if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
    const plain = await this.db.read<PlainTargetMap>(caller.zoneId, 'target_map', TARGET_MAP, [chainId]);
    return plain && previewOf(plain, ranked(plain), weightsOf(given));
  }

  /** The companies behind the figures of a node. */
  async nodeCompanies(caller: Caller, nodeId: string): Promise<NodeCompany[]> {
    return (await this.db.read<NodeCompany[]>(caller.zoneId, 'node_companies', NODE_COMPANIES, [nodeId])) ?? [];
  }
}

/** Rolls the figures up and judges every node by the chain's rule. */
export function judgeMap(plain: PlainMap) {
  const own = new ChainGraph(plain.nodes, plain.links);
  const graph = new ChainGraph(rollUp(own, plain.shared), plain.links);
  return { graph, judgements: judgeChain(graph, plain.thresholds), tally: tallyOf(own, plain.shared) };
}

/**
 * The gaps of a chain in their order. A node with others inside it appears when companies are wanted for it itself; otherwise its parts
 * speak for it.
 */
export function rankMap(plain: Pick<PlainMap, 'nodes'>, { graph, judgements, tally }: Pick<ReturnType<typeof judgeMap>, 'graph' | 'judgements' | 'tally'>) {
  const targets = new Map(plain.nodes.map((node) => [node.id, node.targets]));
  const gaps = graph.nodes.filter((node) => isGap(judgements.get(node.id)!) && (!graph.isGroup(node.id) || targets.get(node.id)! > 0));
  return rankGaps(graph, gaps, judgements, tally);
}

/** A chain's map with every node judged and its gaps in order. */
export type RankedMap = ReturnType<typeof ranked>;

function ranked(plain: PlainMap) {
  const judged = judgeMap(plain);
  return { ...judged, gaps: rankMap(plain, judged) };
}

/** How far a judged chain has come [2]. */
export function maturityOf({ graph, judgements }: ReturnType<typeof judgeMap>): MaturityJudgement {
  return judgeMaturity(graph.nodes.map((node) => ({ ...node, strength: judgements.get(node.id)!.strength })));
}

/** What a chain lacks of team, leader, head and policy pack. */
export function flagsOf(locale: Locale, { team, packs }: PlainMap, today: string) {
  return chainFlags(locale, { teamId: team?.id ?? null, hasLeader: Boolean(team?.leader), hasHead: Boolean(team?.head), hasPolicyPack: packInForce(packs, today) !== null });
}

function judgedNode(locale: Locale, node: PlainNode, judgement: Judgement, thresholds: StrengthThresholds): MapNode {
  const { strength, breakPoint, blockPoint, action } = judgement;
  return { ...node, strength, breakPoint, blockPoint, action, reason: reasonText(locale, node, judgement, thresholds) };
}
