import { ArgsType, Field, ID, InputType, ObjectType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsEmail, IsEnum, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { Connection, DateScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { CreationArgs, ProjectRef } from '#project';
import { IntermediaryKind } from './intermediary.enums.js';

@Requires('intermediary.read')
@ObjectType({ description: 'An intermediary, adviser or expert, as other records show him.' })
export class IntermediaryRef {
  @Field(() => ID)
  id: string;

  @Field(() => IntermediaryKind)
  kind: IntermediaryKind;

  @Field()
  name: string;
}

@Requires('intermediary.read')
@ObjectType('Contribution', { description: 'What somebody contributed to a project.' })
export class ContributionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => IntermediaryRef)
  intermediary: IntermediaryRef;

  @Field(() => DecimalScalar, { description: 'Per cent; those of a project are no more than 100 together.' })
  share: string;

  @Field(() => String, { nullable: true })
  basis: string | null;
}

@Requires('intermediary.read')
@ObjectType('Intermediary', { description: 'An intermediary, adviser or expert with the term of the appointment. Phone and email are masked until revealIntermediary.' })
export class IntermediaryType extends IntermediaryRef {
  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => [String])
  fields: string[];

  @Field(() => DateScalar)
  appointedFrom: string;

  @Field(() => DateScalar, { nullable: true })
  appointedUntil: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field()
  masked: boolean;

  @Field(() => PersonRef, { nullable: true })
  owner: PersonRef | null;

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => [ContributionType], { description: 'The projects that he brought.' })
  contributions: ContributionType[];

  @Field(() => DecimalScalar, { description: 'Paid in all, in yuan.' })
  paid: string;
}

export const IntermediaryConnection = Connection(IntermediaryType, 'IntermediaryConnection', 'intermediary.read');

@Requires('contact.reveal')
@ObjectType({ description: 'Phone and e-mail in clear.' })
export class IntermediaryDetails {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;
}

@InputType()
export class IntermediaryFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name, the organisation or the fields.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => IntermediaryKind, { nullable: true })
  @IsOptional()
  @IsEnum(IntermediaryKind)
  kind?: IntermediaryKind | null;
}

@InputType({ description: 'Kind, name and appointedFrom are needed to create. On update what is left out stays; a masked phone or email that comes back stays as it was.' })
export class IntermediaryInput {
  @Field(() => IntermediaryKind, { nullable: true })
  @IsOptional()
  @IsEnum(IntermediaryKind)
  kind?: IntermediaryKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  organisation?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(30)
  @MaxLength(50, { each: true })
  fields?: string[] | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  appointedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  appointedUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail({ allow_utf8_local_part: true })
  email?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  remark?: string | null;
}

@InputType()
export class ContributionInput {
  @Field(() => ID)
  @IsUUID()
  intermediaryId: string;

  @Field(() => DecimalScalar, { description: 'Per cent.' })
  @IsString()
  share: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  basis?: string | null;
}

/** Sets the shares of a project, all of them at once. */
@ArgsType()
export class ContributionsArgs {
  @Field(() => ID)
  @IsUUID()
  projectId: string;

  @Field(() => [ContributionInput], { description: 'All of them: who is left out contributed nothing.' })
  @ArrayMaxSize(50)
  @ArrayUnique((each: ContributionInput) => each.intermediaryId)
  contributions: ContributionInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  reason?: string;
}

/** What computing a reward takes. */
@ArgsType()
export class RewardArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  projectId: string;

  @Field(() => ID)
  @IsUUID()
  intermediaryId: string;

  @Field(() => ID)
  @IsUUID()
  ruleId: string;
}
