import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import type { MatchedColumn } from './header.rules.js';
import type { ImportState, LedgerKind } from './import.enums.js';
import type { IssueCode } from './issue.messages.js';
import type { ProblemParams } from './spreadsheet-error.js';

/** A sheet of the file. */
export interface StoredSheet {
  name: string;
  rows: number;
  chosen: boolean;
}

/** A column of the chosen sheet and the field it is taken for. */
export interface StoredColumn {
  /** Letter, as spreadsheets show it. */
  column: string;
  header: string;
  field: string | null;
  unit: string | null;
  confident: boolean;
  /** A person said so. */
  chosen: boolean;
  /** By what it was recognised; absent for columns that nothing was found for. */
  how?: MatchedColumn['how'] | null;
  /** The first values that stand in it. */
  samples?: string[];
  /** Fields that its values would fit, where more than one would. */
  suggestions?: string[];
}

/** What a dry run is to read: set when it is asked for, read by the job. */
export interface AskedPlan {
  sheet: string;
  decisions: { column: string; field: string | null }[];
}

/** Something to say of the file as a whole, in no language yet. */
export type StoredNotice = { code: IssueCode; params: ProblemParams };

/** One file that somebody brings in. The file itself and its rows are kept beside it: they are no business rows. */
@Entity('import_batch')
@Index(['zoneId', 'createdAt', 'id'])
@ForeignKey(() => Person, ['zoneId', 'uploadedById'], ['zoneId', 'id'])
@Check('import_batch_kind_check', `kind in ('company', 'project', 'return')`)
@Check('import_batch_state_check', `state in ('uploaded', 'planning', 'planned', 'running', 'done', 'failed', 'cancelled', 'rolling_back', 'rolled_back')`)
export class ImportBatch extends BusinessEntity {
  @Column('text')
  kind: LedgerKind;

  @Column('text')
  fileName: string;

  @Column('text', { default: 'uploaded' })
  state: ImportState;

  /** The chosen sheet. */
  @Column('text', { nullable: true })
  sheet: string | null;

  @Column('jsonb', { default: '[]' })
  sheets: StoredSheet[];

  @Column('jsonb', { default: '[]' })
  mapping: StoredColumn[];

  /** Texts above the header, which refused rows are handed back under: they may state the unit of money. */
  @Column('text', { array: true, default: '{}' })
  titles: string[];

  /** Counts the dry runs; rows belong to one of them. */
  @Column('int', { default: 0 })
  plan: number;

  @Column('int', { default: 0 })
  createCount: number;

  @Column('int', { default: 0 })
  updateCount: number;

  @Column('int', { default: 0 })
  skipCount: number;

  @Column('int', { default: 0 })
  refuseCount: number;

  @Column('int', { default: 0 })
  totalCount: number;

  @Column('uuid')
  uploadedById: string;

  /** Code of what went wrong. */
  @Column('text', { nullable: true })
  error: string | null;

  /** What is to be said of the file although it could be read. */
  @Column('jsonb', { default: '[]' })
  notices: StoredNotice[];

  /** What the header says, so that the same header is known again. */
  @Column('text', { nullable: true })
  signature: string | null;

  @Column('jsonb', { nullable: true })
  asked: AskedPlan | null;

  /** The dry run that is being made; its rows are not shown before it is whole. */
  @Column('int', { nullable: true })
  readingPlan: number | null;
}

/** What the columns of a header meant when somebody last confirmed them; one for the zone. */
@Entity('import_mapping')
@Index(['zoneId', 'kind', 'signature'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Person, ['zoneId', 'confirmedById'], ['zoneId', 'id'])
@Check('import_mapping_kind_check', `kind in ('company', 'project', 'return')`)
export class ImportMapping extends BusinessEntity {
  @Column('text')
  kind: LedgerKind;

  @Column('text')
  signature: string;

  /** By place in the header; null for a column that stays out. */
  @Column('jsonb')
  fields: (string | null)[];

  @Column('uuid')
  confirmedById: string;
}

/** A number or a date that a ledger gave only about: what stood there, beside what it was read as. */
@Entity('given_figure')
@Index(['zoneId', 'targetKind', 'targetId', 'field'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => ImportBatch, ['zoneId', 'batchId'], ['zoneId', 'id'])
@Check('given_figure_target_kind_check', `target_kind in ('company', 'project')`)
export class GivenFigure extends BusinessEntity {
  @Column('text')
  targetKind: LedgerKind;

  @Column('uuid')
  targetId: string;

  /** Column of the company or project, or the ledger's name of a milestone's date. */
  @Column('text')
  field: string;

  @Column('text')
  given: string;

  @Column('text')
  reading: string;

  /** Upper end of a range. */
  @Column('text', { nullable: true })
  upTo: string | null;

  @Column('uuid')
  batchId: string;
}
