import type { Locale } from '#platform';
import type { Sides } from './comparison.rules.js';
import type { SnapshotCompany, SnapshotData, SnapshotNode, SnapshotProject } from './snapshot-data.js';
import type { ChangesBetween, WholeSnapshot } from './snapshot.service.js';
import type { ChainSnapshotType, SnapshotCompanyType, SnapshotComparison, SnapshotNodeType, SnapshotProjectType } from './snapshot.types.js';

/** Rows of one list that are shown; the totals say how many there are. */
const ROWS_SHOWN = 500;

/** A snapshot as GraphQL shows it, in one language. */
export function snapshotView({ info, data, intact }: WholeSnapshot, locale: Locale): ChainSnapshotType {
  const { nodeView, companyView, projectView } = viewsOf(data, locale);
  return {
    info,
    intact,
    rule: data.rule[locale],
    maturityReason: data.maturity.reason[locale],
    nodes: data.nodes.map(nodeView),
    links: data.links,
    gaps: data.gaps,
    companiesTotal: data.companies.length,
    projectsTotal: data.projects.length,
    companies: [...data.companies].sort((a, b) => Number(b.output ?? 0) - Number(a.output ?? 0)).slice(0, ROWS_SHOWN).map(companyView),
    projects: data.projects.slice(0, ROWS_SHOWN).map(projectView),
  };
}

/** A comparison as GraphQL shows it, each side in the names of its own time. */
export function comparisonView({ from, to, fromData, toData, comparison }: ChangesBetween, locale: Locale): SnapshotComparison {
  const then = viewsOf(fromData, locale);
  const later = viewsOf(toData, locale);
  const both = <T, V, C extends Sides<T>>(changes: readonly C[], before: (item: T) => V, after: (item: T) => V) =>
    changes.slice(0, ROWS_SHOWN).map((change) => ({ ...change, before: change.before && before(change.before), after: change.after && after(change.after) }));
  const { totals, ruleDiffers, nodes, companies, targets, projects } = comparison;
  return {
    from,
    to,
    toAsOf: toData.asOf,
    maturityBefore: fromData.maturity.level,
    maturityAfter: toData.maturity.level,
    ...totals,
    ruleDiffers,
    nodes: both(nodes, then.nodeView, later.nodeView),
    companies: both(companies, then.companyView, later.companyView),
    companiesTotal: companies.length,
    targets: both(targets, then.companyView, later.companyView),
    targetsTotal: targets.length,
    projects: both(projects, then.projectView, later.projectView),
    projectsTotal: projects.length,
  };
}

function viewsOf(data: SnapshotData, locale: Locale) {
  const names = new Map(data.nodes.map((node) => [node.id, node.name]));
  return {
    nodeView: (node: SnapshotNode): SnapshotNodeType => ({ ...node, reason: node.reason[locale] }),
    companyView: ({ places, ...company }: SnapshotCompany): SnapshotCompanyType => ({ ...company, nodes: places.flatMap(({ nodeId }) => names.get(nodeId) ?? []) }),
    projectView: ({ nodeId, ...project }: SnapshotProject): SnapshotProjectType => ({ ...project, node: (nodeId && names.get(nodeId)) || null }),
  };
}
