import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import { Company } from '#company';
import { Chain } from '#chain';
import { oneOf, Project } from '#project';
import { FundKind, MatchState, TalentForm, TalentLevel, TalentSide, type FundPhase } from './pool.enums.js';

/** Money of the capital pool 资金池 [3]: who manages it, how much it holds and what it goes into. Yuan. */
@Entity('fund')
@Index(['zoneId', 'name'], { unique: true, where: 'deleted_at is null' })
@Index('fund_search_text_idx', { synchronize: false })
@Check('fund_kind_check', oneOf('kind', FundKind))
@Check('fund_used_before_check', 'used_before between 0 and size')
@ForeignKey(() => Person, ['zoneId', 'ownerId'], ['zoneId', 'id'])
export class Fund extends BusinessEntity {
  @Column('text')
  name: string;

  @Column('text')
  kind: FundKind;

  @Column('text')
  manager: string;

  @Column('numeric', { precision: 20, scale: 2 })
  size: string;

  /** Put into something else before or outside of what is recorded here; with what was agreed here it makes what is left. */
  @Column('numeric', { precision: 20, scale: 2, default: '0' })
  usedBefore: string;

  /** Most and least of one deal. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  dealCap: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  dealFloor: string | null;

  /** Sectors in words, such as 新能源. */
  @Column('text', { array: true, default: '{}' })
  sectors: string[];

  /** GB/T 4754-2017, a class or anything above it. */
  @Column('text', { array: true, default: '{}' })
  industryCodes: string[];

  @Column('text', { array: true, default: '{}' })
  phases: FundPhase[];

  /** Where investors come from that it prefers. */
  @Column('text', { array: true, default: '{}' })
  regions: string[];

  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('boolean', { default: true })
  active: boolean;

  /** Who in the zone looks after it. */
  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('text')
  searchText: string;
}

/** A chain that a fund goes into. */
@Entity('fund_chain')
@Index(['zoneId', 'fundId', 'chainId'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Fund, ['zoneId', 'fundId'], ['zoneId', 'id'])
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
export class FundChain extends BusinessEntity {
  @Column('uuid')
  fundId: string;

  @Column('uuid')
  chainId: string;
}

/** An entry of the talent pool 人才池 [3]: somebody who is there, or somebody a company or project is looking for. */
@Entity('talent')
@Index(['zoneId', 'companyId'])
@Index(['zoneId', 'projectId'])
@Index('talent_search_text_idx', { synchronize: false })
@Check('talent_side_check', oneOf('side', TalentSide))
@Check('talent_form_check', oneOf('form', TalentForm))
@Check('talent_level_check', oneOf('level', TalentLevel))
@Check('talent_headcount_check', 'headcount between 1 and 100000')
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'ownerId'], ['zoneId', 'id'])
export class Talent extends BusinessEntity {
  @Column('text')
  side: TalentSide;

  @Column('text')
  form: TalentForm;

  /** Of a person, personal data: masked for whoever has no right to it, and never in the history. Of a demand, the post. */
  @Column('text')
  name: string;

  @Column('int', { default: 1 })
  headcount: number;

  /** What he is good at, or what is wanted. */
  @Column('text', { array: true, default: '{}' })
  specialties: string[];

  /** Of a demand, the least that is wanted. */
  @Column('text')
  level: TalentLevel;

  /** Where he works or studies now. */
  @Column('text', { nullable: true })
  organisation: string | null;

  @Column('text', { array: true, default: '{}' })
  industryCodes: string[];

  @Column('date', { nullable: true })
  availableFrom: string | null;

  @Column('date', { nullable: true })
  availableUntil: string | null;

  @Column('boolean', { default: true })
  active: boolean;

  /** Phone and e-mail are shown in clear only on a recorded reveal. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  /** Counts up with every reveal, so that each is in the history with who and why. */
  @Column('int', { default: 0 })
  reveals: number;

  /** Who is looking: a company, a project or both. */
  @Column('uuid', { nullable: true })
  companyId: string | null;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('text')
  searchText: string;
}

/** A chain that a talent works in. */
@Entity('talent_chain')
@Index(['zoneId', 'talentId', 'chainId'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Talent, ['zoneId', 'talentId'], ['zoneId', 'id'])
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
export class TalentChain extends BusinessEntity {
  @Column('uuid')
  talentId: string;

  @Column('uuid')
  chainId: string;
}

/** An introduction between a project and a fund, or a project and a talent, and what came of it. */
@Entity('pool_match')
@Index('pool_match_open_fund_idx', ['zoneId', 'projectId', 'fundId'], { unique: true, where: `deleted_at is null and state <> 'failed' and fund_id is not null` })
@Index('pool_match_open_talent_idx', ['zoneId', 'projectId', 'talentId'], { unique: true, where: `deleted_at is null and state <> 'failed' and talent_id is not null` })
// Who has agreed to come to one project does not come to another.
@Index('pool_match_placed_idx', ['zoneId', 'talentId'], { unique: true, where: `deleted_at is null and state = 'agreed' and talent_id is not null` })
@Index(['zoneId', 'fundId'])
@Index(['zoneId', 'updatedAt', 'id'])
@Check('pool_match_state_check', oneOf('state', MatchState))
@Check('pool_match_one_side_check', 'num_nonnulls(fund_id, talent_id) = 1')
@Check('pool_match_amount_check', `(amount is not null) = (state = 'agreed' and fund_id is not null) and amount > 0`)
@Check('pool_match_reason_check', `state <> 'failed' or reason is not null`)
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Fund, ['zoneId', 'fundId'], ['zoneId', 'id'])
@ForeignKey(() => Talent, ['zoneId', 'talentId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class PoolMatch extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('uuid', { nullable: true })
  fundId: string | null;

  @Column('uuid', { nullable: true })
  talentId: string | null;

  @Column('text', { default: MatchState.INTRODUCED })
  state: MatchState;

  /** Yuan, of a fund that agreed; it is no longer left in the fund. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  amount: string | null;

  /** Why it failed. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** How well they fitted when they were introduced, out of 100. */
  @Column('int')
  score: number;

  @Column('date')
  introducedOn: string;

  /** When it was agreed or failed. */
  @Column('date', { nullable: true })
  settledOn: string | null;

  /** Who introduced them. */
  @Column('uuid', { nullable: true })
  byId: string | null;

  @Column('text', { nullable: true })
  note: string | null;
}
