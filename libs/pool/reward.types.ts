import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayUnique, IsEnum, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { Connection, DateScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { ProjectRef } from '#project';
import { IntermediaryKind, RewardBase, RewardEntryKind } from './intermediary.enums.js';
import { IntermediaryRef } from './intermediary.types.js';

@Requires('intermediary.read')
@ObjectType('RewardRule', { description: 'A rule of rewards. Money in yuan.' })
export class RewardRuleType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => [IntermediaryKind], { description: 'Whom it rewards; empty for everybody.' })
  kinds: IntermediaryKind[];

  @Field(() => RewardBase)
  base: RewardBase;

  @Field(() => DecimalScalar, { description: 'Thousandths of the base.' })
  perMille: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'A base below it earns nothing.' })
  floor: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most of one project.' })
  cap: string | null;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true })
  validUntil: string | null;

  @Field({ description: 'The document or the plan it comes from.' })
  source: string;
}

@Requires('intermediary.read')
@ObjectType('RewardEntry', { description: 'One entry of the reward ledger; none is ever changed.' })
export class RewardEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => RewardEntryKind)
  kind: RewardEntryKind;

  @Field(() => DecimalScalar, { description: 'Yuan; only a correction may be negative.' })
  amount: string;

  @Field(() => DateScalar)
  happenedOn: string;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field(() => String, { nullable: true })
  documentNo: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: "How it was computed, in the caller's language." })
  arithmetic: string | null;
}

@Requires('intermediary.read')
@ObjectType('Reward', { description: 'What one intermediary gets for one project by one rule, with its ledger. Yuan.' })
export class RewardType {
  @Field(() => ID)
  id: string;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => IntermediaryRef)
  intermediary: IntermediaryRef;

  @Field(() => RewardRuleType)
  rule: RewardRuleType;

  @Field(() => DecimalScalar, { description: 'Computed, with what was corrected.' })
  due: string;

  @Field(() => DecimalScalar)
  approved: string;

  @Field(() => DecimalScalar)
  withheld: string;

  @Field(() => DecimalScalar)
  paid: string;

  @Field(() => DecimalScalar, { description: 'What may still be paid: approved and due, less what is withheld and paid.' })
  payable: string;

  @Field(() => [RewardEntryType], { description: 'In the order they were written.' })
  entries: RewardEntryType[];
}

export const RewardConnection = Connection(RewardType, 'RewardConnection', 'intermediary.read');

@InputType()
export class RewardFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  intermediaryId?: string | null;
}

@InputType()
export class RewardRuleInput {
  @Field()
  @Length(1, 200)
  name: string;

  @Field(() => [IntermediaryKind])
  @ArrayUnique()
  @IsEnum(IntermediaryKind, { each: true })
  kinds: IntermediaryKind[];

  @Field(() => RewardBase)
  @IsEnum(RewardBase)
  base: RewardBase;

  @Field(() => DecimalScalar, { description: 'Thousandths of the base, above 0 and up to 1000.' })
  @IsString()
  perMille: string;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  floor?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  @IsOptional()
  @IsString()
  cap?: string | null;

  @Field(() => DateScalar)
  @IsString()
  validFrom: string;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  validUntil?: string | null;

  @Field()
  @Length(1, 500)
  source: string;
}

@InputType()
export class RewardEntryInput {
  @Field(() => RewardEntryKind)
  @IsEnum(RewardEntryKind)
  kind: RewardEntryKind;

  @Field(() => DecimalScalar, { description: 'Yuan; only a correction may be negative.' })
  @IsString()
  amount: string;

  @Field(() => DateScalar, { nullable: true, description: 'Today when left out; not in the future.' })
  @IsOptional()
  @IsString()
  happenedOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  documentNo?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed to correct, withhold, release and recover.' })
  @IsOptional()
  @MaxLength(2_000)
  reason?: string | null;
}
