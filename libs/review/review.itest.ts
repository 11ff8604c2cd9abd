import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageArgs } from '#platform';
import { WorkingTeam, type Caller, type Role } from '#identity';
import { Chain } from '#chain';
import { ApprovalKind, ApprovalOutcome, Project, ProjectService, SideState, Stage } from '#project';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { ConclusionService } from './conclusion.service.js';
import { AssessmentResult, EntryRule, ReviewState, Verdict, Vote } from './review.enums.js';
import type { AssessmentInput, MeetingVoteInput, ReviewRequestInput } from './review.inputs.js';
import { ReviewService } from './review.service.js';
import type { ReviewType } from './review.types.js';
import { SchemeService } from './scheme.service.js';
import { USUAL_SCHEME } from './scheme.rules.js';

let test: TestDatabase;
let reviews: ReviewService;
let conclusions: ConclusionService;
let schemes: SchemeService;
let projects: ProjectService;
let chainId: string;
let officer: Caller;
let otherOfficer: Caller;
let head: Caller;
let finance: Caller;
let legal: Caller;
let otherLegal: Caller;
let leader: Caller;
let admin: Caller;
let members: string[];
let number = 0;
const key = () => `key-${++number}`;

const newProject = (values: Partial<Project> = {}) =>
  test.db.write(test.actor(test.zoneA), (tx) =>
    tx.insert(Project, {
      code: `R-${++number}`, name: '示范项目', searchText: '示范项目', stage: Stage.ASSESSMENT, chainId, ownerId: officer.personId,
      totalInvestment: '250000000.00', fixedInvestment: '180000000.00', landArea: '20000.0000', plotRatio: '1.2000', plannedOutputPerMu: '5000000.00', plannedTaxPerMu: '300000.00', industryCodes: ['3841'], ...values,
    }));
const ask = (projectId: string, kind: ApprovalKind, more: Partial<ReviewRequestInput> = {}, caller = officer) => reviews.ask(caller, projectId, { kind, standsInFor: [], ...more }, key());
const scored = (score = '80', changes: Partial<AssessmentInput> = {}): AssessmentInput => ({ scores: USUAL_SCHEME.criteria.map(({ code }) => ({ code, score, reason: '有据' })), ...changes });
const voted = (votes: Vote[], changes: Partial<MeetingVoteInput> = {}): MeetingVoteInput => ({ meetingName: '主任办公会', metOn: test.clock.today(), documentNo: '纪〔2026〕1号', votes: votes.map((vote, index) => ({ personId: members[index]!, vote })), ...changes });
const CARRIED = [Vote.FOR, Vote.FOR, Vote.FOR, Vote.AGAINST];
const approvalsOf = async (projectId: string) => (await projects.present(officer, projectId)).approvals;
const missingOf = async (projectId: string) => (await projects.gate(officer, projectId, Stage.SIGNED))!.missing.map(({ code }) => code);

beforeAll(async () => {
  test = await openTestDatabase();
  reviews = new ReviewService(test.db);
  conclusions = new ConclusionService(test.db, reviews);
  schemes = new SchemeService(test.db);
  projects = new ProjectService(test.db);
  const teamId = await test.db.write(test.actor(test.zoneA), (tx) => tx.insert(WorkingTeam, { name: '专班' }));
  chainId = await test.db.write(test.actor(test.zoneA), (tx) => tx.insert(Chain, { code: 'nev', name: '新能源汽车', teamId }));
  const person = (role: Role, teamIds: string[] = []) => callerOf(test, { roles: [role], teamIds });
  officer = await person('promotion_officer');
  otherOfficer = await person('promotion_officer');
  head = await person('team_head', [teamId]);
  finance = await person('finance_officer');
  legal = await person('legal_reviewer');
  otherLegal = await person('legal_reviewer');
  leader = await person('chain_leader', [teamId]);
  admin = await person('zone_admin');
  members = [leader.personId, head.personId, finance.personId, admin.personId];
}, 60_000);
afterAll(() => test.close());

