import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsArray, IsEnum, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { DateScalar, DecimalScalar } from '#platform';
import { Channel } from '#company';
import { FollowUpKind } from './project.enums.js';

/** What creation takes besides its input: the same key creates once. */
@ArgsType()
export class CreationArgs {
  @Field({ description: 'Made by the client; the same key creates once, however often it is sent.' })
  @Length(1, 200)
  idempotencyKey: string;
}

/** What a change takes: which row, as it was read. */
@ArgsType()
export class RowArgs {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  version: number;
}

/** What an update takes: which row, and why it changes. */
@ArgsType()
export class UpdateArgs extends RowArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  reason?: string;
}

/** An update that always says why. */
@ArgsType()
export class ReasonedArgs extends RowArgs {
  @Field()
  @Length(1, 2000)
  reason: string;
}

/** What adding something to a project takes. */
@ArgsType()
export class ProjectCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  projectId: string;
}

@InputType({ description: 'Name is needed to create. On update what is left out stays as it is; null empties a field.' })
export class ProjectInput {
  @Field(() => String, { nullable: true, description: 'Made as `<year>-<number>` when left out.' })
  @IsOptional()
  @Length(1, 60)
  code?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  name?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  companyId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  investor?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  nodeId?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  @IsOptional()
  @IsString()
  totalInvestment?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  @IsOptional()
  @IsString()
  fixedInvestment?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  @IsOptional()
  @IsString()
  fundsArrived?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  @IsOptional()
  @IsString()
  landArea?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  @IsOptional()
  @IsString()
  factoryArea?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  jobs?: number | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  plotRatio?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan per mu.' })
  @IsOptional()
  @IsString()
  plannedOutputPerMu?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan per mu.' })
  @IsOptional()
  @IsString()
  plannedTaxPerMu?: string | null;

  @Field(() => [String], { nullable: true, description: 'GB/T 4754-2017 codes.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  industryCodes?: string[] | null;

  @Field(() => Channel, { nullable: true })
  @IsOptional()
  @IsEnum(Channel)
  channel?: Channel | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  leadSource?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  content?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  firstContactOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  nextStep?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  nextStepOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  progress?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  problem?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  coordination?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  remark?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  leaderId?: string | null;
}

@InputType({ description: 'What is left out stays as it is. Changing the re-planned date asks for a reason; actual dates are not in the future.' })
export class MilestoneInput {
  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  plannedOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  replannedOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  actualOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  replanReason?: string | null;
}

@InputType({ description: 'One contact with the investor.' })
export class FollowUpInput {
  @Field(() => FollowUpKind)
  @IsEnum(FollowUpKind)
  kind: FollowUpKind;

  @Field(() => DateScalar, { description: 'Not in the future.' })
  @IsString()
  happenedOn: string;

  @Field()
  @Length(1, 10_000)
  summary: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  nextStep?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  nextStepOn?: string | null;
}
