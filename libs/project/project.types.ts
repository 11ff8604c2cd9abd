import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { OfficeRef, PersonRef, Requires } from '#identity';
import { Channel, CompanyRef } from '#company';
import { ChainRef, NodeRef } from '#chain';
import { ApprovalKind, ApprovalOutcome, FollowUpKind, Light, MilestoneKind, MoveKind, SideState, Stage } from './project.enums.js';

/** A project as other records show it. */
@Requires('project.read')
@ObjectType({ description: 'A project, as other records show it.' })
export class ProjectRef {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  name: string;
}

@Requires('project.read')
@ObjectType({ description: 'One change of the date that a milestone is planned for.' })
export class Replan {
  @Field(() => DateScalar, { nullable: true })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null when the change was taken back.' })
  to: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field(() => DateTimeScalar)
  at: string;
}

@Requires('project.read')
@ObjectType('Milestone', { description: 'Planned, re-planned and actual date of one step.' })
export class MilestoneType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => MilestoneKind)
  kind: MilestoneKind;

  @Field(() => DateScalar, { nullable: true })
  plannedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The date the plan was changed to; it is the one that counts.' })
  replannedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  actualOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is due: the re-planned date, else the planned one, moved by delays that the government caused.' })
  dueOn: string | null;

  @Field(() => String, { nullable: true })
  replanReason: string | null;

  @Field(() => [Replan], { description: 'Every change of its date, the first one first.' })
  replans: Replan[];
}

@Requires('project.read')
@ObjectType('Approval', { description: 'What a review of a project came to; the latest of each kind counts.' })
export class ApprovalType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ApprovalKind)
  kind: ApprovalKind;

  @Field(() => ApprovalOutcome)
  outcome: ApprovalOutcome;

  @Field(() => DateScalar, { nullable: true })
  decidedOn: string | null;

  @Field(() => PersonRef, { nullable: true })
  decidedBy: PersonRef | null;

  @Field(() => String, { nullable: true, description: 'Number of the minutes or of the written opinion.' })
  documentNo: string | null;

  @Field(() => String, { nullable: true })
  opinion: string | null;

  /** For the gate alone; not shown. */
  basis: string | null;

  @Field(() => [String], { description: 'Of a case-by-case approval: codes of the requirements that it stands in for.' })
  standsInFor: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Of a case-by-case approval: its last day.' })
  validUntil: string | null;
}

@Requires('project.read')
@ObjectType('FollowUp', { description: 'One contact with the investor.' })
export class FollowUpType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => FollowUpKind)
  kind: FollowUpKind;

  @Field(() => DateScalar)
  happenedOn: string;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field()
  summary: string;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;
}

@Requires('project.read')
@ObjectType('StageMove', { description: 'How the project came from one stage to another.' })
export class StageMoveType {
  @Field(() => ID)
  id: string;

  @Field(() => Stage)
  from: Stage;

  @Field(() => Stage)
  to: Stage;

  @Field(() => MoveKind)
  kind: MoveKind;

  @Field(() => DateTimeScalar)
  movedAt: string;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Int, { nullable: true, description: "By which version of the zone's rule of gates it was judged; null by what is declared alone." })
  gateRuleNumber: number | null;
}

@Requires('project.read')
@ObjectType({ description: "The light of a project, with what made it so in the caller's language." })
export class ProjectLight {
  @Field(() => Light)
  light: Light;

  @Field(() => [String])
  reasons: string[];

  @Field(() => Int, { nullable: true, description: "Which version of the zone's rule of lights it follows: 0 for what comes with the system, null where no rule decides." })
  ruleNumber: number | null;

  @Field(() => String, { nullable: true, description: "The thresholds of that version, in the caller's language." })
  rule: string | null;
}

@Requires('project.read')
@ObjectType('MissingItem', { description: 'One thing that is missing or wrong, with the place to mend it.' })
export class MissingItemType {
  @Field({ description: 'Stable code, e.g. `LEGALITY_REVIEW`.' })
  code: string;

  @Field({ description: '`field`, `document`, `approval`, `milestone`, `company`, `follow_up`, `metric`.' })
  kind: string;

  @Field()
  label: string;

  @Field()
  reason: string;

  @Field({ description: 'Where the rule comes from, e.g. `[3] 事前评估`.' })
  rule: string;

  @Field({ description: 'Path in the admin that opens the place to mend it.' })
  link: string;
}

@Requires('project.read')
@ObjectType('Gate', { description: 'What a project still lacks to enter a stage.' })
export class GateType {
  @Field(() => Stage)
  from: Stage;

  @Field(() => Stage)
  to: Stage;

  @Field()
  open: boolean;

  @Field(() => [MissingItemType])
  missing: MissingItemType[];

  @Field(() => [MissingItemType], { description: 'What only a case-by-case approval in force stands in for.' })
  exempted: MissingItemType[];
}

