import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#platform';
import { Caller } from '#identity';
import { dueOf, Milestone, MilestoneKind, Project, ProjectService, SideState, Stage, type Stop } from '#project';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { BoardViewsService } from './board-views.service.js';
import { CockpitService } from './cockpit.service.js';

/* On 2 March 2026, projects whose clock was stopped by delays that the government caused: every page agrees on what is overdue. */
const TODAY = '2026-03-02';
let test: TestDatabase;
let caller: Caller;

const day = fc.integer({ min: -90, max: 40 }).map((days) => addDays(TODAY, days));
/** Two stops at most: from, and how long; the last one may still last. */
const stops = fc.tuple(fc.integer({ min: -90, max: -40 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }), fc.constantFrom(null, 3, 60)).map(([from, length, gap, last]): Stop[] => {
  const first = { from: addDays(TODAY, from), to: addDays(TODAY, from + length) };
  const second = addDays(first.to, gap);
  return [first, { from: second, to: last === null ? null : addDays(second, last) }];
});
const given = fc.sample(
  fc.record({
    stops: fc.option(stops, { nil: [] as Stop[], freq: 3 }),
    milestones: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...Object.values(MilestoneKind)), plannedOn: day, replannedOn: fc.option(day), actualOn: fc.option(day, { freq: 2 }) }), { minLength: 1, maxLength: 4, selector: ({ kind }) => kind }),
  }),
  { numRuns: 60, seed: 11 },
);
const ids: string[] = [];
const overdue = given.flatMap((project) => project.milestones.filter((each) => !each.actualOn && dueOf(each, project.stops, TODAY)! < TODAY));

beforeAll(async () => {
  test = await openTestDatabase();
  test.clock.set(`${TODAY}T08:00:00+08:00`);
  caller = new Caller({ ...test.actor(test.zoneA), personId: null, roles: ['zone_admin'], teamIds: [], source: 'ui' } as never, 'r', 'zh-CN');
  await test.db.write(test.actor(test.zoneA), async (tx) => {
    for (const [index, each] of given.entries()) {
      const clockStopped = each.stops.length > 0 ? `{${each.stops.map(({ from, to }) => `[${from},${to ?? ''})`).join(',')}}` : null;
      const projectId = await tx.insert(Project, { code: `P${index}`, name: `项目${index}`, stage: Stage.SIGNED, sideState: SideState.ACTIVE, signedOn: '2025-11-01', searchText: `${index}`, clockStopped });
      ids.push(projectId);
      for (const milestone of each.milestones) await tx.insert(Milestone, { projectId, ...milestone });
    }
  });
});
afterAll(() => test?.close());

describe('what is overdue where clocks were stopped', () => {
  it('is less than by the dates alone', () => {
    const byDates = given.flatMap((project) => project.milestones.filter((each) => !each.actualOn && dueOf(each, [], TODAY)! < TODAY));
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.length).toBeLessThan(byDates.length);
  });

  it('is the same on the cockpit and in the calendar', async () => {
    expect((await new CockpitService(test.db).cockpit(caller)).overdueMilestones).toBe(overdue.length);
    const views = new BoardViewsService(test.db);
    const days = await Promise.all([0, 1, 2].map((part) => views.calendar(caller, {}, { from: addDays(TODAY, -90 + part * 60), days: 60, perDay: 1 })));
    expect(days.flat().reduce((sum, each) => sum + each.overdue, 0)).toBe(overdue.length);
  });

  it('is the same on every project', async () => {
    const projects = new ProjectService(test.db);
    for (const [index, id] of ids.entries()) {
      const { milestones } = await projects.present(caller, id);
      expect(Object.fromEntries(milestones.map(({ kind, dueOn }) => [kind, dueOn]))).toEqual(Object.fromEntries(given[index]!.milestones.map((each) => [each.kind, dueOf(each, given[index]!.stops, TODAY)])));
    }
  });
});
