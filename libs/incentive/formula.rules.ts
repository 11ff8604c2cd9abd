import { Decimal, decimal, parseDecimal, toPlain, type FieldProblem } from '#platform';
import { FormulaMethod, type BaseFigure } from './incentive.enums.js';
import { text, type IncentiveMessage, type Said } from './messages.js';

/** From which base on, what is given: per cent, yuan a unit or yuan, as the formula's method says. */
export interface Tier {
  from: string;
  value: string;
}

/** What policies of one group may give a project together: a sum, a share of its fixed-asset investment, or the smaller of both. */
export interface StackingLimit {
  group: string;
  cap: string | null;
  percent: string | null;
}

/** The extent of a policy as data. Money in yuan. Examples in [9]: 30% of the price up to 500万; 3% of turnover from 200万 up to 100万; 100万 a rank up to 300万. */
export interface Formula {
  base: BaseFigure;
  method: FormulaMethod;
  /** In rising order; a base below the first one earns nothing. */
  tiers: readonly Tier[];
  /** Each slice of the base by its own tier, instead of the whole base by the tier that it reaches. */
  sliced: boolean;
  /** Most of one year. */
  cap: string | null;
  stacking: StackingLimit | null;
}

/** What the other policies of the group leave. */
export interface StackingRoom {
  /** What was promised under the others of the group, yuan. */
  used: string;
  fixedInvestment: string | null;
}

/** What a formula gives for a base, and every step on the way. */
export interface Evaluation {
  /** Yuan, to the fen; what is less is dropped. */
  amount: string;
  steps: Said[];
}

const FEN = 2;
const MOST_TIERS = 12;
const down = (value: Decimal) => value.toDecimalPlaces(FEN, Decimal.ROUND_DOWN);
const yuan = (value: Decimal) => toPlain(value, FEN);

/** Evaluates a formula exactly. Without `room` the stacking limit is not looked at: it is one of a project, not of a figure. */
export function evaluate(formula: Formula, base: string, room: StackingRoom | null = null): Evaluation {
  const value = decimal(base);
  const said = { base: formula.base, value: toPlain(value) };
  const first = formula.tiers[0]!;
  if (value.lt(first.from)) return { amount: '0.00', steps: [{ key: 'step.below', params: { ...said, from: toPlain(first.from) } }] };
  const { raw, steps } = formula.sliced ? ofSlices(formula, value) : ofWhole(formula, value);
  let amount = down(raw);
  if (formula.cap !== null && amount.gt(formula.cap)) {
    amount = decimal(formula.cap);
    steps.push({ key: 'step.capped', params: { capYuan: yuan(amount) } });
  }
  if (room && formula.stacking) amount = withinStacking(formula.stacking, room, amount, steps);
  return { amount: yuan(amount), steps };
}

function ofWhole(formula: Formula, value: Decimal): { raw: Decimal; steps: Said[] } {
  const tier = formula.tiers.filter(({ from }) => value.gte(from)).at(-1)!;
  const raw = given(formula.method, value, tier.value);
  const steps: Said[] = [];
  if (formula.tiers.length > 1) steps.push({ key: 'step.tier', params: { base: formula.base, value: toPlain(value), from: toPlain(tier.from) } });
  steps.push(product(formula, value, tier.value, raw));
  return { raw, steps };
}

function ofSlices(formula: Formula, value: Decimal): { raw: Decimal; steps: Said[] } {
  const steps: Said[] = [];
  let raw = new Decimal(0);
  for (const [index, tier] of formula.tiers.entries()) {
    if (value.lte(tier.from)) break;
    const next = formula.tiers[index + 1];
    const until = next && value.gt(next.from) ? decimal(next.from) : value;
    const slice = until.minus(tier.from);
    const part = given(formula.method, slice, tier.value);
    steps.push({ key: `step.slice_${formula.method as 'rate' | 'per_unit'}`, params: { base: formula.base, from: toPlain(tier.from), to: toPlain(until), slice: toPlain(slice), rate: toPlain(tier.value), rateYuan: tier.value, partYuan: yuan(down(part)) } });
    raw = raw.plus(part);
  }
  steps.push({ key: 'step.slices_sum', params: { amountYuan: yuan(down(raw)) } });
  return { raw, steps };
}

function given(method: FormulaMethod, value: Decimal, rate: string): Decimal {
  switch (method) {
    case FormulaMethod.RATE:
      return value.times(rate).div(100);
    case FormulaMethod.PER_UNIT:
      return value.times(rate);
    case FormulaMethod.FIXED:
      return decimal(rate);
  }
}

