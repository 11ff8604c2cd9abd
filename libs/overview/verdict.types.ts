import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#platform';
import { Requires } from '#identity';
import { ChainAction, ChainRef, Position, Strength, StrengthRule } from '#chain';

@Requires('chain.read')
@ObjectType({ description: 'What the rules say of a node.' })
export class NodeVerdict {
  @Field(() => Strength)
  strength: Strength;

  @Field({ description: '断点: nobody local.' })
  breakPoint: boolean;

  @Field({ description: '堵点: one local supplier only, or local capacity below local demand.' })
  blockPoint: boolean;

  @Field(() => ChainAction)
  action: ChainAction;

  @Field({ description: "Why, in the caller's language." })
  reason: string;
}

@Requires('chain.read')
@ObjectType({ description: 'What the rules say of a node before and after.' })
export class VerdictChange {
  @Field(() => ID)
  nodeId: string;

  @Field()
  nodeName: string;

  @Field(() => Position)
  position: Position;

  @Field({ description: 'Whether strength, break point, block point or action differ.' })
  changed: boolean;

  @Field(() => NodeVerdict)
  before: NodeVerdict;

  @Field(() => NodeVerdict)
  after: NodeVerdict;
}

@Requires('chain.read')
@ObjectType({ description: 'How many nodes of a chain are of each strength, and how many break or block it.' })
export class VerdictCounts {
  @Field(() => Int)
  strong: number;

  @Field(() => Int)
  adequate: number;

  @Field(() => Int)
  weak: number;

  @Field(() => Int)
  missing: number;

  @Field(() => Int)
  breakPoints: number;

  @Field(() => Int)
  blockPoints: number;
}

@Requires('chain.read')
@ObjectType({ description: 'What other thresholds would say of a chain. Nothing is saved.' })
export class StrengthRulePreview {
  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => DateTimeScalar)
  asOf: string;

  @Field(() => StrengthRule, { description: 'The rule in force.' })
  ruleBefore: StrengthRule;

  @Field(() => StrengthRule, { description: 'The draft.' })
  ruleAfter: StrengthRule;

  @Field(() => VerdictCounts)
  countsBefore: VerdictCounts;

  @Field(() => VerdictCounts)
  countsAfter: VerdictCounts;

  @Field(() => [VerdictChange], { description: 'Every node of the chain, in its order.' })
  nodes: VerdictChange[];
}
