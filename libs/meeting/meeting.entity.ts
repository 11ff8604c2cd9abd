import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Office, Person } from '#identity';
import { Chain } from '#chain';
import { Project } from '#project';

/** One scheduling meeting 链长调度会 of one chain in one quarter [2 每季度一次]. */
@Entity('meeting')
@Index(['zoneId', 'chainId', 'kind', 'year', 'quarter'], { unique: true, where: `state <> 'cancelled' and deleted_at is null` })
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@Check('meeting_kind_check', `kind in ('scheduling')`)
@Check('meeting_quarter_check', `quarter between 1 and 4`)
@Check('meeting_state_check', `state in ('planned', 'held', 'cancelled')`)
export class Meeting extends BusinessEntity {
  @Column('uuid')
  chainId: string;

  @Column('text', { default: 'scheduling' })
  kind: 'scheduling';

  @Column('int')
  year: number;

  @Column('int')
  quarter: number;

  @Column('timestamptz', { nullable: true })
  scheduledAt: Date | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { default: 'planned' })
  state: 'planned' | 'held' | 'cancelled';

  @Column('date', { nullable: true })
  heldOn: string | null;
}

/** A briefing frozen as it stood: its data, the document made of it, and a hash that tells whether either was touched. */
@Entity('briefing_pack')
@Index(['zoneId', 'meetingId'])
@ForeignKey(() => Meeting, ['zoneId', 'meetingId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'frozenById'], ['zoneId', 'id'])
export class BriefingPack extends BusinessEntity {
  @Column('uuid')
  meetingId: string;

  @Column('timestamptz')
  frozenAt: Date;

  @Column('uuid', { nullable: true })
  frozenById: string | null;

  @Column('text')
  hash: string;

  @Column('jsonb')
  data: unknown;

  @Column('bytea')
  document: Buffer;
}

/** What a meeting decided 议定事项. */
@Entity('decision')
@Index(['zoneId', 'meetingId'])
@ForeignKey(() => Meeting, ['zoneId', 'meetingId'], ['zoneId', 'id'])
export class Decision extends BusinessEntity {
  @Column('uuid')
  meetingId: string;

  @Column('int')
  number: number;

  @Column('text')
  text: string;
}

/** What somebody must do because of a decision, or of a measure against a breach 督办事项, followed to its end. */
@Entity('supervised_task')
@Index(['zoneId', 'dueOn'])
@Index(['zoneId', 'meetingId'])
@ForeignKey(() => Decision, ['zoneId', 'decisionId'], ['zoneId', 'id'])
@ForeignKey(() => Meeting, ['zoneId', 'meetingId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'responsibleLeaderId'], ['zoneId', 'id'])
@ForeignKey(() => Office, ['zoneId', 'leadOfficeId'], ['zoneId', 'id'])
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey('breach_measure', ['zoneId', 'measureId'], ['zoneId', 'id'])
@Index(['zoneId', 'measureId'], { unique: true, where: 'deleted_at is null and measure_id is not null' })
@Check('supervised_task_origin_check', '(decision_id is null) = (meeting_id is null) and (decision_id is not null or measure_id is not null)')
@Check('supervised_task_state_check', `state in ('assigned', 'accepted', 'done', 'closed')`)
export class SupervisedTask extends BusinessEntity {
  /** The decision that it carries out, and its meeting; or else a measure. */
  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  /** The measure against a breach that it carries out. */
  @Column('uuid', { nullable: true })
  measureId: string | null;

  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  responsibleLeaderId: string | null;

  @Column('uuid', { nullable: true })
  leadOfficeId: string | null;

  @Column('uuid', { array: true, default: '{}' })
  supportingOfficeIds: string[];

  @Column('date')
  dueOn: string;

  @Column('text', { default: 'assigned' })
  state: 'assigned' | 'accepted' | 'done' | 'closed';

  @Column('text', { nullable: true })
  progress: string | null;

  @Column('date', { nullable: true })
  doneOn: string | null;

  @Column('uuid', { nullable: true })
  projectId: string | null;
}