describe('asking for a review', () => {
  it('is for the project’s own people, once a kind while one is under way, and creates once a key', async () => {
    const projectId = await newProject();
    expect((await refusal(ask(projectId, ApprovalKind.PRE_ASSESSMENT, {}, otherOfficer))).code).toBe('FORBIDDEN');
    const input = { kind: ApprovalKind.PRE_ASSESSMENT, standsInFor: [], note: ' 材料齐全 ' };
    const first = await reviews.ask(officer, projectId, input, 'same');
    expect(await reviews.ask(officer, projectId, input, 'same')).toEqual(first);
    expect(first).toMatchObject({ state: ReviewState.ASKED, note: '材料齐全', askedBy: { id: officer.personId }, outcome: null, mayConclude: false, mayWithdraw: true });
    expect(await refusedPaths(ask(projectId, ApprovalKind.PRE_ASSESSMENT))).toEqual(['input.kind']);
    expect(await refusedPaths(reviews.withdraw(officer, first, ' '))).toEqual(['reason']);
    expect((await reviews.withdraw(officer, first, '材料有误')).state).toBe(ReviewState.WITHDRAWN);
    expect((await ask(projectId, ApprovalKind.PRE_ASSESSMENT)).state).toBe(ReviewState.ASKED);
    expect(await approvalsOf(projectId)).toEqual([]);
  });

  it.each<[string, Partial<Project>]>([['signed', { stage: Stage.SIGNED }], ['on hold', { sideState: SideState.ON_HOLD, sideReason: '等待' }]])('is refused for a project that is %s', async (_state, values) => {
    expect(await refusedPaths(ask(await newProject(values), ApprovalKind.LEGALITY_REVIEW))).toEqual(['input.kind']);
  });

  it.each<[string, Partial<ReviewRequestInput>, string[]]>([
    ['grounds and what it stands in for', {}, ['input.note', 'input.standsInFor']],
    ['only what may be exempted', { note: '理由', standsInFor: ['MINUTES', 'LEGALITY_REVIEW'] }, ['input.standsInFor.1']],
    ['no day that is over', { note: '理由', standsInFor: ['MINUTES'], validUntil: '2026-03-01' }, ['input.validUntil']],
  ])('an exception wants %s', async (_rule, more, paths) => {
    expect(await refusedPaths(ask(await newProject(), ApprovalKind.CASE_BY_CASE, more))).toEqual(paths);
  });

  it('nothing else says what it stands in for', async () => {
    expect(await refusedPaths(ask(await newProject(), ApprovalKind.PRE_ASSESSMENT, { standsInFor: ['MINUTES'], validUntil: '2026-12-31' }))).toEqual(['input.standsInFor', 'input.validUntil']);
  });
});

describe('a pre-assessment', () => {
  it('computes its result, and the gate reads it while the figures stay', async () => {
    const projectId = await newProject();
    const review = await conclusions.assess(finance, await ask(projectId, ApprovalKind.PRE_ASSESSMENT), scored('80', { opinion: '同意' }));
    expect(review).toMatchObject({ state: ReviewState.CONCLUDED, outcome: ApprovalOutcome.APPROVED, concludedBy: { id: finance.personId }, assessment: { schemeNumber: 0, total: '80.00', result: AssessmentResult.APPROVED, lacks: [] } });
    expect(review.assessment!.findings.find(({ rule }) => rule === EntryRule.INTENSITY)).toMatchObject({ verdict: Verdict.MET, source: expect.stringContaining('[3]') });
    expect(await missingOf(projectId)).not.toContain('PRE_ASSESSMENT');
    await test.db.write(officer, async (tx) => tx.update(Project, await tx.get(Project, projectId), { landArea: '21000.0000' }));
    expect(await missingOf(projectId)).toContain('PRE_ASSESSMENT');
  });

  it('is conditional below a floor, refused for an industry that gets no land', async () => {
    const low = await conclusions.assess(finance, await ask(await newProject({ plannedTaxPerMu: '299999.99' }), ApprovalKind.PRE_ASSESSMENT), scored());
    expect(low).toMatchObject({ outcome: ApprovalOutcome.CHANGES_REQUESTED, assessment: { result: AssessmentResult.CONDITIONAL, lacks: [expect.stringContaining('亩均税收')] } });
    const cement = await conclusions.assess(finance, await ask(await newProject({ industryCodes: ['3011'] }), ApprovalKind.PRE_ASSESSMENT), scored('100'));
    expect(cement).toMatchObject({ outcome: ApprovalOutcome.REJECTED, assessment: { result: AssessmentResult.REFUSED } });
  });

  it('refuses scores that are wrong, each by its place, and much land without a document', async () => {
    const review = await ask(await newProject({ landArea: '66666.6667', fixedInvestment: '900000000.00' }), ApprovalKind.PRE_ASSESSMENT);
    const [first, second, ...others] = scored().scores;
    expect(await refusedPaths(conclusions.assess(finance, review, { scores: [{ ...first!, score: '100.001', reason: ' ' }, { ...second!, code: 'other' }, ...others] }))).toEqual([
      'input.scores.0.score', 'input.scores.0.reason', 'input.scores.1.code', 'input.scores', 'input.documentNo',
    ]);
    expect((await conclusions.assess(finance, review, scored('80', { documentNo: '评1' }))).outcome).toBe(ApprovalOutcome.APPROVED);
  });

  it('is not made by who asked for it, nor by who may not', async () => {
    const review = await ask(await newProject(), ApprovalKind.PRE_ASSESSMENT, {}, head);
    expect(review.mayConclude).toBe(false);
    expect(await refusedPaths(conclusions.assess(head, review, scored()))).toEqual(['id']);
    expect((await refusal(conclusions.assess(legal, review, scored()))).code).toBe('FORBIDDEN');
    expect(await refusedPaths(conclusions.reviewLegality(legal, review, { outcome: ApprovalOutcome.REJECTED, opinion: '否', changes: [] }))).toEqual(['id']);
  });

  it('of two who conclude it at once exactly one does', async () => {
    const projectId = await newProject();
    const review = await ask(projectId, ApprovalKind.PRE_ASSESSMENT);
    const results = await Promise.allSettled([conclusions.assess(finance, review, scored('90')), conclusions.assess(head, review, scored('70'))]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find((result) => result.status === 'rejected')!.reason).toMatchObject({ code: 'CONFLICT', details: { current: { state: ReviewState.CONCLUDED } } });
    expect(await approvalsOf(projectId)).toHaveLength(1);
  });
});

