import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MetricKind } from '#contract';
import { decimal, sum, toPlain } from '#platform';
import { IncentiveEntryKind } from './incentive.enums.js';
import { addedYears, HORIZON_YEARS, paybackOf, paybackYears, type PaybackFacts, type PaybackGrant, type PaybackYear } from './payback.rules.js';

const TODAY = '2026-11-25';
/** 100 mu. */
const LAND = '66666.666667';

function facts(tax: { target: string; dueOn: string }[], returns: { year: number; quarter: number; value: string }[] = []): PaybackFacts['facts'] {
  return {
    id: 'p', code: 'P-1', name: '示范', chainId: null, totalInvestment: null, fixedInvestment: null, fundsArrived: null, landArea: null, factoryArea: null,
    contracts: [{
      id: 'k', code: 'K-1', signedOn: '2023-01-01', landArea: LAND, factoryArea: null,
      metrics: tax.map(({ target, dueOn }, index) => ({
        id: `m${index}`, kind: MetricKind.TAX_PER_MU, target, dueOn,
        returns: index > 0 ? [] : returns.map((each, at) => ({ id: `r${at}`, cumulative: true, correctsId: null, returnedOn: '2026-10-10', evidence: null, ...each }) as never),
      })),
    }],
  };
}
const grant = (years: [number, string][], entries: [IncentiveEntryKind, string, string][] = [], endedOn: string | null = null): PaybackGrant => ({
  code: 'DX-1', endedOn, years: years.map(([year, amount]) => ({ id: `y${year}`, year, amount })), entries: entries.map(([kind, amount, happenedOn], index) => ({ id: `e${index}`, kind, amount, happenedOn })),
});
const row = (year: number, values: Partial<PaybackYear>): PaybackYear => ({ year, promised: '0', paid: '0', promisedTax: '0', actualTax: '0', quarters: 0, sources: [], ...values });

describe('the years of a payback', () => {
  it('hold what was promised, paid, and taken back, and the tax that was promised and came, each with its row', () => {
    const years = paybackYears(
      {
        facts: facts([{ target: '10', dueOn: '2025-06-30' }, { target: '20', dueOn: '2026-06-30' }], [{ year: 2025, quarter: 4, value: '8' }, { year: 2026, quarter: 3, value: '9' }]),
        leftOn: null,
        grants: [grant([[2025, '3000000'], [2027, '1000000']], [[IncentiveEntryKind.PAID, '3000000', '2025-12-01'], [IncentiveEntryKind.CLAWED_BACK, '500000', '2026-03-01']])],
      },
      TODAY,
    );
    expect(years.map(({ sources: _sources, ...year }) => year)).toEqual([
      { year: 2025, promised: '3000000.00', paid: '3000000.00', promisedTax: '10000000.00', actualTax: '8000000.00', quarters: 4 },
      { year: 2026, promised: '0.00', paid: '-500000.00', promisedTax: '20000000.00', actualTax: '9000000.00', quarters: 3 },
      { year: 2027, promised: '1000000.00', paid: '0.00', promisedTax: '20000000.00', actualTax: '0.00', quarters: 0 },
    ]);
    expect(years[0]!.sources.map(({ entity, rowId, value }) => [entity, rowId, value])).toEqual([['incentive_grant_year', 'y2025', '3000000'], ['incentive_entry', 'e0', '3000000.00'], ['contract_metric', 'm0', '10000000.00'], ['metric_return', 'r0', '8000000.00']]);
  });

  it('leave out what was promised for years after a grant ended', () => {
    expect(paybackYears({ facts: facts([]), leftOn: null, grants: [grant([[2025, '1'], [2026, '1'], [2027, '1']], [], '2026-03-01')] }, TODAY).map(({ year, promised }) => [year, promised])).toEqual([[2025, '1.00'], [2026, '1.00']]);
  });

  it('promise no tax any more after the year in which the project left, also beyond the years known', () => {
    const given = { facts: facts([{ target: '10', dueOn: '2025-06-30' }]), grants: [grant([[2025, '25000000']])] };
    const promised = (leftOn: string | null) => paybackYears({ ...given, leftOn }, TODAY).map(({ year, promisedTax }) => [year, promisedTax]);
    expect(promised('2026-02-01')).toEqual([[2025, '10000000.00'], [2026, '10000000.00'], [2027, '0.00']]);
    expect(promised('2025-11-01')).toEqual([[2025, '10000000.00'], [2026, '0.00']]);
    expect(paybackOf(paybackYears({ ...given, leftOn: null }, TODAY), TODAY).breakEvenPromised).toBe(2027);
    expect(paybackOf(paybackYears({ ...given, leftOn: '2026-02-01' }, TODAY), TODAY).breakEvenPromised).toBeNull();
  });

  it('are none without a grant, a target or a return', () => expect(paybackYears({ facts: facts([]), leftOn: null, grants: [] }, TODAY)).toEqual([]));
});

