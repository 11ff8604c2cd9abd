import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Office, Person } from '#identity';
import { oneOf } from '#project';
import { ContractAmendment } from './amendment.entity.js';
import { BreachCause, BreachOutcome, MeasureKind, MeasureState } from './breach.enums.js';
import { Contract, ContractMetric, MetricCheck } from './contract.entity.js';

/** A promise that was found broken, from the check that found it to its closure. */
@Entity('breach')
@Index(['zoneId', 'metricId'], { unique: true, where: 'closed_on is null and deleted_at is null' })
@Index(['zoneId', 'contractId'])
@Index(['zoneId', 'openedOn', 'id'])
@Check('breach_outcome_check', oneOf('outcome', BreachOutcome))
@Check('breach_closed_check', '(closed_on is null) = (outcome is null) and (closed_on is null) = (closing_evidence is null)')
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
@ForeignKey(() => ContractMetric, ['zoneId', 'metricId'], ['zoneId', 'id'])
@ForeignKey(() => MetricCheck, ['zoneId', 'checkId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'closedById'], ['zoneId', 'id'])
export class Breach extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('uuid')
  metricId: string;

  /** The check that found it. */
  @Column('uuid')
  checkId: string;

  /** Which of the metric's targets was broken. */
  @Column('int')
  targetNumber: number;

  @Column('date')
  openedOn: string;

  @Column('date', { nullable: true })
  closedOn: string | null;

  @Column('text', { nullable: true })
  outcome: BreachOutcome | null;

  @Column('text', { nullable: true })
  closingEvidence: string | null;

  @Column('uuid', { nullable: true })
  closedById: string | null;
}

/** What a breach was found to come from. A later finding is a row of its own: the last one counts, the others stay. */
@Entity('breach_cause')
@Index(['zoneId', 'breachId', 'number'], { unique: true })
@Check('breach_cause_cause_check', oneOf('cause', BreachCause))
@ForeignKey(() => Breach, ['zoneId', 'breachId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'statedById'], ['zoneId', 'id'])
export class BreachCauseFinding extends BusinessEntity {
  @Column('uuid')
  breachId: string;

  @Column('int')
  number: number;

  @Column('text')
  cause: BreachCause;

  @Column('text')
  explanation: string;

  @Column('text')
  evidence: string;

  @Column('uuid', { nullable: true })
  statedById: string | null;

  @Column('date')
  statedOn: string;
}

/** What is done about a breach, by which office, until when. */
@Entity('breach_measure')
@Index(['zoneId', 'breachId'])
@Index(['zoneId', 'dueOn'], { where: "state = 'open'" })
@Check('breach_measure_kind_check', oneOf('kind', MeasureKind))
@Check('breach_measure_state_check', oneOf('state', MeasureState))
@ForeignKey(() => Breach, ['zoneId', 'breachId'], ['zoneId', 'id'])
@ForeignKey(() => BreachCauseFinding, ['zoneId', 'causeId'], ['zoneId', 'id'])
@ForeignKey(() => Office, ['zoneId', 'officeId'], ['zoneId', 'id'])
@ForeignKey(() => ContractAmendment, ['zoneId', 'amendmentId'], ['zoneId', 'id'])
export class BreachMeasure extends BusinessEntity {
  @Column('uuid')
  breachId: string;

  /** The finding that allowed it. */
  @Column('uuid')
  causeId: string;

  @Column('text')
  kind: MeasureKind;

  @Column('text')
  content: string;

  @Column('uuid')
  officeId: string;

  @Column('date')
  dueOn: string;

  @Column('text', { default: MeasureState.OPEN })
  state: MeasureState;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('text', { nullable: true })
  evidence: string | null;

  /** The amendment that it came to. */
  @Column('uuid', { nullable: true })
  amendmentId: string | null;
}
