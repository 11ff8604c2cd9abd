import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';

@Requires('project.read')
@ObjectType('ProgressReport', { description: 'What a project reported of a month, by its end.' })
export class ProgressReportType {
  @Field(() => ID)
  id: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Invested so far, in yuan.' })
  invested: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Works done, in percent.' })
  works: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  evidence: string | null;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => String, { nullable: true, description: 'Why it corrected the one before.' })
  reason: string | null;
}

@Requires('project.read')
@ObjectType({ description: 'A month of a project: as planned, and as reported.' })
export class ProgressMonth {
  @Field(() => DateScalar, { description: 'Its first day.' })
  month: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent that should be done by its end, of works and of investment alike.' })
  planned: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The investment reported, in percent of the plan.' })
  investedPercent: string | null;

  @Field(() => ProgressReportType, { nullable: true, description: 'The report that holds; null where none was made.' })
  report: ProgressReportType | null;

  @Field(() => [ProgressReportType], { description: 'Reports that were corrected, the latest first.' })
  corrected: ProgressReportType[];
}

@Requires('project.read')
@ObjectType({ description: 'How far a project is against its plan: even steps from the start of construction to completion.' })
export class ProjectProgress {
  @Field(() => DateScalar, { nullable: true, description: 'Start of construction by the dates that count; null where the plan has no dates.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Completion.' })
  to: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Fixed investment, or else total investment, in yuan.' })
  amount: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points that the works are behind in the month reported last.' })
  worksBehind: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points that the investment is behind in the month reported last.' })
  investmentBehind: string | null;

  @Field(() => [ProgressMonth], { description: 'From the first to the last month planned or reported.' })
  months: ProgressMonth[];

  @Field()
  definition: string;
}

@InputType({ description: 'What is reported of a month: investment, works or both. In a correction, a field that is left out stays as it was reported; null empties it.' })
export class ProgressInput {
  @Field(() => DateScalar, { description: 'Any day of it.' })
  month: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Invested up to its end, in yuan.' })
  @IsOptional()
  invested?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Works done by its end, 0 to 100 percent.' })
  @IsOptional()
  works?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1000)
  note?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed to correct a month that was reported before.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;
}
