import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { DateScalar } from '#platform';
import { Requires } from '#identity';
import { PolicyPackState } from './policy-pack.enums.js';

@Requires('chain.read')
@ObjectType('PolicyPack', { description: "One version of a chain's policy pack [1 一链一策]." })
export class PolicyPackType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  chainId: string;

  @Field(() => Int, { description: "Which version of the chain's pack, counted from 1." })
  number: number;

  @Field()
  title: string;

  @Field(() => String, { nullable: true, description: '文号.' })
  documentNumber: string | null;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null when the document names none.' })
  validUntil: string | null;

  @Field(() => String, { nullable: true, description: 'What it gives, or its text.' })
  summary: string | null;

  @Field(() => PolicyPackState, { description: 'As of today.' })
  state: PolicyPackState;
}

@InputType({ description: 'Title and first day are needed for a new version. On correction what is left out stays.' })
export class PolicyPackInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  title?: string | null;

  @Field(() => String, { nullable: true, description: '文号.' })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Not before the first day.' })
  @IsOptional()
  @IsString()
  validUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20_000)
  summary?: string | null;
}
