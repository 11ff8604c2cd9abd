import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import { CHANNELS, CONTACT_STATES, PRIORITIES, TIERS, type Channel, type ContactState, type Priority, type Tier } from './company.enums.js';

const within = (column: string, values: readonly string[]) => `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;

/** A company: settled in the zone (local), wanted by it (target), both or neither. */
@Entity('company')
@Index(['zoneId', 'creditCode'], { unique: true, where: 'deleted_at is null and credit_code is not null' })
@Index(['zoneId', 'stockCode'], { unique: true, where: 'deleted_at is null and stock_code is not null' })
@Index(['zoneId', 'nameKey'], { unique: true, where: 'deleted_at is null' })
@Index('company_former_names_idx', ['zoneId'], { where: `deleted_at is null and former_names <> '{}'` })
@Index(['zoneId', 'name', 'id'])
@Index(['zoneId', 'updatedAt', 'id'])
@Index(['zoneId', 'ownerId'])
// What the maps count, so that they need not open every row.
@Index('company_map_idx', ['zoneId', 'id', 'isLocal', 'isTarget', 'yearlyOutput'], { where: 'deleted_at is null' })
@Index('company_search_text_idx', { synchronize: false })
@Index('company_match_keys_idx', { synchronize: false })
@Index(['zoneId', 'mergedIntoId'], { where: 'merged_into_id is not null' })
@ForeignKey(() => Company, ['zoneId', 'mergedIntoId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'ownerId'], ['zoneId', 'id'])
@Check('company_priority_check', within('priority', PRIORITIES))
@Check('company_contact_state_check', within('contact_state', CONTACT_STATES))
@Check('company_channel_check', within('channel', CHANNELS))
export class Company extends BusinessEntity {
  /** Full registered name. */
  @Column('text')
  name: string;

  /** The name folded: no two companies of a zone have the same. Kept by `derivedColumns`. */
  @Column('text')
  nameKey: string;

  @Column('text', { nullable: true })
  shortName: string | null;

  @Column('text', { array: true, default: '{}' })
  formerNames: string[];

  /** GB 32100-2015; null for those that have none, such as foreign targets. */
  @Column('text', { nullable: true })
  creditCode: string | null;

  /** Six digits, with leading zeros. */
  @Column('text', { nullable: true })
  stockCode: string | null;

  @Column('text', { nullable: true })
  exchange: string | null;

  @Column('date', { nullable: true })
  listedOn: string | null;

  @Column('boolean', { default: false })
  isLocal: boolean;

  @Column('boolean', { default: false })
  isTarget: boolean;

  @Column('text', { nullable: true })
  province: string | null;

  @Column('text', { nullable: true })
  city: string | null;

  @Column('text', { nullable: true })
  district: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  /** Sector as given, such as a Shenwan path. */
  @Column('text', { nullable: true })
  sector: string | null;

  @Column('text', { array: true, default: '{}' })
  products: string[];

  /** GB/T 4754-2017, without the section letter. */
  @Column('text', { array: true, default: '{}' })
  industryCodes: string[];

  /** Yuan a year. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  revenue: string | null;

  @Column('int', { nullable: true })
  revenueYear: number | null;

  @Column('int', { nullable: true })
  revenueRank: number | null;

  /** Yuan a year, in the zone. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  yearlyOutput: string | null;

  @Column('text', { nullable: true })
  existingSites: string | null;

  @Column('text', { nullable: true })
  intention: string | null;

  /** Yuan. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  plannedInvestment: string | null;

  /** The planned size in the words of the ledger: 约5亿, 2-3亿. */
  @Column('text', { nullable: true })
  plannedInvestmentAsGiven: string | null;

  /** Local companies it has to do with, as given. */
  @Column('text', { array: true, default: '{}' })
  relatedCompanies: string[];

  @Column('text', { nullable: true })
  priority: Priority | null;

  @Column('text', { default: 'none' })
  contactState: ContactState;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('date', { nullable: true })
  lastContactOn: string | null;

  @Column('text', { nullable: true })
  nextStep: string | null;

  @Column('date', { nullable: true })
  nextStepOn: string | null;

  @Column('text', { nullable: true })
  channel: Channel | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { nullable: true })
  remark: string | null;

  /** What search looks in. Kept by `derivedColumns`. */
  @Column('text')
  searchText: string;

  /** What companies that may be the same one are found by. Kept by `derivedColumns`. */
  @Column('text', { array: true, default: '{}' })
  matchKeys: string[];

  /** The company that this record was merged into; it is removed then. */
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;
}

/** One thing a company is known for, with its evidence. */
@Entity('company_tier')
@Index(['zoneId', 'companyId', 'tier'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@Check('company_tier_tier_check', within('tier', TIERS))
export class CompanyTier extends BusinessEntity {
  @Column('uuid')
  companyId: string;

  @Column('text')
  tier: Tier;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('date', { nullable: true })
  expiresOn: string | null;
}

/** Somebody at a company. Phone and e-mail are shown in clear only on a recorded reveal, and are never in the history. */
@Entity('company_contact')
@Index(['zoneId', 'companyId'])
// By the digits of the phone and by the e-mail in small letters: who has the same contact.
@Index('company_contact_phone_idx', { synchronize: false })
@Index('company_contact_email_idx', { synchronize: false })
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
export class CompanyContact extends BusinessEntity {
  @Column('uuid')
  companyId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  /** Counts up with every reveal, so that each is in the history with who and why. */
  @Column('int', { default: 0 })
  reveals: number;
}
