import { BaseFigure } from './incentive.enums.js';

/** In what a figure is counted. */
export type FigureUnit = 'yuan' | 'person' | 'mu' | 'm2' | 'rank' | 'item';

interface FigureFacts {
  unit: FigureUnit;
  /** Where a project's own figure is read: its record, its agreements, what was returned for them in the year; `null` when somebody has to say it. */
  source: 'project' | 'contract' | 'returns' | null;
}

/** What each base figure is. */
export const FIGURES = {
  [BaseFigure.FIXED_INVESTMENT]: { unit: 'yuan', source: 'project' },
  [BaseFigure.TOTAL_INVESTMENT]: { unit: 'yuan', source: 'project' },
  [BaseFigure.FUNDS_ARRIVED]: { unit: 'yuan', source: 'project' },
  [BaseFigure.EQUIPMENT_SPENDING]: { unit: 'yuan', source: null },
  [BaseFigure.TECHNOLOGY_PRICE]: { unit: 'yuan', source: null },
  [BaseFigure.RENT]: { unit: 'yuan', source: null },
  [BaseFigure.TURNOVER]: { unit: 'yuan', source: 'returns' },
  [BaseFigure.TAX]: { unit: 'yuan', source: 'returns' },
  [BaseFigure.JOBS]: { unit: 'person', source: 'returns' },
  [BaseFigure.LAND_AREA]: { unit: 'mu', source: 'contract' },
  [BaseFigure.FACTORY_AREA]: { unit: 'm2', source: 'contract' },
  [BaseFigure.RANKS]: { unit: 'rank', source: null },
  [BaseFigure.RECOGNITIONS]: { unit: 'item', source: null },
} as const satisfies Record<BaseFigure, FigureFacts>;

export function figureFacts(figure: BaseFigure): FigureFacts {
  return FIGURES[figure];
}
