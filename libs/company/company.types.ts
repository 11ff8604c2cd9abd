import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { Channel, ContactState, Priority, Tier } from './company.enums.js';

@Requires('company.read')
@ObjectType({ description: 'A company, as other records show it.' })
export class CompanyRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  shortName: string | null;
}

@Requires('company.read')
@ObjectType('CompanyTier', { description: 'What a company is known for, with the evidence.' })
export class CompanyTierType {
  @Field(() => Tier)
  tier: Tier;

  @Field(() => String, { nullable: true })
  evidence: string | null;

  @Field(() => DateScalar, { nullable: true })
  expiresOn: string | null;
}

@Requires('company.read')
@ObjectType('CompanyContact', { description: 'Phone and email are masked (masked: true) until revealContact.' })
export class CompanyContactType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field()
  masked: boolean;
}

/** `nodes` is added by the chain room. */
@Requires('company.read')
@ObjectType('Company', { description: 'A company: settled in the zone (local), wanted by it (target), both or neither.' })
export class CompanyType {
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

  @Field(() => String, { nullable: true, description: 'Unified social credit code, GB 32100-2015.' })
  creditCode: string | null;

  @Field(() => String, { nullable: true, description: 'Six digits, leading zeros kept.' })
  stockCode: string | null;

  @Field(() => String, { nullable: true })
  exchange: string | null;

  @Field(() => DateScalar, { nullable: true })
  listedOn: string | null;

  @Field()
  isLocal: boolean;

  @Field()
  isTarget: boolean;

  @Field(() => String, { nullable: true })
  province: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  district: string | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true })
  sector: string | null;

  @Field(() => [String])
  products: string[];

  @Field(() => [String], { description: 'GB/T 4754-2017, without the section letter.' })
  industryCodes: string[];

  @Field(() => [CompanyTierType])
  tiers: CompanyTierType[];

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan a year.' })
  revenue: string | null;

  @Field(() => Int, { nullable: true })
  revenueYear: number | null;

  @Field(() => Int, { nullable: true })
  revenueRank: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan a year, in the zone.' })
  yearlyOutput: string | null;

  @Field(() => String, { nullable: true })
  existingSites: string | null;

  @Field(() => String, { nullable: true })
  intention: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  plannedInvestment: string | null;

  @Field(() => String, { nullable: true, description: 'The planned size in the words of the ledger.' })
  plannedInvestmentAsGiven: string | null;

  @Field(() => [String])
  relatedCompanies: string[];

  @Field(() => Priority, { nullable: true })
  priority: Priority | null;

  @Field(() => ContactState)
  contactState: ContactState;

  @Field(() => PersonRef, { nullable: true })
  owner: PersonRef | null;

  @Field(() => DateScalar, { nullable: true })
  lastContactOn: string | null;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;

  @Field(() => Channel, { nullable: true })
  channel: Channel | null;

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => [CompanyContactType])
  contacts: CompanyContactType[];

  @Field(() => DateTimeScalar)
  createdAt: string;

  @Field(() => DateTimeScalar)
  updatedAt: string;
}

export const CompanyConnection = Connection(CompanyType, 'CompanyConnection', 'company.read');

@Requires('company.read')
@ObjectType({ description: 'One class of the national classification of industries, GB/T 4754-2017.' })
export class IndustryClass {
  @Field()
  code: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  parent: string | null;

  @Field(() => Int, { description: '1 section, 2 division, 3 group, 4 class.' })
  level: number;
}

@Requires('company.read')
@ObjectType('CreditCodeCheck', { description: 'What can be said of a credit code. It is never corrected: a suggestion is for a person to take or leave.' })
export class CreditCodeCheckType {
  @Field()
  given: string;

  @Field({ description: 'Half width, without spaces and dashes, in capitals: what is stored when valid.' })
  folded: string;

  @Field()
  valid: boolean;

  @Field(() => String, { nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true })
  suggestion: string | null;

  @Field(() => String, { nullable: true, description: 'Something odd that does not keep it from being saved.' })
  warning: string | null;

  @Field(() => CompanyRef, { nullable: true, description: 'The company that has this code already.' })
  existing: CompanyRef | null;
}
