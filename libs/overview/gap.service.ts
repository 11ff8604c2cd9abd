import { Injectable } from '@nestjs/common';
import { decimal, invalidField, toPlain, ZoneDatabase, type Decimal, type Locale } from '#platform';
import type { Caller } from '#identity';
import type { CompanyRef } from '#company';
import { dependenceText, gapMessage, gapRuleText, outageRuleText, outageText, Outages, Producers, SupplyFlow, type Outage, type Position, type Producer } from '#chain';
import { GAP_MAP } from './gap.sql.js';
import type { GapAnalysis, GapStanding, NodeName, SupplyOutage, SupplyRisk } from './gap.types.js';
import { judgeMap, rankMap, type PlainMap } from './map.service.js';
import { verdictOf } from './verdicts.js';

type Maker = Producer & Pick<CompanyRef, 'shortName'>;
/** A chain's map with its local companies, as SQL answers it. */
export type GapMap = PlainMap & { producers: Maker[] };

const MOST = { ways: 5, risks: 100, companies: 50 } as const;

/** What depends on whom in a chain: its gaps in their order, and what is cut off when somebody stops. */
@Injectable()
export class GapService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Gaps and risks of a chain; null when the zone has no such chain. */
  async analysis(caller: Caller, chainId: string): Promise<GapAnalysis | null> {
    const plain = await this.db.read<GapMap>(caller.zoneId, 'gap_map', GAP_MAP, [chainId]);
    if (!plain) return null;
    const { locale } = caller;
    const judged = judgeMap(plain);
    const producers = new Producers(plain.producers);
    const outages = new Outages(judged.graph, producers);
    const whole = producers.whole();
    const named = namesIn(judged.graph);
    const flow = new SupplyFlow(judged.graph);

    const gaps = rankMap(plain, { ...judged, tally: (ids) => producers.tally(ids) }).map(({ nodeId, rank, score, parts, dependence }): GapStanding => {
      const node = judged.graph.node(nodeId);
      const byOutput = dependence.nodes.map((id) => judged.graph.node(id)).sort((a, b) => decimal(b.localOutput).cmp(a.localOutput));
      const paths = flow.paths(judged.graph.withNested(nodeId));
      return {
        nodeId, nodeName: node.name, position: node.position as Position, criticality: node.criticality, technologyGap: node.technologyGap, targets: node.targets, rank, score,
        verdict: verdictOf(locale, { ...judged, thresholds: plain.thresholds }, nodeId),
        parts: { criticality: points(parts.criticality), dependence: points(parts.dependence), lack: points(parts.lack) },
        dependentNodes: dependence.nodes.length, dependentCompanies: dependence.companies, dependentOutput: toPlain(dependence.output), dependentShare: share(dependence.share),
        dependence: dependenceText(locale, dependence),
        ways: byOutput.slice(0, MOST.ways).map(({ id }) => ({ nodes: paths.get(id)!.map(named) })),
      };
    });
    const risk = riskOf(locale, judged.graph);
    return {
      chain: plain.chain, asOf: this.db.clock.now().toISOString(), gapRule: gapRuleText(locale), outageRule: outageRuleText(locale),
      localCompanies: whole.companies, localOutput: toPlain(whole.output), gaps,
      companyRisks: outages.companies().slice(0, MOST.risks).map(({ producer, outage }, index) => risk(index + 1, { company: producer }, outage)),
      nodeRisks: outages.nodes().slice(0, MOST.risks).map(({ node, outage }, index) => risk(index + 1, { node }, outage)),
    };
  }

  /**
   * What is cut off when companies or nodes of a chain stop at once, with the ways. Null when the zone has no such chain. Refuses a node
   * that the chain does not have; a company that produces nothing in it stops nothing.
   */
  async outage(caller: Caller, chainId: string, companyIds: readonly string[], nodeIds: readonly string[]): Promise<SupplyOutage | null> {
    const plain = await this.db.read<GapMap>(caller.zoneId, 'gap_map', GAP_MAP, [chainId]);
    if (!plain) return null;
    const { graph } = judgeMap(plain);
    const known = new Set(graph.nodes.map(({ id }) => id));
    const unknown = nodeIds.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw invalidField(`nodeIds.${unknown}`, (locale) => gapMessage(locale, 'refused.noNode'));

    const companies = plain.producers.filter(({ id }) => companyIds.includes(id));
    const outage = new Outages(graph, new Producers(plain.producers)).of(nodeIds, companies);
    const named = namesIn(graph);
    const kind = nodeIds.length + companyIds.length > 1 ? 'several' : nodeIds.length > 0 ? 'node' : 'company';
    return {
      ...figuresOf(caller.locale, graph, kind, outage),
      cuts: outage.nodes.map(({ nodeId: cut, path, alone, companies: hit }) => ({
        node: named(cut), path: path.map(named), alone, companyCount: hit.length,
        companies: hit.slice(0, MOST.companies).map((company) => ({ company: refOf(company), output: company.output })),
      })),
    };
  }
}

type Graph = ReturnType<typeof judgeMap>['graph'];

function namesIn(graph: Graph): (id: string) => NodeName {
  return (id) => ({ id, name: graph.node(id).name });
}

function refOf(producer: Producer): CompanyRef {
  const { id, name, shortName } = producer as Maker;
  return { id, name, shortName };
}

function riskOf(locale: Locale, graph: Graph): (rank: number, what: { company: Producer } | { node: NodeName }, outage: Outage) => SupplyRisk {
  return (rank, what, outage) => ({
    rank,
    company: 'company' in what ? refOf(what.company) : null,
    node: 'node' in what ? { id: what.node.id, name: what.node.name } : null,
    ...figuresOf(locale, graph, 'company' in what ? 'company' : 'node', outage),
  });
}

function figuresOf(locale: Locale, graph: Graph, kind: 'company' | 'node' | 'several', outage: Outage): Omit<SupplyOutage, 'cuts'> {
  return {
    stopped: outage.stopped.map(namesIn(graph)),
    cutNodes: outage.nodes.length, cutCompanies: outage.cut.companies, cutOutput: toPlain(outage.cut.output), cutShare: share(outage.share),
    aloneCompanies: outage.alone.companies, aloneOutput: toPlain(outage.alone.output),
    text: outageText(locale, graph, kind, outage),
  };
}

function points(value: Decimal): string {
  return value.toFixed(2);
}

function share(value: Decimal): string {
  return value.toFixed(4);
}
