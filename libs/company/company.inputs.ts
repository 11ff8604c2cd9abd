import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsEmail, IsOptional, IsUrl, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { DateScalar, DecimalScalar, labelledEnum } from '#platform';
import { Channel, ContactState, Priority, Tier } from './company.enums.js';

@InputType()
export class CompanyFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name, short name or former names, or part of a code; Traditional and Simplified alike.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  isLocal?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  isTarget?: boolean | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  nodeId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;

  @Field(() => ContactState, { nullable: true })
  contactState?: ContactState | null;

  @Field(() => Priority, { nullable: true })
  priority?: Priority | null;

  @Field(() => String, { nullable: true, description: 'Beginning of the province: 福建 finds 福建省.' })
  @IsOptional()
  @MaxLength(100)
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'Beginning of the city: 宁德 finds 宁德市.' })
  @IsOptional()
  @MaxLength(100)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Beginning of a GB/T 4754-2017 code, with or without the section letter: 38 finds 3841.' })
  @IsOptional()
  @MaxLength(10)
  industryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Beginning of the unified social credit code.' })
  @IsOptional()
  @MaxLength(18)
  creditCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Word of a product.' })
  @IsOptional()
  @MaxLength(100)
  product?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a project names it.' })
  hasProject?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has an owner.' })
  hasOwner?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Not contacted for more than this many days, or never.' })
  @IsOptional()
  @Min(0)
  @Max(36_500)
  quietDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'Came or was changed with this import.' })
  @IsOptional()
  @IsUUID()
  importId?: string | null;
}

export const CompanySort = { NAME_ASC: 'name_asc', NAME_DESC: 'name_desc', UPDATED_DESC: 'updated_desc', LAST_CONTACT_ASC: 'last_contact_asc', REVENUE_DESC: 'revenue_desc' } as const;
export type CompanySort = (typeof CompanySort)[keyof typeof CompanySort];
labelledEnum(CompanySort, 'CompanySort', 'How to sort companies.', {
  NAME_ASC: { 'zh-CN': '按名称', 'zh-TW': '按名稱', en: 'By name' },
  NAME_DESC: { 'zh-CN': '按名称倒序', 'zh-TW': '按名稱倒序', en: 'By name, last first' },
  UPDATED_DESC: { 'zh-CN': '最近更新', 'zh-TW': '最近更新', en: 'Latest change first' },
  LAST_CONTACT_ASC: { 'zh-CN': '最久未联系', 'zh-TW': '最久未聯繫', en: 'Longest without contact first' },
  REVENUE_DESC: { 'zh-CN': '营收从高到低', 'zh-TW': '營收從高到低', en: 'Highest revenue first' },
});

@InputType()
export class CompanyTierInput {
  @Field(() => Tier)
  tier: Tier;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  evidence?: string | null;

  @Field(() => DateScalar, { nullable: true })
  expiresOn?: string | null;
}

@InputType({ description: 'A contact with an id is changed, one without is new. A masked phone or email that comes back stays as it was.' })
export class CompanyContactInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field()
  @Length(1, 100)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  title?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail({ allow_utf8_local_part: true })
  @MaxLength(200)
  email?: string | null;
}

@InputType({ description: 'On update a field left out stays; tiers and contacts, when given, replace the list.' })
export class CompanyInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(300)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  shortName?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(300, { each: true })
  formerNames?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(50)
  creditCode?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20)
  stockCode?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  exchange?: string | null;

  @Field(() => DateScalar, { nullable: true })
  listedOn?: string | null;

  @Field(() => Boolean, { nullable: true })
  isLocal?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  isTarget?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  province?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  city?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  district?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  address?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  sector?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(100)
  @MaxLength(500, { each: true })
  products?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(30)
  @MaxLength(10, { each: true })
  industryCodes?: string[] | null;

  @Field(() => [CompanyTierInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CompanyTierInput)
  tiers?: CompanyTierInput[] | null;

  @Field(() => DecimalScalar, { nullable: true })
  revenue?: string | null;

  @Field(() => Int, { nullable: true })
  revenueYear?: number | null;

  @Field(() => Int, { nullable: true })
  revenueRank?: number | null;

  @Field(() => DecimalScalar, { nullable: true })
  yearlyOutput?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  existingSites?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  intention?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  plannedInvestment?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(100)
  @MaxLength(300, { each: true })
  relatedCompanies?: string[] | null;

  @Field(() => Priority, { nullable: true })
  priority?: Priority | null;

  @Field(() => ContactState, { nullable: true, description: 'Follows the owner and the last contact when left out.' })
  contactState?: ContactState | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  lastContactOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  nextStep?: string | null;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn?: string | null;

  @Field(() => Channel, { nullable: true })
  channel?: Channel | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  source?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsUrl({ require_protocol: false })
  @MaxLength(500)
  website?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  remark?: string | null;

  @Field(() => [CompanyContactInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CompanyContactInput)
  contacts?: CompanyContactInput[] | null;
}
