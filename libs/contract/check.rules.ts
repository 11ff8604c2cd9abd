import { daysBetween, decimal, quarterEnd, quarterOf, roundTo, toPlain, type Decimal, type Locale, type Quarter } from '#platform';
import { CheckResult, MetricKind } from './contract.enums.js';
import { contractMessages } from './messages.js';
import { metricFacts } from './metrics.js';
import { lastFourQuarters, quarterIndex, standing, type ReturnFacts } from './returns.rules.js';

/** Changes whenever the rules below change what a check comes to. */
export const RULE_VERSION = '2026-1';

/** Why a check came to its result. Texts: `messages.ts`, `reason.…`. */
export const REASONS = {
  MET: CheckResult.COMPLIANT,
  DATE_MET: CheckResult.COMPLIANT,
  NOT_DUE: CheckResult.NOT_YET_DUE,
  ON_PACE: CheckResult.NOT_YET_DUE,
  BEHIND_PACE: CheckResult.AT_RISK,
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
 * Returns up to the quarter of the due date count. Before it, the pace from signing to the due date says what must be there already.
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
  const base = decimal(facts.base ?? '0');
  const due = today > dueOn;
  const fixed = { target, base: toPlain(base), signedOn, dueOn };
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
  if (value.gte(target)) return outcome('MET', { actual, expected: target, inputs });
  if (due) {
    const dueQuarterIsIn = quarterIndex(asOf) >= quarterIndex(quarterOf(dueOn));
    const reason = !dueQuarterIsIn ? 'DUE_QUARTER_NOT_RETURNED' : quarters !== null && quarters < 4 ? 'YEAR_INCOMPLETE' : 'MISSED';
    return outcome(reason, { actual, expected: target, inputs });
  }
  // Of a yearly value the quarters known say how fast it comes.
  const pace = quarters === null ? value : value.times(4).div(quarters);
  const expected = expectedAt(asOfOn, base, decimal(target), signedOn, dueOn);
  return outcome(pace.lt(expected) ? 'BEHIND_PACE' : 'ON_PACE', {
    actual,
    expected: toPlain(roundTo(expected, 6)),
    inputs: { ...inputs, pace: toPlain(roundTo(pace, 6)) },
  });
}

/** The last value that counts for the due date: a level as it stood, or what four quarters brought. */
function latestValue({ kind, dueOn, returns }: CheckFacts): { value: Decimal; quarters: number | null; asOf: Quarter } | null {
  const until = quarterOf(dueOn);
  if (metricFacts(kind).measure === 'yearly') return lastFourQuarters(returns, until);
  const last = standing(returns).filter((row) => row.value !== null && quarterIndex(row) <= quarterIndex(until)).at(-1);
  return last ? { value: decimal(last.value!), quarters: null, asOf: asQuarter(last) } : null;
}

/** On a straight line from the base at signing to the target at the due date. Without a signing date the target itself is asked for. */
function expectedAt(day: string, base: Decimal, target: Decimal, signedOn: string | null, dueOn: string): Decimal {
  const whole = signedOn ? daysBetween(signedOn, dueOn) : 0;
  if (!signedOn || whole <= 0) return target;
  const gone = Math.min(Math.max(daysBetween(signedOn, day), 0), whole);
  return base.plus(target.minus(base).times(gone).div(whole));
}

function asQuarter({ year, quarter }: ReturnFacts): Quarter {
  return { year, quarter: quarter as Quarter['quarter'] };
}

function isPositive(value: string | null): boolean {
  return value !== null && decimal(value).gt(0);
}

/** Why a check came to its result, with the arithmetic, in words. */
export function reasonText(reasonCode: string, inputs: Record<string, unknown>, expected: string | null, locale: Locale): string {
  const shown = Object.fromEntries(Object.entries({ ...inputs, expected }).map(([name, value]) => [name, plain(value)]));
  return reasonCode in REASONS ? contractMessages(locale, `reason.${reasonCode as ReasonCode}`, shown) : reasonCode;
}

/** Two decimals are enough to read; the exact figures are in the inputs. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '—';
  const text = String(value);
  return /^-?\d+\.\d+$/.test(text) ? roundTo(text, 2).toFixed() : text;
}
