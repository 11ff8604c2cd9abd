import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '#platform';
import { PersonRef, Requires, ZoneType } from '#identity';
import { Channel } from '#company';
import { ChainFlag, ChainRef, Maturity } from '#chain';
import { Light } from '#project';
import { Funnel } from './funnel.types.js';

@Requires('project.read')
@ObjectType({ description: 'Projects with one light.' })
export class LightCount {
  @Field(() => Light)
  light: Light;

  @Field(() => Int)
  projects: number;
}

@Requires('chain.read')
@ObjectType({ description: 'A chain at a glance: what it lacks, how strong its nodes are, what is under way.' })
export class ChainHealth {
  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => [ChainFlag])
  flags: ChainFlag[];

  @Field(() => PersonRef, { nullable: true })
  leader: PersonRef | null;

  @Field(() => Maturity, { description: 'By the rule [2]; see ChainMaturity.' })
  maturity: Maturity;

  @Field(() => Int, { description: 'Strong nodes.' })
  strong: number;

  @Field(() => Int)
  adequate: number;

  @Field(() => Int)
  weak: number;

  @Field(() => Int)
  missing: number;

  @Field(() => Int, { description: 'Active projects.' })
  projects: number;

  @Field(() => DecimalScalar, { description: 'Total investment of signed projects that were neither terminated nor left, in yuan.' })
  contractedInvestment: string;
}

@Requires('project.read')
@ObjectType({ description: 'Projects signed in one quarter, whatever became of them.' })
export class QuarterFigure {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => Int)
  projects: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  totalInvestment: string;
}

@Requires('project.read')
@ObjectType({ description: 'Active projects that came one way 招商方式.' })
export class ChannelFigure {
  @Field(() => Channel, { nullable: true, description: 'Null where it is not known.' })
  channel: Channel | null;

  @Field(() => Int)
  projects: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  totalInvestment: string;
}

@Requires('project.read')
@ObjectType({ description: 'The zone at a glance.' })
export class Cockpit {
  @Field(() => Funnel)
  funnel: Funnel;

  @Field(() => [LightCount], { description: 'All projects by their light.' })
  lights: LightCount[];

  @Field(() => [ChainHealth])
  chains: ChainHealth[];

  @Field(() => Int, { description: 'Milestones of active projects whose date is over and that were not reached.' })
  overdueMilestones: number;

  @Field(() => Int, { description: 'Metrics of signed agreements that are breached.' })
  breachedMetrics: number;

  @Field(() => Int, { description: 'Metrics of signed agreements whose pace forecasts a miss.' })
  atRiskMetrics: number;

  @Field(() => Int, { description: 'Supervised tasks not done yet.' })
  tasksOpen: number;

  @Field(() => Int, { description: 'Of these, past their due date.' })
  tasksOverdue: number;

  @Field(() => Int)
  myOpenReminders: number;

  @Field(() => [QuarterFigure], { description: 'The last eight quarters with signings, oldest first.' })
  signedByQuarter: QuarterFigure[];

  @Field(() => [ChannelFigure], { description: 'Most projects first.' })
  byChannel: ChannelFigure[];
}

@Requires('zone.compare')
@ObjectType({ description: 'One zone beside others.' })
export class ZoneFigures {
  @Field(() => ZoneType)
  zone: ZoneType;

  @Field(() => Int, { description: 'Active projects.' })
  projects: number;

  @Field(() => Int, { description: 'Of these, in the stage of signing or later.' })
  signed: number;

  @Field(() => Int, { description: 'Of these, in the stage of commissioning or later.' })
  commissioned: number;

  @Field(() => DecimalScalar, { description: 'Total investment of signed projects that were neither terminated nor left, in yuan.' })
  contractedInvestment: string;

  @Field(() => Int, { description: 'Metrics of signed agreements that are breached.' })
  breachedMetrics: number;

  @Field(() => DecimalScalar, { description: 'Credited for projects that the zone referred to others, by the splits agreed on, in yuan.' })
  referralCredit: string;

  @Field(() => DecimalScalar, { description: 'What is left to the zone of projects that others referred to it, by the splits agreed on, in yuan.' })
  receivedCredit: string;
}
