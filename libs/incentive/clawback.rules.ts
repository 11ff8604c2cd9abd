import { CheckResult, metricFacts, type MetricKind } from '#contract';
import { addMonths, Decimal, decimal, sum, toPlain, type CalendarDate } from '#platform';
import { ClawbackMethod, IncentiveEntryKind } from './incentive.enums.js';
import { balanceOf, type LedgerEntry } from './ledger.rules.js';
import type { Said } from './messages.js';

/** What an agreement says about taking back. */
export interface ClawbackTerms {
  method: ClawbackMethod;
  /** Per cent in the first, second, third… year since the first payment; later nothing. Only of `by_year`. */
  rates: readonly string[];
}

/** A metric that a grant is tied to, with what its latest check found. */
export interface TiedMetric {
  kind: MetricKind;
  target: string | null;
  actual: string | null;
  result: CheckResult | null;
}

export interface ClawbackFacts {
  terms: ClawbackTerms;
  entries: readonly (LedgerEntry & { happenedOn: CalendarDate })[];
  metrics: readonly TiedMetric[];
  /** The project left or was given up, or the agreement was ended. */
  exited: boolean;
}

/** What is to be taken back on a day, with its arithmetic; `refusal` says why nothing is. */
export interface Clawback {
  amount: string;
  steps: Said[];
  refusal: Said | null;
}

const nothing = (refusal: Said, steps: Said[] = []): Clawback => ({ amount: '0.00', steps, refusal });

/**
 * What the agreement has taken back [3 不履行义务责任的，获得的优惠政策依法依规收回]: the rate of the year, or the share that was missed, of all
 * that was paid, less what was taken back before. Only while a metric is breached or once the project has left.
 */
export function clawbackOn(facts: ClawbackFacts, today: CalendarDate): Clawback {
  const { paid, clawedBack } = balanceOf(facts.entries);
  if (!facts.exited && !facts.metrics.some(({ result }) => result === CheckResult.BREACHED)) return nothing({ key: 'clawback.no_cause' });
  if (decimal(paid).isZero()) return nothing({ key: 'clawback.nothing_paid' });
  const { percent, steps } = facts.terms.method === ClawbackMethod.BY_YEAR ? byYear(facts, today) : byShare(facts);
  const whole = decimal(paid).times(percent).div(100).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  steps.push({ key: 'clawback.product', params: { paidYuan: paid, percent: toPlain(percent.toDecimalPlaces(4)), wholeYuan: toPlain(whole, 2) } });
  const amount = whole.minus(clawedBack);
  if (!decimal(clawedBack).isZero()) steps.push({ key: 'clawback.before', params: { beforeYuan: clawedBack, amountYuan: toPlain(Decimal.max(0, amount), 2) } });
  return amount.lte(0) ? nothing({ key: 'clawback.nothing_more' }, steps) : { amount: toPlain(amount, 2), steps, refusal: null };
}

function byYear({ terms, entries }: ClawbackFacts, today: CalendarDate): { percent: Decimal; steps: Said[] } {
  const first = entries.filter(({ kind }) => kind === IncentiveEntryKind.PAID).map(({ happenedOn }) => happenedOn).sort()[0]!;
  let year = 1;
  while (addMonths(first, year * 12) <= today) year++;
  const percent = decimal(terms.rates[year - 1] ?? '0');
  return { percent, steps: [{ key: 'clawback.by_year', params: { date: first, year, percent: toPlain(percent) } }] };
}

/** The mean over all metrics tied to the grant: of a value the part that is missing, of a date all or nothing. */
function byShare({ metrics, exited }: ClawbackFacts): { percent: Decimal; steps: Said[] } {
  if (exited) return { percent: new Decimal(100), steps: [{ key: 'clawback.exited' }] };
  const missed = metrics.map((metric) => ({ kind: metric.kind, percent: missedOf(metric) }));
  const steps: Said[] = missed.filter(({ percent }) => percent.gt(0)).map(({ kind, percent }) => ({ key: 'clawback.missed', params: { metric: kind, percent: toPlain(percent.toDecimalPlaces(4)) } }));
  const percent = sum(missed.map((each) => each.percent)).div(metrics.length);
  steps.push({ key: 'clawback.mean', params: { count: metrics.length, percent: toPlain(percent.toDecimalPlaces(4)) } });
  return { percent, steps };
}

function missedOf({ kind, target, actual, result }: TiedMetric): Decimal {
  if (result !== CheckResult.BREACHED) return new Decimal(0);
  if (metricFacts(kind).measure === 'date' || target === null || actual === null || decimal(target).lte(0)) return new Decimal(100);
  return Decimal.min(100, Decimal.max(0, decimal(target).minus(actual).div(target).times(100)));
}
