import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import { oneOf } from '#project';
import { Contract, ContractMetric, MetricReturn } from './contract.entity.js';
import { SubmissionState } from './contract.enums.js';

/** A link with which a company returns the figures of a quarter once, without an account. Its token is kept as a hash alone. */
@Entity('return_link')
@Index(['zoneId', 'tokenHash'])
@Index(['zoneId', 'contractId'])
@Check('return_link_quarter_check', 'quarter between 1 and 4')
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'madeById'], ['zoneId', 'id'])
export class ReturnLink extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('int')
  year: number;

  @Column('int')
  quarter: number;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}

/** A figure that came through a link. It counts once an officer has confirmed it. */
@Entity('submitted_return')
@Index(['zoneId', 'linkId'])
@Check('submitted_return_state_check', oneOf('state', SubmissionState))
@ForeignKey(() => ReturnLink, ['zoneId', 'linkId'], ['zoneId', 'id'])
@ForeignKey(() => ContractMetric, ['zoneId', 'metricId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'judgedById'], ['zoneId', 'id'])
@ForeignKey(() => MetricReturn, ['zoneId', 'returnId'], ['zoneId', 'id'])
export class SubmittedReturn extends BusinessEntity {
  @Column('uuid')
  linkId: string;

  @Column('uuid')
  metricId: string;

  @Column('numeric', { precision: 24, scale: 6, nullable: true })
  value: string | null;

  @Column('date', { nullable: true })
  valueOn: string | null;

  @Column('boolean')
  cumulative: boolean;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { default: SubmissionState.WAITING })
  state: SubmissionState;

  @Column('uuid', { nullable: true })
  judgedById: string | null;

  @Column('date', { nullable: true })
  judgedOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  returnId: string | null;
}
