import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar } from '#platform';
import { Currency, PartyRole, SumPurpose } from './contract.enums.js';

@InputType()
export class ContractPartyInput {
  @Field(() => PartyRole)
  @IsEnum(PartyRole)
  role: PartyRole;

  @Field()
  @Length(1, 200)
  name: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  companyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signs for it.' })
  @IsOptional()
  @MaxLength(100)
  signatory?: string | null;
}

@InputType()
export class ContractPhaseInput {
  @Field()
  @Length(1, 100)
  name: string;

  @Field(() => ID, { nullable: true, description: 'Where the phase is a project of its own.' })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  content?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  @IsOptional()
  @IsString()
  landArea?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  @IsOptional()
  @IsString()
  amount?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  endsOn?: string | null;
}

@InputType({ description: 'A foreign amount needs the rate and its date.' })
export class ContractSumInput {
  @Field(() => SumPurpose)
  @IsEnum(SumPurpose)
  purpose: SumPurpose;

  @Field(() => Currency)
  @IsEnum(Currency)
  currency: Currency;

  @Field(() => DecimalScalar)
  @IsString()
  amount: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan for one of the currency.' })
  @IsOptional()
  @IsString()
  rate?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  ratedOn?: string | null;
}

@InputType()
export class ContractClauseInput {
  @Field({ description: 'As in the text: 第三条, 3.2.' })
  @Length(1, 40)
  number: string;

  @Field()
  @Length(1, 200)
  title: string;

  @Field()
  @Length(1, 20_000)
  content: string;
}

@InputType({ description: 'A list that is given takes the place of the one before; what is left out stays.' })
export class ContractTermsInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  parcel?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  factorySpace?: string | null;

  @Field(() => [ContractPartyInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ContractPartyInput)
  parties?: ContractPartyInput[] | null;

  @Field(() => [ContractPhaseInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ContractPhaseInput)
  phases?: ContractPhaseInput[] | null;

  @Field(() => [ContractSumInput], { nullable: true, description: 'Those of the total investment make up the amount of the agreement.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ContractSumInput)
  sums?: ContractSumInput[] | null;

  @Field(() => [ContractClauseInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ContractClauseInput)
  clauses?: ContractClauseInput[] | null;
}
