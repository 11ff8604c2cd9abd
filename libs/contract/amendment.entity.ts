import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { oneOf } from '#project';
import { Contract, ContractMetric } from './contract.entity.js';
import { AmendmentKind } from './contract.enums.js';

/** What was agreed after signing: the only way in which a signed agreement's terms change. */
@Entity('contract_amendment')
@Index(['zoneId', 'contractId', 'number'], { unique: true })
@Check('contract_amendment_kind_check', oneOf('kind', AmendmentKind))
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
export class ContractAmendment extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('int')
  number: number;

  @Column('text')
  kind: AmendmentKind;

  @Column('text', { nullable: true })
  code: string | null;

  @Column('date')
  signedOn: string;

  @Column('text')
  reason: string;

  /** The terms as they stood before, in the names of GraphQL. */
  @Column('jsonb')
  before: Record<string, unknown>;
}

/** A target that counts no more. The first has number 1; the one that counts is in the metric itself. */
@Entity('metric_target')
@Index(['zoneId', 'metricId', 'number'], { unique: true })
@ForeignKey(() => ContractMetric, ['zoneId', 'metricId'], ['zoneId', 'id'])
@ForeignKey(() => ContractAmendment, ['zoneId', 'amendmentId'], ['zoneId', 'id'])
@ForeignKey(() => ContractAmendment, ['zoneId', 'replacedById'], ['zoneId', 'id'])
export class MetricTarget extends BusinessEntity {
  @Column('uuid')
  metricId: string;

  @Column('int')
  number: number;

  @Column('numeric', { precision: 24, scale: 6, nullable: true })
  base: string | null;

  @Column('numeric', { precision: 24, scale: 6, nullable: true })
  target: string | null;

  @Column('date', { nullable: true })
  targetOn: string | null;

  @Column('date')
  dueOn: string;

  /** What agreed it; null for the agreement itself. */
  @Column('uuid', { nullable: true })
  amendmentId: string | null;

  /** What replaced it; null when it was changed while the agreement was drafted. */
  @Column('uuid', { nullable: true })
  replacedById: string | null;

  @Column('date')
  replacedOn: string;
}
