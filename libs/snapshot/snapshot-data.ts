import type { Locale } from '#platform';
import type { ContactState, Tier } from '#company';
import type { ChainAction, CompanyRelation, Maturity, Position, Strength, StrengthThresholds } from '#chain';
import type { SideState, Stage } from '#project';

/** A sentence in every language: a snapshot is read in any, and says what was said when it was taken. */
export type Said = Record<Locale, string>;

/** What the zone had of a chain, in figures; each company counted once. */
export interface SnapshotFigures {
  localCompanies: number;
  /** Yuan a year. */
  localOutput: string;
  targets: number;
  projectsInFlight: number;
  /** Yuan. */
  contractedInvestment: string;
}

/** A node as it stood; its figures include the nodes inside it. */
export interface SnapshotNode extends SnapshotFigures {
  id: string;
  parentId: string | null;
  name: string;
  position: Position;
  criticality: number;
  technologyGap: boolean;
  industryCodes: string[];
  localCapacity: string | null;
  localDemand: string | null;
  capacityUnit: string | null;
  strength: Strength;
  breakPoint: boolean;
  blockPoint: boolean;
  action: ChainAction;
  reason: Said;
}

/** A local or target company that sat on a node. */
export interface SnapshotCompany {
  id: string;
  name: string;
  isLocal: boolean;
  isTarget: boolean;
  /** Yuan a year; null where nobody knows. */
  output: string | null;
  tiers: Tier[];
  places: { nodeId: string; relation: CompanyRelation }[];
}

export interface SnapshotProject {
  id: string;
  code: string;
  name: string;
  nodeId: string | null;
  companyId: string | null;
  stage: Stage;
  sideState: SideState;
  /** Total investment in yuan. */
  investment: string | null;
}

/** A target company in its place among those wanted for a gap. */
export interface SnapshotTarget {
  companyId: string;
  name: string;
  rank: number;
  score: string;
  tiers: Tier[];
  owner: string | null;
  contactState: ContactState;
  lastContactOn: string | null;
  project: string | null;
}

export interface SnapshotGap {
  nodeId: string;
  rank: number;
  score: string;
  targets: SnapshotTarget[];
}

/** All that is kept of a chain at one moment. */
export interface SnapshotData {
  /** Counts up when what is kept changes its form. */
  format: 1;
  chain: { id: string; name: string; focus: string | null };
  /** ISO instant at which the database was read. */
  asOf: string;
  thresholds: StrengthThresholds;
  rule: Said;
  maturity: { level: Maturity; reason: Said };
  totals: SnapshotFigures;
  nodes: SnapshotNode[];
  links: { fromNodeId: string; toNodeId: string }[];
  companies: SnapshotCompany[];
  projects: SnapshotProject[];
  gaps: SnapshotGap[];
}
