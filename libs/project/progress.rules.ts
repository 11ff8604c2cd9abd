import { addDays, addMonths, daysBetween, decimal, roundTo, toPlain, type CalendarDate } from '#platform';
import { dueWithStops, type Stop } from './clock.rules.js';
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
  const dueOf = (kind: MilestoneKind): string | null => {
    const milestone = milestones.find((each) => each.kind === kind);
    const due = milestone?.replannedOn ?? milestone?.plannedOn ?? null;
    return due && dueWithStops(due, stops, today);
  };
  const [from, to] = [dueOf(MilestoneKind.CONSTRUCTION_START), dueOf(MilestoneKind.COMPLETION)];
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
