import { Column, PrimaryColumn } from 'typeorm';

/** Columns of every business row. The database keeps `version` and the two instants; see `businessTable`. */
export abstract class BusinessEntity {
  @PrimaryColumn('uuid')
  zoneId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** Counted up by the database at every change; an update names the one it read. */
  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  /** Set when the row was removed: nothing is hard-deleted. */
  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;
}
