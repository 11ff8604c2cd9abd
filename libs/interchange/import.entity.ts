import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import type { ImportState, LedgerKind } from './import.enums.js';

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
}

/** One file that somebody brings in. The file itself and its rows are kept beside it: they are no business rows. */
@Entity('import_batch')
@Index(['zoneId', 'createdAt', 'id'])
@ForeignKey(() => Person, ['zoneId', 'uploadedById'], ['zoneId', 'id'])
@Check('import_batch_kind_check', `kind in ('company', 'project')`)
@Check('import_batch_state_check', `state in ('uploaded', 'planned', 'running', 'done', 'failed', 'cancelled')`)
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
}
