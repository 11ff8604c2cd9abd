import { addDays, decimal, type CalendarDate, type ZoneTransaction } from '#platform';
import { ApprovalKind, ApprovalOutcome, assessedBasis, concludeApproval, lockProject, Stage, STAGES, type LockedProject } from '#project';
import { AssessmentResult, AssessmentScheme, entryFindings, judgeAssessment, Review, ReviewRound, ReviewState, ReviewVote, schemeInForce, USUAL_SCHEME, type Vote } from '#review';
import { CHANGES, EXCEPTION, MEMBERS, SCORES, UNDER_REVIEW } from '../data/reviews.js';
import { officerOf } from './companies.js';
import type { SeededProject } from './projects.js';
import type { SeededPeople } from './zone.js';

/** Reviews of the demonstration: no project was signed without all three [3,7]; those in assessment are still on their way through them. */
export async function seedReviews(tx: ZoneTransaction, people: SeededPeople, projects: readonly SeededProject[], today: CalendarDate): Promise<void> {
  await tx.insert(AssessmentScheme, { number: 1, terms: { ...USUAL_SCHEME, source: '招商项目准入评审办法（演示）' }, reason: '首次制定', madeOn: addDays(today, -1100) });
  const seeder = await Seeder.of(tx, people);
  for (const project of projects) await seeder.seed(project);
}

class Seeder {
  private constructor(
    private readonly tx: ZoneTransaction,
    private readonly people: SeededPeople,
    private readonly inForce: Awaited<ReturnType<typeof schemeInForce>>,
  ) {}

  static async of(tx: ZoneTransaction, people: SeededPeople): Promise<Seeder> {
    return new Seeder(tx, people, await schemeInForce(tx));
  }

  async seed({ id, data, schedule }: SeededProject): Promise<void> {
    const signed = STAGES[data.stage].signed;
    if (!signed && data.stage !== Stage.ASSESSMENT) return;
    const project = await lockProject(this.tx, id);
    const by = this.people.person[officerOf(data.node)];
    const at = (days: number) => addDays(schedule.signedOn ?? schedule.entered.at(-1)!.on, days);
    const number = project.code;
    if (signed) {
      await this.assessed(project, by, at(-48), at(-40), number);
      await this.cleared(project, by, at(-36), at(-25), number);
      if (data.investor === EXCEPTION) await this.voted(project, by, ApprovalKind.CASE_BY_CASE, at(-20), at(-12), `联席纪〔${number}〕`, ['COLLECTIVE_DECISION', 'MINUTES']);
      else await this.voted(project, by, ApprovalKind.COLLECTIVE_DECISION, at(-20), at(-12), `会纪〔${number}〕`);
      return;
    }
    switch (UNDER_REVIEW[data.investor]) {
      case 'changes_asked':
        await this.assessed(project, by, at(3), at(10), number);
        await this.sentBack(project, by, at(11), at(16));
        break;
      case 'to_decide':
        await this.assessed(project, by, at(3), at(10), number);
        await this.cleared(project, by, at(8), at(15), number);
        await this.asked(project, by, ApprovalKind.COLLECTIVE_DECISION, at(16), '请提交主任办公会审议');
        await this.asked(project, by, ApprovalKind.CASE_BY_CASE, at(16), '关键工艺设备分两期投入，首期亩均税收暂达不到下限', ['TAX_PER_MU']);
        break;
      case 'conditional':
        await this.assessed(project, by, at(3), at(10), number, { technology: [45, '核心菌种来源未说明，工艺路线须补充论证'] });
        await this.asked(project, by, ApprovalKind.LEGALITY_REVIEW, at(12), '投资协议第一稿');
        break;
      default:
        await this.asked(project, by, ApprovalKind.PRE_ASSESSMENT, at(4), '可行性研究报告已收齐');
        await this.asked(project, by, ApprovalKind.LEGALITY_REVIEW, at(9), '投资协议第一稿');
    }
  }

  private asked(project: LockedProject, by: string, kind: ApprovalKind, on: CalendarDate, note: string, standsInFor: string[] = [], more: Partial<Review> = {}): Promise<string> {
    const { tx } = this;
    const review = tx.insert(Review, { projectId: project.id, kind, state: ReviewState.ASKED, askedById: by, askedOn: on, note, standsInFor, ...this.columns(more) });
    if (kind !== ApprovalKind.LEGALITY_REVIEW || more.state) return review;
    return review.then(async (reviewId) => {
      await tx.insert(ReviewRound, { reviewId, number: 1, submittedById: by, submittedOn: on, note, changes: [] });
      return reviewId;
    });
  }

  /** What a concluded review says besides its request. */
  private columns({ zoneId: _zone, id: _id, version: _version, deletedAt: _deleted, ...columns }: Partial<Review>): Partial<Omit<Review, 'zoneId' | 'id' | 'version' | 'deletedAt'>> {
    return columns;
  }

