import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { ContactState, Tier } from '#company';
import { ChainRef, Maturity } from '#chain';
import { ChainFigures, JudgedNode } from '#overview';
import { SideState, Stage } from '#project';
import { DirectoryKind, ItemChangeKind, NodeChangeKind, SnapshotKind } from './snapshot.enums.js';

@Requires('chain.read')
@ObjectType({ description: 'A snapshot of a chain as lists show it.' })
export class ChainSnapshotInfo {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => SnapshotKind)
  kind: SnapshotKind;

  @Field(() => Int, { description: 'A quarterly snapshot closes this quarter; one on demand was taken in it.' })
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => DateTimeScalar)
  takenAt: string;

  @Field(() => PersonRef, { nullable: true, description: 'Null when the schedule took it.' })
  takenBy: PersonRef | null;

  @Field({ description: 'Quarterly, but taken later than in the first night of the new quarter.' })
  late: boolean;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field({ description: 'Versions of the rules that judged it.' })
  ruleVersion: string;

  @Field({ description: 'SHA-256 over the data with its keys in order.' })
  hash: string;

  @Field(() => Maturity)
  maturity: Maturity;

  @Field(() => ChainFigures)
  totals: ChainFigures;
}

export const ChainSnapshotConnection = Connection(ChainSnapshotInfo, 'ChainSnapshotConnection', 'chain.read');

@Requires('chain.read')
@ObjectType({ description: 'A node as it stood, with the reason as it was given then. Figures include the nodes inside it.' })
export class SnapshotNodeType extends JudgedNode {}

@Requires('chain.read')
@ObjectType({ description: 'A supply link as it stood.' })
export class SnapshotLinkType {
  @Field(() => ID)
  fromNodeId: string;

  @Field(() => ID)
  toNodeId: string;
}

@Requires('company.read')
@ObjectType({ description: 'A target company in its place among those wanted for a gap, as it stood.' })
export class SnapshotTargetType {
  @Field(() => ID)
  companyId: string;

  @Field()
  name: string;

  @Field(() => Int)
  rank: number;

  @Field(() => DecimalScalar, { description: '0 to 100.' })
  score: string;

  @Field(() => [Tier])
  tiers: Tier[];

  @Field(() => String, { nullable: true, description: 'Name of whoever had it in hand.' })
  owner: string | null;

  @Field(() => ContactState)
  contactState: ContactState;

  @Field(() => DateScalar, { nullable: true })
  lastContactOn: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the project with it.' })
  project: string | null;
}

@Requires('chain.read')
@ObjectType({ description: 'A gap of the chain as it was ranked.' })
export class SnapshotGapType {
  @Field(() => ID)
  nodeId: string;

  @Field(() => Int, { description: 'From 1, gravest first.' })
  rank: number;

  @Field(() => DecimalScalar, { description: '0 to 100.' })
  score: string;

  @Field(() => [SnapshotTargetType], { description: 'Best first.' })
  targets: SnapshotTargetType[];
}

@Requires('company.read')
@ObjectType({ description: 'A company as it stood on the chain.' })
export class SnapshotCompanyType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  isLocal: boolean;

  @Field()
  isTarget: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan a year.' })
  output: string | null;

  @Field(() => [Tier])
  tiers: Tier[];

  @Field(() => [String], { description: 'Names of the nodes that it sat on.' })
  nodes: string[];
}

@Requires('project.read')
@ObjectType({ description: 'A project as it stood.' })
export class SnapshotProjectType {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  node: string | null;

  @Field(() => Stage)
  stage: Stage;

  @Field(() => SideState)
  sideState: SideState;

  @Field(() => DecimalScalar, { nullable: true, description: 'Total investment in yuan.' })
  investment: string | null;
}

@Requires('chain.read')
@ObjectType('ChainSnapshot', { description: 'A chain as it stood at one moment [2]: never changed once taken.' })
export class ChainSnapshotType {
  @Field(() => ChainSnapshotInfo)
  info: ChainSnapshotInfo;

  @Field({ description: 'The data still are what the hash was made of.' })
  intact: boolean;

  @Field({ description: 'The rule of strength as it was said then.' })
  rule: string;

  @Field({ description: 'Why the chain had its maturity.' })
  maturityReason: string;

  @Field(() => [SnapshotNodeType])
  nodes: SnapshotNodeType[];

  @Field(() => [SnapshotLinkType])
  links: SnapshotLinkType[];

  @Field(() => [SnapshotGapType], { description: 'In the order of that time.' })
  gaps: SnapshotGapType[];

