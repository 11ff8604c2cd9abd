import { addDays, addMonths, daysBetween, decimal, roundTo, toPlain, type CalendarDate } from '#platform';
import { dueOf, type Stop } from './clock.rules.js';
import { MilestoneKind } from './project.enums.js';

/** What the planned curve of a project is made of. */
export interface ProgressFacts {
  fixedInvestment: string | null;
  totalInvestment: string | null;
  milestones: { kind: MilestoneKind; plannedOn: string | null; replannedOn: string | null }[];
  stops: Stop[];
}

/** Between which days a project is planned to be built, and with how much. */
export interface ProgressPlan {
  from: CalendarDate;
  to: CalendarDate;
  /** Yuan; null when no investment is known. */
  amount: string | null;
}

/**
 * The plan: from the start of construction to its completion, by the dates that count, with the fixed investment or else the total.
 * Null where a date is missing or they are in the wrong order.
 */
export function progressPlan({ fixedInvestment, totalInvestment, milestones, stops }: ProgressFacts, today: CalendarDate): ProgressPlan | null {
  const due = (kind: MilestoneKind): string | null => {
    const milestone = milestones.find((each) => each.kind === kind);
    return milestone ? dueOf(milestone, stops, today) : null;
  };
  const [from, to] = [due(MilestoneKind.CONSTRUCTION_START), due(MilestoneKind.COMPLETION)];
  return from && to && from < to ? { from, to, amount: fixedInvestment ?? totalInvestment } : null;
}

/** How much should be done by the end of a month, in percent: in even steps over the days of the plan, to two places. */
export function plannedPercent(plan: ProgressPlan, month: CalendarDate): string {
  const end = addDays(addMonths(month, 1), -1);
  const [done, all] = [Math.min(Math.max(daysBetween(plan.from, end), 0), daysBetween(plan.from, plan.to)), daysBetween(plan.from, plan.to)];
  return toPlain(roundTo(decimal(done).times(100).div(all), 2));
}

/** Points behind the plan, at least 0; null where one of the two is not known. */
export function pointsBehind(planned: string | null, actual: string | null): string | null {
  if (planned === null || actual === null) return null;
  const points = decimal(planned).minus(actual);
  return toPlain(points.lt(0) ? decimal(0) : roundTo(points, 2));
}

/** An amount as percent of the plan's, to two places. */
export function investedPercent(plan: ProgressPlan, invested: string | null): string | null {
  return invested === null || plan.amount === null || decimal(plan.amount).lte(0) ? null : toPlain(roundTo(decimal(invested).times(100).div(plan.amount), 2));
}

/** What is reported of a month. */
export const FIGURES = ['invested', 'works'] as const;

/** What a month's reports say; of one month the one that holds first, then what it corrects, back to the first. */
export interface ReportedFigures {
  invested: string | null;
  works: string | null;
  reportedOn: CalendarDate;
}

/**
 * The day on which monthly reports last showed more invested or built than was known before; null when none did. Only figures that hold
 * count: each from the day on which it, or more, was first reported, so that correcting a mistake takes back the progress that it seemed to be.
 */
export function lastAdvance(months: readonly (readonly ReportedFigures[])[]): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const figure of FIGURES) {
    const known = months.flatMap((reports) => {
      const value = reports[0]?.[figure] ?? null;
      if (value === null) return [];
      return { value: decimal(value), on: reports.findLast((each) => each[figure] !== null && decimal(each[figure]).gte(value))!.reportedOn };
    });
    let most = decimal(0);
    for (const { value, on } of known.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.value.cmp(b.value)))) {
      if (value.lte(most)) continue;
      most = value;
      if (last === null || on > last) last = on;
    }
  }
  return last;
}
