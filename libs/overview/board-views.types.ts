import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { DateScalar, DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { ChainRef, NodeRef, Position } from '#chain';
import { MilestoneKind, ProjectRef } from '#project';
import { Batch, FunnelStage } from './funnel.types.js';

@Requires('project.read')
@ObjectType({ description: 'What a filter leaves, by stage and by batch. Counts are of projects once; sums count each family of projects once.' })
export class BoardSummary {
  @Field(() => [FunnelStage])
  stages: FunnelStage[];

  @Field(() => [Batch])
  batches: Batch[];
}

@Requires('project.read')
@ObjectType({ description: 'A milestone that was due on a day, was reached on it, or both.' })
export class MilestoneOnDay {
  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => MilestoneKind)
  kind: MilestoneKind;

  @Field(() => DateScalar, { nullable: true, description: 'The re-planned date, else the planned one.' })
  dueOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  actualOn: string | null;
}

@Requires('project.read')
@ObjectType({ description: 'The milestones of one day; days without any are left out.' })
export class MilestoneDay {
  @Field(() => DateScalar)
  day: string;

  @Field(() => Int, { description: 'How many were to be reached on this day.' })
  due: number;

  @Field(() => Int, { description: 'How many were reached on this day.' })
  reached: number;

  @Field(() => Int, { description: 'How many of those due on this day have not come, the day being past.' })
  overdue: number;

  @Field(() => [MilestoneOnDay], { description: 'The first of them.' })
  entries: MilestoneOnDay[];
}

@Requires('project.read')
@ObjectType({ description: 'A project on a node.' })
export class BoardNodeProject extends ProjectRef {
  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  totalInvestment: string | null;
}

@Requires('project.read')
@ObjectType({ description: 'The projects of one node, or of no node.' })
export class BoardNode {
  @Field(() => ChainRef, { nullable: true })
  chain: ChainRef | null;

  @Field(() => NodeRef, { nullable: true, description: 'Null for the projects of a chain that are on no node of it.' })
  node: NodeRef | null;

  @Field(() => Position, { nullable: true })
  position: Position | null;

  @Field(() => Int)
  projects: number;

  @Field(() => DecimalScalar, { description: 'Yuan, each family of projects once.' })
  totalInvestment: string;

  @Field(() => [BoardNodeProject], { description: 'The largest of them.' })
  largest: BoardNodeProject[];
}

@ArgsType()
export class MilestoneDaysArgs {
  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => Int, { description: 'How many days from there on; a month with the weeks around it has 42.' })
  @Min(1)
  @Max(42)
  days: number;

  @Field(() => Int, { defaultValue: 4, description: 'How many milestones of a day are listed; all are counted.' })
  @Min(1)
  @Max(200)
  perDay: number;
}
