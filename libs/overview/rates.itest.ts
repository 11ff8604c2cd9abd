import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PageArgs } from '#platform';
import { Caller, Office } from '#identity';
import { Channel } from '#company';
import { Chain } from '#chain';
import { bandOf, Milestone, Project, STAGE_ORDER, SIGNED_STAGES, type Stage } from '#project';
import { Contract, ContractMetric, MetricCheck } from '#contract';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { BoardService } from './board.service.js';
import { RATE_CODES, RATE_MILESTONES, RATE_STAGES, RateBasis, RateGrouping, type RateCode } from './rates.rules.js';
import { RateService } from './rates.service.js';
import type { RateFilter } from './rates.types.js';

/* A random zone on 2 March 2026, counted once by the statement and once by hand. */
const TODAY = '2026-03-02';
let test: TestDatabase;
let caller: Caller;
const chains: string[] = [];
const offices: string[] = [];

interface Plain {
  id: string;
  stage: Stage;
  counts: boolean;
  amount: bigint;
  total: string;
  signedOn: string;
  chainId: string | null;
  officeId: string | null;
  channel: string | null;
  milestones: { kind: string; dueOn: string; actualOn: string | null }[];
  metrics: { dueOn: string; compliant: boolean }[];
}
let plain: Plain[];

const day = fc.integer({ min: 0, max: 1100 }).map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const project = fc.record({
  stage: fc.constantFrom(...STAGE_ORDER),
  counting: fc.constantFrom('whole', 'whole', 'whole', 'increment', 'nothing'),
  total: fc.option(fc.integer({ min: 0, max: 20_000 }), { freq: 6 }),
  signedOn: day,
  firstSignedOn: fc.option(day, { freq: 2 }),
  side: fc.constantFrom('active', 'active', 'on_hold', 'terminated', 'exited'),
  chain: fc.constantFrom(0, 1, null),
  office: fc.constantFrom(0, 1, null),
  channel: fc.constantFrom(Channel.BY_CHAIN, Channel.BY_FUND, null),
  milestones: fc.array(fc.record({ kind: fc.constantFrom(...Object.values(RATE_MILESTONES)), plannedOn: day, replannedOn: fc.option(day), actualOn: fc.option(day) }), { maxLength: 3 }),
  metrics: fc.array(fc.record({ dueOn: day, result: fc.constantFrom('compliant', 'compliant', 'breached', null) }), { maxLength: 3 }),
});

beforeAll(async () => {
  test = await openTestDatabase();
  test.clock.set(`${TODAY}T08:00:00+08:00`);
  caller = new Caller({ ...test.actor(test.zoneA), personId: null, roles: ['zone_admin'], teamIds: [], source: 'ui' } as never, 'r', 'zh-CN');
  const given = fc.sample(project, { numRuns: 120, seed: 27 });
  plain = await test.db.write(test.actor(test.zoneA), async (tx) => {
    for (const name of ['甲', '乙']) {
      chains.push(await tx.insert(Chain, { code: name, name: `${name}链` }));
      offices.push(await tx.insert(Office, { code: name, name: `${name}局` }));
    }
    const rows: Plain[] = [];
    for (const [index, each] of given.entries()) {
      const total = each.total === null ? null : `${each.total}000000`;
      const increment = each.counting === 'whole' ? null : each.counting === 'increment' ? String(1000 + index) : '0';
      const chainId = each.chain === null ? null : chains[each.chain]!;
      const officeId = each.office === null ? null : offices[each.office]!;
      const signedOn = SIGNED_STAGES.includes(each.stage) ? each.signedOn : null;
      const id = await tx.insert(Project, {
        code: `P${index}`, name: `项目${index}`, stage: each.stage, sideState: each.side, totalInvestment: total, chainId, officeId, channel: each.channel, searchText: `${index}`,
        signedOn, firstSignedOn: each.firstSignedOn, counts: each.counting === 'whole', countedInvestment: increment,
      });
      const milestones = [...new Map(each.milestones.map((milestone) => [milestone.kind, milestone])).values()];
      for (const { kind, plannedOn, replannedOn, actualOn } of milestones) await tx.insert(Milestone, { projectId: id, kind, plannedOn, replannedOn, actualOn });
      if (each.metrics.length > 0) {
        const contractId = await tx.insert(Contract, { code: `C${index}`, projectId: id, state: 'signed', amount: '1', signedOn: '2024-01-01' });
        for (const { dueOn, result } of each.metrics) {
          const metricId = await tx.insert(ContractMetric, { contractId, kind: 'investment_intensity', target: '300', unit: 'wan_per_mu', dueOn });
          if (result) await tx.insert(MetricCheck, { metricId, result, checkedAt: tx.now, actual: '1', reasonCode: 'value_reached', inputs: {}, ruleVersion: '1' } as never);
        }
      }
      if (!signedOn || each.counting === 'nothing') continue;
      rows.push({
        id, stage: each.stage, counts: each.counting === 'whole', total: total ?? '0', amount: BigInt(increment ?? total ?? '0'), signedOn: each.firstSignedOn ?? signedOn, chainId, officeId, channel: each.channel,
        milestones: milestones.map(({ kind, plannedOn, replannedOn, actualOn }) => ({ kind, dueOn: replannedOn ?? plannedOn, actualOn })),
        metrics: each.metrics.map(({ dueOn, result }) => ({ dueOn, compliant: result === 'compliant' })),
      });
    }
    return rows;
  });
});

