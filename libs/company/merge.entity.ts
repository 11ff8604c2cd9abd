import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { Company } from './company.entity.js';
import type { FieldMerge } from './merge.rules.js';
import type { MergeState } from './merge.enums.js';

/** One company record that was merged into another. */
@Entity('company_merge')
@Index(['zoneId', 'survivorId'])
@Index(['zoneId', 'mergedId'])
@ForeignKey(() => Company, ['zoneId', 'survivorId'], ['zoneId', 'id'])
@ForeignKey(() => Company, ['zoneId', 'mergedId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'mergedById'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'undoneById'], ['zoneId', 'id'])
@Check('company_merge_state_check', `state in ('merged', 'undone')`)
export class CompanyMerge extends BusinessEntity {
  @Column('uuid')
  survivorId: string;

  @Column('uuid')
  mergedId: string;

  @Column('text', { default: 'merged' })
  state: MergeState;

  @Column('timestamptz')
  mergedAt: Date;

  @Column('uuid', { nullable: true })
  mergedById: string | null;

  @Column('text')
  reason: string;

  /** What changed in the survivor, field by field. */
  @Column('jsonb')
  fields: FieldMerge[];

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneById: string | null;
}

/** A row that a merge moved, took away or combined with another; and whether undoing brought it back. */
@Entity('company_merge_move')
@Index(['zoneId', 'mergeId'])
@Index(['zoneId', 'rowId'])
@ForeignKey(() => CompanyMerge, ['zoneId', 'mergeId'], ['zoneId', 'id'])
@Check('company_merge_move_action_check', `action in ('moved', 'taken_away', 'combined')`)
@Check('company_merge_move_outcome_check', `outcome in ('back', 'changed')`)
export class CompanyMergeMove extends BusinessEntity {
  @Column('uuid')
  mergeId: string;

  @Column('text')
  tableName: string;

  @Column('text')
  columnName: string;

  @Column('uuid')
  rowId: string;

  @Column('text')
  action: 'moved' | 'taken_away' | 'combined';

  /** The row's version after the merge. */
  @Column('int')
  rowVersion: number;

  /** Columns of a combined row, or of a part that went over to another row, as they were before. */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  /** Of undoing: back where it was, or left because somebody changed it since. */
  @Column('text', { nullable: true })
  outcome: 'back' | 'changed' | null;
}
