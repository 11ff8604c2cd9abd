import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#platform';
import { Caller } from '#identity';
import { Chain } from '#chain';
import { Milestone, MoveKind, Project, SideState, Stage, STAGE_ORDER, StageMove, StartTargetService } from '#project';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { ForecastService } from './forecast.service.js';

/* On 2 March 2026: twelve projects of chain A came to commissioning and three were lost after signing; chain B has but four. */
const TODAY = '2026-03-02';
let test: TestDatabase;
let caller: Caller;
let forecasts: ForecastService;
let targets: StartTargetService;
const chains: string[] = [];
const STAYED = 30;

beforeAll(async () => {
  test = await openTestDatabase();
  test.clock.set(`${TODAY}T08:00:00+08:00`);
  caller = new Caller({ ...test.actor(test.zoneA), personId: null, roles: ['zone_admin'], teamIds: [], source: 'ui' } as never, 'r', 'zh-CN');
  forecasts = new ForecastService(test.db);
  targets = new StartTargetService(test.db);
  await test.db.write(test.actor(test.zoneA), async (tx) => {
    for (const name of ['甲', '乙']) chains.push(await tx.insert(Chain, { code: name, name: `${name}链` }));
    let number = 0;
    const add = async (chain: number, stage: Stage, side: SideState = SideState.ACTIVE, start = '2025-01-01', more: object = {}) => {
      const id = await tx.insert(Project, { code: `P${++number}`, name: `项目${number}`, stage, sideState: side, totalInvestment: '100', searchText: `${number}`, chainId: chains[chain]!, firstContactOn: start, ...more });
      const way = STAGE_ORDER.slice(0, STAGE_ORDER.indexOf(stage) + 1);
      for (const [place, to] of way.slice(1).entries()) {
        const on = addDays(start, (place + 1) * STAYED);
        await tx.insert(StageMove, { projectId: id, fromStage: way[place]!, toStage: to, kind: MoveKind.FORWARD, movedAt: new Date(`${on}T00:00:00+08:00`) });
        if (to === Stage.CONSTRUCTION_STARTED) await tx.insert(Milestone, { projectId: id, kind: 'construction_start', actualOn: on });
      }
      return id;
    };
    for (let index = 0; index < 12; index++) await add(0, Stage.COMMISSIONED);
    for (let index = 0; index < 3; index++) await add(0, Stage.SIGNED, SideState.TERMINATED);
    for (let index = 0; index < 4; index++) await add(1, Stage.SIGNED);
    // Increases of capital are no projects of their own.
    await add(0, Stage.REGISTERED, SideState.ACTIVE, '2025-06-01', { counts: false, countedInvestment: '7' });
    // Went back once: only its last way on counts.
    const back = await add(0, Stage.NEGOTIATION);
    await tx.insert(StageMove, { projectId: back, fromStage: Stage.NEGOTIATION, toStage: Stage.CONTACT, kind: MoveKind.BACKWARD, movedAt: new Date('2025-06-01T00:00:00+08:00'), reason: '重来' });
    await tx.insert(StageMove, { projectId: back, fromStage: Stage.CONTACT, toStage: Stage.NEGOTIATION, kind: MoveKind.FORWARD, movedAt: new Date('2025-06-11T00:00:00+08:00') });
  });
});

afterAll(() => test.close());

describe('the forecast', () => {
  it('counts who went on and who was lost, each project once a stage', async () => {
    const { transitions } = await forecasts.forecast(caller);
    const of = (stage: Stage) => transitions.find((each) => each.stage === stage)!;
    expect(of(Stage.ASSESSMENT)).toMatchObject({ passed: 19, lost: 0 });
    expect(of(Stage.CONTACT)).toMatchObject({ passed: 20, lost: 0, medianDays: STAYED });
    expect(of(Stage.SIGNED)).toMatchObject({ passed: 12, lost: 3, standing: 4, rate: { value: 0.8 } });
    expect(of(Stage.NEGOTIATION)).toMatchObject({ passed: 19, standing: 1 });
  });

  it('expects of those under way what their rates give, with their amounts, the increments of increases among them', async () => {
    const { series: [starts] } = await forecasts.forecast(caller);
    expect(starts!.refusal).toBeNull();
    const projects = starts!.quarters.reduce((sum, each) => sum + each.projects.value, 0);
    expect(projects).toBeCloseTo(5 * 0.8, 6);
    const amount = starts!.quarters.reduce((sum, each) => sum + Number(each.amount.value), 0);
    expect(amount).toBe(Math.round(500 * 0.8) + 7);
  });

  it('refuses for a chain of which too little is known, and says of which stages', async () => {
    const { series: [starts], need } = await forecasts.forecast(caller, chains[1]!);
    expect(need).toBeNull();
    expect(starts).toMatchObject({ quarters: [], leftOut: [{ stage: Stage.SIGNED, projects: 4 }] });
    expect(starts!.refusal).toContain('不足 10 个');
    expect(starts!.refusal).toContain('签约');
  });
});

describe('the target of a year', () => {
  it('says what is wanting and what must be in negotiation for it; a change needs the version read', async () => {
    expect((await forecasts.forecast(caller)).need).toMatchObject({ target: null, gapProjects: null, inNegotiation: null });
    const set = await targets.set(caller, { year: 2026, version: 0, projects: 20, amount: '5000', reason: '年度计划' });
    const { need } = await forecasts.forecast(caller);
    expect(need!.target).toMatchObject({ projects: 20, version: set.version });
    const gap = 20 - need!.reachedProjects - need!.expectedProjects;
    expect(need!.gapProjects).toBeCloseTo(gap, 6);
    expect(need!.inNegotiation!.value).toBeCloseTo(gap / 0.8, 6);
    await expect(targets.set(caller, { year: 2026, version: set.version + 1, projects: 1, amount: '1' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(targets.set(caller, { year: 2026, version: set.version, projects: 1, amount: '-1' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('of two who set it first at once exactly one does', async () => {
    const tries = await Promise.allSettled([1, 2].map((projects) => targets.set(caller, { year: 2030, version: 0, projects, amount: '1' })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((tries.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({ code: 'CONFLICT' });
  });
});
