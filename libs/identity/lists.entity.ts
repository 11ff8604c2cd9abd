import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from './identity.entity.js';
import type { ListName } from './lists.enums.js';

/** One filter of a view, as the list's address has it. */
export interface ViewFilter {
  name: string;
  value: string;
}

/** A list as somebody wants to see it again: filters, sort and columns. */
@Entity('saved_view')
@Index(['zoneId', 'list', 'ownerId', 'name'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Person, ['zoneId', 'ownerId'], ['zoneId', 'id'])
@Check('saved_view_list_check', `list in ('companies', 'projects')`)
export class SavedView extends BusinessEntity {
  @Column('text')
  list: ListName;

  @Column('text')
  name: string;

  @Column('uuid')
  ownerId: string;

  /** Seen by the whole zone. */
  @Column('boolean', { default: false })
  shared: boolean;

  @Column('jsonb', { default: '[]' })
  filters: ViewFilter[];

  @Column('text', { nullable: true })
  sort: string | null;

  /** The columns to show, in order; none is all. */
  @Column('text', { array: true, default: '{}' })
  columns: string[];
}

/** The view that a list opens with for one person. */
@Entity('default_view')
@Index(['zoneId', 'personId', 'list'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Person, ['zoneId', 'personId'], ['zoneId', 'id'])
@ForeignKey(() => SavedView, ['zoneId', 'viewId'], ['zoneId', 'id'])
@Check('default_view_list_check', `list in ('companies', 'projects')`)
export class DefaultView extends BusinessEntity {
  @Column('text')
  list: ListName;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  viewId: string;
}

/** The columns that a list shows to one person. */
@Entity('list_columns')
@Index(['zoneId', 'personId', 'list'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Person, ['zoneId', 'personId'], ['zoneId', 'id'])
@Check('list_columns_list_check', `list in ('companies', 'projects')`)
export class ListColumns extends BusinessEntity {
  @Column('text')
  list: ListName;

  @Column('uuid')
  personId: string;

  /** In order; never none. */
  @Column('text', { array: true })
  columns: string[];
}

/** What became of one row of a change of many. */
export interface BulkRow {
  /** The row; for a place on a node the company. */
  id: string;
  name: string | null;
  done: boolean;
  /** Why not, in three languages. */
  why: Record<string, string> | null;
  /** What the change set and what stood there before, by column; none when nothing was done. */
  set?: Record<string, unknown>;
  before?: Record<string, unknown>;
}

/** A change of many rows at once, with what undoing it needs. */
@Entity('bulk_action')
@ForeignKey(() => Person, ['zoneId', 'personId'], ['zoneId', 'id'])
export class BulkAction extends BusinessEntity {
  /** Which registered kind of change it was. */
  @Column('text')
  kind: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz')
  undoUntil: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('jsonb', { default: '[]' })
  rows: BulkRow[];

  @Column('jsonb', { nullable: true })
  undoRows: BulkRow[] | null;
}
