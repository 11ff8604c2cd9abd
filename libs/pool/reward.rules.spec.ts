import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { poolMessage } from './messages.js';
import { IntermediaryKind, RewardBase, RewardEntryKind } from './intermediary.enums.js';
import { arithmeticOf, balanceOf, entryRefusal, rewardOf, rewardRefusal, type LedgerEntry, type RewardCase, type RewardTerms } from './reward.rules.js';

const terms: RewardTerms = { kinds: [], base: RewardBase.FUNDS_ARRIVED, perMille: '2', floor: '10000000', cap: '500000', validFrom: '2025-01-01', validUntil: '2026-12-31' };
const fen = (amount: string): bigint => BigInt(amount.replace('.', ''));
const yuan = (amount: bigint): string => `${amount < 0n ? '-' : ''}${(amount < 0n ? -amount : amount) / 100n}.${String((amount < 0n ? -amount : amount) % 100n).padStart(2, '0')}`;

describe('a reward', () => {
  it.each([
    ['100000000', '60', '120000.00', '到位资金 1 亿元 × 2‰ × 份额 60% = 12 万元'],
    ['9999999.99', '100', '0.00', '到位资金 999.999999 万元，未达起奖门槛 1000 万元，不予奖励'],
    ['10000000', '100', '20000.00', '到位资金 1000 万元 × 2‰ × 份额 100% = 2 万元'],
    ['900000000', '50', '250000.00', '到位资金 9 亿元 × 2‰，超过单个项目上限，按 50 万元 × 份额 50% = 25 万元'],
    ['100000000.01', '33.33', '66660.00', '到位资金 1.0000000001 亿元 × 2‰ × 份额 33.33% = 6.666 万元'],
  ])('of %s yuan with a share of %s%% is %s, and says how', (base, share, amount, words) => {
    const sum = rewardOf(terms, base, share);
    expect(sum.amount).toBe(amount);
    const { key, params } = arithmeticOf(sum);
    expect(poolMessage('zh-CN', key, params)).toBe(words);
  });

  const facts: RewardCase = { kind: IntermediaryKind.ADVISER, appointedFrom: '2025-01-01', appointedUntil: '2026-06-30', signedOn: '2026-03-01', baseAmount: '1' };
  it.each<[string | null, Partial<RewardTerms>, Partial<RewardCase>]>([
    [null, {}, {}],
    [null, { kinds: [IntermediaryKind.ADVISER] }, { signedOn: '2026-06-30' }],
    ['reward.kind_not_covered', { kinds: [IntermediaryKind.EXPERT] }, {}],
    ['reward.not_signed', {}, { signedOn: null }],
    ['reward.rule_not_in_force', { validUntil: '2026-02-28' }, {}],
    ['reward.rule_not_in_force', { validFrom: '2026-03-02' }, {}],
    ['reward.out_of_term', {}, { appointedFrom: '2026-03-02' }],
    ['reward.out_of_term', {}, { appointedUntil: '2026-02-28' }],
    ['reward.no_base', {}, { baseAmount: null }],
  ])('is refused as %s', (key, termChanges, factChanges) => {
    expect(rewardRefusal({ ...terms, ...termChanges }, { ...facts, ...factChanges })?.key ?? null).toBe(key);
  });

  it('shared among any number of people never adds up to more than the whole, and loses less than a fen each', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 }).map((parts) => {
      const kept: number[] = [];
      for (const part of parts) if (kept.reduce((sum, each) => sum + each, 0) + part <= 10_000) kept.push(part);
      return kept;
    });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 1, max: 10_000_000 }), fc.option(fc.bigInt({ min: 1n, max: 10n ** 10n })), shares, (base, tenThousandths, cap, parts) => {
        const rule = { ...terms, floor: null, cap: cap === null ? null : yuan(cap), perMille: (tenThousandths / 10_000).toFixed(4) };
        const whole = rewardOf(rule, yuan(base), '100');
        const total = parts.reduce((sum, part) => sum + fen(rewardOf(rule, yuan(base), (part / 100).toFixed(2)).amount), 0n);
        expect(total <= fen(whole.amount)).toBe(true);
        if (cap !== null) expect(fen(whole.amount) <= cap).toBe(true);
        const given = BigInt(parts.reduce((sum, part) => sum + part, 0));
        expect(total >= (fen(whole.amount) * given) / 10_000n - BigInt(parts.length)).toBe(true);
      }),
    );
  });
});

describe('a ledger', () => {
  const step = fc.record({ kind: fc.constantFrom(...Object.values(RewardEntryKind)), amount: fc.bigInt({ min: -500_000n, max: 1_000_000n }) });

  it('whatever is written to it, adds up to the fen, pays no more than was approved and is due, and takes nothing back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const entries: LedgerEntry[] = [];
        const totals = new Map<RewardEntryKind, bigint>();
        for (const { kind, amount } of steps) {
          const entry = { kind, amount: yuan(amount) };
          if (entryRefusal(entries, entry)) continue;
          const before = [...entries];
          entries.push(entry);
          totals.set(kind, (totals.get(kind) ?? 0n) + amount);
          expect(entries.slice(0, -1)).toEqual(before);
          const of = (each: RewardEntryKind) => totals.get(each) ?? 0n;
          const balance = balanceOf(entries);
          const due = of('computed') + of('corrected');
          const paid = of('paid') - of('recovered');
          const withheld = of('withheld') - of('released');
          expect([balance.due, balance.approved, balance.paid, balance.withheld].map(fen)).toEqual([due, of('approved'), paid, withheld]);
          expect(paid >= 0n && withheld >= 0n && paid + withheld <= due && paid + withheld <= of('approved')).toBe(true);
          expect(fen(balance.payable) >= 0n).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, RewardEntryKind, string]>([
    ['reward.positive', 'paid', '0'],
    ['reward.positive', 'approved', '-1'],
    ['reward.positive', 'corrected', '0'],
    ['reward.over_due', 'approved', '40.01'],
    ['reward.over_payable', 'paid', '20.01'],
    ['reward.over_payable', 'withheld', '20.01'],
    ['reward.over_withheld', 'released', '10.01'],
    ['reward.over_paid', 'recovered', '30.01'],
    ['reward.below_paid', 'corrected', '-60.01'],
  ])('refuses as %s: %s %s', (key, kind, amount) => {
    const entries: LedgerEntry[] = [{ kind: 'computed', amount: '100' }, { kind: 'approved', amount: '60' }, { kind: 'paid', amount: '30' }, { kind: 'withheld', amount: '10' }];
    const refused = entryRefusal(entries, { kind, amount });
    expect(refused?.key).toBe(key);
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) expect(poolMessage(locale, refused!.key, refused!.params)).not.toMatch(/[{}]/);
  });
});
