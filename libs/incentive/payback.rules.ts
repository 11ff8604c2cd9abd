import { MetricKind } from '#contract';
import { decimal, Decimal, sum, toPlain, yearOf, type CalendarDate } from '#platform';
import { IncentiveEntryKind } from './incentive.enums.js';
import type { Said } from './messages.js';
import type { ContractFacts, ProjectFacts } from './project-facts.js';
import { moneyOfYear, muOf, yuanOf, type Source } from './real-figures.rules.js';

/** A grant as far as payback looks at it. Money in yuan. */
export interface PaybackGrant {
  code: string;
  /** Nothing more becomes due from this day on. */
  endedOn: CalendarDate | null;
  years: readonly { id: string; year: number; amount: string }[];
  entries: readonly { id: string; kind: IncentiveEntryKind; amount: string; happenedOn: CalendarDate }[];
}

/** Who gives and who pays tax: a project with its grants. */
export interface PaybackFacts {
  facts: ProjectFacts;
  grants: readonly PaybackGrant[];
  /** The day on which the project was terminated or left; null while it stands. */
  leftOn: CalendarDate | null;
}

/** One year of a payback. Money in yuan. */
export interface PaybackYear {
  year: number;
  /** Incentives promised for the year, of grants that had not ended. */
  promised: string;
  /** Paid in the year, less what was clawed back in it. */
  paid: string;
  /** Tax that the agreements promise for the year. */
  promisedTax: string;
  /** Tax returned for the year. */
  actualTax: string;
  /** How many quarters of the year were returned, of the agreement with the most. */
  quarters: number;
  sources: Source[];
}

/** When tax has brought back what incentives cost. */
export interface Payback {
  years: PaybackYear[];
  promised: string;
  paid: string;
  promisedTax: string;
  actualTax: string;
  /** Tax of a year as it comes now; null where nothing was returned yet. */
  pace: string | null;
  /** First year by whose end the promised tax covers the promised incentives; null when it never does. */
  breakEvenPromised: number | null;
  /** First year by whose end the tax that came, and goes on coming as now, covers what was paid and is still promised; null when it never does, or nothing came. */
  breakEvenAtPace: number | null;
  /** How both years were found. */
  reasons: Said[];
}

/** Nobody is told of a break-even further away than this. */
export const HORIZON_YEARS = 30;

const FEN = 2;
const MINUS: readonly IncentiveEntryKind[] = [IncentiveEntryKind.CLAWED_BACK];
const yuan = (value: Decimal) => toPlain(value, FEN);

/** The years of a project: what was promised and paid to it, what tax it promised and paid. */
export function paybackYears({ facts, grants, leftOn }: PaybackFacts, today: CalendarDate): PaybackYear[] {
  const given = grants.flatMap((grant) => [
    ...grant.years.filter(({ year }) => grant.endedOn === null || year <= yearOf(grant.endedOn)).map(({ id, year, amount }) => ({ year, field: 'promised' as const, amount: decimal(amount), source: sourceOf('incentive_grant_year', id, 'source.promise', grant.code, amount, year) })),
    ...grant.entries.filter(({ kind }) => kind === IncentiveEntryKind.PAID || MINUS.includes(kind)).map(({ id, kind, amount, happenedOn }) => {
      const signed = MINUS.includes(kind) ? decimal(amount).neg() : decimal(amount);
      return { year: yearOf(happenedOn), field: 'paid' as const, amount: signed, source: sourceOf('incentive_entry', id, MINUS.includes(kind) ? 'source.clawed_back' : 'source.paid', grant.code, yuan(signed), yearOf(happenedOn)) };
    }),
  ]);
  const due = facts.contracts.flatMap(({ metrics }) => metrics.filter(({ kind }) => kind === MetricKind.TAX_PER_MU).map(({ dueOn }) => yearOf(dueOn)));
  const returned = facts.contracts.flatMap(({ metrics }) => metrics.filter(({ kind }) => kind === MetricKind.TAX_PER_MU).flatMap(({ returns }) => returns.map(({ year }) => year)));
  const known = [...given.map(({ year }) => year), ...due, ...returned];
  if (known.length === 0) return [];
  const left = leftOn === null ? null : yearOf(leftOn);
  // One year further for a project that left, so that nothing it promised goes on after the last year.
  const [first, last] = [Math.min(...known), Math.max(...known, yearOf(today), left === null ? 0 : left + 1)];
  return Array.from({ length: last - first + 1 }, (_, index): PaybackYear => {
    const year = first + index;
    const ofYear = given.filter((each) => each.year === year);
    const total = (field: 'promised' | 'paid') => yuan(sum(ofYear.filter((each) => each.field === field).map(({ amount }) => amount)));
    const promisedTax = left !== null && year > left ? [] : facts.contracts.flatMap((contract) => taxPromised(contract, year));
    const actualTax = facts.contracts.map((contract) => moneyOfYear(contract, MetricKind.TAX_PER_MU, year));
    return {
      year, promised: total('promised'), paid: total('paid'), promisedTax: yuan(sum(promisedTax.map(({ value }) => value))), actualTax: yuan(sum(actualTax.flat().map(({ value }) => value))),
      quarters: Math.max(0, ...actualTax.map((sources) => sum(sources.map(({ quarters }) => quarters ?? 0)).toNumber())),
      sources: [...ofYear.map(({ source }) => source), ...promisedTax, ...actualTax.flat()],
    };
  });
}

