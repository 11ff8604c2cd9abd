import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Chain } from '#chain';
import type { MetricKind } from '#contract';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { oneOf } from '#project';
import type { Formula } from './formula.rules.js';
import { FairReview, IncentiveCategory } from './incentive.enums.js';

/** An incentive policy 优惠政策; what it says is in its versions. */
@Entity('incentive_policy')
@Index(['zoneId', 'code'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'name'], { unique: true, where: 'deleted_at is null' })
@Check('incentive_policy_category_check', oneOf('category', IncentiveCategory))
export class IncentivePolicy extends BusinessEntity {
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  category: IncentiveCategory;
}

/** One version of a policy: the five clauses [3,5], the formula, its review. Once put in force its text cannot be changed, not even by the application. */
@Entity('incentive_policy_version')
@Index(['zoneId', 'policyId', 'number'], { unique: true, where: 'deleted_at is null' })
@Check('incentive_policy_version_review_check', oneOf('review', FairReview))
@Check('incentive_policy_version_term_check', 'valid_from <= valid_until')
@Check('incentive_policy_version_issued_check', `issued_on is null or review in ('passed', 'passed_with_changes')`)
@ForeignKey(() => IncentivePolicy, ['zoneId', 'policyId'], ['zoneId', 'id'])
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'draftedById'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'reviewedById'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'issuedById'], ['zoneId', 'id'])
export class IncentivePolicyVersion extends BusinessEntity {
  @Column('uuid')
  policyId: string;

  @Column('int')
  number: number;

  /** 享受条件. */
  @Column('text')
  conditions: string;

  /** 适用范围. */
  @Column('text')
  scope: string;

  /** 优惠幅度. */
  @Column('text')
  extent: string;

  /** 兑现流程. */
  @Column('text')
  process: string;

  /** 执行期限, in words; the days are `validFrom` and `validUntil`. */
  @Column('text')
  term: string;

  @Column('date')
  validFrom: string;

  @Column('date')
  validUntil: string;

  /** Only projects of this chain; null for all. */
  @Column('uuid', { nullable: true })
  chainId: string | null;

  /** Only projects of at least this total investment, yuan. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  minInvestment: string | null;

  /** Metrics of the agreement that a grant must be tied to. */
  @Column('text', { array: true, default: '{}' })
  requiredMetrics: MetricKind[];

  @Column('jsonb')
  formula: Formula;

  /** The document it comes from. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('uuid', { nullable: true })
  draftedById: string | null;

  @Column('text', { default: FairReview.NOT_REVIEWED })
  review: FairReview;

  @Column('date', { nullable: true })
  reviewedOn: string | null;

  @Column('uuid', { nullable: true })
  reviewedById: string | null;

  @Column('text', { nullable: true })
  reviewNo: string | null;

  @Column('text', { nullable: true })
  reviewOpinion: string | null;

  @Column('date', { nullable: true })
  issuedOn: string | null;

  @Column('uuid', { nullable: true })
  issuedById: string | null;

  /** From this day on it applies no more: another version took its place, or it was repealed. */
  @Column('date', { nullable: true })
  endedFrom: string | null;
}