  @Field(() => [SnapshotCompanyType], { description: 'Largest output first, at most 500.' })
  companies: SnapshotCompanyType[];

  @Field(() => Int)
  companiesTotal: number;

  @Field(() => [SnapshotProjectType], { description: 'At most 500.' })
  projects: SnapshotProjectType[];

  @Field(() => Int)
  projectsTotal: number;
}

@Requires('chain.read')
@ObjectType({ description: 'A node that changed between two snapshots; a side is null where it was not there.' })
export class NodeChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => NodeChangeKind)
  kind: NodeChangeKind;

  @Field(() => SnapshotNodeType, { nullable: true })
  before: SnapshotNodeType | null;

  @Field(() => SnapshotNodeType, { nullable: true })
  after: SnapshotNodeType | null;

  @Field(() => DecimalScalar, { description: 'Yuan a year, later less earlier.' })
  outputDifference: string;

  @Field(() => DecimalScalar, { description: 'Contracted investment in yuan, later less earlier.' })
  investmentDifference: string;

  @Field(() => Int)
  companyDifference: number;
}

@Requires('company.read')
@ObjectType({ description: 'A company that came, went or changed between two snapshots.' })
export class CompanyChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => ItemChangeKind)
  kind: ItemChangeKind;

  @Field(() => SnapshotCompanyType, { nullable: true })
  before: SnapshotCompanyType | null;

  @Field(() => SnapshotCompanyType, { nullable: true })
  after: SnapshotCompanyType | null;

  @Field(() => DecimalScalar)
  outputDifference: string;
}

@Requires('project.read')
@ObjectType({ description: 'A project that came, went or moved between two snapshots. A terminated or exited one counts as gone.' })
export class ProjectChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => ItemChangeKind)
  kind: ItemChangeKind;

  @Field(() => SnapshotProjectType, { nullable: true })
  before: SnapshotProjectType | null;

  @Field(() => SnapshotProjectType, { nullable: true })
  after: SnapshotProjectType | null;

  @Field(() => DecimalScalar)
  investmentDifference: string;
}

@Requires('chain.read')
@ObjectType({ description: 'What changed in a chain between two snapshots, or from one until now.' })
export class SnapshotComparison {
  @Field(() => ChainSnapshotInfo)
  from: ChainSnapshotInfo;

  @Field(() => ChainSnapshotInfo, { nullable: true, description: 'Null: now.' })
  to: ChainSnapshotInfo | null;

  @Field(() => DateTimeScalar)
  toAsOf: string;

  @Field(() => Maturity)
  maturityBefore: Maturity;

  @Field(() => Maturity)
  maturityAfter: Maturity;

  @Field(() => ChainFigures)
  before: ChainFigures;

  @Field(() => ChainFigures)
  after: ChainFigures;

  @Field(() => ChainFigures)
  difference: ChainFigures;

  @Field({ description: 'The thresholds differ: a change of strength may come from that alone.' })
  ruleDiffers: boolean;

  @Field(() => [NodeChangeType])
  nodes: NodeChangeType[];

  @Field(() => [CompanyChangeType], { description: 'Local companies; at most 500.' })
  companies: CompanyChangeType[];

  @Field(() => Int)
  companiesTotal: number;

  @Field(() => [CompanyChangeType], { description: 'Target companies; at most 500.' })
  targets: CompanyChangeType[];

  @Field(() => Int)
  targetsTotal: number;

  @Field(() => [ProjectChangeType], { description: 'At most 500.' })
  projects: ProjectChangeType[];

  @Field(() => Int)
  projectsTotal: number;
}

@Requires('company.read')
@ObjectType({ description: 'A guidance directory 产业招商指导目录 or target list 目标企业清单 as it was issued [8].' })
export class DirectoryIssueInfo {
  @Field(() => ID)
  id: string;

  @Field(() => DirectoryKind)
  kind: DirectoryKind;

  @Field(() => Int, { description: 'Version, from 1 for each chain and kind.' })
  number: number;

  @Field()
  title: string;

  @Field(() => ID)
  snapshotId: string;

  @Field(() => DateTimeScalar)
  issuedAt: string;

  @Field(() => PersonRef, { nullable: true })
  issuedBy: PersonRef | null;

  @Field({ description: 'SHA-256 over what it says.' })
  hash: string;

  @Field({ description: 'Its DOCX.' })
  documentUrl: string;

  @Field({ description: 'Its XLSX.' })
  workbookUrl: string;
}
