import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Contract, ContractMetric } from '#contract';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { oneOf, Project } from '#project';
import type { ClawbackTerms } from './clawback.rules.js';
import { IncentiveEntryKind } from './incentive.enums.js';
import type { Said } from './messages.js';
import { IncentivePolicyVersion } from './policy.entity.js';

/** A version of a policy granted to a project in its agreement: the head of a ledger. */
@Entity('incentive_grant')
@Index(['zoneId', 'code'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'projectId'])
@Index(['zoneId', 'contractId'])
@Index(['zoneId', 'policyVersionId'])
@Index(['zoneId', 'createdAt', 'id'])
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
@ForeignKey(() => IncentivePolicyVersion, ['zoneId', 'policyVersionId'], ['zoneId', 'id'])
export class IncentiveGrant extends BusinessEntity {
  @Column('text')
  code: string;

  /** The agreement's project. */
  @Column('uuid')
  projectId: string;

  @Column('uuid')
  contractId: string;

  @Column('uuid')
  policyVersionId: string;

  @Column('date')
  grantedOn: string;

  /** Where the agreement says it. */
  @Column('text', { nullable: true })
  clause: string | null;

  @Column('jsonb')
  clawback: ClawbackTerms;

  /** Granted beyond the policy by an approved 一事一议. */
  @Column('boolean', { default: false })
  exception: boolean;

  /** Nothing more becomes due from this day on. */
  @Column('date', { nullable: true })
  endedOn: string | null;
}

/** What is promised for a year, at most. */
@Entity('incentive_grant_year')
@Index(['zoneId', 'grantId', 'year'], { unique: true, where: 'deleted_at is null' })
@Check('incentive_grant_year_amount_check', 'amount > 0')
@ForeignKey(() => IncentiveGrant, ['zoneId', 'grantId'], ['zoneId', 'id'])
export class IncentiveGrantYear extends BusinessEntity {
  @Column('uuid')
  grantId: string;

  @Column('int')
  year: number;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;
}

/** A promise of the company that a grant is tied to: while it is breached nothing is paid. */
@Entity('incentive_grant_metric')
@Index(['zoneId', 'grantId', 'metricId'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'metricId'])
@ForeignKey(() => IncentiveGrant, ['zoneId', 'grantId'], ['zoneId', 'id'])
@ForeignKey(() => ContractMetric, ['zoneId', 'metricId'], ['zoneId', 'id'])
export class IncentiveGrantMetric extends BusinessEntity {
  @Column('uuid')
  grantId: string;

  @Column('uuid')
  metricId: string;
}

/** One entry of the fulfilment ledger 兑现台账. The application may write it and may not change it. */
@Entity('incentive_entry')
@Index(['zoneId', 'grantId', 'createdAt'])
@Index(['zoneId', 'happenedOn', 'id'])
@Check('incentive_entry_kind_check', oneOf('kind', IncentiveEntryKind))
@Check('incentive_entry_amount_check', 'amount > 0')
@Check('incentive_entry_year_check', `(year is not null) = (kind in ('due', 'reduced'))`)
@ForeignKey(() => IncentiveGrant, ['zoneId', 'grantId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class IncentiveEntry extends BusinessEntity {
  @Column('uuid')
  grantId: string;

  @Column('text')
  kind: IncentiveEntryKind;

  /** Of what is due and reduced: the year of the promise. */
  @Column('int', { nullable: true })
  year: number | null;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;

  @Column('date')
  happenedOn: string;

  @Column('uuid', { nullable: true })
  byId: string | null;

  /** Number of the minutes, the opinion or the voucher. */
  @Column('text', { nullable: true })
  documentNo: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Of what was computed: every step, to be said in any language. */
  @Column('jsonb', { nullable: true })
  arithmetic: Said[] | null;
}