@Requires('project.read')
@ObjectType({ description: 'One thing that a gate asks for, as the rule is declared.' })
export class GateRequirement {
  @Field({ description: 'Stable code, e.g. `LEGALITY_REVIEW`.' })
  code: string;

  @Field({ description: '`field`, `document`, `approval`, `milestone`, `company`, `follow_up`.' })
  kind: string;

  @Field()
  label: string;

  @Field()
  reason: string;

  @Field({ description: 'Where the rule comes from, e.g. `[3] 事前评估`.' })
  rule: string;

  @Field(() => String, { nullable: true, description: 'Which projects it speaks of; of all when null.' })
  appliesTo: string | null;

  @Field({ description: 'An approved case-by-case exception 一事一议 may stand in for it.' })
  exemptable: boolean;

  @Field({ description: 'Still asked for when its stage is skipped.' })
  evenWhenSkipped: boolean;

  @Field({ description: 'Asked for by the zone, beyond what is declared for all.' })
  added: boolean;
}

@Requires('project.read')
@ObjectType({ description: 'A requirement that a zone may add to the gate of a stage.' })
export class AddableRequirement {
  @Field()
  code: string;

  @Field()
  label: string;
}

@Requires('project.read')
@ObjectType({ description: 'A stage of the pipeline, with the gate that leads into it.' })
export class PipelineStage {
  @Field(() => Stage)
  stage: Stage;

  @Field(() => MilestoneKind, { nullable: true, description: 'The milestone that is reached on entering.' })
  milestone: MilestoneKind | null;

  @Field({ description: 'Whether the agreement is signed from here on.' })
  signed: boolean;

  @Field(() => [GateRequirement])
  requirements: GateRequirement[];

  @Field({ description: 'Only whoever may hold projects brings one in here.' })
  senior: boolean;

  @Field(() => [AddableRequirement], { description: 'What the zone may add here.' })
  addable: AddableRequirement[];
}

@Requires('project.read')
@ObjectType('Project', { description: 'An investment project. Money in yuan, areas in m².' })
export class ProjectType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  code: string;

  @Field()
  name: string;

  @Field(() => CompanyRef, { nullable: true })
  company: (CompanyRef & { creditCode: string | null }) | null;

  @Field(() => String, { nullable: true, description: 'The investor as given, while there is no company record.' })
  investor: string | null;

  @Field(() => ChainRef, { nullable: true })
  chain: ChainRef | null;

  @Field(() => NodeRef, { nullable: true })
  node: NodeRef | null;

  @Field(() => Stage)
  stage: Stage;

  @Field(() => SideState)
  sideState: SideState;

  @Field(() => String, { nullable: true })
  sideReason: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  totalInvestment: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  fixedInvestment: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  fundsArrived: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  landArea: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  factoryArea: string | null;

  @Field(() => Int, { nullable: true })
  jobs: number | null;

  @Field(() => DecimalScalar, { nullable: true })
  plotRatio: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan per mu.' })
  plannedOutputPerMu: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan per mu.' })
  plannedTaxPerMu: string | null;

  @Field(() => [String], { description: 'GB/T 4754-2017 codes.' })
  industryCodes: string[];

  @Field(() => Channel, { nullable: true })
  channel: Channel | null;

  @Field(() => String, { nullable: true })
  leadSource: string | null;

  @Field(() => String, { nullable: true })
  content: string | null;

  @Field(() => DateScalar, { nullable: true })
  firstContactOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  lastContactOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the project last came forward: a stage, a milestone, a note of progress.' })
  lastProgressOn: string | null;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;

  @Field(() => String, { nullable: true })
  progress: string | null;

  @Field(() => String, { nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true })
  coordination: string | null;

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => PersonRef, { nullable: true })
  owner: PersonRef | null;

  @Field(() => OfficeRef, { nullable: true })
  office: OfficeRef | null;

  @Field(() => PersonRef, { nullable: true, description: 'The leader linked to a major project.' })
  leader: PersonRef | null;

  @Field(() => ID, { nullable: true, description: "The working team of the project's chain." })
  teamId: string | null;

  @Field({ description: 'Whether a case-by-case approval ever let it through as an exception; it stays so.' })
  byException: boolean;

  @Field(() => [MilestoneType])
  milestones: MilestoneType[];

  @Field(() => [ApprovalType], { description: 'The latest first.' })
  approvals: ApprovalType[];

  @Field(() => [FollowUpType], { description: 'The latest first.' })
  followUps: FollowUpType[];

  @Field(() => [StageMoveType], { description: 'The latest first.' })
  moves: StageMoveType[];

  @Field(() => ProjectLight)
  light: ProjectLight;

  @Field(() => GateType, { nullable: true, description: 'What is missing for the next stage; null at the last one.' })
  gate: GateType | null;

  @Field(() => DateTimeScalar)
  createdAt: string;

  @Field(() => DateTimeScalar)
  updatedAt: string;
}
