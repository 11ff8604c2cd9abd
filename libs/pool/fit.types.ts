import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { ProjectRef, Stage } from '#project';
import { MatchState } from './pool.enums.js';
import { FundType, TalentType } from './pool.types.js';

@Requires('pool.read')
@ObjectType({ description: 'One part of a score, with the reason in words.' })
export class FitFactor {
  @Field()
  code: string;

  @Field({ description: "In the caller's language." })
  label: string;

  @Field(() => Int)
  points: number;

  @Field(() => Int, { description: 'The most that this part can bring.' })
  most: number;

  @Field({ description: "In the caller's language." })
  reason: string;
}

@Requires('pool.read')
@ObjectType({ description: 'Why two do not fit.' })
export class FitObstacle {
  @Field({ description: 'Stable code, e.g. `EXHAUSTED`, `SIZE_CAP`, `SECTOR_MISMATCH`.' })
  code: string;

  @Field({ description: "In the caller's language." })
  reason: string;
}

@Requires('pool.read')
@ObjectType({ description: 'An introduction that stands between the two.' })
export class OpenMatch {
  @Field(() => ID)
  id: string;

  @Field(() => MatchState)
  state: MatchState;
}

@Requires('pool.read')
@ObjectType('PoolFit', { description: 'How well a project and a fund or a talent fit. Asked from either side it is the same.' })
export class PoolFitType {
  @Field({ description: 'Nothing is in the way.' })
  fits: boolean;

  @Field(() => Int, { description: 'Sum of the factors, out of 100.' })
  score: number;

  @Field(() => [FitFactor])
  factors: FitFactor[];

  @Field(() => [FitObstacle])
  obstacles: FitObstacle[];

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => Stage)
  stage: Stage;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the project lacks, in yuan; null while its total is unknown.' })
  need: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the fund could put in at most, in yuan.' })
  canInvest: string | null;

  @Field(() => FundType, { nullable: true })
  fund: FundType | null;

  @Field(() => TalentType, { nullable: true })
  talent: TalentType | null;

  @Field(() => OpenMatch, { nullable: true })
  match: OpenMatch | null;
}

@Requires('pool.read')
@ObjectType({ description: 'What fits, the best first, or what does not and why.' })
export class PoolFits {
  @Field(() => Int, { description: 'How many fit.' })
  fitting: number;

  @Field(() => Int, { description: 'How many do not.' })
  refused: number;

  @Field(() => [PoolFitType])
  nodes: PoolFitType[];
}
