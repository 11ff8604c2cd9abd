import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, PickType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar } from '#platform';
import { CreationArgs } from '#project';
import { AmendmentKind, MetricKind } from './contract.enums.js';
import { ContractMetricInput } from './contract.inputs.js';
import { ContractTermsInput } from './terms.inputs.js';

/** What amending an agreement takes. */
@ArgsType()
export class AmendmentArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  contractId: string;

  @Field(() => Int, { description: 'Of the agreement.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'A new target: of a metric that there is, or of a new one with its kind.' })
export class AmendedTargetInput extends PickType(ContractMetricInput, ['base', 'target', 'targetOn', 'dueOn'] as const) {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  metricId?: string | null;

  @Field(() => MetricKind, { nullable: true })
  @IsOptional()
  @IsEnum(MetricKind)
  kind?: MetricKind | null;
}

@InputType({ description: 'What was agreed after signing. What is left out stays.' })
export class AmendmentInput {
  @Field(() => AmendmentKind)
  @IsEnum(AmendmentKind)
  kind: AmendmentKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 60)
  code?: string | null;

  @Field(() => DateScalar, { description: 'Not in the future, not before the agreement.' })
  @IsString()
  signedOn: string;

  @Field()
  @Length(1, 2_000)
  reason: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  @IsOptional()
  @IsString()
  landArea?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  @IsOptional()
  @IsString()
  factoryArea?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  @IsOptional()
  @IsString()
  amount?: string | null;

  @Field(() => [AmendedTargetInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => AmendedTargetInput)
  targets?: AmendedTargetInput[] | null;

  @Field(() => ContractTermsInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ContractTermsInput)
  terms?: ContractTermsInput | null;
}

/** What a ramp-up takes. */
@ArgsType()
export class RampUpArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  contractId: string;
}

@InputType({ description: 'Targets of following years 达产爬坡, each due a year after the one before.' })
export class RampUpInput {
  @Field(() => MetricKind)
  @IsEnum(MetricKind)
  kind: MetricKind;

  @Field(() => DateScalar)
  @IsString()
  firstDueOn: string;

  @Field(() => [DecimalScalar], { description: 'Of the first year, the second, and so on: 2 to 10.' })
  @ArrayMaxSize(10)
  @IsString({ each: true })
  targets: string[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  evidence?: string | null;
}
