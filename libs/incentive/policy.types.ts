import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChainRef } from '#chain';
import { MetricKind } from '#contract';
import { PersonRef, Requires } from '#identity';
import { Connection, DateScalar, DecimalScalar } from '#platform';
import { BaseFigure, FairReview, FormulaMethod, IncentiveCategory, PolicyState } from './incentive.enums.js';

@Requires('incentive.read')
@ObjectType('IncentiveTier', { description: 'From which base on, what is given.' })
export class TierType {
  @Field(() => DecimalScalar, { description: "In the unit of the formula's base." })
  from: string;

  @Field(() => DecimalScalar, { description: 'Per cent, yuan a unit or yuan, by the method.' })
  value: string;
}

@Requires('incentive.read')
@ObjectType('StackingLimit', { description: 'What policies of one group may give a project together.' })
export class StackingLimitType {
  @Field()
  group: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  cap: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Per cent of the project's fixed-asset investment." })
  percent: string | null;
}

@Requires('incentive.read')
@ObjectType('IncentiveFormula', { description: 'The extent of a policy as data.' })
export class FormulaType {
  @Field(() => BaseFigure)
  base: BaseFigure;

  @Field(() => FormulaMethod)
  method: FormulaMethod;

  @Field(() => [TierType])
  tiers: TierType[];

  @Field({ description: 'Each slice of the base by its own tier, instead of the whole by the tier that it reaches.' })
  sliced: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most of one year, yuan.' })
  cap: string | null;

  @Field(() => StackingLimitType, { nullable: true })
  stacking: StackingLimitType | null;

  @Field(() => [String], { description: "In sentences, in the caller's language." })
  words: string[];
}

@Requires('incentive.read')
@ObjectType('IncentivePolicyVersion', { description: 'One version of a policy: the five clauses, the formula, the fair-competition review.' })
export class PolicyVersionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  number: number;

  @Field(() => PolicyState, { description: 'Today.' })
  state: PolicyState;

  @Field({ description: '享受条件.' })
  conditions: string;

  @Field({ description: '适用范围.' })
  scope: string;

  @Field({ description: '优惠幅度.' })
  extent: string;

  @Field({ description: '兑现流程.' })
  process: string;

  @Field({ description: '执行期限, in words.' })
  term: string;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar)
  validUntil: string;

  @Field(() => ChainRef, { nullable: true, description: 'Only projects of this chain; null for all.' })
  chain: ChainRef | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Least total investment, yuan.' })
  minInvestment: string | null;

  @Field(() => [MetricKind], { description: 'Metrics of the agreement that a grant must be tied to.' })
  requiredMetrics: MetricKind[];

  @Field(() => FormulaType)
  formula: FormulaType;

  @Field(() => String, { nullable: true, description: 'The document it comes from.' })
  source: string | null;

  @Field(() => PersonRef, { nullable: true })
  draftedBy: PersonRef | null;

  @Field(() => FairReview)
  review: FairReview;

  @Field(() => DateScalar, { nullable: true })
  reviewedOn: string | null;

  @Field(() => PersonRef, { nullable: true })
  reviewedBy: PersonRef | null;

  @Field(() => String, { nullable: true })
  reviewNo: string | null;

  @Field(() => String, { nullable: true })
  reviewOpinion: string | null;

  @Field(() => DateScalar, { nullable: true })
  issuedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on it applies no more.' })
  endedFrom: string | null;
}

@Requires('incentive.read')
@ObjectType('IncentivePolicy', { description: 'An incentive policy with all its versions.' })
export class PolicyType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  code: string;

  @Field()
  name: string;

  @Field(() => IncentiveCategory)
  category: IncentiveCategory;

  @Field(() => PolicyVersionType, { nullable: true, description: 'The version that applies today.' })
  inForce: PolicyVersionType | null;

  @Field(() => [PolicyVersionType], { description: 'The latest first.' })
  versions: PolicyVersionType[];
}

export const PolicyConnection = Connection(PolicyType, 'IncentivePolicyConnection', 'incentive.read');

@Requires('incentive.read')
@ObjectType({ description: 'A policy as other records show it.' })
export class IncentivePolicyRef {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  name: string;

  @Field(() => IncentiveCategory)
  category: IncentiveCategory;
}

@Requires('incentive.read')
@ObjectType({ description: 'Where a figure was read.' })
export class FigureSource {
  @Field({ description: 'The table: `project`, `contract`, `contract_metric`, `metric_return`, `incentive_grant_year`, `incentive_entry`.' })
  entity: string;

  @Field(() => ID)
  rowId: string;

  @Field({ description: "What it is, in the caller's language." })
  label: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it brings to the figure, in its unit.' })
  value: string | null;
}

@Requires('incentive.read')
@ObjectType({ description: 'A figure that a formula starts from.' })
export class IncentiveFigure {
  @Field(() => BaseFigure)
  base: BaseFigure;

  @Field(() => DecimalScalar)
  value: string;

  @Field({ description: 'With its unit.' })
  text: string;

  @Field({ description: 'Typed in, instead of read from the project.' })
  typed: boolean;

  @Field(() => [FigureSource])
  sources: FigureSource[];
}

@Requires('incentive.read')
@ObjectType({ description: 'What a formula gives for a figure, and every step on the way.' })
export class IncentiveOutcome {
  @Field(() => IncentiveFigure)
  figure: IncentiveFigure;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amount: string;

  @Field(() => [String], { description: "The arithmetic, in the caller's language." })
  steps: string[];

  @Field(() => [String], { description: 'What would be wrong if it were promised to the project besides what is; empty without a project.' })
  problems: string[];
}
