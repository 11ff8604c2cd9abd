import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { oneOf, Project } from './project.entity.js';
import { ReferralSide, ReferralState } from './referral.enums.js';

/**
 * A project that one zone refers to another, as this zone sees it. The other zone has a row of its own with the same id; what both share is
 * carried over by the database when either changes it.
 */
@Entity('referral')
@Index(['zoneId', 'side', 'state'])
@Index('referral_open_idx', ['zoneId', 'projectId'], { unique: true, where: `side = 'sender' and state in ('offered', 'agreed', 'taken_up') and deleted_at is null` })
@Index('referral_received_idx', ['zoneId', 'projectId'], { unique: true, where: `side = 'receiver' and project_id is not null and deleted_at is null` })
@Check('referral_side_check', oneOf('side', ReferralSide))
@Check('referral_state_check', oneOf('state', ReferralState))
@Check('referral_proposed_by_check', oneOf('proposed_by', ReferralSide))
@Check('referral_share_check', 'proposed_share between 0 and 100 and agreed_share between 0 and 100')
@Check('referral_proposal_check', '(proposed_share is null) = (proposed_by is null)')
@Check('referral_agreed_check', `state not in ('agreed', 'taken_up') or agreed_share is not null`)
@Check('referral_other_check', 'other_zone_id <> zone_id')
@Check('referral_project_check', `project_id is not null or (side = 'receiver' and state <> 'taken_up')`)
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
export class Referral extends BusinessEntity {
  @Column('text')
  side: ReferralSide;

  @Column('uuid')
  otherZoneId: string;

  /** As it was called then. */
  @Column('text')
  otherZoneName: string;

  /** The zone's own project: the one that is referred, or the one that it became. */
  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('text', { default: ReferralState.OFFERED })
  state: ReferralState;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  investor: string | null;

  @Column('text', { nullable: true })
  content: string | null;

  /** Yuan, as it was offered. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  totalInvestment: string | null;

  @Column('text', { array: true, default: '{}' })
  industryCodes: string[];

  /** Whom to talk to in the referring zone. */
  @Column('text')
  contact: string;

  @Column('date')
  offeredOn: string;

  /** The share of the referring zone that waits for the other side's word, in percent. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  proposedShare: string | null;

  @Column('text', { nullable: true })
  proposedBy: ReferralSide | null;

  /** The share of the referring zone that both agreed on, in percent. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  agreedShare: string | null;

  /** Why it was proposed, refused or withdrawn so. */
  @Column('text', { nullable: true })
  reason: string | null;
}
