import { Field, ObjectType } from '@nestjs/graphql';
import { Requires } from '#identity';
import { Maturity } from '#chain';

@Requires('chain.read')
@ObjectType({ description: 'How far a chain has come [2], by the rule: this is what counts. Chain.maturity is what the zone declares; where they differ, both are shown.' })
export class ChainMaturity {
  @Field(() => Maturity)
  level: Maturity;

  @Field({ description: "Each condition with its figures, in the caller's language." })
  reason: string;

  @Field({ description: 'The rule in words.' })
  rule: string;
}
