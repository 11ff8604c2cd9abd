import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsEmail, IsEnum, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { DateScalar, DecimalScalar, labelledEnum } from '#platform';
import { FundKind, FundPhase, MatchState, TalentForm, TalentLevel, TalentSide } from './pool.enums.js';

export const FundSort = { UPDATED_DESC: 'updated_desc', NAME_ASC: 'name_asc', LEFT_DESC: 'left_desc', SIZE_DESC: 'size_desc', VALID_UNTIL_ASC: 'valid_until_asc' } as const;
export type FundSort = (typeof FundSort)[keyof typeof FundSort];
labelledEnum(FundSort, 'FundSort', 'How to sort funds.', {
  UPDATED_DESC: { 'zh-CN': '最近更新', 'zh-TW': '最近更新', en: 'Latest change first' },
  NAME_ASC: { 'zh-CN': '按名称', 'zh-TW': '按名稱', en: 'By name' },
  LEFT_DESC: { 'zh-CN': '剩余额度从高到低', 'zh-TW': '剩餘額度從高到低', en: 'Most left first' },
  SIZE_DESC: { 'zh-CN': '规模从大到小', 'zh-TW': '規模從大到小', en: 'Largest first' },
  VALID_UNTIL_ASC: { 'zh-CN': '最先到期', 'zh-TW': '最先到期', en: 'First to end' },
});

export const TalentSort = { UPDATED_DESC: 'updated_desc', LEVEL_DESC: 'level_desc', AVAILABLE_ASC: 'available_asc' } as const;
export type TalentSort = (typeof TalentSort)[keyof typeof TalentSort];
labelledEnum(TalentSort, 'TalentSort', 'How to sort the talent pool.', {
  UPDATED_DESC: { 'zh-CN': '最近更新', 'zh-TW': '最近更新', en: 'Latest change first' },
  LEVEL_DESC: { 'zh-CN': '层次从高到低', 'zh-TW': '層次從高到低', en: 'Highest level first' },
  AVAILABLE_ASC: { 'zh-CN': '最先到岗', 'zh-TW': '最先到職', en: 'First available' },
});

@InputType()
export class FundFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name, the manager or the sectors; Traditional and Simplified alike.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => FundKind, { nullable: true })
  @IsOptional()
  @IsEnum(FundKind)
  kind?: FundKind | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what can still be used today: active, valid, something left.' })
  @IsOptional()
  @IsBoolean()
  usable?: boolean | null;
}

@InputType()
export class TalentFilter {
  @Field(() => String, { nullable: true, description: 'Words of the specialties, the organisation or the post; a name only for whoever may see personal data.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => TalentSide, { nullable: true })
  @IsOptional()
  @IsEnum(TalentSide)
  side?: TalentSide | null;

  @Field(() => TalentForm, { nullable: true })
  @IsOptional()
  @IsEnum(TalentForm)
  form?: TalentForm | null;

  @Field(() => TalentLevel, { nullable: true })
  @IsOptional()
  @IsEnum(TalentLevel)
  level?: TalentLevel | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;
}

@InputType()
export class PoolMatchFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  fundId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  talentId?: string | null;

  @Field(() => MatchState, { nullable: true })
  @IsOptional()
  @IsEnum(MatchState)
  state?: MatchState | null;
}

/** How much of a ranking is wanted, and of which part. */
@ArgsType()
export class FitArgs {
  @Field(() => Int, { defaultValue: 10, description: 'At most 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 10;

  @Field(() => Boolean, { defaultValue: false, description: 'What does not fit, with the reasons, instead of what does.' })
  @IsBoolean()
  refused: boolean = false;
}

@InputType({ description: 'Name, kind, manager and size are needed to create. On update what is left out stays as it is; null empties a field.' })
export class FundInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  name?: string | null;

  @Field(() => FundKind, { nullable: true })
  @IsOptional()
  @IsEnum(FundKind)
  kind?: FundKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  manager?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  @IsOptional()
  @IsString()
  size?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; used before or outside of what is recorded here.' })
  @IsOptional()
  @IsString()
  usedBefore?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  @IsOptional()
  @IsString()
  dealCap?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  @IsOptional()
  @IsString()
  dealFloor?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(50, { each: true })
  sectors?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  chainIds?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  industryCodes?: string[] | null;

  @Field(() => [FundPhase], { nullable: true })
  @IsOptional()
  @ArrayUnique()
  @IsEnum(FundPhase, { each: true })
  phases?: FundPhase[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(50, { each: true })
  regions?: string[] | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  validUntil?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  active?: boolean | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  remark?: string | null;
}

@InputType({ description: 'Side, form, name, level and specialties are needed to create. On update what is left out stays; a masked name, phone or email that comes back stays as it was.' })
export class TalentInput {
  @Field(() => TalentSide, { nullable: true, description: 'Cannot be changed later.' })
  @IsOptional()
  @IsEnum(TalentSide)
  side?: TalentSide | null;

  @Field(() => TalentForm, { nullable: true })
  @IsOptional()
  @IsEnum(TalentForm)
  form?: TalentForm | null;

  @Field(() => String, { nullable: true, description: 'Of the person or team; of a demand, the post.' })
  @IsOptional()
  @Length(1, 200)
  name?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  headcount?: number | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(50, { each: true })
  specialties?: string[] | null;

  @Field(() => TalentLevel, { nullable: true })
  @IsOptional()
  @IsEnum(TalentLevel)
  level?: TalentLevel | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  organisation?: string | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  chainIds?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  industryCodes?: string[] | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  availableFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  availableUntil?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  active?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(200)
  email?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  companyId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  remark?: string | null;
}

@InputType({ description: 'Either a fund or a talent.' })
export class IntroductionInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  fundId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  talentId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;
}

@InputType({ description: 'What came of an introduction.' })
export class PoolMatchInput {
  @Field(() => MatchState)
  @IsEnum(MatchState)
  state: MatchState;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; needed when a fund agreed.' })
  @IsOptional()
  @IsString()
  amount?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed when it failed.' })
  @IsOptional()
  @MaxLength(2_000)
  reason?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;
}
