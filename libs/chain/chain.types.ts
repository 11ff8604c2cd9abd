import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { DecimalScalar } from '#platform';
import { Requires, WorkingTeamType } from '#identity';
import { CompanyRelation, Maturity, Position } from './chain.enums.js';
import { PolicyPackType } from './policy-pack.types.js';

/** A chain as other records show it. */
@Requires('chain.read')
@ObjectType({ description: 'An industrial chain, as other records show it.' })
export class ChainRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

/** A node as other records show it. */
@Requires('chain.read')
@ObjectType({ description: 'A node of a chain, as other records show it.' })
export class NodeRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => ID)
  chainId: string;

  @Field()
  chainName: string;
}

@Requires('chain.read')
@ObjectType({ description: 'Something a chain lacks: NO_TEAM, NO_LEADER, NO_TEAM_HEAD [2], NO_POLICY_PACK [1].' })
export class ChainFlag {
  @Field()
  code: string;

  @Field()
  message: string;
}

@Requires('chain.read')
@ObjectType({ description: 'When a node counts as strong or adequate: thresholds of the chain, with the rule in words.' })
export class StrengthRule {
  @Field(() => Int)
  strongCompanies: number;

  @Field(() => DecimalScalar, { description: 'Yuan a year.' })
  strongOutput: string;

  @Field(() => Int)
  adequateCompanies: number;

  @Field(() => DecimalScalar, { description: 'Yuan a year.' })
  adequateOutput: string;

  @Field({ description: "The rule in the caller's language." })
  text: string;
}

@Requires('chain.read')
@ObjectType('ChainNode', { description: 'One step of a chain 环节, possibly inside a wider one.' })
export class ChainNodeType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  chainId: string;

  @Field(() => ID, { nullable: true, description: 'The wider node that it is a part of.' })
  parentId: string | null;

  @Field({ description: 'Stable within the chain, for ledgers.' })
  key: string;

  @Field()
  name: string;

  @Field(() => Position)
  position: Position;

  @Field(() => Int, { description: 'How much the chain depends on it, 1 to 5.' })
  criticality: number;

  @Field({ description: 'A technology that the country lacks [9].' })
  technologyGap: boolean;

  @Field(() => [String], { description: 'GB/T 4754-2017 codes.' })
  industryCodes: string[];

  @Field(() => DecimalScalar, { nullable: true })
  localCapacity: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  localDemand: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of capacity and demand.' })
  capacityUnit: string | null;
}

@Requires('chain.read')
@ObjectType({ description: 'A node that was taken off its chain, and what it takes to put it back as it was.' })
export class RemovedChainNode {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [ID], { description: 'Nodes that were inside it and moved one level up.' })
  liftedChildIds: string[];

  @Field(() => [ID], { description: 'Supply links that went with it.' })
  removedLinkIds: string[];
}

@Requires('chain.read')
@ObjectType('SupplyLink', { description: 'One node supplies another of the same chain.' })
export class SupplyLinkType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  fromNodeId: string;

  @Field(() => ID)
  toNodeId: string;
}

@Requires('chain.read')
@ObjectType('Chain', { description: 'An industrial chain 产业链: one zone leader, one working team, one team head [2].' })
export class ChainType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  code: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: 'What the plan wants of this chain.' })
  focus: string | null;

  @Field(() => Maturity)
  maturity: Maturity;

  @Field(() => WorkingTeamType, { nullable: true })
  team: WorkingTeamType | null;

  @Field(() => PolicyPackType, { nullable: true, description: 'The version in force today [1 一链一策].' })
  policyPack: PolicyPackType | null;

  @Field(() => [ChainFlag])
  flags: ChainFlag[];

  @Field(() => StrengthRule)
  rule: StrengthRule;

  @Field(() => [ChainNodeType])
  nodes: ChainNodeType[];

  @Field(() => [SupplyLinkType])
  links: SupplyLinkType[];
}

@Requires('chain.read')
@ObjectType('CompanyNode', { description: 'A node that a company sits on.' })
export class CompanyNodeType {
  @Field(() => ID)
  nodeId: string;

  @Field()
  nodeName: string;

  @Field(() => ID)
  chainId: string;

  @Field()
  chainName: string;

  @Field(() => CompanyRelation)
  relation: CompanyRelation;
}

@InputType()
export class StrengthRuleInput {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(10_000)
  strongCompanies: number;

  @Field(() => DecimalScalar, { description: 'Yuan a year.' })
  @IsString()
  strongOutput: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(10_000)
  adequateCompanies: number;

  @Field(() => DecimalScalar, { description: 'Yuan a year.' })
  @IsString()
  adequateOutput: string;
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

@InputType({ description: 'Code and name are needed to create a chain. On update what is left out stays as it is.' })
export class ChainInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(CODE)
  code?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 100)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  focus?: string | null;

  @Field(() => Maturity, { nullable: true })
  maturity?: Maturity | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: string | null;

  @Field(() => StrengthRuleInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StrengthRuleInput)
  rule?: StrengthRuleInput | null;
}

@InputType({ description: 'Key, name, position and criticality are needed to create a node. On update what is left out stays as it is.' })
export class ChainNodeInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(CODE)
  key?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 100)
  name?: string | null;

  @Field(() => Position, { nullable: true })
  position?: Position | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  criticality?: number | null;

  @Field(() => Boolean, { nullable: true })
  technologyGap?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'GB/T 4754-2017, with or without the section letter.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  industryCodes?: string[] | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  localCapacity?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  localDemand?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(50)
  capacityUnit?: string | null;
}
