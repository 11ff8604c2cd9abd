import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import { Chain } from '#chain';
import type { DirectoryKind, SnapshotKind } from './snapshot.enums.js';

/** A chain as it stood at one moment [2 按季度跟踪]: never changed once taken; the hash tells whether it was. */
@Entity('chain_snapshot')
@Index(['zoneId', 'chainId', 'takenAt'])
@Index('chain_snapshot_quarterly_idx', ['zoneId', 'chainId', 'year', 'quarter'], { unique: true, where: `kind = 'quarterly' and deleted_at is null` })
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'takenById'], ['zoneId', 'id'])
@Check('chain_snapshot_kind_check', `kind in ('on_demand', 'quarterly')`)
@Check('chain_snapshot_quarter_check', `quarter between 1 and 4`)
export class ChainSnapshot extends BusinessEntity {
  @Column('uuid')
  chainId: string;

  @Column('text')
  kind: SnapshotKind;

  /** A quarterly one closes this quarter; one on demand was taken in it. */
  @Column('int')
  year: number;

  @Column('int')
  quarter: number;

  @Column('timestamptz')
  takenAt: Date;

  /** Null when the schedule took it. */
  @Column('uuid', { nullable: true })
  takenById: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** Versions of the rules that judged it. */
  @Column('text')
  ruleVersion: string;

  @Column('text')
  hash: string;

  @Column('jsonb')
  data: unknown;
}

/** A guidance directory 产业招商指导目录 or a target list 目标企业清单 [8], numbered per chain and kind; kept as it was issued. */
@Entity('directory_issue')
@Index(['zoneId', 'chainId', 'kind', 'number'], { unique: true })
@Index(['zoneId', 'snapshotId'])
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@ForeignKey(() => ChainSnapshot, ['zoneId', 'snapshotId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'issuedById'], ['zoneId', 'id'])
@Check('directory_issue_kind_check', `kind in ('guidance', 'targets')`)
export class DirectoryIssue extends BusinessEntity {
  @Column('uuid')
  chainId: string;

  @Column('uuid')
  snapshotId: string;

  @Column('text')
  kind: DirectoryKind;

  /** From 1. */
  @Column('int')
  number: number;

  @Column('timestamptz')
  issuedAt: Date;

  @Column('uuid', { nullable: true })
  issuedById: string | null;

  @Column('text')
  locale: string;

  @Column('text')
  title: string;

  /** Of the content that both files are made of. */
  @Column('text')
  hash: string;

  @Column('bytea')
  document: Buffer;

  @Column('bytea')
  workbook: Buffer;
}
