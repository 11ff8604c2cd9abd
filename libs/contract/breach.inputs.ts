import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { DateScalar } from '#platform';
import { CreationArgs } from '#project';
import { BreachCause, BreachOutcome, BreachState, MeasureKind, MeasureState } from './breach.enums.js';

/** What stating a cause takes. */
@ArgsType()
export class BreachChangeArgs {
  @Field(() => ID)
  @IsUUID()
  breachId: string;

  @Field(() => Int, { description: 'Of the breach.' })
  @IsInt()
  version: number;
}

/** What deciding on a measure takes. */
@ArgsType()
export class MeasureCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  breachId: string;
}

@InputType()
export class BreachCauseInput {
  @Field(() => BreachCause)
  @IsEnum(BreachCause)
  cause: BreachCause;

  @Field()
  @Length(1, 2_000)
  explanation: string;

  @Field({ description: 'What shows it: document numbers, minutes, notices.' })
  @Length(1, 2_000)
  evidence: string;
}

@InputType()
export class BreachMeasureInput {
  @Field(() => MeasureKind, { description: 'One that the cause allows.' })
  @IsEnum(MeasureKind)
  kind: MeasureKind;

  @Field()
  @Length(1, 2_000)
  content: string;

  @Field(() => ID)
  @IsUUID()
  officeId: string;

  @Field(() => DateScalar, { description: 'Not before today.' })
  @IsString()
  dueOn: string;
}

@InputType({ description: 'How a measure ended.' })
export class MeasureEndInput {
  @Field(() => MeasureState, { description: 'DONE or WITHDRAWN.' })
  @IsEnum(MeasureState)
  state: MeasureState;

  @Field({ description: 'What shows it, or why it is withdrawn.' })
  @Length(1, 2_000)
  evidence: string;

  @Field(() => ID, { nullable: true, description: 'The amendment that a supplementary agreement or new dates came to.' })
  @IsOptional()
  @IsUUID()
  amendmentId?: string | null;
}

@InputType()
export class BreachClosingInput {
  @Field(() => BreachOutcome)
  @IsEnum(BreachOutcome)
  outcome: BreachOutcome;

  @Field()
  @Length(1, 2_000)
  evidence: string;
}

@InputType()
export class BreachFilter {
  @Field(() => BreachState, { nullable: true })
  @IsOptional()
  @IsEnum(BreachState)
  state?: BreachState | null;

  @Field(() => BreachCause, { nullable: true })
  @IsOptional()
  @IsEnum(BreachCause)
  cause?: BreachCause | null;

  @Field(() => Boolean, { nullable: true, description: 'With a measure past its due date.' })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office of an open measure.' })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;
}
