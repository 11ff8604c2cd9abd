import { addDays, daysBetween, decimal, quarterEnd, quarterOf, Decimal, roundTo, toPlain, type Locale, type Quarter } from '#platform';
import { CheckResult, MetricDirection, MetricKind } from './contract.enums.js';
import { contractMessages } from './messages.js';
import { metricFacts } from './metrics.js';
import { lastFourQuarters, quarterIndex, standing, type ReturnFacts } from './returns.rules.js';

/** Changes whenever the rules below change what a check comes to. */
export const RULE_VERSION = '2026-2';

/** Why a check came to its result. Texts: `messages.ts`, `reason.…`. */
export const REASONS = {
  MET: CheckResult.COMPLIANT,
  DATE_MET: CheckResult.COMPLIANT,
  NOT_DUE: CheckResult.NOT_YET_DUE,
  ON_PACE: CheckResult.NOT_YET_DUE,
  BEHIND_PACE: CheckResult.AT_RISK,
  OVER_PACE: CheckResult.AT_RISK,
  REPLANNED_LATE: CheckResult.AT_RISK,
  DATE_PASSED: CheckResult.AT_RISK,
  MISSED: CheckResult.BREACHED,
  DATE_LATE: CheckResult.BREACHED,
  DATE_MISSED: CheckResult.BREACHED,
  NO_TARGET: CheckResult.NO_DATA,
  NO_LAND: CheckResult.NO_DATA,
  NO_RETURN: CheckResult.NO_DATA,
  DUE_QUARTER_NOT_RETURNED: CheckResult.NO_DATA,
  YEAR_INCOMPLETE: CheckResult.NO_DATA,
} as const satisfies Record<string, CheckResult>;
export type ReasonCode = keyof typeof REASONS;

/** What a check looks at. */
export interface CheckFacts {
  kind: MetricKind;
  base: string | null;
  target: string | null;
  targetOn: string | null;
  dueOn: string;
  /** When the agreement was signed: where the pace starts. */
  signedOn: string | null;
  /** The promised day from which this metric grows (`growsFrom` of the catalogue). */
  growsFromOn?: string | null;
  /** The step of the ramp-up 达产爬坡 before this one: where its pace starts. */
  stepBefore?: { target: string; dueOn: string } | null;
  landArea: string | null;
  factoryArea: string | null;
  returns: readonly ReturnFacts[];
  /** The project's milestone that goes with a date metric. */
  milestone: { plannedOn: string | null; replannedOn: string | null; actualOn: string | null } | null;
}

/** What a check found, with the figures it was computed from. */
export interface CheckOutcome {
  result: CheckResult;
  reasonCode: ReasonCode;
  actual: string | null;
  actualOn: string | null;
  /** What the actual was held against: the target, or what the pace asks for at the quarter returned. */
  expected: string | null;
  inputs: Record<string, string | number | null>;
}

/**
 * Holds one promise against what came, on a day. The due date itself still belongs to the promise: it is missed from the day after.
 * Returns up to the quarter of the due date count. Before it, two curves between the agreement's own dates, a straight line and an S-curve, say what
 * must be there already: whoever is behind both is at risk.
 */
export function checkMetric(facts: CheckFacts, today: string): CheckOutcome {
  return metricFacts(facts.kind).measure === 'date' ? checkDate(facts, today) : checkValue(facts, today);
}

function outcome(reasonCode: ReasonCode, found: Partial<CheckOutcome> & Pick<CheckOutcome, 'inputs'>): CheckOutcome {
  return { actual: null, actualOn: null, expected: null, ...found, result: REASONS[reasonCode], reasonCode };
}

function checkDate({ targetOn, dueOn, returns, milestone }: CheckFacts, today: string): CheckOutcome {
  const reported = standing(returns).filter(({ valueOn }) => valueOn !== null).at(-1)?.valueOn ?? null;
  const actualOn = reported ?? milestone?.actualOn ?? null;
  const replannedOn = milestone?.replannedOn ?? milestone?.plannedOn ?? null;
  const inputs = { targetOn, dueOn, actualOn, source: reported ? 'return' : actualOn ? 'milestone' : null, replannedOn };
  if (!targetOn) return outcome('NO_TARGET', { inputs });
  if (actualOn) return outcome(actualOn <= targetOn ? 'DATE_MET' : 'DATE_LATE', { actualOn, inputs });
  if (today > targetOn && today > dueOn) return outcome('DATE_MISSED', { inputs });
  if (today > targetOn) return outcome('DATE_PASSED', { inputs });
  return outcome(replannedOn && replannedOn > targetOn ? 'REPLANNED_LATE' : 'NOT_DUE', { inputs });
}

