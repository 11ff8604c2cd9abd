import { Field, ID, Int, IntersectionType, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { Position } from '#chain';
import { NodeVerdict } from './verdict.types.js';

@Requires('chain.read')
@ObjectType({ description: 'What the zone has of a chain or node, each company counted once; between two moments: later less earlier.' })
export class ChainFigures {
  @Field(() => Int, { description: 'Local companies that produce.' })
  localCompanies: number;

  @Field(() => DecimalScalar, { description: 'What they make a year together, in yuan.' })
  localOutput: string;

  @Field(() => Int, { description: 'Target companies.' })
  targets: number;

  @Field(() => Int, { description: 'Active projects that are not commissioned yet.' })
  projectsInFlight: number;

  @Field(() => DecimalScalar, { description: 'Total investment of signed projects that were neither terminated nor left, in yuan.' })
  contractedInvestment: string;
}

/** A node with what the zone has on it and what the rules say of it: as it stands, and as a snapshot kept it. */
@Requires('chain.read')
@ObjectType({ isAbstract: true })
export abstract class JudgedNode extends IntersectionType(ChainFigures, NodeVerdict) {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field()
  name: string;

  @Field(() => Position)
  position: Position;

  @Field(() => Int)
  criticality: number;

  @Field()
  technologyGap: boolean;

  @Field(() => [String])
  industryCodes: string[];

  @Field(() => DecimalScalar, { nullable: true })
  localCapacity: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  localDemand: string | null;

  @Field(() => String, { nullable: true })
  capacityUnit: string | null;
}
