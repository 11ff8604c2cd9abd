import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { Stage } from '#project';

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
@ObjectType({ description: 'FULFILMENT, ENTRY, START or COMMISSIONING 履约率/入园率/开工率/投产率 [5], by count and by amount. Values are fractions, null for a zero denominator.' })
export class Rate {
  @Field()
  code: string;

  @Field()
  label: string;

  @Field()
  definition: string;

  @Field(() => Int)
  numerator: number;

  @Field(() => Int)
  denominator: number;

  @Field(() => DecimalScalar, { nullable: true })
  value: string | null;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amountNumerator: string;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amountDenominator: string;

  @Field(() => DecimalScalar, { nullable: true })
  amountValue: string | null;
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
