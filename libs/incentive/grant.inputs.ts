import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { DateScalar, DecimalScalar } from '#platform';
import { CreationArgs } from '#project';
import { ClawbackMethod, IncentiveEntryKind } from './incentive.enums.js';

@InputType()
export class GrantYearInput {
  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  @IsString()
  amount: string;
}

@InputType()
export class IncentiveGrantInput {
  @Field(() => ID)
  @IsUUID()
  contractId: string;

  @Field(() => ID)
  @IsUUID()
  policyVersionId: string;

  @Field(() => String, { nullable: true, description: 'Numbered when left out.' })
  @IsOptional()
  @Length(1, 60)
  code?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Today when left out; not in the future. The policy must be in force on that day.' })
  @IsOptional()
  @IsString()
  grantedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the agreement says it.' })
  @IsOptional()
  @MaxLength(500)
  clause?: string | null;

  @Field(() => [GrantYearInput])
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => GrantYearInput)
  years: GrantYearInput[];

  @Field(() => [ID], { description: 'Metrics of the agreement that must be met before anything is paid.' })
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  metricIds: string[];

  @Field(() => ClawbackMethod)
  @IsEnum(ClawbackMethod)
  clawbackMethod: ClawbackMethod;

  @Field(() => [DecimalScalar], { nullable: true, description: 'Per cent in the first, second, third… year since the first payment.' })
  @IsOptional()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  clawbackRates?: string[] | null;
}

@ArgsType()
export class DueArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @Field(() => DecimalScalar, { nullable: true, description: "In the unit of the formula's base; the project's own when left out." })
  @IsOptional()
  @IsString()
  figure?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed for a figure entered by hand.' })
  @IsOptional()
  @MaxLength(200)
  documentNo?: string | null;
}

@ArgsType()
export class ClawBackArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field()
  @Length(1, 2_000)
  reason: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  documentNo?: string | null;
}

@InputType()
export class IncentiveEntryInput {
  @Field(() => IncentiveEntryKind, { description: 'Any but DUE and CLAWED_BACK, which are computed.' })
  @IsEnum(IncentiveEntryKind)
  kind: IncentiveEntryKind;

  @Field(() => DecimalScalar, { description: 'Yuan, above zero.' })
  @IsString()
  amount: string;

  @Field(() => Int, { nullable: true, description: 'Of what is reduced.' })
  @IsOptional()
  @IsInt()
  year?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Today when left out; not in the future.' })
  @IsOptional()
  @IsString()
  happenedOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  documentNo?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed to reduce, withhold and release.' })
  @IsOptional()
  @MaxLength(2_000)
  reason?: string | null;
}

@InputType()
export class IncentiveGrantFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  policyId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those tied to a metric that is breached now.' })
  @IsOptional()
  @IsBoolean()
  breached?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of which something is due and neither paid nor withheld.' })
  @IsOptional()
  @IsBoolean()
  open?: boolean | null;
}

@InputType()
export class IncentiveLedgerFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => IncentiveEntryKind, { nullable: true })
  @IsOptional()
  @IsEnum(IncentiveEntryKind)
  kind?: IncentiveEntryKind | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  from?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  until?: string | null;
}