function product({ base, method }: Formula, value: Decimal, rate: string, raw: Decimal): Said {
  return { key: `step.${method}`, params: { base, value: toPlain(value), rate: toPlain(rate), rateYuan: rate, amountYuan: yuan(down(raw)) } };
}

/** What a group may give a project together, yuan; null without a limit that can be computed. */
export function stackingLimit({ cap, percent }: StackingLimit, fixedInvestment: string | null): Decimal | null {
  const limits = [cap === null ? null : decimal(cap), percent === null || fixedInvestment === null ? null : down(decimal(fixedInvestment).times(percent).div(100))].filter((limit) => limit !== null);
  return limits.length === 0 ? null : Decimal.min(...limits);
}

function withinStacking(stacking: StackingLimit, { used, fixedInvestment }: StackingRoom, amount: Decimal, steps: Said[]): Decimal {
  const limit = stackingLimit(stacking, fixedInvestment);
  if (limit === null) return amount;
  const left = Decimal.max(0, limit.minus(used));
  if (amount.lte(left)) return amount;
  steps.push({ key: 'step.stacked', params: { group: stacking.group, limitYuan: yuan(limit), usedYuan: used, leftYuan: yuan(left) } });
  return left;
}

/** Everything that is wrong with a formula, each under its path. */
export function formulaProblems(formula: Formula, path: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: string, key: IncentiveMessage, params?: Said['params']) => void problems.push({ path: `${path}.${field}`, message: text(key, params) });
  if (formula.tiers.length === 0) add('tiers', 'field.tiers_needed');
  if (formula.tiers.length > MOST_TIERS) add('tiers', 'field.tiers_most', { most: MOST_TIERS });
  for (const [index, { from, value }] of formula.tiers.entries()) {
    const before = formula.tiers[index - 1];
    if (badDecimal(from, 18, 6)) add(`tiers.${index}.from`, 'field.decimal');
    else if (before && !badDecimal(before.from, 18, 6) && decimal(from).lte(before.from)) add(`tiers.${index}.from`, 'field.tiers_rise');
    const places = formula.method === FormulaMethod.RATE ? 4 : FEN;
    if (badDecimal(value, 18, places) || decimal(value).isZero()) add(`tiers.${index}.value`, 'field.positive');
    else if (formula.method === FormulaMethod.RATE && decimal(value).gt(100)) add(`tiers.${index}.value`, 'field.percent');
  }
  if (formula.sliced && formula.method === FormulaMethod.FIXED) add('sliced', 'field.fixed_not_sliced');
  if (formula.cap !== null && (badDecimal(formula.cap, 18, FEN) || decimal(formula.cap).isZero())) add('cap', 'field.positive');
  const { stacking } = formula;
  if (stacking) {
    if (!stacking.group.trim()) add('stacking.group', 'field.required');
    if (stacking.cap === null && stacking.percent === null) add('stacking.cap', 'field.stacking_limit');
    if (stacking.cap !== null && (badDecimal(stacking.cap, 18, FEN) || decimal(stacking.cap).isZero())) add('stacking.cap', 'field.positive');
    if (stacking.percent !== null && (badDecimal(stacking.percent, 3, 4) || decimal(stacking.percent).isZero() || decimal(stacking.percent).gt(100))) add('stacking.percent', 'field.percent');
  }
  return problems;
}

function badDecimal(value: string, whole: number, places: number): boolean {
  const number = parseDecimal(value);
  return !number || number.lt(0) || number.decimalPlaces() > places || number.gte(`1e${whole}`);
}

/** The formula in sentences, as a policy sheet prints it. */
export function formulaWords({ base, method, tiers, sliced, cap, stacking }: Formula): Said[] {
  const words: Said[] = tiers.map(({ from, value }) => ({ key: decimal(from).isZero() ? `formula.${method}_any` : `formula.${method}`, params: { base, from: toPlain(from), rate: toPlain(value), rateYuan: value } }));
  if (tiers.length > 1) words.push({ key: sliced ? 'formula.sliced' : 'formula.whole' });
  if (cap !== null) words.push({ key: 'formula.cap', params: { capYuan: cap } });
  if (stacking) {
    const { group, cap: together, percent } = stacking;
    if (together !== null) words.push({ key: 'formula.stacking_cap', params: { group, capYuan: together } });
    if (percent !== null) words.push({ key: 'formula.stacking_percent', params: { group, percent: toPlain(percent) } });
  }
  return words;
}