/** What an agreement promises of tax for a year: its latest target due by the end of it, from the year it is due on. */
function taxPromised(contract: ContractFacts, year: number): Source[] {
  const mu = muOf(contract);
  const target = contract.metrics.filter(({ kind, target, dueOn }) => kind === MetricKind.TAX_PER_MU && target !== null && yearOf(dueOn) <= year).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).at(-1);
  if (mu === null || !target) return [];
  return [{ entity: 'contract_metric', rowId: target.id, label: { key: 'source.tax_promised', params: { code: contract.code, year } }, value: yuanOf(decimal(target.target!), mu) }];
}

function sourceOf(entity: Source['entity'], rowId: string, key: Said['key'], code: string, value: string, year: number): Source {
  return { entity, rowId, label: { key, params: { code, year } }, value };
}

/** The years of several projects together, as one: of a chain, of the zone. The rows behind stay with the projects. */
export function addedYears(all: readonly (readonly PaybackYear[])[]): PaybackYear[] {
  const years = all.flat();
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years.map(({ year }) => year)), Math.max(...years.map(({ year }) => year))];
  return Array.from({ length: last - first + 1 }, (_, index): PaybackYear => {
    const year = first + index;
    const ofYear = years.filter((each) => each.year === year);
    const total = (field: 'promised' | 'paid' | 'promisedTax' | 'actualTax') => yuan(sum(ofYear.map((each) => each[field])));
    return { year, promised: total('promised'), paid: total('paid'), promisedTax: total('promisedTax'), actualTax: total('actualTax'), quarters: Math.max(0, ...ofYear.map(({ quarters }) => quarters)), sources: [] };
  });
}

/** The payback that years come to: what is promised stays as it is after the last target, what comes goes on as in the latest year with returns. */
export function paybackOf(years: readonly PaybackYear[], today: CalendarDate): Payback {
  const thisYear = yearOf(today);
  const total = (field: 'promised' | 'paid' | 'promisedTax' | 'actualTax') => yuan(sum(years.map((each) => each[field])));
  const latest = years.filter(({ quarters }) => quarters > 0).at(-1);
  const pace = latest ? yuan(decimal(latest.actualTax).div(latest.quarters).times(4)) : null;
  const lastPromise = years.at(-1)?.promisedTax ?? '0';
  const of = (year: number) => years.find((each) => each.year === year);
  const breakEvenPromised = breakEven(years, (year) => [of(year)?.promised ?? '0', of(year)?.promisedTax ?? lastPromise]);
  const breakEvenAtPace = pace === null ? null : breakEven(years, (year) => {
    // Of this year what was paid or, when more, what is promised; of the years to come the promise.
    const cost = year < thisYear ? (of(year)?.paid ?? '0') : year > thisYear ? (of(year)?.promised ?? '0') : yuan(Decimal.max(of(year)?.paid ?? '0', of(year)?.promised ?? '0'));
    const tax = year < latest!.year ? (of(year)?.actualTax ?? '0') : pace;
    return [cost, tax];
  });
  const found: Omit<Payback, 'reasons'> = { years: [...years], promised: total('promised'), paid: total('paid'), promisedTax: total('promisedTax'), actualTax: total('actualTax'), pace, breakEvenPromised, breakEvenAtPace };
  return { ...found, reasons: reasonsOf(found, latest) };
}

/** The first year by whose end the second of what a year brings, added up, covers the first and goes on covering it. */
function breakEven(years: readonly PaybackYear[], ofYear: (year: number) => [cost: string, tax: string]): number | null {
  if (years.length === 0) return null;
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  let [cost, tax] = [new Decimal(0), new Decimal(0)];
  let found: number | null = null;
  for (let year = first; year <= last + HORIZON_YEARS; year++) {
    const [more, came] = ofYear(year);
    cost = cost.plus(more);
    tax = tax.plus(came);
    if (tax.lt(cost)) found = null;
    else if (cost.gt(0)) found ??= year;
  }
  return found;
}

function reasonsOf({ promised, paid, promisedTax, actualTax, pace, breakEvenPromised, breakEvenAtPace }: Omit<Payback, 'reasons'>, latest: PaybackYear | undefined): Said[] {
  if (decimal(promised).isZero() && decimal(paid).isZero()) return [{ key: 'payback.nothing_given' }];
  const reasons: Said[] = [breakEvenPromised === null ? { key: 'payback.promised_never', params: { promisedYuan: promised, years: HORIZON_YEARS } } : { key: 'payback.promised', params: { promisedYuan: promised, taxYuan: promisedTax, year: breakEvenPromised } }];
  if (pace === null) return [...reasons, { key: 'payback.no_tax' }];
  reasons.push({ key: 'payback.pace', params: { year: latest!.year, quarters: latest!.quarters, taxYuan: latest!.actualTax, paceYuan: pace } });
  const params = { paidYuan: paid, taxYuan: actualTax };
  reasons.push(breakEvenAtPace === null ? { key: 'payback.pace_never', params: { ...params, years: HORIZON_YEARS } } : { key: 'payback.pace_year', params: { ...params, year: breakEvenAtPace } });
  return reasons;
}
