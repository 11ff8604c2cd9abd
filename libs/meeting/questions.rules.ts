import type { BriefingText } from './messages.js';

/** What the chain leader is asked to decide, with the facts that raise the question. */
export interface Question {
  /** Which kind of trouble raises it; also the key of its text. */
  code: QuestionCode;
  /** What the text's places are filled with. */
  params: Record<string, string | number>;
  /** Where the facts are in the admin. */
  link: string;
}

export type QuestionCode = Extract<BriefingText, `question.${string}`> extends `question.${infer Code}` ? Code : never;

/** What the briefing knows that may need a decision. Lists come in the order of their weight. */
export interface QuestionFacts {
  chainId: string;
  /** Weak or missing nodes by rank, with the targets that somebody has talked to. */
  gaps: { nodeName: string; rank: number; criticality: number; missing: boolean; targets: number; inContact: number }[];
  redProjects: { id: string; name: string; reason: string }[];
  breaches: { projectId: string; projectName: string; metric: string; reason: string }[];
  coordination: { id: string; name: string; request: string }[];
  overdueTasks: { title: string; office: string; dueOn: string }[];
}

/** The meeting is asked three to five questions, not fifty. */
export const MOST_QUESTIONS = 5;

/**
 * The questions of a meeting: first what was decided before and not done, then breached promises, stuck projects, requests that
 * only the leader can settle, and gaps of high criticality where nobody is talking to a target. One of each kind comes before
 * a second of any, so that one noisy kind does not crowd the others out.
 */
export function questionsFor(facts: QuestionFacts): Question[] {
  const kinds: Question[][] = [
    facts.overdueTasks.map((task) => ({ code: 'TASK_OVERDUE', params: { title: task.title, office: task.office, dueOn: task.dueOn }, link: '/tasks?light=RED' })),
    facts.breaches.map((breach) => ({
      code: 'METRIC_BREACHED',
      params: { project: breach.projectName, metric: breach.metric, reason: breach.reason },
      link: `/projects/${breach.projectId}`,
    })),
    facts.redProjects.map((project) => ({ code: 'PROJECT_STUCK', params: { project: project.name, reason: project.reason }, link: `/projects/${project.id}` })),
    facts.coordination.map((request) => ({ code: 'COORDINATION', params: { project: request.name, request: request.request }, link: `/projects/${request.id}` })),
    facts.gaps
      .filter((gap) => gap.criticality >= 4 && gap.inContact === 0)
      .map((gap) => ({
        code: gap.missing ? 'GAP_MISSING' : 'GAP_WEAK',
        params: { node: gap.nodeName, rank: gap.rank, criticality: gap.criticality, targets: gap.targets },
        link: `/chains/${facts.chainId}?map=targets`,
      })),
  ];
  const questions: Question[] = [];
  for (let turn = 0; questions.length < MOST_QUESTIONS && kinds.some((kind) => turn < kind.length); turn++) {
    for (const kind of kinds) {
      const question = kind[turn];
      if (question && questions.length < MOST_QUESTIONS) questions.push(question);
    }
  }
  return questions;
}