afterAll(() => test.close());

/** Key, whether it was reached, and the project: what a rate is over, by hand. */
function facts(filter: RateFilter, code: RateCode, groupBy: RateGrouping): { key: string; reached: boolean; project: Plain }[] {
  const within = (date: string) => (!filter.from || date >= filter.from) && (!filter.to || date <= filter.to);
  const chosen = plain.filter(
    (each) => (!filter.chainId || each.chainId === filter.chainId) && (!filter.officeId || each.officeId === filter.officeId) && (!filter.channel || each.channel === filter.channel) && (!filter.band || bandOf(each.total) === filter.band),
  );
  const due = filter.basis === RateBasis.DUE;
  return chosen.flatMap((each) => {
    const dated = ((): { on: string; reached: boolean }[] => {
      if (code === 'FULFILMENT') {
        const metrics = each.metrics.filter(({ dueOn }) => dueOn <= TODAY && within(due ? dueOn : each.signedOn));
        const groups = due && groupBy === RateGrouping.YEAR ? [...new Set(metrics.map(({ dueOn }) => dueOn.slice(0, 4)))] : [null];
        return groups.map((year) => metrics.filter(({ dueOn }) => !year || dueOn.startsWith(year))).filter((group) => group.length > 0)
          .map((group) => ({ on: due ? group.map(({ dueOn }) => dueOn).sort().at(-1)! : each.signedOn, reached: group.every(({ compliant }) => compliant) }));
      }
      const atStage = STAGE_ORDER.indexOf(each.stage) >= STAGE_ORDER.indexOf(RATE_STAGES[code]);
      if (!due) return within(each.signedOn) ? [{ on: each.signedOn, reached: atStage }] : [];
      return each.milestones.filter(({ kind, dueOn }) => kind === RATE_MILESTONES[code] && dueOn <= TODAY && within(dueOn))
        .map(({ dueOn, actualOn }) => ({ on: dueOn, reached: atStage || (actualOn !== null && actualOn <= TODAY) }));
    })();
    const keys: Record<RateGrouping, (on: string) => string> = {
      none: () => '', chain: () => each.chainId ?? '', band: () => bandOf(each.total), channel: () => each.channel ?? '', office: () => each.officeId ?? '',
      signed_year: () => each.signedOn.slice(0, 4), signed_quarter: () => `${each.signedOn.slice(0, 4)}Q${Math.ceil(Number(each.signedOn.slice(5, 7)) / 3)}`, year: (on) => on.slice(0, 4),
    };
    return dated.map(({ on, reached }) => ({ key: keys[groupBy](on), reached, project: each }));
  });
}

