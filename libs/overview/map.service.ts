import { Injectable } from '@nestjs/common';
import { ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import {
  ChainGraph, chainFlags, factorLabel, isGap, judgeChain, judgeMaturity, maturityReason, maturityRuleText, rankGaps, rankTargets, reasonText, packInForce, ruleText, type Judgement, type MaturityJudgement, type PackValidity, type StrengthThresholds, type TargetFacts,
} from '#chain';
import { rollUp, supplyDistances, tallyOf, type SharedCompany } from './map.rules.js';
import { NODE_COMPANIES, STATUS_MAP, TARGET_MAP } from './map.sql.js';
import type { ChainMap, Gap, MapLink, MapNode, NodeCompany, RankedTarget, TargetMap } from './map.types.js';

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

type PlainTarget = TargetFacts & Pick<RankedTarget, 'company' | 'version' | 'tiers' | 'owner' | 'contactState' | 'lastContactOn' | 'project'> & { nodeIds: string[] };

/** For whom a map is read: whose zone, and in which language its reasons are. */
export type MapReader = Pick<Caller, 'zoneId' | 'locale'>;

/** Most targets that are shown for one gap. */
const TARGETS_SHOWN = 50;

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

  /** The gaps of a chain in their order, with the companies wanted for each. */
  async targetMap(caller: MapReader, chainId: string): Promise<TargetMap | null> {
    const plain = await this.db.read<PlainMap & { targets: PlainTarget[]; homeProvince: string | null }>(caller.zoneId, 'target_map', TARGET_MAP, [chainId]);
    if (!plain) return null;
    const judged = judgeMap(plain);
    const { graph, judgements } = judged;
    const targetsOf = new Map<string, PlainTarget[]>();
    for (const target of plain.targets) for (const id of target.nodeIds) targetsOf.set(id, [...(targetsOf.get(id) ?? []), target]);
    const nearest = supplyDistances(graph);
    const nodesOf = new Map(plain.targets.map((target) => [target.id, target.nodeIds]));

    const ranked = rankMap(plain, judged).map(({ nodeId, rank, score }): Gap => {
      const node = graph.node(nodeId);
      const judgement = judgements.get(nodeId)!;
      const setting = { gapScore: score, homeProvince: plain.homeProvince, distance: (companyId: string) => nearest(nodesOf.get(companyId) ?? []) };
      return {
        nodeId, rank, score, nodeName: node.name, position: node.position, criticality: node.criticality, strength: judgement.strength, action: judgement.action,
        reason: reasonText(caller.locale, node, judgement, plain.thresholds),
        targets: rankTargets(targetsOf.get(nodeId) ?? [], setting).slice(0, TARGETS_SHOWN).map(({ company: target, rank: place, score: points, factors }) => ({
          company: target.company, version: target.version, rank: place, score: points, tiers: target.tiers, owner: target.owner, contactState: target.contactState,
          lastContactOn: target.lastContactOn, project: target.project,
          factors: factors.map((factor) => ({ ...factor, label: factorLabel(caller.locale, factor.code) })),
        })),
      };
    });
    return { chain: plain.chain, asOf: this.db.clock.now().toISOString(), gaps: ranked };
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
