import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CheckResult, MetricKind } from '#contract';
import { decimal, toPlain } from '#platform';
import { clawbackOn, type ClawbackFacts } from './clawback.rules.js';
import { ClawbackMethod, IncentiveEntryKind } from './incentive.enums.js';
import { balanceOf, dueOfYear, entryRefusal, type LedgerEntry } from './ledger.rules.js';
import { incentiveMessage } from './messages.js';

const fen = (amount: string): bigint => BigInt(amount.replace('.', ''));
const yuan = (amount: bigint): string => toPlain(decimal(amount).div(100), 2);
const PROMISED: Record<number, bigint> = { 2026: 500_000n, 2027: 300_000n, 2028: 1n };

describe('a fulfilment ledger', () => {
  const step = fc.record({
    kind: fc.constantFrom(...Object.values(IncentiveEntryKind)),
    amount: fc.oneof(fc.bigInt({ min: -10n, max: 600_000n }), fc.constant(1n)),
    year: fc.constantFrom(2026, 2027, 2028),
    byId: fc.constantFrom('ann', 'ben', 'eve'),
  });

  it('whatever is written to it, adds up to the fen: due = paid + withheld + open; nobody is paid beyond what is due, approved by another and not withheld; no more clawed back than was paid', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const entries: LedgerEntry[] = [];
        const totals = new Map<string, bigint>();
        const of = (name: string) => totals.get(name) ?? 0n;
        const add = (name: string, amount: bigint) => totals.set(name, of(name) + amount);
        for (const { kind, amount, year: wanted, byId } of steps) {
          const year = kind === IncentiveEntryKind.DUE || kind === IncentiveEntryKind.REDUCED ? wanted : null;
          const entry: LedgerEntry = { kind, amount: yuan(amount), year, byId };
          if (entryRefusal(entries, entry, yuan(PROMISED[wanted]!))) continue;
          const before = [...entries];
          entries.push(entry);
          expect(entries.slice(0, -1)).toEqual(before);
          add(kind, amount);
          if (kind === 'due') add(`year ${wanted}`, amount);
          if (kind === 'reduced') add(`year ${wanted}`, -amount);
          // The reference counts in whole fen, by itself.
          const [due, paid, withheld] = [of('due') - of('reduced'), of('paid'), of('withheld') - of('released')];
          const balance = balanceOf(entries);
          expect([balance.due, balance.approved, balance.withheld, balance.paid, balance.clawedBack, balance.open, balance.net].map(fen)).toEqual([due, of('approved'), withheld, paid, of('clawed_back'), due - paid - withheld, paid - of('clawed_back')]);
          for (const each of [paid, withheld, due - paid - withheld, paid - of('clawed_back'), fen(balance.payable)]) expect(each >= 0n).toBe(true);
          expect(paid <= of('approved')).toBe(true);
          for (const [promisedYear, promised] of Object.entries(PROMISED)) {
            expect(fen(toPlain(dueOfYear(entries, Number(promisedYear)), 2))).toBe(of(`year ${promisedYear}`));
            expect(of(`year ${promisedYear}`) >= 0n && of(`year ${promisedYear}`) <= promised).toBe(true);
          }
          if (kind !== 'paid') continue;
          const byOthers = entries.filter((each) => each.kind === 'approved' && each.byId !== byId).reduce((sum, each) => sum + fen(each.amount), 0n);
          expect(paid <= byOthers).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  const standing: LedgerEntry[] = [
    { kind: 'due', amount: '100', year: 2026, byId: 'ann' }, { kind: 'approved', amount: '60', year: null, byId: 'ann' }, { kind: 'approved', amount: '20', year: null, byId: 'ben' },
    { kind: 'paid', amount: '30', year: null, byId: 'eve' }, { kind: 'withheld', amount: '10', year: null, byId: 'ann' }, { kind: 'clawed_back', amount: '5', year: null, byId: 'eve' },
  ];
  it.each<[string, string, IncentiveEntryKind, string, string]>([
    ['ledger.positive', 'ann', 'approved', '0', '200'],
    ['ledger.positive', 'ann', 'approved', '0.001', '200'],
    ['ledger.over_promise', 'ann', 'due', '100.01', '200'],
    ['ledger.over_year', 'ann', 'reduced', '100.01', '0'],
    ['ledger.below_paid', 'ann', 'reduced', '60.01', '0'],
    ['ledger.over_due', 'ann', 'approved', '20.01', '0'],
    ['ledger.over_open', 'ann', 'withheld', '60.01', '0'],
    ['ledger.over_withheld', 'ann', 'released', '10.01', '0'],
    ['ledger.over_payable', 'eve', 'paid', '50.01', '0'],
    ['ledger.own_approval', 'ben', 'paid', '30.01', '0'],
    ['ledger.own_approval', 'ann', 'paid', '0.01', '0'],
    ['ledger.over_net', 'eve', 'clawed_back', '25.01', '0'],
  ])('refuses as %s what %s writes: %s %s', (key, byId, kind, amount, promised) => {
    const year = kind === 'due' || kind === 'reduced' ? 2026 : null;
    const refused = entryRefusal(standing, { kind, amount, year, byId }, promised);
    expect(refused?.key).toBe(key);
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) expect(incentiveMessage(locale, refused!.key, refused!.params)).not.toMatch(/[{}]/);
    // One fen less is written, where no other limit stands behind.
    if (key === 'ledger.positive' || key === 'ledger.over_year') return;
    const least = toPlain(decimal(amount).minus('0.01'), 2);
    if (least !== '0.00') expect(entryRefusal(standing, { kind, amount: least, year, byId }, promised)).toBeNull();
  });
});

describe('what is clawed back', () => {
  const paid = (amount: string, happenedOn: string, kind: IncentiveEntryKind = 'paid') => ({ kind, amount, year: null, byId: null, happenedOn });
  const breached = { kind: MetricKind.TAX_PER_MU, target: '30', actual: '24', result: CheckResult.BREACHED };
  const kept = { kind: MetricKind.EMPLOYMENT, target: '100', actual: '120', result: CheckResult.COMPLIANT };
  const late = { kind: MetricKind.COMMISSIONING, target: null, actual: null, result: CheckResult.BREACHED };
  const facts = (changes: Partial<ClawbackFacts>): ClawbackFacts => ({ terms: { method: ClawbackMethod.BY_YEAR, rates: ['100', '60', '30'] }, entries: [paid('1000000', '2025-03-02'), paid('500000', '2025-09-01')], metrics: [breached, kept], exited: false, ...changes });
  const share = { method: ClawbackMethod.BREACHED_SHARE, rates: [] };

  it.each<[string, Partial<ClawbackFacts>, string, string]>([
    ['the rate of the first year', {}, '2026-03-01', '1500000.00'],
    ['the rate of the second year from the anniversary on', {}, '2026-03-02', '900000.00'],
    ['nothing once the years are over', {}, '2028-03-02', '0.00'],
    ['only what was not taken back before', { entries: [paid('1000000', '2025-03-02'), paid('250000.5', '2025-10-01', 'clawed_back')] }, '2026-03-01', '749999.50'],
    ['the share that was missed, on average', { terms: share }, '2026-03-02', '150000.00'],
    ['of a date all or nothing', { terms: share, metrics: [late, kept] }, '2026-03-02', '750000.00'],
    ['all of it from who has left', { terms: share, exited: true, metrics: [kept] }, '2026-03-02', '1500000.00'],
    ['nothing while all metrics are kept', { metrics: [kept] }, '2026-03-02', '0.00'],
    ['nothing where nothing was paid', { entries: [] }, '2026-03-02', '0.00'],
  ])('is %s', (_what, changes, today, amount) => {
    const found = clawbackOn(facts(changes), today);
    expect(found.amount).toBe(amount);
    expect(found.refusal === null).toBe(amount !== '0.00');
    for (const { key, params } of [...found.steps, ...(found.refusal ? [found.refusal] : [])]) expect(incentiveMessage('en', key, params)).not.toMatch(/[{}]/);
  });

  it('is never more than was paid, however often it is computed and booked', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 6 });
    const metric = fc.record({ target: fc.integer({ min: 1, max: 1000 }), actual: fc.integer({ min: 0, max: 1200 }) });
    fc.assert(
      fc.property(amounts, fc.array(metric, { minLength: 1, maxLength: 5 }), (payments, metrics) => {
        const tied = metrics.map(({ target, actual }) => ({ kind: MetricKind.TAX_PER_MU, target: String(target), actual: String(actual), result: actual < target ? CheckResult.BREACHED : CheckResult.COMPLIANT }));
        const entries = payments.map((amount) => paid(yuan(amount), '2025-03-02'));
        for (let round = 0; round < 3; round++) {
          const { amount, refusal } = clawbackOn(facts({ terms: share, metrics: tied, entries }), '2026-03-02');
          if (refusal) break;
          expect(entryRefusal(entries, paid(amount, '2026-03-02', 'clawed_back'), '0')).toBeNull();
          entries.push(paid(amount, '2026-03-02', 'clawed_back'));
        }
        expect(decimal(balanceOf(entries).net).gte(0)).toBe(true);
        expect(entries.filter(({ kind }) => kind === 'clawed_back').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