describe('a collective decision', () => {
  const toDecide = async (): Promise<{ projectId: string; review: ReviewType }> => {
    const projectId = await newProject();
    await conclusions.assess(finance, await ask(projectId, ApprovalKind.PRE_ASSESSMENT), scored());
    return { projectId, review: await ask(projectId, ApprovalKind.COLLECTIVE_DECISION) };
  };

  it('follows from the votes', async () => {
    const { projectId, review } = await toDecide();
    const decided = await conclusions.decide(leader, review, ApprovalKind.COLLECTIVE_DECISION, voted(CARRIED));
    expect(decided).toMatchObject({ outcome: ApprovalOutcome.APPROVED, documentNo: '纪〔2026〕1号', meeting: { entitled: 4, present: 4, for: 3, against: 1, votes: [{ person: { id: leader.personId }, vote: Vote.FOR }, {}, {}, {}] } });
    expect(await missingOf(projectId)).not.toContain('MINUTES');
    const other = await toDecide();
    expect((await conclusions.decide(leader, other.review, ApprovalKind.COLLECTIVE_DECISION, voted([Vote.FOR, Vote.FOR, Vote.ABSTAIN, Vote.ABSENT]))).outcome).toBe(ApprovalOutcome.REJECTED);
    expect(await missingOf(other.projectId)).toContain('COLLECTIVE_DECISION');
  });

  it('comes after the pre-assessment', async () => {
    const review = await ask(await newProject(), ApprovalKind.COLLECTIVE_DECISION);
    expect(await refusedPaths(conclusions.decide(leader, review, ApprovalKind.COLLECTIVE_DECISION, voted(CARRIED)))).toEqual(['id']);
  });

  it.each<[string, () => MeetingVoteInput, string[]]>([
    ['without a quorum', () => voted([Vote.FOR, Vote.FOR, Vote.ABSENT, Vote.ABSENT]), ['input.votes']],
    ['by too few', () => voted([Vote.FOR, Vote.FOR, Vote.RECUSED, Vote.RECUSED]), ['input.votes']],
    ['with somebody listed twice', () => voted(CARRIED, { votes: [...voted(CARRIED).votes, { personId: members[0]!, vote: Vote.FOR }] }), ['input.votes.4.personId']],
    ['with somebody unknown', () => voted(CARRIED, { votes: [{ personId: chainId, vote: Vote.FOR }, ...voted(CARRIED).votes] }), ['input.votes.0.personId']],
    ['without minutes, in the future', () => voted(CARRIED, { documentNo: ' ', metOn: '2026-03-03' }), ['input.documentNo', 'input.metOn']],
  ])('is refused %s', async (_rule, input, paths) => {
    const { review } = await toDecide();
    expect(await refusedPaths(conclusions.decide(leader, review, ApprovalKind.COLLECTIVE_DECISION, input()))).toEqual(paths);
  });
});

