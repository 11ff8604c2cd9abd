import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DecimalScalar } from '#platform';
import { OfficeRef, PersonRef, Requires } from '#identity';
import { ChainRef } from '#chain';
import { ProjectRef } from '#project';
import { BreachCause, BreachOutcome, BreachState, MeasureKind, MeasureState } from './breach.enums.js';
import { CheckResult, MetricKind } from './contract.enums.js';

@Requires('contract.read')
@ObjectType('BreachCauseFinding', { description: 'What a breach was found to come from; the last finding counts.' })
export class BreachCauseFindingType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => BreachCause)
  cause: BreachCause;

  @Field()
  explanation: string;

  @Field()
  evidence: string;

  @Field(() => PersonRef, { nullable: true })
  statedBy: PersonRef | null;

  @Field(() => DateScalar)
  statedOn: string;
}

@Requires('contract.read')
@ObjectType('BreachMeasure')
export class BreachMeasureType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => MeasureKind)
  kind: MeasureKind;

  @Field()
  content: string;

  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => MeasureState)
  state: MeasureState;

  @Field({ description: 'Open and past its due date.' })
  overdue: boolean;

  @Field(() => DateScalar, { nullable: true })
  endedOn: string | null;

  @Field(() => String, { nullable: true })
  evidence: string | null;

  @Field(() => ID, { nullable: true })
  amendmentId: string | null;
}

@Requires('contract.read')
@ObjectType({ description: 'A measure that the cause allows, and the plan that says so.' })
export class AllowedMeasure {
  @Field(() => MeasureKind)
  kind: MeasureKind;

  @Field()
  rule: string;

  @Field({ description: 'Done only with an amendment of the agreement.' })
  byAmendment: boolean;
}

@Requires('contract.read')
@ObjectType('Breach', { description: 'A promise that was found broken, from the check that found it to its closure.' })
export class BreachType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => BreachState)
  state: BreachState;

  @Field(() => ID)
  contractId: string;

  @Field()
  contractCode: string;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => ChainRef, { nullable: true })
  chain: ChainRef | null;

  @Field(() => ID)
  metricId: string;

  @Field(() => MetricKind)
  kind: MetricKind;

  @Field()
  unit: string;

  @Field(() => ID, { description: 'The check that found it: see checkReplay.' })
  checkId: string;

  @Field({ description: "Why the check found it, in the caller's language." })
  reason: string;

  @Field(() => CheckResult, { nullable: true, description: 'What the latest check comes to.' })
  latestResult: CheckResult | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What was promised when it was found.' })
  target: string | null;

  @Field(() => DateScalar, { nullable: true })
  targetOn: string | null;

  @Field(() => DateScalar)
  openedOn: string;

  @Field(() => BreachCause, { nullable: true })
  cause: BreachCause | null;

  @Field(() => [BreachCauseFindingType], { description: 'The first one first.' })
  findings: BreachCauseFindingType[];

  @Field(() => [AllowedMeasure], { description: 'What the cause allows; nothing before it is stated.' })
  allowed: AllowedMeasure[];

  @Field(() => [BreachMeasureType])
  measures: BreachMeasureType[];

  @Field(() => DateScalar, { nullable: true, description: 'Of the open measure that is due first.' })
  nextDueOn: string | null;

  @Field()
  overdue: boolean;

  @Field(() => DateScalar, { nullable: true })
  closedOn: string | null;

  @Field(() => BreachOutcome, { nullable: true })
  outcome: BreachOutcome | null;

  @Field(() => String, { nullable: true })
  closingEvidence: string | null;

  @Field(() => PersonRef, { nullable: true })
  closedBy: PersonRef | null;
}

export const BreachConnection = Connection(BreachType, 'BreachConnection', 'contract.read');
