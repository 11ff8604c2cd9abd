import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import type { DeliveryChannel, DeliveryState, ReminderState } from './reminder.enums.js';

/** What a zone changed about a rule; a rule without a row is as it is declared. */
@Entity('reminder_rule')
@Index(['zoneId', 'code'], { unique: true, where: 'deleted_at is null' })
export class ReminderRuleSetting extends BusinessEntity {
  @Column('text')
  code: string;

  @Column('boolean', { default: true })
  enabled: boolean;

  @Column('int', { array: true })
  leadDays: number[];

  @Column('int', { nullable: true })
  thresholdDays: number | null;
}

/** One reminder: one rule, subject, occasion and recipient, once and for all. */
@Entity('reminder')
@Unique(['zoneId', 'rule', 'subjectId', 'occasion', 'recipientId'])
@Index(['zoneId', 'recipientId', 'state'])
@ForeignKey(() => Person, ['zoneId', 'recipientId'], ['zoneId', 'id'])
@Check('reminder_state_check', `state in ('open', 'done', 'snoozed', 'withdrawn')`)
export class Reminder extends BusinessEntity {
  @Column('text')
  rule: string;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  /** What about the subject, e.g. `2026-03-31:lead-7`: the date and the threshold that was passed. */
  @Column('text')
  occasion: string;

  @Column('uuid')
  recipientId: string;

  /** What the texts are filled with. */
  @Column('jsonb')
  params: Record<string, string | number | null>;

  /** Path in the admin. */
  @Column('text')
  link: string;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('text', { default: 'open' })
  state: ReminderState;

  @Column('date', { nullable: true })
  snoozedUntil: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}

/** A reminder's way to its recipient through one channel. */
@Entity('delivery')
@Unique(['zoneId', 'reminderId', 'channel'])
@Index(['zoneId', 'state', 'nextAttemptAt'])
@ForeignKey(() => Reminder, ['zoneId', 'reminderId'], ['zoneId', 'id'])
@Check('delivery_channel_check', `channel in ('in_app', 'email')`)
@Check('delivery_state_check', `state in ('pending', 'sending', 'sent', 'failed', 'withdrawn')`)
export class Delivery extends BusinessEntity {
  @Column('uuid')
  reminderId: string;

  @Column('text')
  channel: DeliveryChannel;

  @Column('text', { default: 'pending' })
  state: DeliveryState;

  @Column('int', { default: 0 })
  attempts: number;

  /** Stays the same over all attempts: the receiving side can tell a second copy. */
  @Column('uuid')
  idempotencyKey: string;

  /** Whoever sends has it until then. */
  @Column('timestamptz', { nullable: true })
  leasedUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  nextAttemptAt: Date | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;

  @Column('text', { nullable: true })
  lastError: string | null;
}
