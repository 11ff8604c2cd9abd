import type { Locale, MessageParams } from '#platform';
import type { Caller, Permission, PersonRef, RowScope } from '#identity';
import { ApprovalKind, requirementLabel, type ProjectRef } from '#project';
import type { Lack, Score } from './assessment.rules.js';
import type { Finding } from './entry.rules.js';
import { lackText, reviewMessage } from './messages.js';
import { ReviewState, type AssessmentResult, type Share } from './review.enums.js';
import type { AssessmentType, FindingType, MeetingVoteType, ReviewType, RoundType, StoodInForType, VoteType } from './review.types.js';
import { USUAL, type KeptScheme } from './scheme.service.js';
import { tally } from './vote.rules.js';

/** A review as the database answers it. */
export type ReviewRow = Pick<ReviewType, 'id' | 'version' | 'kind' | 'state' | 'askedOn' | 'note' | 'askedBy' | 'outcome' | 'concludedOn' | 'concludedBy' | 'documentNo' | 'opinion' | 'validUntil'> & {
  project: ProjectRef;
  scope: RowScope;
  scheme: KeptScheme | null;
  scores: Score[] | null;
  findings: Finding[] | null;
  lacks: Lack[] | null;
  total: string | null;
  result: AssessmentResult | null;
  meetingName: string | null;
  metOn: string | null;
  quorum: Share | null;
  majority: Share | null;
  standsInFor: string[];
  votes: VoteType[];
  rounds: RoundType[];
};

/** Who may conclude a review of a kind, of any project or of those of his reach. */
export const CONCLUDING: Record<ApprovalKind, Permission> = {
  [ApprovalKind.PRE_ASSESSMENT]: 'approval.pre_assessment',
  [ApprovalKind.COLLECTIVE_DECISION]: 'approval.collective_decision',
  [ApprovalKind.LEGALITY_REVIEW]: 'approval.legality_review',
  [ApprovalKind.CASE_BY_CASE]: 'approval.case_by_case',
};

/** What one person judges alone; nobody judges what he asked for himself. The rest is decided by a meeting. */
export const JUDGED_ALONE: readonly ApprovalKind[] = [ApprovalKind.PRE_ASSESSMENT, ApprovalKind.LEGALITY_REVIEW];

/** Whether a person had a hand in asking for a review, in any of its rounds. */
export function askedBySelf(review: { askedBy: Pick<PersonRef, 'id'> | null; rounds: readonly { submittedBy: Pick<PersonRef, 'id'> }[] }, personId: string): boolean {
  return review.askedBy?.id === personId || review.rounds.some(({ submittedBy }) => submittedBy.id === personId);
}

/** A review in the caller's language, with what he may do with it. */
export function finishReview(row: ReviewRow, caller: Caller): ReviewType {
  const { id, version, project, kind, state, askedBy, askedOn, note, outcome, concludedOn, concludedBy, documentNo, opinion, rounds, validUntil } = row;
  const mayAsk = !caller.readOnly && (askedBy?.id === caller.personId || caller.mayOn('review.ask', row.scope));
  const mayJudge = !caller.readOnly && caller.mayOn(CONCLUDING[kind], row.scope) && !(JUDGED_ALONE.includes(kind) && askedBySelf(row, caller.personId));
  return {
    id, version, project, kind, state, askedBy, askedOn, note, outcome, concludedOn, concludedBy, documentNo, opinion, rounds, validUntil,
    assessment: assessmentOf(row, caller.locale),
    meeting: meetingOf(row),
    standsInFor: stoodInFor(row.standsInFor, caller.locale),
    mayConclude: state === ReviewState.ASKED && mayJudge,
    mayResubmit: state === ReviewState.CHANGES_ASKED && mayAsk,
    mayWithdraw: (state === ReviewState.ASKED || state === ReviewState.CHANGES_ASKED) && mayAsk,
  };
}

export function findingTypes(findings: readonly Finding[], locale: Locale): FindingType[] {
  return findings.map(({ rule, verdict, message, params, source }) => ({
    rule,
    verdict,
    detail: reviewMessage(locale, message, params as MessageParams),
    source: source === 'zone' ? reviewMessage(locale, 'source.zone') : source,
  }));
}

export function stoodInFor(codes: readonly string[], locale: Locale): StoodInForType[] {
  return codes.map((code) => ({ code, label: requirementLabel(code, locale) }));
}

function assessmentOf({ scheme, scores, findings, lacks, total, result }: ReviewRow, locale: Locale): AssessmentType | null {
  if (!scores || !total || !result) return null;
  const { number, terms } = scheme ?? USUAL;
  return {
    schemeNumber: number,
    total,
    minTotal: terms.minTotal,
    result,
    scores: terms.criteria.flatMap((criterion) => scores.filter(({ code }) => code === criterion.code).map(({ score, reason }) => ({ ...criterion, score, reason }))),
    findings: findingTypes(findings ?? [], locale),
    lacks: (lacks ?? []).map((lack) => lackText(locale, lack)),
  };
}

function meetingOf({ meetingName, metOn, quorum, majority, votes }: ReviewRow): MeetingVoteType | null {
  if (!meetingName || !metOn || !quorum || !majority) return null;
  const { entitled, present, for: inFavour, against, abstain, recused, absent } = tally(votes.map(({ vote }) => vote), { quorum, majority });
  return { name: meetingName, metOn, quorum, majority, entitled, present, for: inFavour, against, abstain, recused, absent, votes };
}
