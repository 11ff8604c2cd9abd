import { decimal, LOCALES, toPlain, type Locale, type ZoneDatabase } from '#platform';
import { MapService, type ChainMap, type MapNode, type TargetMap } from '#overview';
import type { Said, SnapshotCompany, SnapshotData, SnapshotFigures, SnapshotProject, SnapshotTarget } from './snapshot-data.js';
import { CHAIN_CONTENT } from './snapshot.sql.js';

type Content = SnapshotFigures & { focus: string | null; companies: SnapshotCompany[]; projects: SnapshotProject[] };

/** All that a snapshot keeps of a chain, read from one picture of the database so that it agrees in itself; null without such a chain. */
export function chainAsItStands(database: ZoneDatabase, zoneId: string, chainId: string): Promise<SnapshotData | null> {
  return database.picture(zoneId, async (db) => {
    const service = new MapService(db);
    const read: ChainMap[] = [];
    for (const locale of LOCALES) {
      const map = await service.statusMap({ zoneId, locale }, chainId);
      if (!map) return null;
      read.push(map);
    }
    const maps = Object.fromEntries(LOCALES.map((locale, index) => [locale, read[index]!])) as Record<Locale, ChainMap>;
    const targets = await service.targetMap({ zoneId, locale: 'zh-CN' }, chainId);
    const content = await db.read<Content>(zoneId, 'snapshot_content', CHAIN_CONTENT, [chainId]);
    if (!targets || !content) return null;
    return written(maps, targets.gaps, content);
  });
}

function written(maps: Record<Locale, ChainMap>, gaps: TargetMap['gaps'], content: Content): SnapshotData {
  const { chain, asOf, rule, maturity, nodes, links } = maps['zh-CN'];
  const { strongCompanies, strongOutput, adequateCompanies, adequateOutput } = rule;
  const said = (of: (map: ChainMap) => string): Said => Object.fromEntries(LOCALES.map((locale) => [locale, of(maps[locale])])) as Said;
  const { focus, companies, projects, localCompanies, localOutput, targets, projectsInFlight, contractedInvestment } = content;
  return {
    format: 1,
    chain: { ...chain, focus },
    asOf,
    thresholds: { strongCompanies, strongOutput: plain(strongOutput), adequateCompanies, adequateOutput: plain(adequateOutput) },
    rule: said((map) => map.rule.text),
    maturity: { level: maturity.level, reason: said((map) => map.maturity.reason) },
    totals: { localCompanies, localOutput: plain(localOutput), targets, projectsInFlight, contractedInvestment: plain(contractedInvestment) },
    nodes: nodes.map((node, index) => ({ ...kept(node), reason: said((map) => map.nodes[index]!.reason) })),
    links: links.map(({ fromNodeId, toNodeId }) => ({ fromNodeId, toNodeId })),
    companies: companies.map((company) => ({ ...company, output: known(company.output) })),
    projects: projects.map((project) => ({ ...project, investment: known(project.investment) })),
    gaps: gaps.map((gap) => ({
      nodeId: gap.nodeId,
      rank: gap.rank,
      score: gap.score,
      targets: gap.targets.map(
        (target): SnapshotTarget => ({
          companyId: target.company.id,
          name: target.company.name,
          rank: target.rank,
          score: target.score,
          tiers: target.tiers,
          owner: target.owner?.name ?? null,
          contactState: target.contactState,
          lastContactOn: target.lastContactOn,
          project: target.project?.name ?? null,
        }),
      ),
    })),
  };
}

/** What is kept of a node, named one by one: a field that the map gets later is kept when somebody decides so. */
function kept(node: MapNode) {
  const { id, parentId, name, position, criticality, technologyGap, industryCodes, localCapacity, localDemand, capacityUnit } = node;
  const { localCompanies, localOutput, targets, projectsInFlight, contractedInvestment, strength, breakPoint, blockPoint, action } = node;
  return {
    id, parentId, name, position, criticality, technologyGap, industryCodes, localCapacity: known(localCapacity), localDemand: known(localDemand), capacityUnit,
    localCompanies, localOutput: plain(localOutput), targets, projectsInFlight, contractedInvestment: plain(contractedInvestment), strength, breakPoint, blockPoint, action,
  };
}

/** Decimals are kept in one form, so that 100 and 100.00 are no change. */
function plain(value: string): string {
  return toPlain(decimal(value));
}

function known(value: string | null): string | null {
  return value === null ? null : plain(value);
}
