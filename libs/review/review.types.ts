import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { ApprovalKind, ApprovalOutcome, ProjectRef } from '#project';
import { AssessmentResult, EntryRule, ReviewState, Share, Verdict, Vote } from './review.enums.js';

@Requires('review.read')
@ObjectType('AssessmentCriterion', { description: 'One thing that is scored, from 0 to 100.' })
export class CriterionType {
  @Field()
  code: string;

  @Field()
  name: string;

  @Field(() => DecimalScalar, { description: 'Percent; those of a scheme sum to 100.' })
  weight: string;

  @Field(() => DecimalScalar, { description: 'Below it the assessment is conditional, however good the rest.' })
  minimum: string;

  @Field(() => String, { nullable: true, description: 'What to look at.' })
  guidance: string | null;
}

@Requires('review.read')
@ObjectType('AssessmentScheme', { description: 'By what the zone reviews projects before signing. Money in yuan per mu.' })
export class SchemeType {
  @Field(() => Int, { description: '0: the usual scheme, where the zone has made none.' })
  number: number;

  @Field(() => DateScalar, { nullable: true })
  madeOn: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => [CriterionType])
  criteria: CriterionType[];

  @Field(() => DecimalScalar, { description: 'Least weighted total.' })
  minTotal: string;

  @Field(() => [String], { description: 'GB/T 4754 classes that are kept out; a group means all classes in it.' })
  prohibited: string[];

  @Field(() => [String], { description: 'Classes of excess capacity: no land is supplied to them.' })
  excessCapacity: string[];

  @Field(() => [String], { description: 'Classes of high consumption, high pollution and low level: no land is supplied to them.' })
  highConsumption: string[];

  @Field(() => DecimalScalar, { description: 'From so many mu on the review is strict.' })
  strictReviewMu: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Floor of investment intensity; the zone's or the plan's when null." })
  minIntensity: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Floor of tax per mu; the zone's or the plan's when null." })
  minTaxPerMu: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  minPlotRatio: string | null;

  @Field(() => Share, { description: 'Of those entitled, how many must be there.' })
  quorum: Share;

  @Field(() => Share, { description: 'Of those entitled, how many must vote for it.' })
  majority: Share;

  @Field({ description: 'The document that it comes from.' })
  source: string;
}

@Requires('review.read')
@ObjectType('EntryFinding', { description: 'What one rule of entry finds of a project.' })
export class FindingType {
  @Field(() => EntryRule)
  rule: EntryRule;

  @Field(() => Verdict)
  verdict: Verdict;

  @Field({ description: 'With the numbers.' })
  detail: string;

  @Field({ description: 'Where the rule comes from.' })
  source: string;
}

@Requires('review.read')
@ObjectType('AssessmentScore')
export class ScoreType extends CriterionType {
  @Field(() => DecimalScalar)
  score: string;

  @Field()
  reason: string;
}

@Requires('review.read')
@ObjectType('Assessment', { description: 'What was judged in a pre-assessment, by the scheme of its day.' })
export class AssessmentType {
  @Field(() => Int)
  schemeNumber: number;

  @Field(() => DecimalScalar, { description: 'Σ weight × score / 100.' })
  total: string;

  @Field(() => DecimalScalar)
  minTotal: string;

  @Field(() => AssessmentResult)
  result: AssessmentResult;

  @Field(() => [ScoreType])
  scores: ScoreType[];

  @Field(() => [FindingType])
  findings: FindingType[];

  @Field(() => [String], { description: 'What keeps the project from approval.' })
  lacks: string[];
}

@Requires('review.read')
@ObjectType('ReviewVote')
export class VoteType {
  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => Vote)
  vote: Vote;

  @Field(() => String, { nullable: true })
  remark: string | null;
}

@Requires('review.read')
@ObjectType('ReviewMeeting', { description: 'The meeting that decided, its votes, and how they were counted.' })
export class MeetingVoteType {
  @Field()
  name: string;

  @Field(() => DateScalar)
  metOn: string;

  @Field(() => Share)
  quorum: Share;

  @Field(() => Share)
  majority: Share;

  @Field(() => Int, { description: 'Members, less those who recused themselves.' })
  entitled: number;

