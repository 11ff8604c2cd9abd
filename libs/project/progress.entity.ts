import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { Project } from './project.entity.js';

/** What a project reports of a month. A correction is a row of its own that names the one it corrects; nothing is overwritten. */
@Entity('progress_report')
@Index(['zoneId', 'projectId', 'month'], { unique: true, where: 'deleted_at is null and corrects_id is null' })
@Index(['zoneId', 'correctsId'], { unique: true, where: 'deleted_at is null and corrects_id is not null' })
@Check('progress_report_month_check', 'extract(day from month) = 1')
@Check('progress_report_invested_check', 'invested >= 0')
@Check('progress_report_works_check', 'works between 0 and 100')
@Check('progress_report_said_check', 'invested is not null or works is not null')
@Check('progress_report_reason_check', 'corrects_id is null or reason is not null')
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
@ForeignKey(() => ProgressReport, ['zoneId', 'correctsId'], ['zoneId', 'id'])
export class ProgressReport extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  /** Its first day. */
  @Column('date')
  month: string;

  /** The day it was reported, in the zone's time. */
  @Column('date')
  reportedOn: string;

  /** Invested up to its end, in yuan. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  invested: string | null;

  /** How much of the works was done by its end, in percent. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  works: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** What proves it: photographs, supervision reports, vouchers. */
  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('uuid', { nullable: true })
  byId: string | null;

  @Column('uuid', { nullable: true })
  correctsId: string | null;

  /** Why it was corrected. */
  @Column('text', { nullable: true })
  reason: string | null;
}
