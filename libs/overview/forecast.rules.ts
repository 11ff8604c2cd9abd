import { addDays, type CalendarDate } from '#platform';
import { Stage, STAGE_ORDER, STAGES } from '#project';

/** A rate is stated only from this many projects on whose way out of the stage is known. */
export const FEWEST_RESOLVED = 10;
/** Of the normal distribution, for intervals of 95%. */
const Z = 1.959964;

/** What is foretold: that a project enters this stage. */
export const FORECAST_EVENTS = { START: Stage.CONSTRUCTION_STARTED, COMMISSIONING: Stage.COMMISSIONED } as const;
export type ForecastEvent = keyof typeof FORECAST_EVENTS;

/** What the zone's own moves say of one stage. */
export interface StageHistory {
  stage: Stage;
  /** Projects that went on to a later stage. */
  passed: number;
  /** Projects that ended in this stage: terminated or left. */
  lost: number;
  /** Of those that went on: days spent in the stage, median and quartiles; null where none is known. */
  medianDays: number | null;
  quarterDays: number | null;
  threeQuarterDays: number | null;
}

/** Projects under way of one stage that entered it in one month. */
export interface Standing {
  stage: Stage;
  /** The month's first day; null where it is not known when they entered. */
  enteredIn: CalendarDate | null;
  projects: number;
  /** Yuan, each family of projects once. */
  amount: number;
}

export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** Wilson's score interval of a proportion at 95%; it stays within 0 and 1 and means something for few cases too. */
export function wilson(passed: number, of: number): Interval {
  if (of <= 0) return { value: 0, low: 0, high: 1 };
  const p = passed / of;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return { value: p, low: Math.max(0, Math.min(p, middle - half)), high: Math.min(1, Math.max(p, middle + half)) };
}

/** Every stage that leads on, with its rate; null where too few projects have left it. */
export function transitions(history: readonly StageHistory[]) {
  return STAGE_ORDER.filter((stage) => STAGES[stage].next).map((stage) => {
    const known = history.find((each) => each.stage === stage) ?? { stage, passed: 0, lost: 0, medianDays: null, quarterDays: null, threeQuarterDays: null };
    const resolved = known.passed + known.lost;
    return { ...known, next: STAGES[stage].next!, resolved, rate: resolved >= FEWEST_RESOLVED && known.medianDays !== null ? wilson(known.passed, resolved) : null };
  });
}
export type Transition = ReturnType<typeof transitions>[number];

/** The way from a stage to an event: how likely, how many days by the medians; or the stages of which too little is known. */
export function wayTo(event: ForecastEvent, from: Stage, steps: readonly Transition[]): { chance: Interval; days: number } | { lacking: Stage[] } {
  const goal = STAGE_ORDER.indexOf(FORECAST_EVENTS[event]);
  const way = steps.filter(({ stage }) => STAGE_ORDER.indexOf(stage) >= STAGE_ORDER.indexOf(from) && STAGE_ORDER.indexOf(stage) < goal);
  const lacking = way.filter(({ rate }) => rate === null).map(({ stage }) => stage);
  if (lacking.length > 0) return { lacking };
  const product = (bound: keyof Interval) => way.reduce((chance, { rate }) => chance * rate![bound], 1);
  return { chance: { value: product('value'), low: product('low'), high: product('high') }, days: way.reduce((sum, { medianDays }) => sum + medianDays!, 0) };
}

/** `2026Q3` of a date. */
export const quarterOf = (date: CalendarDate): string => `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

export interface ExpectedQuarter {
  quarter: string;
  projects: Interval;
  amount: Interval;
}

export interface Expected {
  event: ForecastEvent;
  quarters: ExpectedQuarter[];
  /** Stages whose projects are left out, as too little is known of the way from there. */
  leftOut: { stage: Stage; projects: number }[];
  /** The stages of which too little is known. */
  lacking: Stage[];
}

/**
 * What is to be expected of those under way, by the quarter in which the medians bring them there. Whoever stands in a stage longer than its median is expected to leave
 * it today. An interval adds up the lower and the upper ends: wider than each project's own chance would make it, never narrower.
 */
export function expected(event: ForecastEvent, standing: readonly Standing[], steps: readonly Transition[], today: CalendarDate): Expected {
  const quarters = new Map<string, ExpectedQuarter>();
  const leftOut = new Map<Stage, number>();
  const lacking = new Set<Stage>();
  for (const { stage, enteredIn, projects, amount } of standing) {
    if (STAGE_ORDER.indexOf(stage) >= STAGE_ORDER.indexOf(FORECAST_EVENTS[event])) continue;
    const way = wayTo(event, stage, steps);
    if ('lacking' in way) {
      leftOut.set(stage, (leftOut.get(stage) ?? 0) + projects);
      for (const each of way.lacking) lacking.add(each);
      continue;
    }
    const here = steps.find((step) => step.stage === stage)!.medianDays!;
    const leaves = enteredIn ? addDays(enteredIn, 14 + Math.round(here)) : addDays(today, Math.round(here));
    const on = addDays(leaves > today ? leaves : today, Math.round(way.days - here));
    const quarter = quarterOf(on);
    const sofar = quarters.get(quarter) ?? { quarter, projects: { value: 0, low: 0, high: 0 }, amount: { value: 0, low: 0, high: 0 } };
    for (const bound of ['value', 'low', 'high'] as const) {
      sofar.projects[bound] += projects * way.chance[bound];
      sofar.amount[bound] += amount * way.chance[bound];
    }
    quarters.set(quarter, sofar);
  }
  return {
    event,
    quarters: [...quarters.values()].sort((a, b) => a.quarter.localeCompare(b.quarter)),
    leftOut: STAGE_ORDER.flatMap((stage) => (leftOut.has(stage) ? [{ stage, projects: leftOut.get(stage)! }] : [])),
    lacking: STAGE_ORDER.filter((stage) => lacking.has(stage)),
  };
}

/** What is still wanting of a year's target of construction starts, and how much must be in negotiation for it. */
export function needed(target: number, reached: number, expectedThisYear: number, chance: Interval | null): { gap: number; inNegotiation: Interval | null } {
  const gap = Math.max(0, target - reached - expectedThisYear);
  if (!chance || chance.value <= 0) return { gap, inNegotiation: null };
  // The more likely each is to come, the fewer are needed; of nothing likely, no number is enough.
  return { gap, inNegotiation: { value: gap / chance.value, low: gap / chance.high, high: chance.low > 0 ? gap / chance.low : gap / chance.value } };
}
