import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { DateScalar, DecimalScalar } from '#platform';
import { ApprovalKind, ApprovalOutcome } from '#project';
import { ReviewState, Share, Vote } from './review.enums.js';

@InputType()
export class ReviewRequestInput {
  @Field(() => ApprovalKind)
  @IsEnum(ApprovalKind)
  kind: ApprovalKind;

  @Field(() => String, { nullable: true, description: 'What is asked for. An exception must state its grounds.' })
  @IsOptional()
  @MaxLength(10_000)
  note?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of a case-by-case approval: codes of the requirements that it is to stand in for.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @Length(1, 60, { each: true })
  standsInFor?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of a case-by-case approval: its last day; without end when left out.' })
  @IsOptional()
  @IsString()
  validUntil?: string | null;
}

@InputType()
export class ScoreInput {
  @Field()
  @Length(1, 60)
  code: string;

  @Field(() => DecimalScalar)
  @IsString()
  score: string;

  @Field()
  @MaxLength(2000)
  reason: string;
}

@InputType({ description: 'Every criterion of the scheme in force gets a score with a reason; the result is computed.' })
export class AssessmentInput {
  @Field(() => [ScoreInput])
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ScoreInput)
  scores: ScoreInput[];

  @Field(() => String, { nullable: true, description: 'Needed where much land is reviewed strictly.' })
  @IsOptional()
  @MaxLength(200)
  documentNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  opinion?: string | null;
}

@InputType()
export class VoteInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => Vote)
  @IsEnum(Vote)
  vote: Vote;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  remark?: string | null;
}

@InputType({ description: 'Who took part and how they voted; the result is computed from the votes.' })
export class MeetingVoteInput {
  @Field()
  @Length(1, 200)
  meetingName: string;

  @Field(() => DateScalar, { description: 'Not in the future.' })
  @IsString()
  metOn: string;

  @Field({ description: 'Number of the minutes.' })
  @MaxLength(200)
  documentNo: string;

  @Field(() => [VoteInput], { description: 'Every member of the meeting, also who was absent or recused himself.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => VoteInput)
  votes: VoteInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  opinion?: string | null;
}

@InputType()
export class LegalityInput {
  @Field(() => ApprovalOutcome, { description: 'Approved, rejected, or changes requested.' })
  @IsEnum(ApprovalOutcome)
  outcome: ApprovalOutcome;

  @Field()
  @MaxLength(10_000)
  opinion: string;

  @Field(() => String, { nullable: true, description: 'Number of the written opinion; needed for an approval.' })
  @IsOptional()
  @MaxLength(200)
  documentNo?: string | null;

  @Field(() => [String], { nullable: true, description: 'What is to be changed, one by one.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(2000, { each: true })
  changes?: string[] | null;
}

@InputType()
export class ResubmissionInput {
  @Field(() => [String], { description: 'What was done about each change, in their order.' })
  @ArrayMaxSize(50)
  @MaxLength(2000, { each: true })
  answers: string[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  note?: string | null;
}

@InputType()
export class CriterionInput {
  @Field()
  @Length(1, 60)
  code: string;

  @Field()
  @MaxLength(100)
  name: string;

  @Field(() => DecimalScalar)
  @IsString()
  weight: string;

  @Field(() => DecimalScalar)
  @IsString()
  minimum: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  guidance?: string | null;
}

@InputType()
export class SchemeInput {
  @Field(() => [CriterionInput])
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CriterionInput)
  criteria: CriterionInput[];

  @Field(() => DecimalScalar)
  @IsString()
  minTotal: string;

  @Field(() => [String])
  @ArrayMaxSize(500)
  @Length(1, 10, { each: true })
  prohibited: string[];

  @Field(() => [String])
  @ArrayMaxSize(500)
  @Length(1, 10, { each: true })
  excessCapacity: string[];

  @Field(() => [String])
  @ArrayMaxSize(500)
  @Length(1, 10, { each: true })
  highConsumption: string[];

  @Field(() => DecimalScalar)
  @IsString()
  strictReviewMu: string;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  minIntensity?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  minTaxPerMu?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  minPlotRatio?: string | null;

  @Field(() => Share)
  @IsEnum(Share)
  quorum: Share;

  @Field(() => Share)
  @IsEnum(Share)
  majority: Share;

  @Field()
  @MaxLength(200)
  source: string;
}

@InputType()
export class ReviewFilter {
  @Field(() => [ApprovalKind], { nullable: true })
  @IsOptional()
  @IsEnum(ApprovalKind, { each: true })
  kinds?: ApprovalKind[] | null;

  @Field(() => [ReviewState], { nullable: true })
  @IsOptional()
  @IsEnum(ReviewState, { each: true })
  states?: ReviewState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what waits for the caller: to be concluded, or to be changed and submitted again.' })
  @IsOptional()
  @IsBoolean()
  waitingForMe?: boolean | null;
}