  @Field(() => Int)
  present: number;

  @Field(() => Int)
  for: number;

  @Field(() => Int)
  against: number;

  @Field(() => Int)
  abstain: number;

  @Field(() => Int)
  recused: number;

  @Field(() => Int)
  absent: number;

  @Field(() => [VoteType])
  votes: VoteType[];
}

@Requires('review.read')
@ObjectType('AskedChange')
export class AskedChangeType {
  @Field()
  text: string;

  @Field(() => String, { nullable: true, description: 'What was done about it.' })
  answer: string | null;
}

@Requires('review.read')
@ObjectType('ReviewRound', { description: 'One round of a legality review.' })
export class RoundType {
  @Field(() => Int)
  number: number;

  @Field(() => PersonRef)
  submittedBy: PersonRef;

  @Field(() => DateScalar)
  submittedOn: string;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => ApprovalOutcome, { nullable: true, description: 'Null while it waits.' })
  outcome: ApprovalOutcome | null;

  @Field(() => PersonRef, { nullable: true })
  reviewedBy: PersonRef | null;

  @Field(() => DateScalar, { nullable: true })
  reviewedOn: string | null;

  @Field(() => String, { nullable: true })
  opinion: string | null;

  @Field(() => [AskedChangeType])
  changes: AskedChangeType[];
}

@Requires('review.read')
@ObjectType('StoodInFor', { description: 'A requirement of a gate that a case-by-case approval may stand in for.' })
export class StoodInForType {
  @Field()
  code: string;

  @Field()
  label: string;
}

@Requires('review.read')
@ObjectType('Review', { description: 'One procedure before signing, from the request to its conclusion. Its conclusion is the approval that gates read.' })
export class ReviewType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => ApprovalKind)
  kind: ApprovalKind;

  @Field(() => ReviewState)
  state: ReviewState;

  @Field(() => PersonRef, { nullable: true, description: 'Null for one from before requests were kept.' })
  askedBy: PersonRef | null;

  @Field(() => DateScalar)
  askedOn: string;

  @Field(() => String, { nullable: true, description: 'What is asked for; the grounds of an exception.' })
  note: string | null;

  @Field(() => ApprovalOutcome, { nullable: true })
  outcome: ApprovalOutcome | null;

  @Field(() => DateScalar, { nullable: true })
  concludedOn: string | null;

  @Field(() => PersonRef, { nullable: true })
  concludedBy: PersonRef | null;

  @Field(() => String, { nullable: true })
  documentNo: string | null;

  @Field(() => String, { nullable: true })
  opinion: string | null;

  @Field(() => AssessmentType, { nullable: true })
  assessment: AssessmentType | null;

  @Field(() => MeetingVoteType, { nullable: true })
  meeting: MeetingVoteType | null;

  @Field(() => [RoundType])
  rounds: RoundType[];

  @Field(() => [StoodInForType], { description: 'Of a case-by-case approval.' })
  standsInFor: StoodInForType[];

  @Field(() => DateScalar, { nullable: true, description: 'Of a case-by-case approval: its last day.' })
  validUntil: string | null;

  @Field({ description: 'Whether the caller may conclude it, or give the opinion of this round.' })
  mayConclude: boolean;

  @Field({ description: 'Whether the caller may submit it again after changes.' })
  mayResubmit: boolean;

  @Field()
  mayWithdraw: boolean;
}

export const ReviewConnection = Connection(ReviewType, 'ReviewConnection', 'review.read');

@Requires('review.read')
@ObjectType('ProjectReviews', { description: 'The procedures of a project, and what a pre-assessment of it as it stands would be judged by.' })
export class ProjectReviewsType {
  @Field(() => ID)
  projectId: string;

  @Field(() => [ReviewType], { description: 'The latest first.' })
  reviews: ReviewType[];

  @Field(() => [FindingType], { description: 'Of the rules of entry, now.' })
  findings: FindingType[];

  @Field(() => SchemeType)
  scheme: SchemeType;

  @Field(() => [StoodInForType], { description: 'All that a case-by-case approval may stand in for.' })
  exemptable: StoodInForType[];

  @Field({ description: 'Whether the caller may ask for reviews of this project.' })
  mayAsk: boolean;
}
