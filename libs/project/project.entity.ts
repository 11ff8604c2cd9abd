import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Chain, ChainNode } from '#chain';
import { Channel, Company } from '#company';
import { Office, Person } from '#identity';
import { BusinessEntity } from '#platform';
import {
  ApprovalKind,
  ApprovalOutcome,
  FollowUpKind,
  MilestoneKind,
  MoveKind,
  SideState,
  Stage,
} from './project.enums.js';

/** SQL of `column in ('a', 'b')` over the stored values of an enum, as the migration writes it. */
export function oneOf(column: string, type: Record<string, string>): string {
  return `${column} in (${Object.values(type).map((value) => `'${value}'`).join(', ')})`;
}

/** An investment project 招商项目. Money in yuan, areas in m², planned figures per mu in yuan per mu. */
@Entity('project')
@Index(['zoneId', 'code'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'name', 'id'])
@Index(['zoneId', 'updatedAt', 'id'])
// What funnel, lights and maps count, so that they need not open every row.
@Index('project_funnel_idx', ['zoneId', 'stage', 'sideState', 'totalInvestment', 'counts', 'countedInvestment', 'signedOn', 'lastProgressOn', 'reportedProgressOn', 'clockStopped', 'id'], { where: 'deleted_at is null' })
@Index('project_map_idx', ['zoneId', 'chainId', 'stage', 'sideState', 'nodeId', 'totalInvestment', 'counts', 'countedInvestment'], { where: 'deleted_at is null' })
@Index(['zoneId', 'nodeId'])
@Index(['zoneId', 'ownerId'])
@Index(['zoneId', 'companyId'])
@Index(['zoneId', 'signedOn'])
@Index(['zoneId', 'familyId'], { where: 'family_id is not null' })
@Index('project_search_text_idx', { synchronize: false })
@Index('project_named_idx', { synchronize: false })
@Check('project_stage_check', oneOf('stage', Stage))
@Check('project_side_state_check', oneOf('side_state', SideState))
@Check('project_channel_check', oneOf('channel', Channel))
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@ForeignKey(() => ChainNode, ['zoneId', 'nodeId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'ownerId'], ['zoneId', 'id'])
@ForeignKey(() => Office, ['zoneId', 'officeId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'leaderId'], ['zoneId', 'id'])
@ForeignKey('project_family', ['zoneId', 'familyId'], ['zoneId', 'id'])
export class Project extends BusinessEntity {
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  /** The investor as given, while there is no company record. */
  @Column('text', { nullable: true })
  investor: string | null;

  @Column('uuid', { nullable: true })
  chainId: string | null;

  @Column('uuid', { nullable: true })
  nodeId: string | null;

  @Column('text', { default: Stage.LEAD })
  stage: Stage;

  @Column('text', { default: SideState.ACTIVE })
  sideState: SideState;

  @Column('text', { nullable: true })
  sideReason: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  totalInvestment: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  fixedInvestment: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  fundsArrived: string | null;

  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  landArea: string | null;

  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  factoryArea: string | null;

  @Column('int', { nullable: true })
  jobs: number | null;

  @Column('numeric', { precision: 8, scale: 4, nullable: true })
  plotRatio: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  plannedOutputPerMu: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  plannedTaxPerMu: string | null;

  @Column('text', { array: true, default: '{}' })
  industryCodes: string[];

  @Column('text', { nullable: true })
  channel: Channel | null;

  @Column('text', { nullable: true })
  leadSource: string | null;

  @Column('text', { nullable: true })
  content: string | null;

  @Column('date', { nullable: true })
  firstContactOn: string | null;

  @Column('date', { nullable: true })
  signedOn: string | null;

  @Column('date', { nullable: true })
  lastContactOn: string | null;

  /** When the project last came forward: a stage, a milestone, a note of progress. */
  @Column('date', { nullable: true })
  lastProgressOn: string | null;

  /** The same by the monthly reports that hold, see `lastAdvance`; the later of the two counts. */
  @Column('date', { nullable: true })
  reportedProgressOn: string | null;

  @Column('text', { nullable: true })
  nextStep: string | null;

  @Column('date', { nullable: true })
  nextStepOn: string | null;

  @Column('text', { nullable: true })
  progress: string | null;

  @Column('text', { nullable: true })
  problem: string | null;

  @Column('text', { nullable: true })
  coordination: string | null;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('uuid', { nullable: true })
  officeId: string | null;

  /** The leader linked to a major project 挂钩领导. */
  @Column('uuid', { nullable: true })
  leaderId: string | null;

  /** The confirmed family of projects that are one investment. The three columns that follow are kept by it. */
  @Column('uuid', { nullable: true })
  familyId: string | null;

  /** Whether it counts as a project: of several that are one investment only one does. See `counting.sql.ts`. */
  @Column('boolean', { default: true })
  counts: boolean;

  /** What it adds to sums of investment, in yuan; its total investment when null. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  countedInvestment: string | null;

  /** When the investment was first signed, where that was before itself. */
  @Column('date', { nullable: true })
  firstSignedOn: string | null;

  /** The days on which accepted delays by the government stop its clock; see `clock.rules.ts`. */
  @Column('datemultirange', { nullable: true })
  clockStopped: string | null;

  /** Folded text that search looks in; see `projectSearchText`. */
  @Column('text')
  searchText: string;
}

/** Planned, re-planned and actual date of one step. Every project has one row a kind. */
@Entity('milestone')
// What the light counts.
@Index('milestone_dates_idx', ['zoneId', 'projectId', 'plannedOn', 'replannedOn', 'actualOn'], { where: 'deleted_at is null' })
@Index(['zoneId', 'projectId', 'kind'], { unique: true, where: 'deleted_at is null' })
@Check('milestone_kind_check', oneOf('kind', MilestoneKind))
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
export class Milestone extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('text')
  kind: MilestoneKind;

  @Column('date', { nullable: true })
  plannedOn: string | null;

  @Column('date', { nullable: true })
  replannedOn: string | null;

  @Column('date', { nullable: true })
  actualOn: string | null;

  @Column('text', { nullable: true })
  replanReason: string | null;
}

/** What a review of a project came to; gates read it. Written by the review's conclusion alone and never changed: a later one of the same kind takes its place. */
@Entity('approval')
@Index(['zoneId', 'projectId'])
@Index('approval_exception_idx', ['zoneId', 'projectId'], { where: `kind = 'case_by_case' and outcome = 'approved' and deleted_at is null` })
@Check('approval_kind_check', oneOf('kind', ApprovalKind))
@Check('approval_outcome_check', oneOf('outcome', ApprovalOutcome))
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'decidedById'], ['zoneId', 'id'])
export class Approval extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('text')
  kind: ApprovalKind;

  @Column('text')
  outcome: ApprovalOutcome;

  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  /** Number of the minutes or of the written opinion. */
  @Column('text', { nullable: true })
  documentNo: string | null;

  @Column('text', { nullable: true })
  opinion: string | null;

  /** Of a pre-assessment: the figures that it judged; see `assessedBasis`. */
  @Column('text', { nullable: true })
  basis: string | null;

  /** Of a 一事一议: the requirements that it stands in for. */
  @Column('text', { array: true, default: '{}' })
  standsInFor: string[];

  /** Of a 一事一议: its last day. */
  @Column('date', { nullable: true })
  validUntil: string | null;
}