const filters = fc.record({
  basis: fc.constantFrom(RateBasis.COHORT, RateBasis.DUE),
  from: fc.option(fc.constantFrom('2024-07-01', '2025-01-01'), { freq: 2 }),
  to: fc.option(fc.constantFrom('2025-06-30', '2026-12-31'), { freq: 2 }),
  chain: fc.constantFrom(null, null, 0, 1),
  channel: fc.constantFrom(null, null, Channel.BY_CHAIN),
  band: fc.constantFrom(null, null, 'from_1_billion' as const),
});
const filterOf = ({ chain, ...filter }: { basis: RateBasis; from: string | null; to: string | null; chain: number | null; channel: Channel | null; band: 'from_1_billion' | null }): RateFilter => ({ ...filter, chainId: chain === null ? null : chains[chain]! });

describe('the four rates', () => {
  it('are what a count by hand says, whatever they are told apart by', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...Object.values(RateGrouping)), async (given, groupBy) => {
        const filter = filterOf(given);
        const groups = await new RateService(test.db).groups(caller, filter, groupBy);
        for (const code of RATE_CODES) {
          const rows = facts(filter, code, groupBy);
          for (const key of new Set([...rows.map((row) => row.key), ...groups.map((group) => group.key)])) {
            const whole = rows.filter((row) => row.key === key);
            const part = whole.filter(({ reached }) => reached);
            const sum = (list: typeof rows) => list.reduce((total, { project: { amount } }) => total + amount, 0n);
            const said = groups.find((group) => group.key === key)!.rates.find((rate) => rate.code === code)!;
            const count = (list: typeof rows) => list.filter(({ project: { counts } }) => counts).length;
            expect([said.numerator, said.denominator, said.numeratorIncreases, said.denominatorIncreases]).toEqual([count(part), count(whole), part.length - count(part), whole.length - count(whole)]);
            expect([Number(said.amountNumerator), Number(said.amountDenominator)]).toEqual([Number(sum(part)), Number(sum(whole))]);
            expect(said.value === null).toBe(count(whole) === 0);
            expect(said.amountValue === null).toBe(sum(whole) === 0n);
          }
        }
      }),
      { numRuns: 60, seed: 27 },
    );
  });

  it('open to exactly the projects that a figure counts', async () => {
    const board = new BoardService(test.db);
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...Object.values(RateGrouping)), fc.constantFrom(...RATE_CODES), fc.boolean(), async (given, groupBy, code, numerator) => {
        const filter = filterOf(given);
        const groups = await new RateService(test.db).groups(caller, filter, groupBy);
        for (const { key, rates } of groups.slice(0, 4)) {
          const page = await board.board(caller, Object.assign(new PageArgs(), { first: 200 }), { rate: { ...filter, code, numerator, groupBy, key } });
          const rows = facts(filter, code, groupBy).filter((row) => row.key === key && (row.reached || !numerator));
          expect(page.nodes.map(({ id }) => id).sort()).toEqual(rows.map((row) => row.project.id).sort());
          const said = rates.find((rate) => rate.code === code)!;
          expect(page.nodes).toHaveLength(numerator ? said.numerator + said.numeratorIncreases : said.denominator + said.denominatorIncreases);
        }
      }),
      { numRuns: 40, seed: 27 },
    );
  });

  it('are printed with a definition in three languages, and name the group that is not known last', async () => {
    const service = new RateService(test.db);
    const [zh, tw, en] = await Promise.all((['zh-CN', 'zh-TW', 'en'] as const).map((locale) => service.groups(Object.assign(Object.create(caller) as Caller, { locale }), { basis: RateBasis.DUE }, RateGrouping.CHAIN)));
    expect([zh, tw, en].map((groups) => groups![0]!.rates[2]!.definition.slice(0, 12))).toEqual(['分母：处于签约及以后阶段', '分母：處於簽約及以後階段', 'Of all proje']);
    expect(zh!.map(({ label }) => label).sort()).toEqual([null, '乙链', '甲链'].sort());
    expect(zh!.at(-1)!.label).toBeNull();
  });
});
