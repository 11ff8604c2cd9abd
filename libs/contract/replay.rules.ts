import { decimal } from '#platform';
import { checkMetric, RULE_VERSION, type CheckFacts, type CheckOutcome } from './check.rules.js';

/** A check as it was kept. */
export interface KeptCheck extends Omit<CheckOutcome, 'reasonCode'> {
  reasonCode: string;
  facts: CheckFacts | null;
  ruleVersion: string;
  /** The day of the check where the zone is. */
  checkedOn: string;
}

/** Why a check cannot be made again as it was. */
export type ReplayObstacle = 'no_facts' | 'other_rules';

export interface Replay {
  obstacle: ReplayObstacle | null;
  /** What the same facts on the same day come to by today's rules; null without facts. */
  outcome: CheckOutcome | null;
  /** Fields in which this is not what was kept. */
  differences: string[];
}

/** Makes a check again from what it looked at, on its day. By rules of another version it may come to something else: that is said, not hidden. */
export function replayCheck(kept: KeptCheck): Replay {
  if (!kept.facts) return { obstacle: 'no_facts', outcome: null, differences: [] };
  const outcome = checkMetric(kept.facts, kept.checkedOn);
  const differences = (['result', 'reasonCode', 'actual', 'actualOn', 'expected'] as const).filter((field) => !same(kept[field], outcome[field]));
  const inputs = [...new Set([...Object.keys(kept.inputs), ...Object.keys(outcome.inputs)])].filter((name) => !same(kept.inputs[name] ?? null, outcome.inputs[name] ?? null));
  return { obstacle: kept.ruleVersion === RULE_VERSION ? null : 'other_rules', outcome, differences: [...differences, ...inputs.map((name) => `inputs.${name}`)] };
}

/** Columns give numbers with all their zeros. */
function same(a: string | number | null, b: string | number | null): boolean {
  if (a === b) return true;
  const number = /^-?\d+(\.\d+)?$/;
  return a !== null && b !== null && number.test(String(a)) && number.test(String(b)) && decimal(String(a)).eq(decimal(String(b)));
}
