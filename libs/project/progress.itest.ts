import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, decimal } from '#platform';
import type { Caller } from '#identity';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { lastAdvance, plannedPercent, progressPlan, type ProgressFacts } from './progress.rules.js';
import { ProgressService } from './progress.service.js';
import type { ProgressInput } from './progress.types.js';
import { Milestone, Project } from './project.entity.js';
import { MilestoneKind } from './project.enums.js';
import { ProjectEventsService } from './project-events.service.js';
import { ProjectService } from './project.service.js';

let t: TestDatabase;
let service: ProgressService;
let officer: Caller;
let serial = 0;

beforeAll(async () => {
  t = await openTestDatabase();
  t.clock.set('2026-03-20T08:00:00+08:00');
  service = new ProgressService(t.db);
  officer = await callerOf(t, { roles: ['promotion_officer'] });
});
afterAll(() => t?.close());

/** Built over the year 2026, with 100 of fixed investment. */
const built = (more: Partial<Project> = {}) =>
  t.db.write(t.actor(t.zoneA), async (tx) => {
    const id = await tx.insert(Project, { code: `G-${++serial}`, name: '进度', stage: 'construction_started', signedOn: '2025-06-01', lastProgressOn: '2026-01-05', fixedInvestment: '100.00', totalInvestment: '200.00', ownerId: officer.personId, searchText: '进度', ...more });
    await tx.insert(Milestone, { projectId: id, kind: 'construction_start', plannedOn: '2025-12-31', actualOn: '2026-01-05' });
    await tx.insert(Milestone, { projectId: id, kind: 'completion', plannedOn: '2026-12-31' });
    return id;
  });
const lastProgress = async (id: string) => (await new ProjectService(t.db).present(officer, id)).lastProgressOn;
const report = (id: string, input: ProgressInput, key = uuidv7()) => service.report(officer, id, input, key);

