import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { Company } from './company.entity.js';
import type { DuplicateState } from './duplicate.enums.js';
import type { DuplicateReason } from './duplicate.rules.js';

/** Two companies that may be one. What a person said of them stays, however often they are found again. */
@Entity('duplicate_pair')
@Index(['zoneId', 'firstId', 'secondId'], { unique: true })
@Index(['zoneId', 'secondId'])
@Index(['zoneId', 'state', 'score', 'id'], { where: 'deleted_at is null' })
@ForeignKey(() => Company, ['zoneId', 'firstId'], ['zoneId', 'id'])
@ForeignKey(() => Company, ['zoneId', 'secondId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'decidedById'], ['zoneId', 'id'])
@Check('duplicate_pair_state_check', `state in ('open', 'dismissed', 'merged')`)
@Check('duplicate_pair_order_check', 'first_id < second_id')
export class DuplicatePair extends BusinessEntity {
  @Column('uuid')
  firstId: string;

  @Column('uuid')
  secondId: string;

  /** 0 to 100. */
  @Column('int')
  score: number;

  @Column('jsonb')
  reasons: DuplicateReason[];

  @Column('text', { default: 'open' })
  state: DuplicateState;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  note: string | null;
}

/** One look through all companies of a zone. */
@Entity('duplicate_scan')
@Index(['zoneId', 'createdAt', 'id'])
@ForeignKey(() => Person, ['zoneId', 'startedById'], ['zoneId', 'id'])
@Check('duplicate_scan_state_check', `state in ('running', 'done', 'failed')`)
export class DuplicateScan extends BusinessEntity {
  @Column('text', { default: 'running' })
  state: 'running' | 'done' | 'failed';

  /** Null for the nightly one. */
  @Column('uuid', { nullable: true })
  startedById: string | null;

  @Column('int', { default: 0 })
  companyCount: number;

  /** Pairs compared because they share a key. */
  @Column('int', { default: 0 })
  comparedCount: number;

  /** Pairs worth a look. */
  @Column('int', { default: 0 })
  pairCount: number;

  /** Names that so many companies share that they tell nothing. */
  @Column('int', { default: 0 })
  commonKeyCount: number;

  @Column('int', { nullable: true })
  tookMs: number | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
