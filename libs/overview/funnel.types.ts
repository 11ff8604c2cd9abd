import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { Stage } from '#project';
import { Rate } from './rates.types.js';

@Requires('project.read')
@ObjectType({ description: 'Active projects of one stage.' })
export class FunnelStage {
  @Field(() => Stage)
  stage: Stage;

  @Field(() => Int)
  projects: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  totalInvestment: string;
}

@Requires('project.read')
@ObjectType({ description: 'Active projects of one batch: PLANNED, SIGNED, STARTED, COMMISSIONED 谋划/签约/开工/投产 [5].' })
export class Batch {
  @Field()
  code: string;

  @Field()
  label: string;

  @Field(() => [Stage], { description: 'The stages of its projects.' })
  stages: Stage[];

  @Field(() => Int)
  projects: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  totalInvestment: string;
}

@Requires('project.read')
@ObjectType({ description: 'How many projects stand where. Stages and batches count active projects; rates are over all that were signed.' })
export class Funnel {
  @Field(() => [FunnelStage])
  stages: FunnelStage[];

  @Field(() => [Batch])
  batches: Batch[];

  @Field(() => [Rate])
  rates: Rate[];
}