describe('progress by investment and by works', () => {
  it('is reported month by month and held against even steps from start to completion', async () => {
    const id = await built();
    const progress = await report(id, { month: '2026-03-15', invested: '20', works: '30', note: '主体施工', evidence: '监理月报 3 月' });
    expect(progress).toMatchObject({ from: '2025-12-31', to: '2026-12-31', amount: '100.00', investmentBehind: '4.66', worksBehind: '0' });
    expect(progress.months.map(({ month }) => month)).toEqual(['2025-12-01', ...Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-01`)]);
    expect(progress.months[3]).toMatchObject({ month: '2026-03-01', planned: '24.66', investedPercent: '20', report: { invested: '20.00', works: '30.00', by: { id: officer.personId }, evidence: '监理月报 3 月' }, corrected: [] });
    expect(progress.months.at(-1)).toMatchObject({ planned: '100', report: null });
    expect(await lastProgress(id)).toBe('2026-03-20');
  });

  it('is corrected with a reason, and what was reported first stays readable', async () => {
    const id = await built();
    await report(id, { month: '2026-02-01', works: '12' });
    expect(await refusedPaths(report(id, { month: '2026-02-01', works: '10' }))).toEqual(['input.reason']);
    await report(id, { month: '2026-02-01', works: '10', reason: '重复计量' });
    const again = await report(id, { month: '2026-02-28', works: '11', reason: '补报' });
    const month = again.months.find((each) => each.month === '2026-02-01')!;
    expect(month.report).toMatchObject({ works: '11.00', reason: '补报' });
    expect(month.corrected.map(({ works }) => works)).toEqual(['10.00', '12.00']);
  });

  it('keeps what a correction does not name, and empties what it says is not known', async () => {
    const id = await built();
    await report(id, { month: '2026-02-01', invested: '9', works: '12', note: '基础', evidence: '监理月报' });
    const kept = (progress: Awaited<ReturnType<typeof report>>) => progress.months.find(({ month }) => month === '2026-02-01')!.report;
    expect(kept(await report(id, { month: '2026-02-01', works: '13', reason: '补报' }))).toMatchObject({ invested: '9.00', works: '13.00', note: '基础', evidence: '监理月报' });
    expect(kept(await report(id, { month: '2026-02-01', invested: null, reason: '凭证不全' }))).toMatchObject({ invested: null, works: '13.00' });
    expect(await refusedPaths(report(id, { month: '2026-02-01', works: null, reason: '撤回' }))).toEqual(['input.works']);
  });

  it('does not fall, by the nearest month that gives the figure', async () => {
    const id = await built();
    await report(id, { month: '2026-01-01', works: '50' });
    await report(id, { month: '2026-02-01', invested: '5' });
    expect(await refusedPaths(report(id, { month: '2026-03-01', works: '10' }))).toEqual(['input.works']);
    await report(id, { month: '2026-03-01', works: '60' });
    expect(await refusedPaths(report(id, { month: '2026-02-01', works: '61', reason: '补报' }))).toEqual(['input.works']);
  });

  it('that was reported by mistake moves nothing once it is corrected, and what others moved stays', async () => {
    const id = await built({ lastProgressOn: '2026-01-05' });
    t.clock.set('2026-02-05T08:00:00+08:00');
    await report(id, { month: '2026-01-01', works: '8' });
    t.clock.set('2026-03-05T08:00:00+08:00');
    await report(id, { month: '2026-02-01', works: '80' });
    expect(await lastProgress(id)).toBe('2026-03-05');
    t.clock.set('2026-03-20T08:00:00+08:00');
    await report(id, { month: '2026-02-01', works: '8', reason: '小数点误填' });
    expect(await lastProgress(id)).toBe('2026-02-05');
    await report(id, { month: '2026-01-01', works: '0', reason: '未开工' });
    expect(await lastProgress(id)).toBe('2026-03-05');
    await report(id, { month: '2026-02-01', works: '0', reason: '未开工' });
    expect(await lastProgress(id)).toBe('2026-01-05');
  });

  it('is reported once for one key, and by one of two at once', async () => {
    const id = await built();
    const key = uuidv7();
    await report(id, { month: '2026-01-01', works: '5' }, key);
    expect((await report(id, { month: '2026-01-01', works: '5' }, key)).months[1]!.corrected).toEqual([]);
    const both = await Promise.allSettled([report(id, { month: '2026-02-01', works: '6' }), report(id, { month: '2026-02-01', works: '7' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each<[string, Partial<ProgressInput>, string]>([
    ['nothing', { works: null }, 'input.works'],
    ['more than all', { works: '100.01' }, 'input.works'],
    ['less than nothing', { invested: '-1' }, 'input.invested'],
    ['a month to come', { month: '2026-04-01' }, 'input.month'],
    ['less than the month before', { works: '3' }, 'input.works'],
    ['more than the month behind', { month: '2025-12-05', works: '6' }, 'input.works'],
  ])('refuses %s', async (_, change, path) => {
    const id = await built();
    await report(id, { month: '2026-01-01', works: '5' });
    expect(await refusedPaths(report(id, { month: '2026-02-01', works: '8', ...change }))).toEqual([path]);
  });

  it('is not reported of what is not signed, nor by whoever may not', async () => {
    expect(await refusedPaths(report(await built({ stage: 'negotiation' }), { month: '2026-01-01', works: '5' }))).toEqual(['input.month']);
    const stranger = await callerOf(t, { roles: ['promotion_officer'] });
    expect((await refusal(service.report(stranger, await built(), { month: '2026-01-01', works: '5' }, uuidv7()))).code).toBe('FORBIDDEN');
  });
});

describe('the day of the last progress', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 100 }).map(String), { nil: null });
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
  const months = fc.array(fc.array(fc.record({ invested: figure, works: figure, reportedOn: day }), { minLength: 1, maxLength: 4 }).map((reports) => reports.sort((a, b) => (a.reportedOn < b.reportedOn ? 1 : -1))), { maxLength: 6 });

  it('is one on which something was reported, and null without anything built or invested', () => {
    expect(lastAdvance([])).toBeNull();
    expect(lastAdvance([[{ invested: '0', works: null, reportedOn: '2026-01-01' }]])).toBeNull();
    fc.assert(fc.property(months, (said) => { const last = lastAdvance(said); expect(last === null || said.flat().some(({ reportedOn }) => reportedOn === last)).toBe(true); }));
  });

  it('is the same with a mistake that was corrected as without it', () => {
    fc.assert(fc.property(months.filter((said) => said.length > 0), fc.nat(5), fc.integer({ min: 0, max: 1000 }).map(String), (said, at, wrong) => {
      const mistaken = said.map((reports, index) => {
        if (index !== at % said.length) return reports;
        const mistake = { invested: wrong, works: wrong, reportedOn: '2027-06-01' };
        return [{ ...reports[0]!, reportedOn: '2027-06-02' }, mistake, ...reports];
      });
      expect(lastAdvance(mistaken)).toBe(lastAdvance(said));
    }));
  });

  it('is not moved by a report that comes in late and says no more than was known', () => {
    const february = [{ invested: null, works: '50', reportedOn: '2026-03-01' }];
    expect(lastAdvance([[{ invested: null, works: '40', reportedOn: '2026-03-20' }], february])).toBe('2026-03-01');
  });
});

describe('the plan', () => {
  const facts = (more: Partial<ProgressFacts> = {}): ProgressFacts => ({
    fixedInvestment: null, totalInvestment: '5', stops: [],
    milestones: [{ kind: MilestoneKind.CONSTRUCTION_START, plannedOn: '2026-01-01', replannedOn: null }, { kind: MilestoneKind.COMPLETION, plannedOn: '2026-07-01', replannedOn: null }], ...more,
  });

  it('goes by re-planned dates, leaves out days that the government caused, and needs both dates in order', () => {
    expect(progressPlan(facts(), '2026-03-01')).toEqual({ from: '2026-01-01', to: '2026-07-01', amount: '5' });
    expect(progressPlan(facts({ stops: [{ from: '2026-02-01', to: '2026-02-11' }] }), '2026-03-01')!.to).toBe('2026-07-11');
    expect(progressPlan(facts({ milestones: facts().milestones.slice(1) }), '2026-03-01')).toBeNull();
    expect(progressPlan(facts({ milestones: facts().milestones.map((each) => ({ ...each, replannedOn: '2026-05-01' })) }), '2026-03-01')).toBeNull();
  });

  it('never goes back, begins at nothing and ends at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 40 }), (length, month) => {
        const plan = { from: '2026-01-15', to: addDays('2026-01-15', length), amount: null };
        const at = (index: number) => Number(plannedPercent(plan, `${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`));
        expect(at(month + 1)).toBeGreaterThanOrEqual(at(month));
        expect(at(month)).toBeLessThanOrEqual(100);
        expect(decimal(plannedPercent(plan, '2025-12-01')).toNumber()).toBe(0);
        expect(at(40 + 12)).toBe(100);
      }),
    );
  });
});

describe('the re-plans of a milestone', () => {
  it('are all kept, each with its reason, who and when', async () => {
    const id = await built();
    const projects = new ProjectService(t.db);
    const events = new ProjectEventsService(t.db, projects);
    const completion = async () => (await projects.present(officer, id)).milestones.find(({ kind }) => kind === 'completion')!;
    let milestone = await completion();
    for (const [replannedOn, replanReason] of [['2027-03-01', '设备到货推迟'], ['2027-06-01', '设计变更']] as const) {
      await events.updateMilestone(officer, milestone.id, milestone.version, { replannedOn, replanReason });
      milestone = await completion();
    }
    expect(milestone.replans).toMatchObject([
      { from: '2026-12-31', to: '2027-03-01', reason: '设备到货推迟', by: { id: officer.personId } },
      { from: '2027-03-01', to: '2027-06-01', reason: '设计变更', by: { id: officer.personId } },
    ]);
  });
});