describe('the year in which tax covers what was given', () => {
  it.each<[string, PaybackYear[], number | null, number | null]>([
    ['in the year itself', [row(2025, { promised: '10', paid: '10', promisedTax: '10', actualTax: '10', quarters: 4 })], 2025, 2025],
    ['later than promised, as less tax comes', [row(2025, { promised: '10', paid: '10', promisedTax: '10', actualTax: '4', quarters: 4 })], 2025, 2027],
    ['a part of a year is taken to the whole of it', [row(2026, { promised: '10', paid: '10', promisedTax: '5', actualTax: '2', quarters: 2 })], 2027, 2028],
    ['what is still promised counts too', [row(2026, { paid: '4', promised: '4', promisedTax: '4', actualTax: '4', quarters: 4 }), row(2027, { promised: '8', promisedTax: '4' })], 2028, 2028],
    ['covered once and not again', [row(2025, { promised: '1', paid: '1', promisedTax: '2', actualTax: '2', quarters: 4 }), row(2026, { promised: '9', paid: '9', promisedTax: '2', actualTax: '2', quarters: 4 })], 2029, 2029],
    ['never without tax', [row(2026, { promised: '10', paid: '10' })], null, null],
    ['never when nothing comes', [row(2026, { promised: '10', paid: '10', promisedTax: '5', quarters: 4 })], 2027, null],
    ['none when nothing was given', [row(2026, { promisedTax: '5', actualTax: '5', quarters: 4 })], null, null],
  ])('%s', (_, years, promised, atPace) => {
    const found = paybackOf(years, TODAY);
    expect([found.breakEvenPromised, found.breakEvenAtPace]).toEqual([promised, atPace]);
  });

  it('says how it was found', () => {
    expect(paybackOf([row(2026, { promised: '10', paid: '10', promisedTax: '5', actualTax: '2', quarters: 2 })], TODAY).reasons.map(({ key }) => key)).toEqual(['payback.promised', 'payback.pace', 'payback.pace_year']);
    expect(paybackOf([row(2026, { promised: '10' })], TODAY).reasons.map(({ key }) => key)).toEqual(['payback.promised_never', 'payback.no_tax']);
  });
});

const money = fc.integer({ min: 0, max: 10 ** 12 }).map((fen) => toPlain(decimal(fen).div(100), 2));
const someYears = fc.array(fc.record({ promised: money, paid: money, promisedTax: money, actualTax: money, quarters: fc.integer({ min: 0, max: 4 }) }), { minLength: 1, maxLength: 8 }).map((all) => all.map((values, index) => row(2022 + index, values)));

describe('any years', () => {
  it('add up exactly, whatever is put together with whatever', () =>
    fc.assert(fc.property(fc.array(someYears, { minLength: 1, maxLength: 4 }), (all) => {
      for (const field of ['promised', 'paid', 'promisedTax', 'actualTax'] as const) {
        expect(toPlain(sum(addedYears(all).map((year) => year[field])), 2)).toBe(toPlain(sum(all.flat().map((year) => year[field])), 2));
        expect(paybackOf(addedYears(all), TODAY)[field]).toBe(toPlain(sum(all.flat().map((year) => year[field])), 2));
      }
    })));

  it('are covered no later when more tax was promised, and no earlier when more was given', () =>
    fc.assert(fc.property(someYears, fc.nat({ max: 7 }), (years, at) => {
      const year = (found: PaybackYear[]) => paybackOf(found, TODAY).breakEvenPromised ?? Infinity;
      const more = (field: 'promised' | 'promisedTax') => years.map((each, index) => (index === at % years.length ? { ...each, [field]: toPlain(decimal(each[field]).plus('1000000'), 2) } : each));
      if (Number.isFinite(year(years))) expect(year(more('promisedTax'))).toBeLessThanOrEqual(year(years));
      // Before anything was given, nothing could be covered: there, more given begins the count.
      if (years.slice(0, (at % years.length) + 1).some(({ promised }) => promised !== '0.00')) expect(year(more('promised'))).toBeGreaterThanOrEqual(Math.min(year(years), years.at(-1)!.year + HORIZON_YEARS));
    })));
});