describe('a legality review', () => {
  it('goes back with changes until it is cleared, each change answered', async () => {
    const projectId = await newProject();
    let review = await ask(projectId, ApprovalKind.LEGALITY_REVIEW, { note: '第一稿' });
    const changes = ['补充违约责任', '写明兑现条件'];
    expect(await refusedPaths(conclusions.reviewLegality(legal, review, { outcome: ApprovalOutcome.CHANGES_REQUESTED, opinion: ' ', changes: [' '] }))).toEqual(['input.opinion', 'input.changes']);
    expect(await refusedPaths(conclusions.reviewLegality(legal, review, { outcome: ApprovalOutcome.APPROVED, opinion: '可', changes }))).toEqual(['input.documentNo', 'input.changes']);
    expect(await refusedPaths(conclusions.reviewLegality(legal, review, { outcome: ApprovalOutcome.PENDING, opinion: '可', changes: [] }))).toEqual(['input.outcome']);
    expect(await refusedPaths(conclusions.resubmit(officer, review, { answers: [] }))).toEqual(['id']);
    review = await conclusions.reviewLegality(legal, review, { outcome: ApprovalOutcome.CHANGES_REQUESTED, opinion: '修改后再审', changes });
    expect(review).toMatchObject({ state: ReviewState.CHANGES_ASKED, rounds: [{ outcome: ApprovalOutcome.CHANGES_REQUESTED, changes: [{ text: '补充违约责任', answer: null }, {}] }] });
    expect(await refusedPaths(conclusions.reviewLegality(legal, review, { outcome: ApprovalOutcome.REJECTED, opinion: '否', changes: [] }))).toEqual(['id']);
    expect((await refusal(conclusions.resubmit(otherOfficer, review, { answers: ['一', '二'] }))).code).toBe('FORBIDDEN');
    expect(await refusedPaths(conclusions.resubmit(officer, review, { answers: ['已补', ' '] }))).toEqual(['input.answers']);
    review = await conclusions.resubmit(officer, review, { answers: ['已补', '已写明'], note: '第二稿' });
    expect(review).toMatchObject({ state: ReviewState.ASKED, rounds: [{ changes: [{ answer: '已补' }, { answer: '已写明' }] }, { number: 2, outcome: null, note: '第二稿' }] });
    review = await conclusions.reviewLegality(legal, review, { outcome: ApprovalOutcome.APPROVED, opinion: '条款合法', documentNo: '法1', changes: [] });
    expect(review).toMatchObject({ state: ReviewState.CONCLUDED, outcome: ApprovalOutcome.APPROVED, rounds: [{}, { reviewedBy: { id: legal.personId }, opinion: '条款合法' }] });
    expect(await missingOf(projectId)).not.toContain('LEGAL_OPINION');
  });

  it('is not made by who submitted any of its rounds', async () => {
    const both = await callerOf(test, { roles: ['legal_reviewer', 'zone_admin'] });
    const review = await ask(await newProject(), ApprovalKind.LEGALITY_REVIEW, {}, both);
    expect(await refusedPaths(conclusions.reviewLegality(both, review, { outcome: ApprovalOutcome.REJECTED, opinion: '否', changes: [] }))).toEqual(['id']);
  });

  it('of two reviewers at once exactly one gives the opinion', async () => {
    const review = await ask(await newProject(), ApprovalKind.LEGALITY_REVIEW);
    const opinion = (caller: Caller, outcome: ApprovalOutcome) => conclusions.reviewLegality(caller, review, { outcome, opinion: '意见', documentNo: '法2', changes: [] });
    const results = await Promise.allSettled([opinion(legal, ApprovalOutcome.APPROVED), opinion(otherLegal, ApprovalOutcome.REJECTED)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('an exception 一事一议', () => {
  it('opens what it was asked for and only that, and the project shows it for ever', async () => {
    const projectId = await newProject();
    const review = await ask(projectId, ApprovalKind.CASE_BY_CASE, { note: '窗口期紧', standsInFor: ['COLLECTIVE_DECISION', 'MINUTES'], validUntil: '2026-03-31' });
    const before = await missingOf(projectId);
    expect((await refusal(conclusions.decide(admin, review, ApprovalKind.CASE_BY_CASE, voted(CARRIED)))).code).toBe('FORBIDDEN');
    const decided = await conclusions.decide(leader, review, ApprovalKind.CASE_BY_CASE, voted(CARRIED, { documentNo: '联席1' }));
    expect(decided.standsInFor).toEqual([{ code: 'COLLECTIVE_DECISION', label: '集体决策' }, { code: 'MINUTES', label: '集体决策会议纪要' }]);
    expect(before.filter((code) => !['COLLECTIVE_DECISION', 'MINUTES'].includes(code))).toEqual(await missingOf(projectId));
    expect(await projects.present(officer, projectId)).toMatchObject({ byException: true });
    test.clock.advance(40 * 86_400_000);
    try {
      expect(await missingOf(projectId)).toEqual(before);
      expect(await projects.present(officer, projectId)).toMatchObject({ byException: true });
    } finally {
      test.clock.advance(-40 * 86_400_000);
    }
  });

  it('that is voted down opens nothing', async () => {
    const projectId = await newProject();
    const review = await ask(projectId, ApprovalKind.CASE_BY_CASE, { note: '理由', standsInFor: ['PRE_ASSESSMENT'] });
    await conclusions.decide(leader, review, ApprovalKind.CASE_BY_CASE, voted([Vote.AGAINST, Vote.AGAINST, Vote.FOR, Vote.FOR]));
    expect(await missingOf(projectId)).toContain('PRE_ASSESSMENT');
    expect(await projects.present(officer, projectId)).toMatchObject({ byException: false });
  });
});

describe('what waits', () => {
  const waiting = async (caller: Caller) => (await reviews.page(caller, Object.assign(new PageArgs(), { first: 100 }), { waitingForMe: true })).nodes.map(({ id }) => id);

  it('waits for who may conclude it, then for who has to change it', async () => {
    let review = await ask(await newProject(), ApprovalKind.LEGALITY_REVIEW);
    expect(await waiting(legal)).toContain(review.id);
    for (const caller of [officer, finance, leader]) expect(await waiting(caller)).not.toContain(review.id);
    review = await conclusions.reviewLegality(legal, review, { outcome: ApprovalOutcome.CHANGES_REQUESTED, opinion: '改', changes: ['改'] });
    expect(await waiting(legal)).not.toContain(review.id);
    expect(await waiting(officer)).toContain(review.id);
    expect(await waiting(otherOfficer)).not.toContain(review.id);
    await reviews.withdraw(officer, review, '不签了');
    expect(await waiting(officer)).not.toContain(review.id);
  });

  it('agrees row by row with what each may do', async () => {
    await ask(await newProject(), ApprovalKind.PRE_ASSESSMENT, {}, head);
    await ask(await newProject({ chainId: null }), ApprovalKind.COLLECTIVE_DECISION);
    for (const caller of [officer, otherOfficer, head, finance, legal, leader, admin]) {
      const all = (await reviews.page(caller, Object.assign(new PageArgs(), { first: 100 }))).nodes;
      expect((await waiting(caller)).sort()).toEqual(all.filter(({ mayConclude, mayResubmit }) => mayConclude || mayResubmit).map(({ id }) => id).sort());
    }
  });
});

describe('the scheme', () => {
  it('changes by versions; what was judged stays judged by its own, and of two at once one passes', async () => {
    const projectId = await newProject();
    const review = await conclusions.assess(finance, await ask(projectId, ApprovalKind.PRE_ASSESSMENT), scored());
    const input = { ...USUAL_SCHEME, minTotal: '90', prohibited: ['c2511'], source: '准入办法' };
    const results = await Promise.allSettled([schemes.change(admin, 0, input, '收紧'), schemes.change(admin, 0, { ...input, minTotal: '85' }, '收紧')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [inForce] = await schemes.schemes(officer);
    expect(inForce).toMatchObject({ number: 1, prohibited: ['2511'], reason: '收紧' });
    expect((await reviews.present(officer, review.id)).assessment).toMatchObject({ schemeNumber: 0, minTotal: '70', result: AssessmentResult.APPROVED });
    const again = await conclusions.assess(finance, await ask(projectId, ApprovalKind.PRE_ASSESSMENT), scored('80'));
    expect(again).toMatchObject({ outcome: ApprovalOutcome.REJECTED, assessment: { schemeNumber: 1 } });
    expect(await missingOf(projectId)).toContain('PRE_ASSESSMENT');
  });

  it('is refused with all that is wrong', async () => {
    const [first, ...others] = USUAL_SCHEME.criteria;
    const [inForce] = await schemes.schemes(admin);
    expect(await refusedPaths(schemes.change(admin, inForce!.number, { ...USUAL_SCHEME, criteria: [{ ...first!, weight: '24' }, ...others], strictReviewMu: '101', prohibited: ['xx'] }, ''))).toEqual(['input.criteria', 'input.prohibited.0', 'input.strictReviewMu', 'reason']);
    expect((await refusal(schemes.change(admin, 99, USUAL_SCHEME, '过时'))).code).toBe('CONFLICT');
  });
});
