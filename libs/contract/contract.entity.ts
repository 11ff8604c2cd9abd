import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { oneOf, Project } from '#project';
import { CheckResult, ContractState, MetricKind, ReturnSource } from './contract.enums.js';

/** An investment agreement 投资协议. Amount in yuan, areas in m². */
@Entity('contract')
@Index(['zoneId', 'code'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'projectId'])
@Check('contract_state_check', oneOf('state', ContractState))
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
export class Contract extends BusinessEntity {
  @Column('text')
  code: string;

  @Column('uuid')
  projectId: string;

  @Column('date', { nullable: true })
  signedOn: string | null;

  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  landArea: string | null;

  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  factoryArea: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  amount: string | null;

  @Column('text', { default: ContractState.DRAFT })
  state: ContractState;

  /** How often it was amended. */
  @Column('int', { default: 0 })
  revision: number;

  /** The parcel 地块 it gives. */
  @Column('text', { nullable: true })
  parcel: string | null;

  /** The factory space 标准厂房 it gives. */
  @Column('text', { nullable: true })
  factorySpace: string | null;
}

/** One promise of an agreement 协议指标: what, how much or by when, and when it is checked. */
@Entity('contract_metric')
@Index(['zoneId', 'contractId', 'kind', 'dueOn'], { unique: true, where: 'deleted_at is null' })
@Check('contract_metric_kind_check', oneOf('kind', MetricKind))
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
@ForeignKey('ContractAmendment', ['zoneId', 'amendmentId'], ['zoneId', 'id'])
export class ContractMetric extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('text')
  kind: MetricKind;

  /** Where the investor stood when signing, in the metric's unit. */
  @Column('numeric', { precision: 24, scale: 6, nullable: true })
  base: string | null;

  /** Null for date metrics. */
  @Column('numeric', { precision: 24, scale: 6, nullable: true })
  target: string | null;

  /** The promised date of a date metric. */
  @Column('date', { nullable: true })
  targetOn: string | null;

  /** `wan_per_mu`, `person`, `ratio`, `date`. */
  @Column('text')
  unit: string;

  @Column('date')
  dueOn: string;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('boolean', { default: true })
  mandatory: boolean;

  /** Counts the targets there were; those that count no more are `MetricTarget`. */
  @Column('int', { default: 1 })
  targetNumber: number;

  /** The amendment that agreed the target that counts; null for the agreement itself. */
  @Column('uuid', { nullable: true })
  amendmentId: string | null;
}

/** What was reported for a metric in a quarter. A correction is a row of its own that points to what it corrects. */
@Entity('metric_return')
@Index(['zoneId', 'metricId', 'year', 'quarter'])
@Check('metric_return_quarter_check', 'quarter between 1 and 4')
@Check('metric_return_source_check', oneOf('source', ReturnSource))
@ForeignKey(() => ContractMetric, ['zoneId', 'metricId'], ['zoneId', 'id'])
@ForeignKey(() => MetricReturn, ['zoneId', 'correctsId'], ['zoneId', 'id'])
export class MetricReturn extends BusinessEntity {
  @Column('uuid')
  metricId: string;

  @Column('int')
  year: number;

  @Column('int')
  quarter: number;

  @Column('numeric', { precision: 24, scale: 6, nullable: true })
  value: string | null;

  @Column('date', { nullable: true })
  valueOn: string | null;

  /** A 1-N月 figure: from January to the end of the quarter. */
  @Column('boolean', { default: true })
  cumulative: boolean;

  @Column('date')
  returnedOn: string;

  @Column('uuid', { nullable: true })
  correctsId: string | null;

  @Column('text', { default: ReturnSource.FORM })
  source: ReturnSource;

  @Column('text', { nullable: true })
  evidence: string | null;
}

/** What a check of a metric found, with the figures it was computed from. The latest of a metric is `current`. */
@Entity('metric_check')
@Index(['zoneId', 'metricId'], { unique: true, where: 'current and deleted_at is null' })
@Index(['zoneId', 'result'], { where: 'current' })
@Check('metric_check_result_check', oneOf('result', CheckResult))
@ForeignKey(() => ContractMetric, ['zoneId', 'metricId'], ['zoneId', 'id'])
export class MetricCheck extends BusinessEntity {
  @Column('uuid')
  metricId: string;

  @Column('text')
  result: CheckResult;

  @Column('timestamptz')
  checkedAt: Date;

  @Column('numeric', { precision: 24, scale: 6, nullable: true })
  actual: string | null;

  @Column('date', { nullable: true })
  actualOn: string | null;

  /** What the actual was held against: the target, or the share of it that the pace asks for today. */
  @Column('numeric', { precision: 24, scale: 6, nullable: true })
  expected: string | null;

  @Column('text')
  reasonCode: string;

  @Column('jsonb')
  inputs: Record<string, unknown>;

  /** All that the check looked at, so that it can be made again. Null for checks of before they were kept. */
  @Column('jsonb', { nullable: true })
  facts: Record<string, unknown> | null;

  /** Which of the metric's targets it was held against. */
  @Column('int', { default: 1 })
  targetNumber: number;

  @Column('text')
  ruleVersion: string;

  @Column('boolean', { default: true })
  current: boolean;
}
