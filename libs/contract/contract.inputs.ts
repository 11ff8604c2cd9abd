import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { DateScalar, DecimalScalar, labelledEnum } from '#platform';
import { CreationArgs } from '#project';
import { CheckResult, ContractState, MetricKind } from './contract.enums.js';

/** How a list of checks is ordered. */
export const CheckSort = { DUE_ASC: 'due_asc', RESULT_DESC: 'result_desc' } as const;
export type CheckSort = (typeof CheckSort)[keyof typeof CheckSort];
labelledEnum(CheckSort, 'CheckSort', 'How a list of checks is ordered.', {
  DUE_ASC: { 'zh-CN': '按到期日', 'zh-TW': '按到期日', en: 'By due date' },
  RESULT_DESC: { 'zh-CN': '按严重程度', 'zh-TW': '按嚴重程度', en: 'Worst first' },
});

/** What adding a metric to an agreement takes. */
@ArgsType()
export class MetricCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  contractId: string;
}

/** What a return for a metric takes. */
@ArgsType()
export class ReturnCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  metricId: string;
}

/** What drawing up an agreement takes. */
@ArgsType()
export class ContractCreationArgs extends CreationArgs {
  @Field(() => ID)
  @IsUUID()
  projectId: string;
}

@InputType({ description: 'On update what is left out stays as it is.' })
export class ContractInput {
  @Field(() => String, { nullable: true, description: "Made from the project's code when left out." })
  @IsOptional()
  @Length(1, 60)
  code?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Not in the future.' })
  @IsOptional()
  @IsString()
  signedOn?: string | null;

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

  @Field(() => ContractState, { nullable: true, description: 'SIGNED is refused while there are drafting problems.' })
  @IsOptional()
  @IsEnum(ContractState)
  state?: ContractState | null;
}

@InputType({ description: 'A value metric has a target, a date metric a targetOn. The same kind and due date again amends the target.' })
export class ContractMetricInput {
  @Field(() => MetricKind)
  @IsEnum(MetricKind)
  kind: MetricKind;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  base?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  target?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  targetOn?: string | null;

  @Field(() => DateScalar)
  @IsString()
  dueOn: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  evidence?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  mandatory?: boolean | null;
}

@InputType({ description: "A return for one quarter, in the metric's unit. A correction points to the return that it takes the place of." })
export class MetricReturnInput {
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

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  value?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  valueOn?: string | null;

  @Field({ description: 'A 1-N月 figure: from January to the end of the quarter.' })
  @IsBoolean()
  cumulative: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Today when left out.' })
  @IsOptional()
  @IsString()
  returnedOn?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  correctsId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  evidence?: string | null;
}

@InputType()
export class CheckFilter {
  @Field(() => CheckResult, { nullable: true })
  @IsOptional()
  @IsEnum(CheckResult)
  result?: CheckResult | null;

  @Field(() => MetricKind, { nullable: true })
  @IsOptional()
  @IsEnum(MetricKind)
  kind?: MetricKind | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;
}