function checkValue(facts: CheckFacts, today: string): CheckOutcome {
  const { kind, target, dueOn, signedOn } = facts;
  const { direction } = metricFacts(kind);
  const due = today > dueOn;
  const start = startOf(facts);
  const fixed = { target, base: start.value && toPlain(start.value), signedOn, startOn: start.on, dueOn };
  if (target === null) return outcome('NO_TARGET', { inputs: fixed });
  if (metricFacts(kind).unit === 'wan_per_mu' && !isPositive(facts.landArea) && !isPositive(facts.factoryArea)) {
    return outcome('NO_LAND', { expected: target, inputs: { ...fixed, landArea: facts.landArea } });
  }
  const latest = latestValue(facts);
  if (!latest) return outcome(due ? 'NO_RETURN' : 'NOT_DUE', { expected: target, inputs: fixed });

  const { value, quarters, asOf } = latest;
  const actual = toPlain(roundTo(value, 6));
  const asOfOn = quarterEnd(asOf);
  const inputs = { ...fixed, value: actual, quarters, asOf: `${asOf.year}Q${asOf.quarter}`, asOfOn };
  const atMost = direction === MetricDirection.AT_MOST;
  if (atMost ? value.lte(target) : value.gte(target)) return outcome('MET', { actual, expected: target, inputs });
  if (due) {
    const dueQuarterIsIn = quarterIndex(asOf) >= quarterIndex(quarterOf(dueOn));
    const reason = !dueQuarterIsIn ? 'DUE_QUARTER_NOT_RETURNED' : quarters !== null && quarters < 4 ? 'YEAR_INCOMPLETE' : 'MISSED';
    return outcome(reason, { actual, expected: target, inputs });
  }
  // Of a yearly value the quarters known say how fast it comes.
  const pace = quarters === null ? value : value.times(4).div(quarters);
  const { linear, sCurve } = curvesAt(asOfOn, start, decimal(target), dueOn);
  const expected = atMost ? Decimal.max(linear, sCurve) : Decimal.min(linear, sCurve);
  const behind = atMost ? pace.gt(expected) : pace.lt(expected);
  const reason = behind ? (atMost ? 'OVER_PACE' : 'BEHIND_PACE') : 'ON_PACE';
  return outcome(reason, {
    actual,
    expected: toPlain(roundTo(expected, 6)),
    inputs: { ...inputs, pace: toPlain(roundTo(pace, 6)), linear: toPlain(roundTo(linear, 6)), sCurve: toPlain(roundTo(sCurve, 6)), ...forecast(pace, asOfOn, start, decimal(target), dueOn) },
  });
}

/** The last value that counts for the due date: a level as it stood, or what four quarters brought. */
function latestValue({ kind, dueOn, returns }: CheckFacts): { value: Decimal; quarters: number | null; asOf: Quarter } | null {
  const until = quarterOf(dueOn);
  if (metricFacts(kind).measure === 'yearly') return lastFourQuarters(returns, until);
  const last = standing(returns).filter((row) => row.value !== null && quarterIndex(row) <= quarterIndex(until)).at(-1);
  return last ? { value: decimal(last.value!), quarters: null, asOf: asQuarter(last) } : null;
}

/** Where the pace of a metric starts: at the step of the ramp-up before it, at the day from which it can grow, or at signing. */
function startOf({ kind, base, signedOn, dueOn, growsFromOn, stepBefore }: CheckFacts): { value: Decimal | null; on: string | null } {
  if (stepBefore) return { value: decimal(stepBefore.target), on: stepBefore.dueOn };
  const known = base ?? (metricFacts(kind).direction === MetricDirection.AT_MOST ? null : '0');
  return { value: known === null ? null : decimal(known), on: growsFromOn && growsFromOn < dueOn ? growsFromOn : signedOn };
}

/** What both curves ask for on a day. Where it is not known from when or from what the metric grows, the target itself is asked for. */
function curvesAt(day: string, start: { value: Decimal | null; on: string | null }, target: Decimal, dueOn: string): { linear: Decimal; sCurve: Decimal } {
  const whole = start.on ? daysBetween(start.on, dueOn) : 0;
  if (!start.on || !start.value || whole <= 0) return { linear: target, sCurve: target };
  const from = start.value;
  const t = new Decimal(Math.min(Math.max(daysBetween(start.on, day), 0), whole)).div(whole);
  // 3t² − 2t³: slow while it is built, fast while it fills, slow again at the end.
  const s = t.times(t).times(new Decimal(3).minus(t.times(2)));
  const at = (share: Decimal) => from.plus(target.minus(from).times(share));
  return { linear: at(t), sCurve: at(s) };
}

/** Where this pace leads: the value on the due date, and the day on which the target would be reached; nothing while it has not begun. */
function forecast(pace: Decimal, asOfOn: string, start: { value: Decimal | null; on: string | null }, target: Decimal, dueOn: string): { forecast: string | null; reachedOn: string | null } {
  const gone = start.on ? daysBetween(start.on, asOfOn) : 0;
  if (!start.on || !start.value || gone <= 0) return { forecast: null, reachedOn: null };
  const grown = pace.minus(start.value);
  const days = grown.isZero() ? null : target.minus(start.value).times(gone).div(grown);
  const reached = days?.gt(0) && days.lt(MOST_DAYS) ? addDays(start.on, days.ceil().toNumber()) : null;
  return { forecast: toPlain(roundTo(start.value.plus(grown.times(daysBetween(start.on, dueOn)).div(gone)), 6)), reachedOn: reached };
}

/** A target that this pace reaches later than in fifty years is not reached. */
const MOST_DAYS = 18_263;

function asQuarter({ year, quarter }: ReturnFacts): Quarter {
  return { year, quarter: quarter as Quarter['quarter'] };
}

function isPositive(value: string | null): boolean {
  return value !== null && decimal(value).gt(0);
}

/** Why a check came to its result, with the arithmetic, in words. */
export function reasonText(reasonCode: string, inputs: Record<string, unknown>, expected: string | null, locale: Locale): string {
  const shown = Object.fromEntries(Object.entries({ linear: null, sCurve: null, forecast: null, reachedOn: null, ...inputs, expected }).map(([name, value]) => [name, plain(value)]));
  return reasonCode in REASONS ? contractMessages(locale, `reason.${reasonCode as ReasonCode}`, shown) : reasonCode;
}

/** Two decimals are enough to read; the exact figures are in the inputs. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '—';
  const text = String(value);
  return /^-?\d+\.\d+$/.test(text) ? roundTo(text, 2).toFixed() : text;
}
