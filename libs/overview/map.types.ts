import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { Channel, CompanyRef, ContactState, Tier } from '#company';
import { ChainAction, ChainFlag, ChainRef, CompanyRelation, Position, Strength, StrengthRule } from '#chain';
import { ProjectRef } from '#project';
import { JudgedNode } from './judged-node.types.js';
import { ChainMaturity } from './maturity.types.js';

@Requires('chain.read')
@ObjectType({ description: 'A node with what the zone has on it. Figures include the nodes inside it, each company counted once.' })
export class MapNode extends JudgedNode {
  @Field(() => Int)
  version: number;
}

@Requires('chain.read')
@ObjectType()
export class MapLink {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fromNodeId: string;

  @Field(() => ID)
  toNodeId: string;
}

@Requires('chain.read')
@ObjectType({ description: 'Panorama 全景图 and status quo 现状图 in one: the structure, and what the zone has of it [3, 4].' })
export class ChainMap {
  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => DateTimeScalar)
  asOf: string;

  @Field(() => StrengthRule)
  rule: StrengthRule;

  @Field(() => [ChainFlag])
  flags: ChainFlag[];

  @Field(() => ChainMaturity)
  maturity: ChainMaturity;

  @Field(() => [MapNode])
  nodes: MapNode[];

  @Field(() => [MapLink])
  links: MapLink[];
}

@Requires('chain.read')
@ObjectType({ description: 'One part of a score: weight × value.' })
export class ScoreFactor {
  @Field()
  code: string;

  @Field()
  label: string;

  @Field(() => DecimalScalar)
  weight: string;

  @Field(() => DecimalScalar, { description: '0 to 1.' })
  value: string;

  @Field(() => DecimalScalar)
  contribution: string;
}

@Requires('company.read')
@ObjectType({ description: 'A target company in its place among those for one gap.' })
export class RankedTarget {
  @Field(() => CompanyRef)
  company: CompanyRef;

  @Field(() => Int, { description: 'Version of the company.' })
  version: number;

  @Field(() => Int)
  rank: number;

  @Field(() => DecimalScalar, { description: '0 to 100.' })
  score: string;

  @Field(() => [ScoreFactor])
  factors: ScoreFactor[];

  @Field(() => [Tier])
  tiers: Tier[];

  @Field(() => PersonRef, { nullable: true })
  owner: PersonRef | null;

  @Field(() => ContactState)
  contactState: ContactState;

  @Field(() => DateScalar, { nullable: true })
  lastContactOn: string | null;

  @Field(() => Int, { description: 'The best place that it takes when one weight moves by 10%, up or down.' })
  bestRank: number;

  @Field(() => Int, { description: 'The worst.' })
  worstRank: number;

  @Field(() => String, { nullable: true, description: 'The factor whose weight moves it furthest; null when no such move changes its place.' })
  decisiveFactor: string | null;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;

  @Field(() => Channel, { nullable: true, description: 'How it was found.' })
  channel: Channel | null;

  @Field(() => ProjectRef, { nullable: true, description: 'The project with this company that was last worked on.' })
  project: ProjectRef | null;
}

@Requires('chain.read')
@ObjectType({ description: 'A node that is missing, weak or a block point, with the companies wanted for it.' })
export class Gap {
  @Field(() => ID)
  nodeId: string;

  @Field()
  nodeName: string;

  @Field(() => Position)
  position: Position;

  @Field(() => Int)
  criticality: number;

  @Field(() => Strength)
  strength: Strength;

  @Field(() => Int, { description: 'From 1, gravest first.' })
  rank: number;

  @Field(() => DecimalScalar, { description: '0 to 100.' })
  score: string;

  @Field(() => ChainAction)
  action: ChainAction;

  @Field()
  reason: string;

  @Field(() => Int, { description: 'How many companies are wanted for it.' })
  targetCount: number;

  @Field(() => [RankedTarget], { description: 'Best first, at most 50.' })
  targets: RankedTarget[];
}

@Requires('chain.read')
@ObjectType({ description: 'Target-company map 招商图: the gaps of a chain and whom to win for them.' })
export class TargetMap {
  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => DateTimeScalar)
  asOf: string;

  @Field(() => [Gap])
  gaps: Gap[];
}

@Requires('company.read')
@ObjectType({ description: 'A company on a node or on one inside it.' })
export class NodeCompany {
  @Field(() => CompanyRef)
  company: CompanyRef;

  @Field()
  isLocal: boolean;

  @Field()
  isTarget: boolean;

  @Field(() => CompanyRelation)
  relation: CompanyRelation;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan a year.' })
  yearlyOutput: string | null;

  @Field(() => [Tier])
  tiers: Tier[];

  @Field(() => ContactState)
  contactState: ContactState;
}
