import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, DecimalScalar, JsonScalar } from '#platform';
import { Requires } from '#identity';
import { ChainRef } from '#chain';
import { MissingItemType, ProjectRef } from '#project';
import { CheckResult, ContractState, MetricKind, ReturnSource } from './contract.enums.js';
import { ContractAmendmentType, ContractClauseType, ContractPartyType, ContractPhaseType, ContractSumType, EarlierTarget } from './terms.types.js';

@Requires('contract.read')
@ObjectType('MetricReturn', { description: 'What was reported for a metric in a quarter.' })
export class MetricReturnType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => DecimalScalar, { nullable: true, description: "In the metric's unit." })
  value: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of a date metric.' })
  valueOn: string | null;

  @Field({ description: 'A 1-N月 figure: from January to the end of the quarter.' })
  cumulative: boolean;

  @Field(() => DateScalar)
  returnedOn: string;

  @Field(() => ID, { nullable: true, description: 'The return that this one corrects, which no longer counts.' })
  correctsId: string | null;

  @Field(() => ReturnSource)
  source: ReturnSource;

  @Field(() => String, { nullable: true })
  evidence: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of a yearly metric: what the quarter itself brought, derived from cumulative figures; null for a return that no longer counts.' })
  periodValue: string | null;

  @Field(() => Int, { nullable: true, description: 'Quarters that the derived value stands for: more than one where quarters before were not returned.' })
  periodQuarters: number | null;
}

@Requires('contract.read')
@ObjectType('MetricCheck', { description: 'What a check of a metric found, with its arithmetic.' })
export class MetricCheckType {
  @Field(() => ID)
  id: string;

  @Field(() => CheckResult)
  result: CheckResult;

  @Field(() => DateTimeScalar)
  checkedAt: string;

  @Field(() => DecimalScalar, { nullable: true })
  actual: string | null;

  @Field(() => DateScalar, { nullable: true })
  actualOn: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the actual was held against: the target, or what the pace asks for.' })
  expected: string | null;

  @Field({ description: "In the caller's language." })
  reason: string;

  @Field(() => Int, { nullable: true, description: 'Of a risk: days from when it was found to the due date.' })
  warningDays: number | null;

  @Field(() => Int, { description: "Which of the metric's targets it was held against." })
  targetNumber: number;

  @Field()
  ruleVersion: string;

  @Field(() => JsonScalar, { description: 'The figures that the result was computed from.' })
  inputs: Record<string, unknown>;
}

@Requires('contract.read')
@ObjectType('ContractMetric', { description: 'One promise of an agreement: what, how much or by when, and when it is checked.' })
export class ContractMetricType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => MetricKind)
  kind: MetricKind;

  @Field(() => DecimalScalar, { nullable: true, description: 'Where the investor stood when signing.' })
  base: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  target: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The promised date of a date metric.' })
  targetOn: string | null;

  @Field({ description: '`wan_per_mu` (10,000 yuan per mu), `person`, `ratio`, `date`.' })
  unit: string;

  @Field(() => DateScalar, { description: 'When it is checked.' })
  dueOn: string;

  @Field(() => String, { nullable: true })
  evidence: string | null;

  @Field()
  mandatory: boolean;

  @Field(() => Int, { description: 'Counts the targets there were.' })
  targetNumber: number;

  @Field(() => [EarlierTarget], { description: 'Targets that count no more, the first one first.' })
  earlierTargets: EarlierTarget[];

  @Field(() => [MetricReturnType], { description: 'In the order of their quarters.' })
  returns: MetricReturnType[];

  @Field(() => MetricCheckType, { nullable: true })
  latestCheck: MetricCheckType | null;
}

@Requires('contract.read')
@ObjectType('Contract', { description: 'An investment agreement. Amount in yuan, areas in m².' })
export class ContractType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  code: string;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => DateScalar, { nullable: true })
  signedOn: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  landArea: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  factoryArea: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  amount: string | null;

  @Field(() => ContractState)
  state: ContractState;

  @Field(() => Int, { description: 'How often it was amended.' })
  revision: number;

  @Field(() => String, { nullable: true, description: 'The parcel that it gives.' })
  parcel: string | null;

  @Field(() => String, { nullable: true, description: 'The factory space that it gives.' })
  factorySpace: string | null;

  @Field(() => [ContractPartyType])
  parties: ContractPartyType[];

  @Field(() => [ContractPhaseType])
  phases: ContractPhaseType[];

  @Field(() => [ContractSumType])
  sums: ContractSumType[];

  @Field(() => [ContractClauseType])
  clauses: ContractClauseType[];

  @Field(() => [ContractAmendmentType], { description: 'The first one first.' })
  amendments: ContractAmendmentType[];

  @Field(() => [ContractMetricType])
  metrics: ContractMetricType[];

  @Field(() => [MissingItemType], { description: "Targets below the zone's floors, mandatory metrics that are missing; empty when the draft is in order." })
  draftingProblems: MissingItemType[];
}

@Requires('contract.read')
@ObjectType({ description: 'One metric with what its latest check found.' })
export class CheckRow {
  @Field(() => ID)
  metricId: string;

  @Field(() => MetricKind)
  kind: MetricKind;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => ID)
  contractId: string;

  @Field()
  contractCode: string;

  @Field(() => ChainRef, { nullable: true })
  chain: ChainRef | null;

  @Field(() => DecimalScalar, { nullable: true })
  target: string | null;

  @Field(() => DateScalar, { nullable: true })
  targetOn: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  actual: string | null;

  @Field(() => DateScalar, { nullable: true })
  actualOn: string | null;

  @Field()
  unit: string;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => CheckResult)
  result: CheckResult;

  @Field({ description: "In the caller's language." })
  reason: string;

  @Field(() => DateTimeScalar)
  checkedAt: string;
}

export const CheckConnection = Connection(CheckRow, 'CheckConnection', 'contract.read');
