import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { DateScalar, DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { Channel } from '#company';
import { InvestmentBand } from '#project';
import { RateBasis, RateCode, RateGrouping } from './rates.rules.js';

@Requires('project.read')
@ObjectType({ description: 'FULFILMENT, ENTRY, START or COMMISSIONING 履约率/入园率/开工率/投产率 [5], by count and by amount. Values are fractions, null for a zero denominator.' })
export class Rate {
  @Field()
  code: string;

  @Field()
  label: string;

  @Field()
  definition: string;

  @Field(() => Int)
  numerator: number;

  @Field(() => Int)
  denominator: number;

  @Field(() => DecimalScalar, { nullable: true })
  value: string | null;

  @Field(() => Int, { description: 'Capital increases in the numerator: rows that add to its amount and not to its number.' })
  numeratorIncreases: number;

  @Field(() => Int)
  denominatorIncreases: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amountNumerator: string;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amountDenominator: string;

  @Field(() => DecimalScalar, { nullable: true })
  amountValue: string | null;
}

@Requires('project.read')
@ObjectType({ description: 'The four rates of one group of projects.' })
export class RateGroup {
  @Field({ description: 'What the group has in common, as RateRowsFilter takes it; empty where that is not known, and when nothing is told apart.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'Null where it is not known.' })
  label: string | null;

  @Field(() => [Rate])
  rates: Rate[];
}

@InputType({ description: 'Which projects rates are over, and in which period.' })
export class RateFilter {
  @Field(() => RateBasis, { nullable: true, description: 'COHORT when left out.' })
  basis?: RateBasis | null;

  @Field(() => DateScalar, { nullable: true, description: 'Signed, or due, from this day on.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Signed, or due, up to this day; what is due later than today is never counted.' })
  to?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => InvestmentBand, { nullable: true })
  band?: InvestmentBand | null;

  @Field(() => Channel, { nullable: true })
  channel?: Channel | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;
}

@InputType({ description: 'The projects that one figure of one rate counts: its denominator, or of these only its numerator.' })
export class RateRowsFilter extends RateFilter {
  @Field(() => RateCode)
  code: RateCode;

  @Field({ description: 'Only those that the numerator counts.' })
  numerator: boolean;

  @Field(() => RateGrouping, { nullable: true })
  groupBy?: RateGrouping | null;

  @Field(() => String, { nullable: true, description: "The group's key." })
  @IsOptional()
  @MaxLength(100)
  key?: string | null;
}
