import { decimal, toPlain } from '#platform';
import { Strength } from '#chain';
import { compareStages } from '#project';
import type { SnapshotCompany, SnapshotData, SnapshotFigures, SnapshotNode, SnapshotProject } from './snapshot-data.js';
import { ItemChangeKind, NodeChangeKind } from './snapshot.enums.js';

/** The two sides of something that changed; null on the side where it was not there. */
export interface Sides<T> {
  before: T | null;
  after: T | null;
}

export interface NodeChange extends Sides<SnapshotNode> {
  id: string;
  kind: NodeChangeKind;
  /** After less before, yuan; what was not there made nothing. */
  outputDifference: string;
  investmentDifference: string;
  companyDifference: number;
}

export interface CompanyChange extends Sides<SnapshotCompany> {
  id: string;
  kind: ItemChangeKind;
  outputDifference: string;
}

export interface ProjectChange extends Sides<SnapshotProject> {
  id: string;
  kind: ItemChangeKind;
  investmentDifference: string;
}

export interface Comparison {
  totals: { before: SnapshotFigures; after: SnapshotFigures; difference: SnapshotFigures };
  /** The nodes were judged by other thresholds: a change of strength may come from that alone. */
  ruleDiffers: boolean;
  nodes: NodeChange[];
  /** Local companies that came, went or changed. */
  companies: CompanyChange[];
  /** Target companies likewise. */
  targets: CompanyChange[];
  /** Projects that stand: a terminated or exited one counts as gone. */
  projects: ProjectChange[];
}

const STRENGTHS: readonly Strength[] = [Strength.MISSING, Strength.WEAK, Strength.ADEQUATE, Strength.STRONG];

/**
 * What changed from one snapshot of a chain to another. Compared with itself a snapshot shows nothing; compared the other way round it
 * shows the same changes the other way round.
 */
export function compareSnapshots(from: SnapshotData, to: SnapshotData): Comparison {
  const local = (data: SnapshotData) => data.companies.filter((company) => company.isLocal);
  const wanted = (data: SnapshotData) => data.companies.filter((company) => company.isTarget);
  return {
    totals: { before: from.totals, after: to.totals, difference: figuresBetween(from.totals, to.totals) },
    ruleDiffers: !sameValue(from.thresholds, to.thresholds),
    nodes: pairs(from.nodes, to.nodes).flatMap(({ id, before, after }) => {
      const kind = nodeChange(before, after);
      return kind ? [{ id, before, after, kind, ...nodeDifferences(before, after) }] : [];
    }),
    companies: companyChanges(local(from), local(to)),
    targets: companyChanges(wanted(from), wanted(to)),
    projects: pairs(from.projects.filter(stands), to.projects.filter(stands)).flatMap(({ id, before, after }) => {
      const kind = projectChange(before, after);
      return kind ? [{ id, before, after, kind, investmentDifference: difference(before?.investment, after?.investment) }] : [];
    }),
  };
}

function nodeChange(before: SnapshotNode | null, after: SnapshotNode | null): NodeChangeKind | null {
  if (!before) return NodeChangeKind.APPEARED;
  if (!after) return NodeChangeKind.GONE;
  const step = STRENGTHS.indexOf(after.strength) - STRENGTHS.indexOf(before.strength);
  if (step !== 0) return step > 0 ? NodeChangeKind.STRONGER : NodeChangeKind.WEAKER;
  // The words may differ with the language's wording; they change nothing by themselves.
  const { reason: _before, ...was } = before;
  const { reason: _after, ...is } = after;
  return sameValue(was, is) ? null : NodeChangeKind.CHANGED;
}

function nodeDifferences(before: SnapshotNode | null, after: SnapshotNode | null) {
  return {
    outputDifference: difference(before?.localOutput, after?.localOutput),
    investmentDifference: difference(before?.contractedInvestment, after?.contractedInvestment),
    companyDifference: (after?.localCompanies ?? 0) - (before?.localCompanies ?? 0),
  };
}

function companyChanges(from: readonly SnapshotCompany[], to: readonly SnapshotCompany[]): CompanyChange[] {
  return pairs(from, to).flatMap(({ id, before, after }) => {
    const kind = !before ? ItemChangeKind.APPEARED : !after ? ItemChangeKind.GONE : sameValue(before, after) ? null : ItemChangeKind.CHANGED;
    return kind ? [{ id, before, after, kind, outputDifference: difference(before?.output, after?.output) }] : [];
  });
}

function projectChange(before: SnapshotProject | null, after: SnapshotProject | null): ItemChangeKind | null {
  if (!before) return ItemChangeKind.APPEARED;
  if (!after) return ItemChangeKind.GONE;
  const step = compareStages(after.stage, before.stage);
  if (step !== 0) return step > 0 ? ItemChangeKind.ADVANCED : ItemChangeKind.WENT_BACK;
  return sameValue(before, after) ? null : ItemChangeKind.CHANGED;
}

function stands(project: SnapshotProject): boolean {
  return project.sideState === 'active' || project.sideState === 'on_hold';
}

/** What two lists hold under the same ids, in the order of the later list and then of the earlier one. */
function pairs<T extends { id: string }>(from: readonly T[], to: readonly T[]): ({ id: string } & Sides<T>)[] {
  const before = new Map(from.map((item) => [item.id, item]));
  const after = new Set(to.map((item) => item.id));
  return [
    ...to.map((item) => ({ id: item.id, before: before.get(item.id) ?? null, after: item })),
    ...from.filter((item) => !after.has(item.id)).map((item) => ({ id: item.id, before: item, after: null })),
  ];
}

function figuresBetween(from: SnapshotFigures, to: SnapshotFigures): SnapshotFigures {
  return {
    localCompanies: to.localCompanies - from.localCompanies,
    localOutput: difference(from.localOutput, to.localOutput),
    targets: to.targets - from.targets,
    projectsInFlight: to.projectsInFlight - from.projectsInFlight,
    contractedInvestment: difference(from.contractedInvestment, to.contractedInvestment),
  };
}

function difference(before: string | null | undefined, after: string | null | undefined): string {
  return toPlain(decimal(after ?? '0').minus(before ?? '0'));
}

/** Whether two JSON values say the same; lists of codes and places have no order of their own. */
function sameValue(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).sort().join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  return `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => `${key}:${ordered(field)}`).join(',')}}`;
}
