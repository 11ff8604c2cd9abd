import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#platform';
import { Caller } from '#identity';
import { Chain, ChainNode } from '#chain';
import { Milestone, MilestoneKind, Project, SideState, STAGE_ORDER } from '#project';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { BoardViewsService } from './board-views.service.js';

/* A random zone on 2 March 2026: what the statements answer is counted again by hand. */
const TODAY = '2026-03-02';
const FROM = '2026-02-01';
const DAYS = 42;
let test: TestDatabase;
let caller: Caller;
let views: BoardViewsService;
const chains: string[] = [];
const nodes: string[] = [];

const day = fc.integer({ min: -20, max: 60 }).map((days) => addDays(FROM, days));
const given = fc.sample(
  fc.record({
    stage: fc.constantFrom(...STAGE_ORDER),
    side: fc.constantFrom(SideState.ACTIVE, SideState.ACTIVE, SideState.ACTIVE, SideState.ON_HOLD),
    total: fc.option(fc.integer({ min: 0, max: 5000 }), { freq: 6 }),
    counts: fc.constantFrom(true, true, false),
    node: fc.constantFrom(0, 1, null),
    milestones: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...Object.values(MilestoneKind)), plannedOn: fc.option(day, { freq: 6 }), replannedOn: fc.option(day), actualOn: fc.option(day) }), { maxLength: 4, selector: ({ kind }) => kind }),
  }),
  { numRuns: 90, seed: 34 },
);
type Given = (typeof given)[number];
const active = given.filter(({ side }) => side === 'active');
const counted = ({ total, counts }: Given) => (counts ? (total ?? 0) : 7);
const total = (some: Given[]) => some.reduce((sum, each) => sum + counted(each), 0);

beforeAll(async () => {
  test = await openTestDatabase();
  test.clock.set(`${TODAY}T08:00:00+08:00`);
  caller = new Caller({ ...test.actor(test.zoneA), personId: null, roles: ['zone_admin'], teamIds: [], source: 'ui' } as never, 'r', 'zh-CN');
  views = new BoardViewsService(test.db);
  await test.db.write(test.actor(test.zoneA), async (tx) => {
    for (const name of ['甲', '乙']) {
      const chainId = await tx.insert(Chain, { code: name, name: `${name}链` });
      chains.push(chainId);
      nodes.push(await tx.insert(ChainNode, { chainId, key: name, name: `${name}环节`, position: 'upstream', criticality: 3 }));
    }
    for (const [index, each] of given.entries()) {
      const projectId = await tx.insert(Project, {
        code: `P${index}`, name: `项目${index}`, stage: each.stage, sideState: each.side, totalInvestment: each.total === null ? null : String(each.total), searchText: `${index}`,
        counts: each.counts, countedInvestment: each.counts ? null : '7', chainId: each.node === null ? null : chains[each.node]!, nodeId: each.node === null ? null : nodes[each.node]!,
      });
      for (const milestone of each.milestones) await tx.insert(Milestone, { projectId, ...milestone });
    }
  });
});

afterAll(() => test.close());

describe('the columns of the board', () => {
  it('count every active project of a stage once and add up each family once; batches are the sum of their stages', async () => {
    const { stages, batches } = await views.summary(caller, {});
    expect(stages).toEqual(STAGE_ORDER.map((stage) => {
      const there = active.filter((each) => each.stage === stage);
      return { stage, projects: there.length, totalInvestment: expect.anything() };
    }));
    for (const { stage, totalInvestment } of stages) expect(Number(totalInvestment)).toBe(total(active.filter((each) => each.stage === stage)));
    for (const batch of batches) {
      const there = active.filter(({ stage }) => batch.stages.includes(stage));
      expect(batch.projects).toBe(there.length);
      expect(Number(batch.totalInvestment)).toBe(total(there));
    }
    expect(batches.reduce((sum, { projects }) => sum + projects, 0)).toBe(active.length);
  });

  it('follow the filter, a state that is asked for too', async () => {
    const held = given.filter(({ side, node }) => side === 'on_hold' && node === 0);
    const { batches } = await views.summary(caller, { sideState: SideState.ON_HOLD, nodeId: nodes[0]! });
    expect(batches.reduce((sum, { projects }) => sum + projects, 0)).toBe(held.length);
    expect(held.length).toBeGreaterThan(0);
  });
});

describe('the calendar', () => {
  const last = addDays(FROM, DAYS - 1);
  const steps = active.flatMap(({ milestones }) => milestones.map(({ plannedOn, replannedOn, actualOn }) => ({ dueOn: replannedOn ?? plannedOn, actualOn })));

  it('has each day’s milestones due and reached, those of one day once, and counts more than it lists', async () => {
    const days = await views.calendar(caller, {}, { from: FROM, days: DAYS, perDay: 2 });
    const expected = Array.from({ length: DAYS }, (_, index) => addDays(FROM, index)).flatMap((on) => {
      const here = steps.filter(({ dueOn, actualOn }) => dueOn === on || actualOn === on);
      return here.length === 0 ? [] : [{
        day: on, due: here.filter(({ dueOn }) => dueOn === on).length, reached: here.filter(({ actualOn }) => actualOn === on).length,
        overdue: here.filter(({ dueOn, actualOn }) => dueOn === on && !actualOn && on < TODAY).length, listed: Math.min(2, here.length),
      }];
    });
    expect(days.map(({ entries, ...rest }) => ({ ...rest, listed: entries.length }))).toEqual(expected);
    expect(days.at(-1)!.day <= last).toBe(true);
    expect(days.some(({ due, reached }) => due + reached > 2)).toBe(true);
  });

  it('does not show what is not under way', async () => {
    const days = await views.calendar(caller, { search: '没有这个项目' }, { from: FROM, days: DAYS, perDay: 2 });
    expect(days).toEqual([]);
  });
});

describe('the map by node', () => {
  it('groups every active project under its node, those without one last, the largest named first', async () => {
    const groups = await views.nodes(caller, {});
    // Chains by name as the database sorts them; without a chain at the end.
    expect(groups.map(({ node }) => node?.id ?? null).sort()).toEqual([...nodes, null].sort());
    expect(groups.at(-1)!.node).toBeNull();
    for (const group of groups) {
      const there = active.filter(({ node }) => (node === null ? null : nodes[node]) === (group.node?.id ?? null));
      expect(group.projects).toBe(there.length);
      expect(Number(group.totalInvestment)).toBe(total(there));
      expect(group.largest.map(({ totalInvestment }) => (totalInvestment === null ? null : Number(totalInvestment)))).toEqual(
        there.map((each) => each.total).sort((a, b) => (b ?? -1) - (a ?? -1)).slice(0, 5));
    }
  });
});