/** One contact with the investor 跟进. */
@Entity('follow_up')
@Index(['zoneId', 'projectId', 'happenedOn'])
@Index(['zoneId', 'byId', 'happenedOn'])
@Check('follow_up_kind_check', oneOf('kind', FollowUpKind))
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class FollowUp extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('text')
  kind: FollowUpKind;

  @Column('date')
  happenedOn: string;

  @Column('uuid', { nullable: true })
  byId: string | null;

  @Column('text')
  summary: string;

  @Column('text', { nullable: true })
  nextStep: string | null;

  @Column('date', { nullable: true })
  nextStepOn: string | null;
}

/** How a project came from one stage to another, by whom and, for anything but a plain step forward, why. */
@Entity('stage_move')
@Index(['zoneId', 'projectId', 'movedAt'])
@Check('stage_move_from_stage_check', oneOf('from_stage', Stage))
@Check('stage_move_to_stage_check', oneOf('to_stage', Stage))
@Check('stage_move_kind_check', oneOf('kind', MoveKind))
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class StageMove extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('text')
  fromStage: Stage;

  @Column('text')
  toStage: Stage;

  @Column('text')
  kind: MoveKind;

  @Column('timestamptz')
  movedAt: Date;

  @Column('uuid', { nullable: true })
  byId: string | null;

  /** By which version of the zone's rule it was judged; null by what is declared alone. */
  @Column('int', { nullable: true })
  gateRuleNumber: number | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
