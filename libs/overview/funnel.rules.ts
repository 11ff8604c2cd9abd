import { sum, toPlain, type Locale } from '#platform';
import { compareStages, Stage, STAGE_ORDER } from '#project';
import { overviewMessage } from './messages.js';

/** Projects of one stage with their total investment in yuan. */
export interface StageFigure {
  stage: Stage;
  projects: number;
  totalInvestment: string;
}

/** The four batches 谋划一批、签约一批、开工一批、投产一批 [5]: each begins with a stage and ends before the next begins. */
export const BATCHES = { PLANNED: Stage.LEAD, SIGNED: Stage.SIGNED, STARTED: Stage.CONSTRUCTION_STARTED, COMMISSIONED: Stage.COMMISSIONED } as const;
export type BatchCode = keyof typeof BATCHES;

/** Every stage in its order; those without projects at zero. */
export function allStages(figures: readonly StageFigure[]): StageFigure[] {
  const known = new Map(figures.map((figure) => [figure.stage, figure]));
  return STAGE_ORDER.map((stage) => known.get(stage) ?? { stage, projects: 0, totalInvestment: '0' });
}

/** The batches add up to the stages: no project is in two, none is left out. */
export function batches(locale: Locale, stages: readonly StageFigure[]) {
  const codes = Object.keys(BATCHES) as BatchCode[];
  return codes.map((code, index) => {
    const next = codes[index + 1];
    const belongs = (stage: Stage) => compareStages(stage, BATCHES[code]) >= 0 && (!next || compareStages(stage, BATCHES[next]) < 0);
    const within = stages.filter(({ stage }) => belongs(stage));
    return {
      code,
      label: overviewMessage(locale, `batch.${code}`),
      stages: STAGE_ORDER.filter(belongs),
      projects: within.reduce((total, { projects }) => total + projects, 0),
      totalInvestment: toPlain(sum(within.map(({ totalInvestment }) => totalInvestment))),
    };
  });
}
