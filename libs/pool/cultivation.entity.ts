import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import { Company } from '#company';
import { oneOf } from '#project';
import { CultivationLibrary, CultivationState } from './cultivation.enums.js';

/** A company in a cultivation library 培育库, with the one person who serves it 一对一 [2]. */
@Entity('cultivation_entry')
@Index('cultivation_entry_open_idx', ['zoneId', 'companyId', 'library'], { unique: true, where: `deleted_at is null and state = 'cultivating'` })
@Index(['zoneId', 'companyId'])
@Index(['zoneId', 'nextReviewOn'])
@Check('cultivation_entry_library_check', oneOf('library', CultivationLibrary))
@Check('cultivation_entry_state_check', oneOf('state', CultivationState))
@Check('cultivation_entry_left_check', `state <> 'left' or left_reason is not null`)
@Check('cultivation_entry_recognised_check', `state <> 'recognised' or evidence is not null`)
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'officerId'], ['zoneId', 'id'])
export class CultivationEntry extends BusinessEntity {
  @Column('uuid')
  companyId: string;

  /** The tier that it is cultivated for. */
  @Column('text')
  library: CultivationLibrary;

  @Column('uuid')
  officerId: string;

  @Column('date')
  enteredOn: string;

  /** The year in which it is to be recognised. */
  @Column('int', { nullable: true })
  expectedYear: number | null;

  @Column('text', { default: CultivationState.CULTIVATING })
  state: CultivationState;

  @Column('date')
  nextReviewOn: string;

  /** When it was recognised or left. */
  @Column('date', { nullable: true })
  closedOn: string | null;

  /** Number or name of the document that recognises it. */
  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('text', { nullable: true })
  leftReason: string | null;

  @Column('text', { nullable: true })
  remark: string | null;
}

/** What a review of a cultivated company found. Rows are never changed. */
@Entity('cultivation_review')
@Index(['zoneId', 'entryId', 'reviewedOn'])
@ForeignKey(() => CultivationEntry, ['zoneId', 'entryId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class CultivationReview extends BusinessEntity {
  @Column('uuid')
  entryId: string;

  @Column('date')
  reviewedOn: string;

  @Column('uuid', { nullable: true })
  byId: string | null;

  @Column('text')
  findings: string;
}
