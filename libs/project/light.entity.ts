import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { DelayState } from './delay.enums.js';
import { oneOf, Project } from './project.entity.js';

/** A version of when the zone's lights turn; the one with the highest number holds. */
@Entity('light_rule')
@Index(['zoneId', 'number'], { unique: true, where: 'deleted_at is null' })
@Check('light_rule_behind_check', 'behind_yellow between 5 and 30 and behind_red between behind_yellow + 1 and 60')
@Check('light_rule_idle_check', 'idle_yellow between 1 and 6 and idle_red between idle_yellow + 1 and 12 and idle_leave between idle_red + 1 and 24')
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class LightRuleVersion extends BusinessEntity {
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

/** A delay that the government caused. Accepted by somebody else than who asks, it stops the project's clock. */
@Entity('project_delay')
@Index(['zoneId', 'projectId', 'fromOn'])
@Check('project_delay_state_check', oneOf('state', DelayState))
@Check('project_delay_evidence_check', `btrim(evidence) <> ''`)
@Check('project_delay_dates_check', 'to_on >= from_on')
@Check('project_delay_second_person_check', 'decided_by_id <> asked_by_id')
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'askedById'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'decidedById'], ['zoneId', 'id'])
export class ProjectDelay extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('text', { default: DelayState.ASKED })
  state: DelayState;

  @Column('date')
  fromOn: string;

  /** The last day of it; null while it lasts. */
  @Column('date', { nullable: true })
  toOn: string | null;

  @Column('text')
  cause: string;

  /** What proves it: number and title of the document. */
  @Column('text')
  evidence: string;

  @Column('uuid', { nullable: true })
  askedById: string | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
