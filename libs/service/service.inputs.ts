import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { DateScalar } from '#platform';
import { CreationArgs, InvestmentBand } from '#project';
import { RequestState, StepAction, StepState } from './service.enums.js';

@InputType({ description: 'One step of a checklist. Days are working days.' })
export class TemplateStepInput {
  @Field()
  @Length(1, 200)
  title: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(365)
  legalDays: number;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(365)
  promisedDays: number;

  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(50)
  @Length(1, 200, { each: true })
  documents: string[];

  @Field({ defaultValue: false })
  @IsBoolean()
  deferralAllowed: boolean;

  @Field({ defaultValue: false })
  @IsBoolean()
  commitmentAllowed: boolean;

  @Field(() => [Int], { defaultValue: [] })
  @ArrayMaxSize(60)
  @IsInt({ each: true })
  after: number[];
}

@InputType({ description: 'Name, band and steps are needed for a new checklist. On update what is left out stays; steps, when given, replace the list.' })
export class ServiceTemplateInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  name?: string | null;

  @Field(() => InvestmentBand, { nullable: true })
  @IsOptional()
  @IsEnum(InvestmentBand)
  band?: InvestmentBand | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  active?: boolean | null;

  @Field(() => [TemplateStepInput], { nullable: true })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => TemplateStepInput)
  steps?: TemplateStepInput[] | null;
}

/** What beginning the service of a project takes. */
@ArgsType()
export class ServiceStartArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  projectId: string;

  @Field(() => ID, { description: 'Who takes the project through its steps.' })
  @IsUUID()
  agentId: string;

  @Field(() => ID, { nullable: true, description: "The checklist of the project's band when left out." })
  @IsOptional()
  @IsUUID()
  templateId?: string | null;
}

@InputType()
export class StepMoveInput {
  @Field(() => StepAction)
  @IsEnum(StepAction)
  action: StepAction;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it happened; today when left out.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed to wait, leave out and reopen.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;

  @Field(() => [String], { nullable: true, description: '容缺: documents of the step that the company still owes when it is finished.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(200, { each: true })
  deferredDocuments?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when the company hands them in.' })
  deferredUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the signed commitment 告知承诺书.' })
  @IsOptional()
  @MaxLength(100)
  commitmentNo?: string | null;
}

@InputType()
export class ServiceStepFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  agentId?: string | null;

  @Field(() => [StepState], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(5)
  @IsEnum(StepState, { each: true })
  states?: StepState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Under way past the promised day.' })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Finished while documents are still owed.' })
  @IsOptional()
  @IsBoolean()
  owed?: boolean | null;
}

@InputType()
export class ServiceRequestInput {
  @Field()
  @Length(1, 200)
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(5000)
  content?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Today when left out.' })
  raisedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office that deals with it.' })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;
}

/** What raising a request takes. */
@ArgsType()
export class RequestCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  projectId: string;
}

@InputType()
export class ServiceRequestFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => [RequestState], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(3)
  @IsEnum(RequestState, { each: true })
  states?: RequestState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Past its day and not answered.' })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean | null;
}

@InputType()
export class ResponseRuleInput {
  @Field(() => InvestmentBand)
  @IsEnum(InvestmentBand)
  band: InvestmentBand;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(10)
  workingDays: number;
}
