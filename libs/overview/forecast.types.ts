import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { Stage, StartTargetType } from '#project';

/** What is foretold. */
export const ForecastEventCode = { START: 'START', COMMISSIONING: 'COMMISSIONING' } as const;
registerEnumType(ForecastEventCode, { name: 'ForecastEvent', description: 'What is foretold: that construction starts, that production does.' });

@Requires('project.read')
@ObjectType({ description: 'A value and the ends of its interval of 95%.' })
export class ForecastInterval {
  @Field(() => Float)
  value: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

@Requires('project.read')
@ObjectType({ description: 'An amount in yuan and the ends of its interval of 95%.' })
export class ForecastAmount {
  @Field(() => DecimalScalar)
  value: string;

  @Field(() => DecimalScalar)
  low: string;

  @Field(() => DecimalScalar)
  high: string;
}

@Requires('project.read')
@ObjectType({ description: 'How projects left a stage, by the own moves of zone or chain.' })
export class StageTransition {
  @Field(() => Stage)
  stage: Stage;

  @Field(() => Stage)
  next: Stage;

  @Field(() => Int, { description: 'Projects that went on to a later stage.' })
  passed: number;

  @Field(() => Int, { description: 'Projects that were terminated or left in this stage.' })
  lost: number;

  @Field(() => Float, { nullable: true, description: 'Days in the stage of those that went on: median.' })
  medianDays: number | null;

  @Field(() => Float, { nullable: true })
  quarterDays: number | null;

  @Field(() => Float, { nullable: true })
  threeQuarterDays: number | null;

  @Field(() => ForecastInterval, { nullable: true, description: 'Null while too few projects have left the stage.' })
  rate: ForecastInterval | null;

  @Field(() => Int, { description: 'Active projects that stand in the stage.' })
  standing: number;
}

@Requires('project.read')
@ObjectType({ description: 'What is expected in one quarter.' })
export class ForecastQuarter {
  @Field({ description: 'As 2026Q3.' })
  quarter: string;

  @Field(() => ForecastInterval)
  projects: ForecastInterval;

  @Field(() => ForecastAmount)
  amount: ForecastAmount;
}

@Requires('project.read')
@ObjectType({ description: 'Projects that nothing is foretold of.' })
export class ForecastLeftOut {
  @Field(() => Stage)
  stage: Stage;

  @Field(() => Int)
  projects: number;
}

@Requires('project.read')
@ObjectType({ description: 'What is expected of the projects under way.' })
export class ForecastSeries {
  @Field(() => ForecastEventCode)
  event: keyof typeof ForecastEventCode;

  @Field(() => [ForecastQuarter])
  quarters: ForecastQuarter[];

  @Field(() => [ForecastLeftOut])
  leftOut: ForecastLeftOut[];

  @Field(() => [Stage], { description: 'The stages of which too little is known.' })
  lacking: Stage[];

  @Field(() => String, { nullable: true, description: 'Why nothing, or not everything, is foretold.' })
  refusal: string | null;
}

@Requires('project.read')
@ObjectType({ description: 'What the target of construction starts of a year still wants.' })
export class ForecastNeed {
  @Field(() => StartTargetType, { nullable: true, description: 'Null while none is set.' })
  target: StartTargetType | null;

  @Field(() => Int, { description: 'Projects that started this year so far.' })
  reachedProjects: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  reachedAmount: string;

  @Field(() => Float, { description: 'Projects still expected to start within the year.' })
  expectedProjects: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  expectedAmount: string;

  @Field(() => Float, { nullable: true })
  gapProjects: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  gapAmount: string | null;

  @Field(() => ForecastInterval, { nullable: true, description: 'Projects that must be in negotiation beyond those already under way; null where it cannot be said.' })
  inNegotiation: ForecastInterval | null;

  @Field(() => ForecastAmount, { nullable: true, description: 'Their investment.' })
  amountInNegotiation: ForecastAmount | null;

  @Field(() => Float, { nullable: true, description: 'Days from negotiation to the start of construction, by the medians.' })
  days: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether what is in negotiation today would start within the year.' })
  inTime: boolean | null;
}

@Requires('project.read')
@ObjectType({ description: 'Transition rates from the own history of zone or chain, and what they let expect.' })
export class Forecast {
  @Field(() => [StageTransition])
  transitions: StageTransition[];

  @Field(() => [ForecastSeries])
  series: ForecastSeries[];

  @Field(() => Int)
  year: number;

  @Field(() => ForecastNeed, { nullable: true, description: 'Of the zone; null for one chain, which has no target of its own.' })
  need: ForecastNeed | null;

  @Field(() => Int, { description: 'From how many projects on a rate is stated.' })
  fewest: number;

  @Field(() => [String], { description: 'How the figures are made.' })
  definitions: string[];
}
