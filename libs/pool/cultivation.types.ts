import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { Connection, DateScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { CompanyRef } from '#company';
import { CreationArgs } from '#project';
import { CultivationLibrary, CultivationState } from './cultivation.enums.js';

@Requires('cultivation.read')
@ObjectType('CultivationReview', { description: 'What a review of a cultivated company found.' })
export class CultivationReviewType {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  reviewedOn: string;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field()
  findings: string;
}

@Requires('cultivation.read')
@ObjectType('CultivationEntry', { description: 'A company in a cultivation library, with its one officer.' })
export class CultivationEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CompanyRef)
  company: CompanyRef;

  @Field(() => CultivationLibrary, { description: 'The tier that it is cultivated for.' })
  library: CultivationLibrary;

  @Field(() => PersonRef, { description: 'The one person who serves the company.' })
  officer: PersonRef;

  @Field(() => DateScalar)
  enteredOn: string;

  @Field(() => Int, { nullable: true })
  expectedYear: number | null;

  @Field(() => CultivationState)
  state: CultivationState;

  @Field(() => DateScalar)
  nextReviewOn: string;

  @Field({ description: 'Still in cultivation, and the caller may change it: as the officer who serves the company, or as one who may change all of them.' })
  mayChange: boolean;

  @Field({ description: 'In cultivation, and its review is past due.' })
  overdue: boolean;

  @Field(() => DateScalar, { nullable: true })
  closedOn: string | null;

  @Field(() => String, { nullable: true })
  evidence: string | null;

  @Field(() => String, { nullable: true })
  leftReason: string | null;

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => [CultivationReviewType], { description: 'The latest first.' })
  reviews: CultivationReviewType[];
}

export const CultivationConnection = Connection(CultivationEntryType, 'CultivationConnection', 'cultivation.read');

@Requires('cultivation.read')
@ObjectType({ description: 'How a library stands.' })
export class CultivationLibrarySummary {
  @Field(() => CultivationLibrary)
  library: CultivationLibrary;

  @Field(() => Int)
  cultivating: number;

  @Field(() => Int)
  recognised: number;

  @Field(() => Int)
  left: number;

  @Field(() => Int, { description: 'In cultivation with a review past due.' })
  overdue: number;
}

@InputType()
export class CultivationFilter {
  @Field(() => String, { nullable: true, description: 'Words of the company’s name or code.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => CultivationLibrary, { nullable: true })
  @IsOptional()
  @IsEnum(CultivationLibrary)
  library?: CultivationLibrary | null;

  @Field(() => CultivationState, { nullable: true })
  @IsOptional()
  @IsEnum(CultivationState)
  state?: CultivationState | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officerId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  companyId?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean | null;
}

/** What entering a company takes. */
@ArgsType()
export class CultivationCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  companyId: string;
}

@InputType({ description: 'Library and officer are needed to enter a company. On update what is left out stays; the library cannot be changed.' })
export class CultivationInput {
  @Field(() => CultivationLibrary, { nullable: true })
  @IsOptional()
  @IsEnum(CultivationLibrary)
  library?: CultivationLibrary | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Today when left out.' })
  @IsOptional()
  @IsString()
  enteredOn?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  expectedYear?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'In three months when left out.' })
  @IsOptional()
  @IsString()
  nextReviewOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  remark?: string | null;
}

@InputType()
export class CultivationReviewInput {
  @Field()
  @Length(1, 2_000)
  findings: string;

  @Field(() => DateScalar, { nullable: true, description: 'Today when left out; not in the future.' })
  @IsOptional()
  @IsString()
  reviewedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Three months later when left out.' })
  @IsOptional()
  @IsString()
  nextReviewOn?: string | null;
}

@InputType({ description: 'The company gets the tier of the library, with this evidence.' })
export class RecognitionInput {
  @Field({ description: 'Number or name of the document that recognises it.' })
  @Length(1, 500)
  evidence: string;

  @Field(() => DateScalar, { nullable: true, description: 'Today when left out; not in the future.' })
  @IsOptional()
  @IsString()
  recognisedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the recognition ends.' })
  @IsOptional()
  @IsString()
  expiresOn?: string | null;
}
