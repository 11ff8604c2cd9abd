import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { Milestone, oneOf, Project } from './project.entity.js';
import { DelayCause } from './delay.enums.js';

/** When lights turn in this zone, from a moment on. Rows are never changed: the latest number holds, and the earlier ones say what held before. */
@Entity('light_rule')
@Index(['zoneId', 'number'], { unique: true, where: 'deleted_at is null' })
@Check('light_rule_behind_check', 'behind_yellow between 1 and 50 and behind_red between behind_yellow and 80')
@Check('light_rule_idle_check', 'idle_yellow between 1 and 12 and idle_red between idle_yellow + 1 and 18 and idle_leave between idle_red + 1 and 36')
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class LightRule extends BusinessEntity {
  @Column('int')
  number: number;

  @Column('int')
  behindYellow: number;

  @Column('int')
  behindRed: number;

  @Column('int')
  idleYellow: number;

  @Column('int')
  idleRed: number;

  @Column('int')
  idleLeave: number;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  byId: string | null;
}

/** A time in which something kept a project from coming forward. What the government caused stops the clock, and has evidence. */
@Entity('project_delay')
@Index(['zoneId', 'projectId', 'fromOn'])
@Check('project_delay_cause_check', oneOf('cause', DelayCause))
@Check('project_delay_dates_check', 'to_on >= from_on')
@Check('project_delay_evidence_check', `cause <> 'government' or evidence is not null`)
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'decidedById'], ['zoneId', 'id'])
export class ProjectDelay extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('text')
  cause: DelayCause;

  @Column('date')
  fromOn: string;

  /** The last day; null while it lasts. */
  @Column('date', { nullable: true })
  toOn: string | null;

  @Column('text')
  what: string;

  /** Number of the document that proves it. */
  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;
}

/** One change of a milestone's planned date after signing, with its reason. */
@Entity('milestone_replan')
@Index(['zoneId', 'milestoneId'])
@ForeignKey(() => Milestone, ['zoneId', 'milestoneId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class MilestoneReplan extends BusinessEntity {
  @Column('uuid')
  milestoneId: string;

  @Column('date')
  fromOn: string;

  /** Null when the re-planning was taken back. */
  @Column('date', { nullable: true })
  toOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  byId: string | null;
}
