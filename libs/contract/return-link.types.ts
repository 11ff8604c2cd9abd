import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Max, Min } from 'class-validator';
import { DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { CreationArgs } from '#project';
import { LinkState, MetricKind, SubmissionState } from './contract.enums.js';

@ArgsType()
export class LinkCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  contractId: string;
}

@ArgsType()
export class SubmissionArgs {
  @Field(() => ID)
  @IsUUID()
  submissionId: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@InputType()
export class ReturnLinkInput {
  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(4)
  quarter: number;

  @Field(() => Int, { description: 'Days until it expires: 1 to 60.' })
  @IsInt()
  @Min(1)
  @Max(60)
  days: number;
}

@InputType()
export class SubmissionRefusalInput {
  @Field()
  @Length(1, 500)
  reason: string;
}

@Requires('contract.read')
@ObjectType('SubmittedReturn', { description: 'A figure that came through a link; it counts once an officer has confirmed it.' })
export class SubmittedReturnType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => MetricKind)
  kind: MetricKind;

  @Field()
  unit: string;

  @Field(() => DecimalScalar, { nullable: true })
  value: string | null;

  @Field(() => DateScalar, { nullable: true })
  valueOn: string | null;

  @Field()
  cumulative: boolean;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => SubmissionState)
  state: SubmissionState;

  @Field(() => PersonRef, { nullable: true })
  judgedBy: PersonRef | null;

  @Field(() => DateScalar, { nullable: true })
  judgedOn: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@Requires('contract.read')
@ObjectType('ReturnLink', { description: 'A link with which a company returns the figures of a quarter once.' })
export class ReturnLinkType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => LinkState)
  state: LinkState;

  @Field(() => DateTimeScalar)
  expiresAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  usedAt: string | null;

  @Field(() => PersonRef, { nullable: true })
  madeBy: PersonRef | null;

  @Field(() => [SubmittedReturnType])
  submitted: SubmittedReturnType[];
}

@Requires('metric.return')
@ObjectType({ description: 'A new link. Its address is told this once; nobody can look it up again.' })
export class NewReturnLink {
  @Field(() => ReturnLinkType)
  link: ReturnLinkType;

  @Field(() => String, { nullable: true, description: 'Null when the same request was answered before.' })
  path: string | null;
}
