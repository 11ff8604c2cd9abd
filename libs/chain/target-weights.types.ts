import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsInt } from 'class-validator';
import { labelledEnum, LOCALES, type Locale } from '#platform';
import { Requires } from '#identity';
import { FACTOR_CODES, factorLabel, type FactorCode } from './target-score.rules.js';

/** The parts of a target's score. */
export const TargetFactor = {
  GAP: 'GAP', DISTANCE: 'DISTANCE', TIER: 'TIER', INTENTION: 'INTENTION', REVENUE_RANK: 'REVENUE_RANK', CONTACT: 'CONTACT', RELATIONS: 'RELATIONS', REGION: 'REGION',
} as const satisfies Record<FactorCode, FactorCode>;

const inAll = (code: FactorCode) => Object.fromEntries(LOCALES.map((locale) => [locale, factorLabel(locale, code)])) as Record<Locale, string>;

labelledEnum(TargetFactor, 'TargetFactor', "The parts of a target company's score.", Object.fromEntries(FACTOR_CODES.map((code) => [code, inAll(code)])) as Record<FactorCode, Record<Locale, string>>);

@Requires('chain.read')
@ObjectType({ description: "How much one part of a target's score weighs." })
export class TargetWeight {
  @Field(() => TargetFactor)
  code: FactorCode;

  @Field()
  label: string;

  @Field({ description: 'How its value is found.' })
  rule: string;

  @Field(() => Int)
  weight: number;

  @Field(() => Int, { description: 'What it weighs where a chain has no weights of its own.' })
  usual: number;
}

@Requires('chain.read')
@ObjectType('TargetWeights', { description: "The weights of a chain's target score; together 100." })
export class TargetWeightsType {
  @Field(() => ID)
  chainId: string;

  @Field(() => ID, { nullable: true, description: 'The row that its history is kept under; null while the chain goes by the usual weights.' })
  id: string | null;

  @Field(() => Int, { description: '0 while the chain has none of its own.' })
  version: number;

  @Field(() => [TargetWeight])
  weights: TargetWeight[];
}

@InputType()
export class TargetWeightInput {
  @Field(() => TargetFactor)
  @IsEnum(TargetFactor)
  code: FactorCode;

  @Field(() => Int, { description: '0 to 100; all together 100.' })
  @IsInt()
  weight: number;
}
