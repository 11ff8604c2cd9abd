import { Injectable } from '@nestjs/common';
import { enumLabel, invalidField, Refusal, ZoneDatabase, type BusinessEntity, type FieldProblem, type RowVersion, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { ApprovalKind, ApprovalOutcome, assessedBasis, concludeApproval, exceptionsInForce, factsOf, REQUIREMENTS, type Conclusion, type LockedProject } from '#project';
import { judgeAssessment, scoreProblems } from './assessment.rules.js';
import { entryFindings } from './entry.rules.js';
import { text } from './messages.js';
import { Review, ReviewRound, ReviewVote } from './review.entity.js';
import { AssessmentResult, EntryRule, ReviewState, Verdict } from './review.enums.js';
import type { AssessmentInput, LegalityInput, MeetingVoteInput, ResubmissionInput } from './review.inputs.js';
import { lockReview } from './review.lock.js';
import { CONCLUDING, JUDGED_ALONE } from './review-view.js';
import { assertReviewable, ReviewService } from './review.service.js';
import type { ReviewType } from './review.types.js';
import { schemeInForce } from './scheme.service.js';
import { LEAST_MEMBERS, tally } from './vote.rules.js';

const OUTCOME_OF: Record<AssessmentResult, ApprovalOutcome> = {
  [AssessmentResult.APPROVED]: ApprovalOutcome.APPROVED,
  [AssessmentResult.CONDITIONAL]: ApprovalOutcome.CHANGES_REQUESTED,
  [AssessmentResult.REFUSED]: ApprovalOutcome.REJECTED,
};

interface Held {
  review: Review;
  project: LockedProject;
}

/** How the procedures before signing come to their conclusions, which alone write the approvals that gates read. */
@Injectable()
export class ConclusionService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly reviews: ReviewService,
  ) {}

  /**
   * Scores a project by the scheme in force; the rules of entry are looked up and the result follows.
   * @throws Refusal `FORBIDDEN`, `CONFLICT`, `INVALID_INPUT` naming every score that is wrong
   */
  async assess(caller: Caller, row: RowVersion, input: AssessmentInput): Promise<ReviewType> {
    return this.conclude(caller, row, ApprovalKind.PRE_ASSESSMENT, async (tx, { review, project }) => {
      const { scheme, floors } = await schemeInForce(tx);
      const problems = scoreProblems(input.scores, scheme.terms);
      const facts = await factsOf(tx, project.id);
      const findings = entryFindings(facts, scheme.terms, floors);
      const documentNo = input.documentNo?.trim() || null;
      if (!documentNo && findings.some(({ rule, verdict }) => rule === EntryRule.STRICT_REVIEW && verdict === Verdict.STRICT)) problems.push({ path: 'input.documentNo', message: text('field.strict_document') });
      refuse(problems);
      const { total, result, lacks } = judgeAssessment(input.scores, findings, scheme.terms);
      const scores = input.scores.map(({ code, score, reason }) => ({ code, score, reason: reason.trim() }));
      await this.close(tx, caller, review, project, { outcome: OUTCOME_OF[result], documentNo, opinion: input.opinion?.trim() || null, basis: assessedBasis(facts) }, { schemeId: scheme.id, scores, findings, lacks, total, result });
    });
  }

  /**
   * Records how a meeting voted on a project or on an exception; carried or not follows from the votes by the rule of the scheme in force.
   * @throws Refusal `FORBIDDEN`, `CONFLICT`, `INVALID_INPUT`: too few members, no quorum, the pre-assessment still to come
   */
  async decide(caller: Caller, row: RowVersion, kind: ApprovalKind, input: MeetingVoteInput): Promise<ReviewType> {
    return this.conclude(caller, row, kind, async (tx, { review, project }) => {
      const { quorum, majority } = (await schemeInForce(tx)).scheme.terms;
      const counted = tally(input.votes.map(({ vote }) => vote), { quorum, majority });
      const documentNo = input.documentNo.trim();
      const today = this.db.clock.today();
      refuse([
        ...(input.meetingName.trim() ? [] : [{ path: 'input.meetingName', message: text('field.required') }]),
        ...(documentNo ? [] : [{ path: 'input.documentNo', message: text('field.required') }]),
        ...(input.metOn > today ? [{ path: 'input.metOn', message: text('field.future') }] : []),
        ...(await memberProblems(tx, input)),
        ...(counted.enoughMembers ? [] : [{ path: 'input.votes', message: text('vote.few', { least: LEAST_MEMBERS, entitled: counted.entitled }) }]),
        ...(counted.enoughMembers && !counted.quorate ? [{ path: 'input.votes', message: text('vote.no_quorum', { entitled: counted.entitled, present: counted.present, quorum }) }] : []),
      ]);
      if (review.kind === ApprovalKind.COLLECTIVE_DECISION) await this.assertAssessed(tx, project);
      await tx.insertMany(ReviewVote, input.votes.map(({ personId, vote, remark }) => ({ reviewId: review.id, personId, vote, remark: remark?.trim() || null })));
      const outcome = counted.carried ? ApprovalOutcome.APPROVED : ApprovalOutcome.REJECTED;
      const terms = review.kind === ApprovalKind.CASE_BY_CASE ? { standsInFor: review.standsInFor, validUntil: review.validUntil } : {};
      await this.close(tx, caller, review, project, { outcome, documentNo, opinion: input.opinion?.trim() || null, ...terms }, { meetingName: input.meetingName.trim(), metOn: input.metOn, quorum, majority }, input.metOn);
    });
  }

  /**
   * Gives the opinion of a round of a legality review: cleared, refused, or sent back with a list of changes.
   * @throws Refusal `FORBIDDEN`, `CONFLICT`, `INVALID_INPUT`
   */
  async reviewLegality(caller: Caller, row: RowVersion, input: LegalityInput): Promise<ReviewType> {
    const { outcome } = input;
    const opinion = input.opinion.trim();
    const documentNo = input.documentNo?.trim() || null;
    const changes = (input.changes ?? []).map((change) => change.trim()).filter(Boolean);
    const sentBack = outcome === ApprovalOutcome.CHANGES_REQUESTED;
    return this.conclude(caller, row, ApprovalKind.LEGALITY_REVIEW, async (tx, { review, project }) => {
      refuse([
        ...(outcome === ApprovalOutcome.PENDING ? [{ path: 'input.outcome', message: text('field.outcome') }] : []),
        ...(opinion ? [] : [{ path: 'input.opinion', message: text('field.opinion_needed') }]),
        ...(outcome === ApprovalOutcome.APPROVED && !documentNo ? [{ path: 'input.documentNo', message: text('field.required') }] : []),
        ...(sentBack && changes.length === 0 ? [{ path: 'input.changes', message: text('field.changes_needed') }] : []),
        ...(!sentBack && changes.length > 0 ? [{ path: 'input.changes', message: text('field.changes_only') }] : []),
      ]);
      const round = await lastRound(tx, review.id);
      await tx.update(ReviewRound, round, { outcome, opinion, reviewedById: caller.personId, reviewedOn: this.db.clock.today(), changes: changes.map((change) => ({ text: change, answer: null })) });
      if (sentBack) {
        await tx.update(Review, review, { state: ReviewState.CHANGES_ASKED });
        // The gate says so at once: an earlier approval does not stand while the contract is being changed.
        await concludeApproval(tx, project, { kind: review.kind, outcome, decidedOn: this.db.clock.today(), decidedById: caller.personId, opinion });
      } else {
        await this.close(tx, caller, review, project, { outcome, documentNo, opinion }, {});
      }
    });
  }

  /**
   * Submits a contract again, saying of each change what was done: the next round.
   * @throws Refusal `FORBIDDEN`, `CONFLICT`, `INVALID_INPUT`
   */
  async resubmit(caller: Caller, row: RowVersion, input: ResubmissionInput): Promise<ReviewType> {
    await this.db.write(caller, async (tx) => {
      const { review, project } = await lockReview(tx, row);
      if (review.askedById !== caller.personId) caller.assertMayOn('review.ask', project);
      if (review.state !== ReviewState.CHANGES_ASKED) throw invalidField('id', text('field.not_returned'));
      assertReviewable(project, 'id');
      const round = await lastRound(tx, review.id);
      const answers = round.changes.map((_, index) => input.answers[index]?.trim() || null);
      const missing = answers.filter((answer) => answer === null).length;
      if (missing > 0) throw invalidField('input.answers', text('field.answers_needed', { missing }));
      await tx.update(ReviewRound, round, { changes: round.changes.map((change, index) => ({ ...change, answer: answers[index]! })) });
      await tx.insert(ReviewRound, { reviewId: review.id, number: round.number + 1, submittedById: caller.personId, submittedOn: this.db.clock.today(), note: input.note?.trim() || null, changes: [] });
      await tx.update(Review, review, { state: ReviewState.ASKED });
    });
    return this.reviews.present(caller, row.id);
  }

  /** What every conclusion asks first: the kind, the right on this project, that it waits, that nobody judges his own request. */
  private async conclude(caller: Caller, row: RowVersion, kind: ApprovalKind, work: (tx: ZoneTransaction, held: Held) => Promise<void>): Promise<ReviewType> {
    await this.db.write(caller, async (tx) => {
      const { review, project } = await lockReview(tx, row);
      if (review.kind !== kind) throw invalidField('id', text('field.other_kind', { kind: enumLabel(ApprovalKind, 'ApprovalKind', kind, caller.locale) }));
      caller.assertMayOn(CONCLUDING[review.kind], { teamId: project.teamId });
      if (review.state !== ReviewState.ASKED) throw invalidField('id', text('field.not_open'));
      if (JUDGED_ALONE.includes(review.kind)) {
        const rounds = await tx.findAll(ReviewRound, { reviewId: review.id });
        if (review.askedById === caller.personId || rounds.some(({ submittedById }) => submittedById === caller.personId)) throw invalidField('id', text('field.own_request'));
      }
      assertReviewable(project, 'id');
      await work(tx, { review, project });
    });
    return this.reviews.present(caller, row.id);
  }

  private async close(
    tx: ZoneTransaction, caller: Caller, review: Review, project: LockedProject,
    conclusion: Pick<Conclusion, 'outcome' | 'documentNo' | 'opinion' | 'basis' | 'standsInFor' | 'validUntil'>, details: Partial<Omit<Review, keyof BusinessEntity>>, decidedOn = this.db.clock.today(),
  ): Promise<void> {
    const approvalId = await concludeApproval(tx, project, { kind: review.kind, decidedOn, decidedById: caller.personId, ...conclusion });
    const { outcome, documentNo, opinion } = conclusion;
    await tx.update(Review, review, { ...details, state: ReviewState.CONCLUDED, outcome, documentNo: documentNo ?? null, opinion: opinion ?? null, concludedOn: decidedOn, concludedById: caller.personId, approvalId });
  }

  /** 集体决策 decides on what was assessed. */
  private async assertAssessed(tx: ZoneTransaction, project: LockedProject): Promise<void> {
    const facts = await factsOf(tx, project.id);
    const assessed = REQUIREMENTS.PRE_ASSESSMENT.met(facts) || exceptionsInForce(facts.approvals, this.db.clock.today()).includes('PRE_ASSESSMENT');
    if (!assessed) throw invalidField('id', text('field.pre_assessment_first'));
  }
}

async function lastRound(tx: ZoneTransaction, reviewId: string): Promise<ReviewRound> {
  const rounds = await tx.findAll(ReviewRound, { reviewId });
  return rounds.sort((a, b) => b.number - a.number)[0]!;
}

/** Members whom the zone does not have, or who are listed twice. */
async function memberProblems(tx: ZoneTransaction, { votes }: MeetingVoteInput): Promise<FieldProblem[]> {
  const ids = votes.map(({ personId }) => personId);
  const known = new Set((await tx.sql<{ id: string }>(`select id from person where zone_id = app.zone() and id = any($1::uuid[]) and deleted_at is null`, [ids])).map(({ id }) => id));
  return ids.flatMap((id, index): FieldProblem[] => {
    if (!known.has(id)) return [{ path: `input.votes.${index}.personId`, message: text('field.unknown_person') }];
    return ids.indexOf(id) === index ? [] : [{ path: `input.votes.${index}.personId`, message: text('field.same_person') }];
  });
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
