import { MOST_QUESTIONS, questionsFor, type QuestionFacts } from './questions.rules.js';

const nothing: QuestionFacts = { chainId: 'c', gaps: [], redProjects: [], breaches: [], coordination: [], overdueTasks: [] };
const gap = (rank: number, criticality: number, inContact: number) => ({ nodeName: `环节${rank}`, rank, criticality, missing: true, targets: 2, inContact });

describe('the questions of a meeting', () => {
  it('are none when nothing is wrong', () => {
    expect(questionsFor(nothing)).toEqual([]);
  });

  it('leave out gaps of low criticality and those where somebody is talking', () => {
    const questions = questionsFor({ ...nothing, gaps: [gap(1, 5, 1), gap(2, 3, 0), gap(3, 4, 0)] });
    expect(questions.map((question) => question.params.node)).toEqual(['环节3']);
  });

  it('take one of each kind before a second of any, and five at most', () => {
    const questions = questionsFor({
      ...nothing,
      overdueTasks: [1, 2, 3, 4, 5, 6].map((n) => ({ title: `任务${n}`, office: '财政局', dueOn: '2026-01-01' })),
      redProjects: [{ id: 'p', name: '甲项目', reason: '三个月无进展' }],
      gaps: [gap(1, 5, 0)],
    });
    expect(questions).toHaveLength(MOST_QUESTIONS);
    expect(questions.slice(0, 3).map((question) => question.code)).toEqual(['TASK_OVERDUE', 'PROJECT_STUCK', 'GAP_MISSING']);
    expect(questions.slice(3).map((question) => question.params.title)).toEqual(['任务2', '任务3']);
  });
});
