import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { CompanyRef } from '#company';

@Requires('company.read')
@ObjectType({ description: 'A target company by the weights that the chain goes by, and by others.' })
export class TargetRankChange {
  @Field(() => CompanyRef)
  company: CompanyRef;

  @Field(() => Int)
  rankBefore: number;

  @Field(() => Int)
  rank: number;

  @Field(() => DecimalScalar)
  scoreBefore: string;

  @Field(() => DecimalScalar)
  score: string;
}

@Requires('chain.read')
@ObjectType({ description: 'The targets of one gap under other weights.' })
export class GapPreview {
  @Field(() => ID)
  nodeId: string;

  @Field()
  nodeName: string;

  @Field(() => Int, { description: 'How many of its targets change their place.' })
  moved: number;

  @Field(() => [TargetRankChange], { description: 'In the new order; those among the first 50 before or after.' })
  targets: TargetRankChange[];
}
