import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import { oneOf, Project } from '#project';
import { IntermediaryKind, RewardBase, RewardEntryKind } from './intermediary.enums.js';

/** An intermediary, adviser or expert 中介/招商顾问/专家 with the term of the appointment [6,7,8]. */
@Entity('intermediary')
@Index(['zoneId', 'name'])
@Index('intermediary_search_text_idx', { synchronize: false })
@Check('intermediary_kind_check', oneOf('kind', IntermediaryKind))
@ForeignKey(() => Person, ['zoneId', 'ownerId'], ['zoneId', 'id'])
export class Intermediary extends BusinessEntity {
  @Column('text')
  kind: IntermediaryKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  organisation: string | null;

  @Column('text', { array: true, default: '{}' })
  fields: string[];

  @Column('date')
  appointedFrom: string;

  @Column('date', { nullable: true })
  appointedUntil: string | null;

  /** Shown in clear only on a recorded reveal, and never in the history. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('int', { default: 0 })
  reveals: number;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('text')
  searchText: string;
}

/** What somebody contributed to a project; the shares of a project are no more than 100% together [6]. */
@Entity('contribution')
@Index(['zoneId', 'projectId', 'intermediaryId'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'intermediaryId'])
@Check('contribution_share_check', 'share > 0 and share <= 100')
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Intermediary, ['zoneId', 'intermediaryId'], ['zoneId', 'id'])
export class Contribution extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('uuid')
  intermediaryId: string;

  /** Per cent. */
  @Column('numeric', { precision: 5, scale: 2 })
  share: string;

  /** What it was: introduced, accompanied, closed. */
  @Column('text', { nullable: true })
  basis: string | null;
}

/** A rule of rewards as data. What was computed by it keeps its terms; only its end is changed. */
@Entity('reward_rule')
@Index(['zoneId', 'name'], { unique: true, where: 'deleted_at is null' })
@Check('reward_rule_base_check', oneOf('base', RewardBase))
@Check('reward_rule_per_mille_check', 'per_mille > 0 and per_mille <= 1000')
export class RewardRule extends BusinessEntity {
  @Column('text')
  name: string;

  /** Whom it rewards; empty for everybody. */
  @Column('text', { array: true, default: '{}' })
  kinds: IntermediaryKind[];

  @Column('text')
  base: RewardBase;

  @Column('numeric', { precision: 9, scale: 4 })
  perMille: string;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  floor: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  cap: string | null;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validUntil: string | null;

  /** The document or the plan it comes from. */
  @Column('text')
  source: string;
}

/** What one intermediary gets for one project by one rule: the head of its ledger. */
@Entity('reward')
@Index(['zoneId', 'projectId', 'intermediaryId', 'ruleId'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'intermediaryId'])
@Index(['zoneId', 'createdAt', 'id'])
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Intermediary, ['zoneId', 'intermediaryId'], ['zoneId', 'id'])
@ForeignKey(() => RewardRule, ['zoneId', 'ruleId'], ['zoneId', 'id'])
export class Reward extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('uuid')
  intermediaryId: string;

  @Column('uuid')
  ruleId: string;
}

/** One entry of the reward ledger. The application may write it and may not change it. */
@Entity('reward_entry')
@Index(['zoneId', 'rewardId', 'createdAt'])
@Check('reward_entry_kind_check', oneOf('kind', RewardEntryKind))
@Check('reward_entry_amount_check', `amount > 0 or (kind = 'corrected' and amount <> 0)`)
@ForeignKey(() => Reward, ['zoneId', 'rewardId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class RewardEntry extends BusinessEntity {
  @Column('uuid')
  rewardId: string;

  @Column('text')
  kind: RewardEntryKind;

  /** Yuan; only a correction may be negative. */
  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;

  @Column('date')
  happenedOn: string;

  @Column('uuid', { nullable: true })
  byId: string | null;

  /** Number of the minutes, the opinion or the voucher. */
  @Column('text', { nullable: true })
  documentNo: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** `RewardSum`, of what was computed. */
  @Column('jsonb', { nullable: true })
  arithmetic: Record<string, unknown> | null;
}