  private async assessed(project: LockedProject, by: string, asked: CalendarDate, on: CalendarDate, number: string, changed: typeof SCORES = {}): Promise<void> {
    const { scheme, floors } = this.inForce;
    const assessor = this.people.person['feng.kai'];
    const spread = Number(number.slice(-1)) - 4;
    const scores = scheme.terms.criteria.map(({ code }) => {
      const given = changed[code];
      const [score, reason] = given ?? SCORES[code]!;
      return { code, score: String(given ? score : score + spread), reason };
    });
    const findings = entryFindings(project, scheme.terms, floors);
    const { total, result, lacks } = judgeAssessment(scores, findings, scheme.terms);
    const outcome = result === AssessmentResult.APPROVED ? ApprovalOutcome.APPROVED : ApprovalOutcome.CHANGES_REQUESTED;
    const conclusion = { outcome, documentNo: `事前评估〔${number}〕`, opinion: result === AssessmentResult.APPROVED ? '投资强度、税收达到准入标准，同意进入下一程序' : '补充论证后再评' };
    const approvalId = await concludeApproval(this.tx, project, { kind: ApprovalKind.PRE_ASSESSMENT, decidedOn: on, decidedById: assessor, basis: assessedBasis(project), ...conclusion });
    await this.asked(project, by, ApprovalKind.PRE_ASSESSMENT, asked, '可行性研究报告已收齐', [], {
      ...conclusion, state: ReviewState.CONCLUDED, concludedOn: on, concludedById: assessor, approvalId, schemeId: scheme.id, scores, findings, lacks, total: decimal(total).toFixed(2), result,
    });
  }

  /** Two rounds: sent back once, then cleared. */
  private async cleared(project: LockedProject, by: string, asked: CalendarDate, on: CalendarDate, number: string): Promise<void> {
    const reviewer = this.people.person['xu.min'];
    const conclusion = { outcome: ApprovalOutcome.APPROVED, documentNo: `合审〔${number}〕`, opinion: '条款合法，无超越权限的优惠承诺' };
    const approvalId = await concludeApproval(this.tx, project, { kind: ApprovalKind.LEGALITY_REVIEW, decidedOn: on, decidedById: reviewer, ...conclusion });
    const reviewId = await this.asked(project, by, ApprovalKind.LEGALITY_REVIEW, asked, '投资协议第一稿', [], { ...conclusion, state: ReviewState.CONCLUDED, concludedOn: on, concludedById: reviewer, approvalId });
    const reviewed = { reviewedById: reviewer, submittedById: by, reviewId };
    await this.tx.insertMany(ReviewRound, [
      { ...reviewed, number: 1, submittedOn: asked, note: '投资协议第一稿', outcome: ApprovalOutcome.CHANGES_REQUESTED, reviewedOn: addDays(asked, 3), opinion: '修改后再审', changes: CHANGES.map(([text, answer]) => ({ text, answer })) },
      { ...reviewed, number: 2, submittedOn: addDays(asked, 5), note: '投资协议修改稿', outcome: conclusion.outcome, reviewedOn: on, opinion: conclusion.opinion, changes: [] },
    ]);
  }

  private async sentBack(project: LockedProject, by: string, asked: CalendarDate, on: CalendarDate): Promise<void> {
    const reviewer = this.people.person['xu.min'];
    const opinion = '补充违约责任与兑现前提条款后再审';
    const outcome = ApprovalOutcome.CHANGES_REQUESTED;
    await concludeApproval(this.tx, project, { kind: ApprovalKind.LEGALITY_REVIEW, outcome, decidedOn: on, decidedById: reviewer, opinion });
    const reviewId = await this.asked(project, by, ApprovalKind.LEGALITY_REVIEW, asked, '投资协议第一稿', [], { state: ReviewState.CHANGES_ASKED });
    await this.tx.insert(ReviewRound, { reviewId, number: 1, submittedById: by, submittedOn: asked, note: '投资协议第一稿', outcome, reviewedById: reviewer, reviewedOn: on, opinion, changes: CHANGES.map(([text]) => ({ text, answer: null })) });
  }

  private async voted(project: LockedProject, by: string, kind: ApprovalKind, asked: CalendarDate, on: CalendarDate, documentNo: string, standsInFor: string[] = []): Promise<void> {
    const leader = this.people.person['lin.yuan'];
    const { quorum, majority } = this.inForce.scheme.terms;
    const exception = kind === ApprovalKind.CASE_BY_CASE;
    const conclusion = { outcome: ApprovalOutcome.APPROVED, documentNo, opinion: exception ? '联席会议同意按一事一议办理' : '主任办公会同意签约' };
    const approvalId = await concludeApproval(this.tx, project, { kind, decidedOn: on, decidedById: leader, standsInFor, ...conclusion });
    const reviewId = await this.asked(project, by, kind, asked, exception ? '签约窗口紧，由联席会议一并议定' : '请提交主任办公会审议', standsInFor, {
      ...conclusion, state: ReviewState.CONCLUDED, concludedOn: on, concludedById: leader, approvalId, meetingName: exception ? '招商项目联席会议' : '管委会主任办公会', metOn: on, quorum, majority,
    });
    await this.tx.insertMany(ReviewVote, MEMBERS.map(([login, vote]) => ({ reviewId, personId: this.people.person[login], vote: vote as Vote })));
  }
}
