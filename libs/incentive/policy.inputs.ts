import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MetricKind } from '#contract';
import { DateScalar, DecimalScalar } from '#platform';
import { CreationArgs } from '#project';
import { BaseFigure, FairReview, FormulaMethod, IncentiveCategory } from './incentive.enums.js';

@InputType()
export class IncentiveTierInput {
  @Field(() => DecimalScalar)
  @IsString()
  from: string;

  @Field(() => DecimalScalar)
  @IsString()
  value: string;
}

@InputType({ description: 'A sum, a share, or the smaller of both.' })
export class StackingLimitInput {
  @Field()
  @Length(1, 100)
  group: string;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  cap?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  percent?: string | null;
}

@InputType()
export class IncentiveFormulaInput {
  @Field(() => BaseFigure)
  @IsEnum(BaseFigure)
  base: BaseFigure;

  @Field(() => FormulaMethod)
  @IsEnum(FormulaMethod)
  method: FormulaMethod;

  @Field(() => [IncentiveTierInput])
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => IncentiveTierInput)
  tiers: IncentiveTierInput[];

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  sliced?: boolean | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  cap?: string | null;

  @Field(() => StackingLimitInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StackingLimitInput)
  stacking?: StackingLimitInput | null;
}

@InputType({ description: 'A version of a policy in full; all five clauses are mandatory [3,5].' })
export class PolicyVersionInput {
  @Field()
  @Length(1, 4_000)
  conditions: string;

  @Field()
  @Length(1, 4_000)
  scope: string;

  @Field()
  @Length(1, 4_000)
  extent: string;

  @Field()
  @Length(1, 4_000)
  process: string;

  @Field()
  @Length(1, 4_000)
  term: string;

  @Field(() => DateScalar)
  @IsString()
  validFrom: string;

  @Field(() => DateScalar)
  @IsString()
  validUntil: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  minInvestment?: string | null;

  @Field(() => [MetricKind], { nullable: true })
  @IsOptional()
  @ArrayUnique()
  @IsEnum(MetricKind, { each: true })
  requiredMetrics?: MetricKind[] | null;

  @Field(() => IncentiveFormulaInput)
  @ValidateNested()
  @Type(() => IncentiveFormulaInput)
  formula: IncentiveFormulaInput;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  source?: string | null;
}

@InputType()
export class IncentivePolicyInput {
  @Field(() => String, { nullable: true, description: 'Numbered when left out.' })
  @IsOptional()
  @Length(1, 60)
  code?: string | null;

  @Field()
  @Length(1, 200)
  name: string;

  @Field(() => IncentiveCategory)
  @IsEnum(IncentiveCategory)
  category: IncentiveCategory;

  @Field(() => PolicyVersionInput)
  @ValidateNested()
  @Type(() => PolicyVersionInput)
  version: PolicyVersionInput;
}

@ArgsType()
export class VersionCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  policyId: string;
}

@InputType()
export class FairReviewInput {
  @Field(() => FairReview, { description: 'Any but NOT_REVIEWED.' })
  @IsEnum(FairReview)
  outcome: FairReview;

  @Field(() => String, { nullable: true, description: 'Needed when it refuses or asks for changes.' })
  @IsOptional()
  @MaxLength(4_000)
  opinion?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  documentNo?: string | null;
}

@InputType()
export class IncentivePolicyFilter {
  @Field(() => IncentiveCategory, { nullable: true })
  @IsOptional()
  @IsEnum(IncentiveCategory)
  category?: IncentiveCategory | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of which a version applies today.' })
  @IsOptional()
  @IsBoolean()
  inForce?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'With a version for this chain, or for all chains.' })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;
}

@InputType({ description: 'A version of a policy or a formula; a typed figure, or a project whose own is read.' })
export class IncentiveWhatIfInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  policyVersionId?: string | null;

  @Field(() => IncentiveFormulaInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => IncentiveFormulaInput)
  formula?: IncentiveFormulaInput | null;

  @Field(() => DecimalScalar, { nullable: true, description: "In the unit of the formula's base." })
  @IsOptional()
  @IsString()
  figure?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of yearly figures; the year before this one when left out.' })
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number | null;
}
