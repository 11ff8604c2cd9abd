import { ratio, roundTo, sum, toPlain, type Locale } from '#platform';
import { compareStages, Stage, STAGE_ORDER } from '#project';
import { overviewMessage } from './messages.js';

/** Projects of one stage with their total investment in yuan. */
export interface StageFigure {
  stage: Stage;
  projects: number;
  totalInvestment: string;
}

/** A number of projects and their total investment in yuan. */
export interface Figure {
  projects: number;
  amount: string;
}

/** The four batches 谋划一批、签约一批、开工一批、投产一批 [5]: each begins with a stage and ends before the next begins. */
export const BATCHES = { PLANNED: Stage.LEAD, SIGNED: Stage.SIGNED, STARTED: Stage.CONSTRUCTION_STARTED, COMMISSIONED: Stage.COMMISSIONED } as const;
export type BatchCode = keyof typeof BATCHES;

/** From which stage on a signed project counts for a rate. */
export const RATE_STAGES = { ENTRY: Stage.LAND_SUPPLIED, START: Stage.CONSTRUCTION_STARTED, COMMISSIONING: Stage.COMMISSIONED } as const;
export type RateCode = 'FULFILMENT' | keyof typeof RATE_STAGES;

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

/** A rate by count and by amount, at four places, with its definition; null where there is nothing to divide by. */
export function rate(locale: Locale, code: RateCode, part: Figure, whole: Figure) {
  const fraction = (numerator: number | string, denominator: number | string) => {
    const exact = ratio(numerator, denominator);
    return exact && toPlain(roundTo(exact, 4));
  };
  return {
    code,
    label: overviewMessage(locale, `rate.${code}`),
    definition: overviewMessage(locale, `definition.${code}`),
    numerator: part.projects,
    denominator: whole.projects,
    value: fraction(part.projects, whole.projects),
    amountNumerator: part.amount,
    amountDenominator: whole.amount,
    amountValue: fraction(part.amount, whole.amount),
  };
}
