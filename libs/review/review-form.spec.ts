import { describe, expect, it } from '@jest/globals';
import { formSections, formTitle, type FormProject } from './review-form.writer.js';
import type { ReviewType } from './review.types.js';

const PROJECT: FormProject = { company: '示范公司', chain: '新能源汽车', totalInvestment: '150000000.00', fixedInvestment: '100000000.00', landArea: '66666.6667', factoryArea: null };
const person = (name: string) => ({ id: name, name });
const review = (values: Partial<ReviewType>): ReviewType => ({
  id: 'r', version: 1, project: { id: 'p', code: 'P-1', name: '示范项目' }, kind: 'legality_review', state: 'asked', askedBy: person('陈静'), askedOn: '2026-02-01', note: '请审', outcome: null, concludedOn: null, concludedBy: null,
  documentNo: null, opinion: null, assessment: null, meeting: null, rounds: [], standsInFor: [], validUntil: null, mayConclude: false, mayResubmit: false, mayWithdraw: false, ...values,
});
const titles = (of: ReviewType) => formSections(of, PROJECT, 'zh-CN').map(({ title }) => title);
const last = (of: ReviewType) => formSections(of, PROJECT, 'zh-CN').at(-1)!.paragraphs;

describe('the form of a review', () => {
  it('is called by its kind, in every language', () => {
    expect(formTitle('pre_assessment', 'zh-CN')).toBe('招商项目事前评估报告');
    expect(formTitle('collective_decision', 'en')).not.toBe(formTitle('legality_review', 'en'));
  });

  it('tells of the project and who asked, and that nothing is concluded yet', () => {
    const [project] = formSections(review({}), PROJECT, 'zh-CN');
    expect(project!.paragraphs).toEqual(['投资方：示范公司；产业链：新能源汽车', expect.stringContaining('用地 100 亩'), '由陈静于 2026-02-01 提出：请审']);
    expect(last(review({}))).toEqual(['尚未办结。']);
  });

  it('of legality has a row for every change asked in every round, with what was done', () => {
    const of = review({
      outcome: 'approved', concludedOn: '2026-02-10', concludedBy: person('徐敏'), documentNo: '合审 1 号', opinion: '条款合法',
      rounds: [
        { number: 1, submittedBy: person('陈静'), submittedOn: '2026-02-01', note: null, outcome: 'changes_requested', reviewedBy: person('徐敏'), reviewedOn: '2026-02-03', opinion: '须修改', changes: [{ text: '违约责任', answer: '已增加' }, { text: '争议解决', answer: '已约定' }] },
        { number: 2, submittedBy: person('陈静'), submittedOn: '2026-02-05', note: null, outcome: 'approved', reviewedBy: person('徐敏'), reviewedOn: '2026-02-10', opinion: null, changes: [] },
      ],
    });
    const rounds = formSections(of, PROJECT, 'zh-CN').find(({ title }) => title === '审查经过')!;
    expect(rounds.rows.map(({ round, change, answer }) => [round, change, answer])).toEqual([['1', '违约责任', '已增加'], [null, '争议解决', '已约定'], ['2', null, null]]);
    expect(last(of)).toEqual(['通过。条款合法', '文号：合审 1 号', '徐敏，2026-02-10']);
  });

  it('of a decision has every vote, of an assessment every score and finding, of an exception what it stands in for', () => {
    const meeting = { name: '主任办公会', metOn: '2026-02-08', quorum: 'half' as never, majority: 'half' as never, entitled: 2, present: 2, for: 1, against: 1, abstain: 0, recused: 0, absent: 0, votes: [{ person: person('林远'), vote: 'for' as const, remark: null }, { person: person('何清'), vote: 'against' as const, remark: '用地过大' }] };
    expect(formSections(review({ kind: 'collective_decision', meeting }), PROJECT, 'zh-CN').find(({ title }) => title === '会议表决')!.rows).toHaveLength(2);
    const criterion = { code: 'a', name: '产业契合', weight: '100', minimum: '60', guidance: null };
    const assessment = { schemeNumber: 1, total: '80', minTotal: '60', result: 'approved' as const, scores: [{ ...criterion, score: '80', reason: '契合' }], findings: [{ rule: 'prohibited' as never, verdict: 'met' as const, detail: '不在清单内', source: '[7]' }], lacks: [] };
    const of = review({ kind: 'pre_assessment', assessment });
    expect(titles(of)).toEqual(['项目概况', '准入审核', '评分', '结论']);
    expect(titles(review({ kind: 'case_by_case', standsInFor: [{ code: 'PLOT_RATIO', label: '容积率' }], validUntil: '2026-12-31' }))).toEqual(['项目概况', '替代事项', '结论']);
  });
});
