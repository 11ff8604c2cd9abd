import { Decimal, decimal, sum, toPlain, type CalendarDate } from '#platform';
import type { Said } from './messages.js';
import { RewardEntryKind, type IntermediaryKind, type RewardBase } from './intermediary.enums.js';

/** A reward rule as data: what counts, how much of it, from what on, up to what. Yuan. */
export interface RewardTerms {
  kinds: readonly IntermediaryKind[];
  base: RewardBase;
  /** Thousandths of the base ‰. */
  perMille: string;
  /** A base below it earns nothing. */
  floor: string | null;
  /** Most of one project, before it is shared. */
  cap: string | null;
  validFrom: CalendarDate;
  validUntil: CalendarDate | null;
}

/** A reward with its arithmetic; every amount in yuan as text. */
export interface RewardSum {
  base: RewardBase;
  baseAmount: string;
  perMille: string;
  floor: string | null;
  cap: string | null;
  /** Base × ‰, then no more than the cap; zero below the floor. */
  ofProject: string;
  share: string;
  amount: string;
}

const FEN = 2;

/** Base × ‰, not below the floor, not above the cap, times the share; what is less than a fen is dropped, so that shares never add up to more than the whole. */
export function rewardOf(terms: Pick<RewardTerms, 'base' | 'perMille' | 'floor' | 'cap'>, baseAmount: string, share: string): RewardSum {
  const { base, perMille, floor, cap } = terms;
  const below = floor !== null && decimal(baseAmount).lt(floor);
  const raw = below ? new Decimal(0) : decimal(baseAmount).times(perMille).div(1000);
  const ofProject = cap !== null && raw.gt(cap) ? decimal(cap) : raw;
  const amount = ofProject.times(share).div(100).toDecimalPlaces(FEN, Decimal.ROUND_DOWN);
  return { base, baseAmount, perMille, floor, cap, ofProject: toPlain(ofProject), share, amount: toPlain(amount, FEN) };
}

/** The words of the arithmetic. */
export function arithmeticOf({ base, baseAmount, perMille, floor, cap, ofProject, share, amount }: RewardSum): Said {
  const params = { base, baseYuan: baseAmount, perMille: toPlain(perMille), share: toPlain(share), amountYuan: amount, floorYuan: floor ?? '0', capYuan: cap ?? '0' };
  if (floor !== null && decimal(baseAmount).lt(floor)) return { key: 'reward.below_floor', params };
  const isCapped = cap !== null && decimal(ofProject).eq(cap) && decimal(baseAmount).times(perMille).div(1000).gt(cap);
  return { key: isCapped ? 'reward.capped' : 'reward.plain', params };
}

/** What decides whether a rule rewards somebody for a project. */
export interface RewardCase {
  kind: IntermediaryKind;
  appointedFrom: CalendarDate;
  appointedUntil: CalendarDate | null;
  signedOn: CalendarDate | null;
  baseAmount: string | null;
}

/** Why a rule does not reward a case; null when it does. */
export function rewardRefusal(terms: RewardTerms, facts: RewardCase): Said | null {
  if (terms.kinds.length > 0 && !terms.kinds.includes(facts.kind)) return { key: 'reward.kind_not_covered' };
  if (facts.signedOn === null) return { key: 'reward.not_signed' };
  const { signedOn } = facts;
  if (signedOn < terms.validFrom || (terms.validUntil !== null && signedOn > terms.validUntil)) return { key: 'reward.rule_not_in_force', params: { date: signedOn } };
  if (signedOn < facts.appointedFrom || (facts.appointedUntil !== null && signedOn > facts.appointedUntil)) return { key: 'reward.out_of_term', params: { date: signedOn } };
  return facts.baseAmount === null ? { key: 'reward.no_base', params: { base: terms.base } } : null;
}

export interface LedgerEntry {
  kind: RewardEntryKind;
  amount: string;
}

/** Where a reward stands, in yuan. */
export interface RewardBalance {
  /** Computed, with what was corrected. */
  due: string;
  approved: string;
  withheld: string;
  paid: string;
  /** What may still be paid. */
  payable: string;
}

function balances(entries: readonly LedgerEntry[]) {
  const of = (...kinds: RewardEntryKind[]) => sum(entries.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
  const due = of(RewardEntryKind.COMPUTED, RewardEntryKind.CORRECTED);
  const approved = of(RewardEntryKind.APPROVED);
  const withheld = of(RewardEntryKind.WITHHELD).minus(of(RewardEntryKind.RELEASED));
  const paid = of(RewardEntryKind.PAID).minus(of(RewardEntryKind.RECOVERED));
  const payable = Decimal.min(due, approved).minus(withheld).minus(paid);
  return { due, approved, withheld, paid, payable };
}

/** The balance of a ledger, exactly. */
export function balanceOf(entries: readonly LedgerEntry[]): RewardBalance {
  const { due, approved, withheld, paid, payable } = balances(entries);
  return { due: toPlain(due, FEN), approved: toPlain(approved, FEN), withheld: toPlain(withheld, FEN), paid: toPlain(paid, FEN), payable: toPlain(payable, FEN) };
}

/**
 * Why an entry cannot follow on what stands; null when it can. Nobody is approved more than is due, nobody is paid more than was approved
 * and is not withheld, and no correction goes below what was paid or withheld: that is recovered or released first.
 */
export function entryRefusal(entries: readonly LedgerEntry[], entry: LedgerEntry): Said | null {
  const amount = decimal(entry.amount);
  const before = balances(entries);
  const signed = entry.kind === RewardEntryKind.CORRECTED;
  if (amount.isZero() || (!signed && amount.lt(0))) return { key: 'reward.positive' };
  const over = (limit: Decimal, key: Said['key']): Said | null => (amount.gt(limit) ? { key, params: { limitYuan: toPlain(limit, FEN) } } : null);
  switch (entry.kind) {
    case RewardEntryKind.COMPUTED:
      return null;
    case RewardEntryKind.CORRECTED: {
      const least = before.paid.plus(before.withheld);
      return before.due.plus(amount).lt(least) ? { key: 'reward.below_paid', params: { limitYuan: toPlain(least, FEN) } } : null;
    }
    case RewardEntryKind.APPROVED:
      return over(before.due.minus(before.approved), 'reward.over_due');
    case RewardEntryKind.WITHHELD:
    case RewardEntryKind.PAID:
      return over(before.payable, 'reward.over_payable');
    case RewardEntryKind.RELEASED:
      return over(before.withheld, 'reward.over_withheld');
    case RewardEntryKind.RECOVERED:
      return over(before.paid, 'reward.over_paid');
  }
}
