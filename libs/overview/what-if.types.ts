import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { DateTimeScalar, DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { CompanyRef } from '#company';
import { ChainRef, Maturity } from '#chain';
import { NodeName } from './gap.types.js';
import { VerdictChange, VerdictCounts } from './verdict.types.js';

@InputType({ description: 'A node that a company is assumed on.' })
export class WhatIfPlaceInput {
  @Field(() => ID)
  @IsUUID()
  nodeId: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Yearly capacity that it would add there, in the node's unit." })
  @IsOptional()
  @IsString()
  capacity?: string | null;
}

@InputType({ description: 'A company that is assumed to come: one that is known, or one by name.' })
export class WhatIfTargetInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  companyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a company that is not known yet.' })
  @IsOptional()
  @Length(1, 100)
  name?: string | null;

  @Field(() => DecimalScalar, { description: 'What it would make a year, in yuan; of a local company: on top of what it makes.' })
  @IsString()
  yearlyOutput: string;

  @Field(() => [WhatIfPlaceInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WhatIfPlaceInput)
  places: WhatIfPlaceInput[];
}

@InputType({ description: 'Companies that are assumed to come together.' })
export class WhatIfScenarioInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 100)
  name?: string | null;

  @Field(() => [WhatIfTargetInput])
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => WhatIfTargetInput)
  targets: WhatIfTargetInput[];
}

@InputType({ description: 'Scenarios to lay beside each other.' })
export class WhatIfInput {
  @Field(() => [WhatIfScenarioInput], { description: 'One to four.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => WhatIfScenarioInput)
  scenarios: WhatIfScenarioInput[];
}

@Requires('chain.read')
@ObjectType({ description: 'Where a chain stands, in figures.' })
export class ChainStanding {
  @Field(() => Int, { description: 'Local companies, each once.' })
  localCompanies: number;

  @Field(() => DecimalScalar, { description: 'What they make a year, in yuan.' })
  localOutput: string;

  @Field(() => VerdictCounts)
  counts: VerdictCounts;

  @Field(() => Int, { description: 'Nodes that are missing, weak or block points.' })
  gaps: number;

  @Field(() => Int, { description: 'Local companies that depend, along the supply links, on something nobody local makes.' })
  exposedCompanies: number;

  @Field(() => DecimalScalar, { description: 'What they make a year, in yuan.' })
  exposedOutput: string;

  @Field(() => Int, { description: 'Companies whose stop would cut others off.' })
  singlePoints: number;

  @Field(() => DecimalScalar, { description: 'The most yearly output that one of them cuts off, in yuan.' })
  largestCut: string;

  @Field(() => Maturity)
  maturity: Maturity;
}

@Requires('chain.read')
@ObjectType({ description: 'A node that a scenario changes.' })
export class WhatIfNode extends VerdictChange {
  @Field(() => Int)
  companiesBefore: number;

  @Field(() => Int)
  companiesAfter: number;

  @Field(() => DecimalScalar, { description: 'Yuan a year.' })
  outputBefore: string;

  @Field(() => DecimalScalar, { description: 'Yuan a year.' })
  outputAfter: string;
}

@Requires('company.read')
@ObjectType({ description: 'A company that a scenario assumes.' })
export class WhatIfTarget {
  @Field(() => CompanyRef, { nullable: true, description: 'Null for one by name only.' })
  company: CompanyRef | null;

  @Field()
  name: string;

  @Field(() => [NodeName])
  nodes: NodeName[];

  @Field(() => DecimalScalar, { description: 'Yuan a year.' })
  yearlyOutput: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it has said that it would invest, in yuan.' })
  plannedInvestment: string | null;
}

@Requires('chain.read')
@ObjectType({ description: 'A chain with the companies of a scenario on it. Nothing is saved.' })
export class WhatIfOutcome {
  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => [WhatIfTarget])
  targets: WhatIfTarget[];

  @Field(() => DecimalScalar, { description: 'What the companies have said that they would invest, together, in yuan.' })
  plannedInvestment: string;

  @Field(() => ChainStanding)
  standing: ChainStanding;

  @Field(() => [NodeName], { description: 'Gaps that are none any more.' })
  gapsClosed: NodeName[];

  @Field(() => [WhatIfNode], { description: "Nodes whose figures, strength, points or action change, in the chain's order." })
  nodes: WhatIfNode[];
}

@Requires('chain.read')
@ObjectType({ description: 'A chain as it is and as each scenario would make it.' })
export class WhatIf {
  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => DateTimeScalar)
  asOf: string;

  @Field(() => ChainStanding)
  now: ChainStanding;

  @Field(() => [WhatIfOutcome])
  outcomes: WhatIfOutcome[];
}
