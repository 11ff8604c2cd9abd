import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import { Approval, ApprovalKind, ApprovalOutcome, oneOf, Project } from '#project';
import type { Lack, Score } from './assessment.rules.js';
import type { Finding } from './entry.rules.js';
import { AssessmentResult, ReviewState, Share, Vote } from './review.enums.js';
import type { SchemeTerms } from './scheme.rules.js';

/** By what a zone reviews projects before signing. A change is a new row with the next number: what was judged stays judged by its own. */
@Entity('assessment_scheme')
@Index(['zoneId', 'number'], { unique: true })
export class AssessmentScheme extends BusinessEntity {
  @Column('int')
  number: number;

  @Column('jsonb')
  terms: SchemeTerms;

  @Column('text')
  reason: string;

  @Column('date')
  madeOn: string;
}

/**
 * One procedure before signing, from the request to its conclusion. What it came to is an `approval`, the one fact that gates read.
 * Which columns a kind fills: a pre-assessment those of scheme and scores, a decision and an exception those of the meeting, an exception
 * what it stands in for; a legality review has its rounds in a table of their own.
 */
@Entity('review')
@Index(['zoneId', 'projectId'])
@Index('review_open_idx', ['zoneId', 'projectId', 'kind'], { unique: true, where: `state in ('asked', 'changes_asked') and deleted_at is null` })
@Index('review_waiting_idx', ['zoneId', 'askedOn', 'id'], { where: `state in ('asked', 'changes_asked') and deleted_at is null` })
@Check('review_kind_check', oneOf('kind', ApprovalKind))
@Check('review_state_check', oneOf('state', ReviewState))
@Check('review_outcome_check', oneOf('outcome', ApprovalOutcome))
@Check('review_result_check', oneOf('result', AssessmentResult))
@Check('review_quorum_check', oneOf('quorum', Share))
@Check('review_majority_check', oneOf('majority', Share))
@Check('review_concluded_check', `(state = 'concluded') = (outcome is not null and concluded_on is not null)`)
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'askedById'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'concludedById'], ['zoneId', 'id'])
@ForeignKey(() => Approval, ['zoneId', 'approvalId'], ['zoneId', 'id'])
@ForeignKey(() => AssessmentScheme, ['zoneId', 'schemeId'], ['zoneId', 'id'])
export class Review extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('text')
  kind: ApprovalKind;

  @Column('text', { default: ReviewState.ASKED })
  state: ReviewState;

  /** Null for one from before requests were kept. */
  @Column('uuid', { nullable: true })
  askedById: string | null;

  @Column('date')
  askedOn: string;

  /** What is asked for; the grounds of an exception. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  outcome: ApprovalOutcome | null;

  @Column('date', { nullable: true })
  concludedOn: string | null;

  @Column('uuid', { nullable: true })
  concludedById: string | null;

  @Column('text', { nullable: true })
  documentNo: string | null;

  @Column('text', { nullable: true })
  opinion: string | null;

  @Column('uuid', { nullable: true })
  approvalId: string | null;

  /** Null where the usual scheme was used. */
  @Column('uuid', { nullable: true })
  schemeId: string | null;

  @Column('jsonb', { nullable: true })
  scores: Score[] | null;

  @Column('jsonb', { nullable: true })
  findings: Finding[] | null;

  @Column('jsonb', { nullable: true })
  lacks: Lack[] | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  total: string | null;

  @Column('text', { nullable: true })
  result: AssessmentResult | null;

  @Column('text', { nullable: true })
  meetingName: string | null;

  @Column('date', { nullable: true })
  metOn: string | null;

  @Column('text', { nullable: true })
  quorum: Share | null;

  @Column('text', { nullable: true })
  majority: Share | null;

  /** Of an exception: codes of the requirements that it stands in for. */
  @Column('text', { array: true, default: '{}' })
  standsInFor: string[];

  /** Of an exception: its last day. */
  @Column('date', { nullable: true })
  validUntil: string | null;
}

/** How one member of the meeting voted. */
@Entity('review_vote')
@Index(['zoneId', 'reviewId', 'personId'], { unique: true })
@Check('review_vote_vote_check', oneOf('vote', Vote))
@ForeignKey(() => Review, ['zoneId', 'reviewId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'personId'], ['zoneId', 'id'])
export class ReviewVote extends BusinessEntity {
  @Column('uuid')
  reviewId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  vote: Vote;

  @Column('text', { nullable: true })
  remark: string | null;
}

/** Something that the legal reviewer wants changed, and what was done about it. */
export interface AskedChange {
  text: string;
  answer: string | null;
}

/** One round of a legality review: submitted, looked at, and either cleared, refused or sent back with changes. */
@Entity('review_round')
@Index(['zoneId', 'reviewId', 'number'], { unique: true })
@Check('review_round_outcome_check', oneOf('outcome', ApprovalOutcome))
@Check('review_round_reviewed_check', `(outcome is null) = (reviewed_on is null)`)
@ForeignKey(() => Review, ['zoneId', 'reviewId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'submittedById'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'reviewedById'], ['zoneId', 'id'])
export class ReviewRound extends BusinessEntity {
  @Column('uuid')
  reviewId: string;

  @Column('int')
  number: number;

  @Column('uuid')
  submittedById: string;

  @Column('date')
  submittedOn: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  outcome: ApprovalOutcome | null;

  @Column('uuid', { nullable: true })
  reviewedById: string | null;

  @Column('date', { nullable: true })
  reviewedOn: string | null;

  @Column('text', { nullable: true })
  opinion: string | null;

  @Column('jsonb', { default: [] })
  changes: AskedChange[];
}
