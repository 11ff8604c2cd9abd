import { Decimal, decimal, sum, toPlain } from '#platform';
import { IncentiveEntryKind } from './incentive.enums.js';
import type { Said } from './messages.js';

/** An entry of a ledger; every amount is above zero, in yuan. */
export interface LedgerEntry {
  kind: IncentiveEntryKind;
  amount: string;
  /** The year of the promise, of what is due and reduced. */
  year: number | null;
  /** Who wrote it. */
  byId: string | null;
}

/** Where a grant stands, in yuan: due = paid + withheld + open. */
export interface IncentiveBalance {
  due: string;
  approved: string;
  withheld: string;
  paid: string;
  clawedBack: string;
  /** Due and neither paid nor withheld. */
  open: string;
  /** What may be paid now: approved, due, neither withheld nor paid. */
  payable: string;
  /** Paid less what was clawed back. */
  net: string;
}

const FEN = 2;

function totals(entries: readonly LedgerEntry[]) {
  const of = (kind: IncentiveEntryKind) => sum(entries.filter((entry) => entry.kind === kind).map(({ amount }) => amount));
  const due = of(IncentiveEntryKind.DUE).minus(of(IncentiveEntryKind.REDUCED));
  const withheld = of(IncentiveEntryKind.WITHHELD).minus(of(IncentiveEntryKind.RELEASED));
  const [approved, paid, clawedBack] = [of(IncentiveEntryKind.APPROVED), of(IncentiveEntryKind.PAID), of(IncentiveEntryKind.CLAWED_BACK)];
  return { due, approved, withheld, paid, clawedBack, open: due.minus(paid).minus(withheld), payable: Decimal.min(approved, due.minus(withheld)).minus(paid), net: paid.minus(clawedBack) };
}

/** The balance of a ledger, exactly. */
export function balanceOf(entries: readonly LedgerEntry[]): IncentiveBalance {
  const { due, approved, withheld, paid, clawedBack, open, payable, net } = totals(entries);
  return {
    due: toPlain(due, FEN), approved: toPlain(approved, FEN), withheld: toPlain(withheld, FEN), paid: toPlain(paid, FEN), clawedBack: toPlain(clawedBack, FEN),
    open: toPlain(open, FEN), payable: toPlain(payable, FEN), net: toPlain(net, FEN),
  };
}

/** What is due of the promise of one year. */
export function dueOfYear(entries: readonly LedgerEntry[], year: number): Decimal {
  const of = (kind: IncentiveEntryKind) => sum(entries.filter((entry) => entry.kind === kind && entry.year === year).map(({ amount }) => amount));
  return of(IncentiveEntryKind.DUE).minus(of(IncentiveEntryKind.REDUCED));
}

/**
 * Why an entry cannot follow on what stands; null when it can. No year becomes due beyond its promise, nothing is approved beyond what is due,
 * nothing paid beyond what another person approved and what is not withheld, nothing clawed back beyond what was paid; and nothing is reduced
 * below what was paid or withheld.
 * @param promised yuan of the entry's year, for what becomes due
 */
export function entryRefusal(entries: readonly LedgerEntry[], entry: LedgerEntry, promised: string): Said | null {
  const amount = decimal(entry.amount);
  const before = totals(entries);
  if (amount.lte(0) || amount.decimalPlaces() > FEN) return { key: 'ledger.positive' };
  const over = (limit: Decimal, key: Said['key']): Said | null => (amount.gt(limit) ? { key, params: { limitYuan: toPlain(Decimal.max(0, limit), FEN) } } : null);
  const yearsDue = entry.year === null ? new Decimal(0) : dueOfYear(entries, entry.year);
  switch (entry.kind) {
    case IncentiveEntryKind.DUE:
      return over(decimal(promised).minus(yearsDue), 'ledger.over_promise');
    case IncentiveEntryKind.REDUCED:
      return over(yearsDue, 'ledger.over_year') ?? over(before.open, 'ledger.below_paid');
    case IncentiveEntryKind.APPROVED:
      return over(before.due.minus(before.approved), 'ledger.over_due');
    case IncentiveEntryKind.WITHHELD:
      return over(before.open, 'ledger.over_open');
    case IncentiveEntryKind.RELEASED:
      return over(before.withheld, 'ledger.over_withheld');
    case IncentiveEntryKind.PAID:
      return over(before.payable, 'ledger.over_payable') ?? over(approvedByOthers(entries, entry.byId).minus(before.paid), 'ledger.own_approval');
    case IncentiveEntryKind.CLAWED_BACK:
      return over(before.net, 'ledger.over_net');
  }
}

/** What others than a person approved: nobody pays out on his own approval. */
function approvedByOthers(entries: readonly LedgerEntry[], personId: string | null): Decimal {
  return sum(entries.filter(({ kind, byId }) => kind === IncentiveEntryKind.APPROVED && byId !== personId).map(({ amount }) => amount));
}
