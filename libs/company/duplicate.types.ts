import { ArgsType, Field, ID, InputType, Int, ObjectType, PickType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Connection, DateTimeScalar, PageArgs } from '#platform';
import { PersonRef, Requires } from '#identity';
import { CompanyInput } from './company.inputs.js';
import { DuplicateScanState, DuplicateState } from './duplicate.enums.js';

@Requires('company.read')
@ObjectType({ description: 'A company as it is compared with another.' })
export class DuplicateCompany {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  shortName: string | null;

  @Field(() => [String])
  formerNames: string[];

  @Field(() => String, { nullable: true })
  creditCode: string | null;

  @Field(() => String, { nullable: true })
  stockCode: string | null;

  @Field()
  isLocal: boolean;

  @Field()
  isTarget: boolean;

  @Field(() => String, { nullable: true })
  province: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => PersonRef, { nullable: true })
  owner: PersonRef | null;

  @Field(() => DateTimeScalar)
  updatedAt: string;
}

@Requires('company.read')
@ObjectType({ description: 'A company that may be the one that is being entered.' })
export class SimilarCompany {
  @Field(() => DuplicateCompany)
  company: DuplicateCompany;

  @Field(() => Int, { description: '0 to 100; 100 is the same credit code.' })
  score: number;

  @Field(() => [String], { description: 'What speaks for it and what against it, in words.' })
  reasons: string[];
}

@Requires('company.read')
@ObjectType('DuplicatePair', { description: 'Two companies that may be one.' })
export class DuplicatePairType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DuplicateCompany)
  first: DuplicateCompany;

  @Field(() => DuplicateCompany)
  second: DuplicateCompany;

  @Field(() => Int, { description: '0 to 100.' })
  score: number;

  @Field(() => [String], { description: 'What speaks for it and what against it, in words.' })
  reasons: string[];

  @Field(() => DuplicateState)
  state: DuplicateState;

  @Field(() => String, { nullable: true, description: 'Why they are two companies.' })
  note: string | null;

  @Field(() => PersonRef, { nullable: true })
  decidedBy: PersonRef | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;
}

export const DuplicatePairConnection = Connection(DuplicatePairType, 'DuplicatePairConnection', 'company.read');

@Requires('company.read')
@ObjectType('DuplicateScan', { description: 'One look through all companies of the zone.' })
export class DuplicateScanType {
  @Field(() => ID)
  id: string;

  @Field(() => DuplicateScanState)
  state: DuplicateScanState;

  @Field(() => DateTimeScalar)
  startedAt: string;

  @Field(() => PersonRef, { nullable: true, description: 'Null for the nightly one.' })
  startedBy: PersonRef | null;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: string | null;

  @Field(() => Int)
  companyCount: number;

  @Field(() => Int, { description: 'Pairs that share a code, a name or its sound, and were compared.' })
  comparedCount: number;

  @Field(() => Int, { description: 'Pairs worth a look.' })
  pairCount: number;

  @Field(() => Int, { description: 'Names and sounds that so many companies share that they tell nothing; nothing was compared for them.' })
  commonKeyCount: number;

  @Field(() => Int, { nullable: true })
  tookMs: number | null;
}

@InputType({ description: 'What is known of a company while it is entered.' })
export class SimilarCompanyInput extends PickType(CompanyInput, ['name', 'shortName', 'formerNames', 'creditCode', 'stockCode', 'province'] as const) {
  @Field(() => ID, { nullable: true, description: 'The company that is being changed: it is not like itself, nor like those it was said to differ from.' })
  @IsOptional()
  @IsUUID()
  companyId?: string | null;
}

@ArgsType()
export class DuplicatePairsArgs extends PageArgs {
  @Field(() => DuplicateState, { defaultValue: DuplicateState.OPEN })
  state: DuplicateState = DuplicateState.OPEN;

  @Field(() => Int, { nullable: true, description: 'Pairs of at least this score.' })
  @IsOptional()
  @Min(0)
  @Max(100)
  minScore?: number | null;

  @Field(() => ID, { nullable: true, description: 'Pairs that this company is in.' })
  @IsOptional()
  @IsUUID()
  companyId?: string | null;
}
