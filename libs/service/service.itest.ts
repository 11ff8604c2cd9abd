import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageArgs } from '#platform';
import { CalendarService, Caller, Office, type Role } from '#identity';
import { InvestmentBand, Project, SideState, Stage } from '#project';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { AgentServiceService } from './agent.service.js';
import { RequestService } from './request.service.js';
import { RequestState, StepAction, StepState } from './service.enums.js';
import type { TemplateStepInput } from './service.inputs.js';
import { TemplateService } from './template.service.js';

let test: TestDatabase;
let templates: TemplateService;
let services: AgentServiceService;
let requests: RequestService;
let admin: Caller;
let agent: Caller;
let clerk: Caller;
let officer: Caller;
let office: string;
let number = 0;
const key = (): string => `key-${++number}`;

const person = (zoneId: string, role: Role, officeId: string | null = null) => callerOf(test, { zoneId, roles: [role], officeId });
const newProject = (values: Partial<Project> = {}): Promise<string> =>
  test.db.write(test.actor(test.zoneA), (tx) => tx.insert(Project, { code: `P-${++number}`, name: '示范项目', stage: Stage.SIGNED, totalInvestment: '1200000000.00', searchText: '示范项目', ...values }));
const step = (title: string, changes: Partial<TemplateStepInput> = {}): TemplateStepInput =>
  ({ title, officeId: office, legalDays: 10, promisedDays: 3, documents: ['申请表', '图纸'], deferralAllowed: true, commitmentAllowed: false, after: [], ...changes });
const today = () => test.clock.today();

beforeAll(async () => {
  test = await openTestDatabase();
  const calendars = new CalendarService(test.db);
  templates = new TemplateService(test.db);
  services = new AgentServiceService(test.db, calendars);
  requests = new RequestService(test.db, calendars);
  office = await test.db.write(test.actor(test.zoneA), (tx) => tx.insert(Office, { code: 'construction', name: '规划建设局' }));
  admin = await person(test.zoneA, 'zone_admin');
  agent = await person(test.zoneA, 'service_officer');
  clerk = await person(test.zoneA, 'land_officer', office);
  officer = await person(test.zoneA, 'promotion_officer');
  await templates.create(admin, { name: '一站式服务清单', band: InvestmentBand.UNDER_100_MILLION, steps: [step('备案')] }, key());
  await templates.create(admin, { name: '重大项目全程领办代办清单', band: InvestmentBand.FROM_100_MILLION, steps: [step('备案'), step('环评', { after: [1] }), step('施工许可', { after: [1, 2], deferralAllowed: false })] }, key());
}, 60_000);
afterAll(() => test.close());

describe('checklists', () => {
  it('are one a band while in use', async () => {
    expect(await refusedPaths(templates.create(admin, { name: '又一份', band: InvestmentBand.FROM_100_MILLION, steps: [step('备案')] }, key()))).toEqual(['input.band']);
    const kept = await templates.create(admin, { name: '又一份', band: InvestmentBand.FROM_100_MILLION, active: false, steps: [step('备案')] }, key());
    expect(await refusedPaths(templates.update(admin, kept, { active: true }))).toEqual(['input.band']);
    expect((await templates.update(admin, kept, { name: '改名' })).steps).toEqual([expect.objectContaining({ title: '备案', office: { id: office, name: '规划建设局' }, promisedDays: 3 })]);
  });

  it('are refused with the step that cannot be', async () => {
    const band = InvestmentBand.FROM_10_BILLION;
    expect(await refusedPaths(templates.create(admin, { name: '坏', band, steps: [step('一'), step('二', { promisedDays: 11, after: [3] })] }, key()))).toEqual(['input.steps.1.promisedDays', 'input.steps.1.after']);
    expect(await refusedPaths(templates.create(admin, { name: '坏', band, steps: [step('一', { officeId: admin.personId })] }, key()))).toEqual(['input.steps.0.officeId']);
    expect(await refusedPaths(templates.create(admin, { band, steps: [step('一')] }, key()))).toEqual(['input.name']);
  });
});

describe('an agent service', () => {
  it('takes the checklist of the largest band that is not above the project', async () => {
    const [large, small] = [await newProject(), await newProject({ totalInvestment: '5000000.00' })];
    expect((await services.start(agent, large, agent.personId, null, key())).templateName).toBe('重大项目全程领办代办清单');
    expect((await services.start(agent, small, agent.personId, null, key())).templateName).toBe('一站式服务清单');
  });

  it('begins once, for a project that is active', async () => {
    const project = await newProject();
    const sent = key();
    const [first, again] = [await services.start(agent, project, agent.personId, null, sent), await services.start(agent, project, agent.personId, null, sent)];
    expect(again.id).toBe(first.id);
    expect(await refusedPaths(services.start(agent, project, agent.personId, null, key()))).toEqual(['projectId']);
    expect(await refusedPaths(services.start(agent, await newProject({ sideState: SideState.ON_HOLD, sideReason: '暂缓' } as Partial<Project>), agent.personId, null, key()))).toEqual(['projectId']);
    expect(await refusedPaths(services.start(agent, await newProject(), office, null, key()))).toEqual(['agentId']);
    expect((await refusal(services.start(officer, await newProject(), agent.personId, null, key()))).code).toBe('FORBIDDEN');
  });

  it('goes step by step to its end', async () => {
    const project = await newProject();
    let service = await services.start(agent, project, agent.personId, null, key());
    const at = (index: number) => service.steps[index]!;
    const move = async (index: number, action: StepAction, more = {}, by = agent) => (service = await services.move(by, at(index), { action, ...more }));
    expect(await refusedPaths(services.move(agent, at(1), { action: StepAction.OPEN }))).toEqual(['input.action']);
    await move(0, StepAction.OPEN);
    expect(at(0)).toMatchObject({ state: StepState.UNDER_WAY, openedOn: today(), heldDays: 0, late: false, actions: [StepAction.WAIT, StepAction.FINISH] });
    await move(0, StepAction.FINISH, { deferredDocuments: ['图纸'], deferredUntil: '2030-01-01' });
    expect((await services.steps(agent, new PageArgs(), { owed: true })).nodes.map(({ id }) => id)).toEqual([at(0).id]);
    expect(await refusedPaths(services.supply(agent, at(0), ['护照']))).toEqual(['documents']);
    service = await services.supply(agent, at(0), ['图纸']);
    expect(at(0)).toMatchObject({ deferredDocuments: [], deferredUntil: null });
    await move(1, StepAction.SKIP, { reason: '登记表管理' });
    expect(await refusedPaths(services.close(agent, service))).toEqual(['id']);
    await move(2, StepAction.OPEN);
    await move(2, StepAction.FINISH);
    service = await services.close(agent, service);
    expect(service.closedOn).toBe(today());
    expect(await refusedPaths(services.move(agent, at(2), { action: StepAction.REOPEN, reason: 'x' }))).toEqual(['id']);
    // The next one may begin.
    await services.start(agent, project, agent.personId, null, key());
    expect((await services.ofProject(agent, project)).map(({ closedOn }) => closedOn)).toEqual([null, today()]);
  });

  it('is moved by its agent, the people of the step’s office and whoever runs it, and by nobody else', async () => {
    const service = await services.start(agent, await newProject({ ownerId: officer.personId }), agent.personId, null, key());
    const stranger = await person(test.zoneA, 'land_officer');
    const foreign = await person(test.zoneB, 'zone_admin');
    expect((await refusal(services.move(stranger, service.steps[0]!, { action: StepAction.OPEN }))).code).toBe('FORBIDDEN');
    expect((await refusal(services.move(foreign, service.steps[0]!, { action: StepAction.OPEN }))).code).toBe('NOT_FOUND');
    expect((await services.move(clerk, service.steps[0]!, { action: StepAction.OPEN })).steps[0]!.state).toBe(StepState.UNDER_WAY);
    expect((await refusal(services.handOver(clerk, service, clerk.personId, '调岗'))).code).toBe('FORBIDDEN');
    expect((await services.handOver(officer, service, officer.personId, '调岗')).agent.id).toBe(officer.personId);
  });

  it('lets exactly one of two moves at once pass', async () => {
    const { steps } = await services.start(agent, await newProject(), agent.personId, null, key());
    const both = await Promise.allSettled([services.move(agent, steps[0]!, { action: StepAction.OPEN }), services.move(clerk, steps[0]!, { action: StepAction.SKIP, reason: '不涉及' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps the steps it began with when the checklist changes', async () => {
    const band = InvestmentBand.FROM_5_BILLION;
    const template = await templates.create(admin, { name: '50亿级清单', band, steps: [step('甲')] }, key());
    const project = await newProject({ totalInvestment: '6000000000.00' });
    await services.start(agent, project, agent.personId, null, key());
    await templates.update(admin, template, { active: false, steps: [step('乙'), step('丙')] });
    expect((await services.ofProject(agent, project))[0]!.steps.map(({ title }) => title)).toEqual(['甲']);
    expect(await refusedPaths(services.start(agent, await newProject(), agent.personId, template.id, key()))).toEqual(['templateId']);
  });

  it('shows which office and step hold projects longest', async () => {
    const service = await services.start(agent, await newProject(), agent.personId, null, key());
    // Accepted a week ago: five working days and a Saturday that makes up for the Spring Festival.
    await services.move(agent, service.steps[0]!, { action: StepAction.OPEN, on: '2026-02-23' });
    const { rows } = await services.holdUps(agent, '2026-02-23');
    const filed = rows.find(({ title }) => title === '备案')!;
    expect(filed).toMatchObject({ office: { id: office, name: '规划建设局' }, longestDays: 6, promisedDays: 3 });
    const { nodes } = await services.steps(agent, { ...new PageArgs(), first: 200 });
    const opened = nodes.filter(({ title, openedOn }) => title === '备案' && openedOn && openedOn >= '2026-02-23');
    const { nodes: overdue } = await services.steps(agent, new PageArgs(), { overdue: true });
    expect(overdue.map(({ serviceId }) => serviceId)).toEqual([service.id]);
    expect(filed.steps).toBeGreaterThanOrEqual(opened.length);
    expect(filed.lateShare).toBeCloseTo(1 / filed.steps, 10);
  });
});

describe('requests of investors', () => {
  const raise = (projectId: string, more = {}) => requests.raise(officer, projectId, { title: '用电增容', ...more }, key());

  it('are due by the band of their project, in working days', async () => {
    const [large, small] = [await newProject({ totalInvestment: '12000000000.00' }), await newProject({ totalInvestment: null })];
    // A Friday before a Saturday that is worked.
    expect(await raise(large, { raisedOn: '2026-02-27' })).toMatchObject({ band: InvestmentBand.FROM_10_BILLION, dueOn: '2026-02-28', state: RequestState.OPEN });
    expect(await raise(small, { raisedOn: '2026-02-27' })).toMatchObject({ band: InvestmentBand.UNDER_100_MILLION, dueOn: '2026-03-05' });
    expect(await refusedPaths(raise(large, { raisedOn: '2099-01-01' }))).toEqual(['input.raisedOn']);
    expect(await refusedPaths(raise(large, { officeId: admin.personId }))).toEqual(['input.officeId']);
  });

  it('take the office and the linked leader of the project, who may answer', async () => {
    const leader = await person(test.zoneA, 'supervisor');
    const project = await newProject({ officeId: office, leaderId: leader.personId });
    const request = await raise(project);
    expect(request).toMatchObject({ office: { id: office }, leader: { id: leader.personId } });
    const stranger = await person(test.zoneA, 'finance_officer');
    expect((await refusal(requests.answer(stranger, request, '已安排'))).code).toBe('FORBIDDEN');
    expect(await refusedPaths(requests.close(clerk, request, '已送电'))).toEqual(['id']);
    const answered = await requests.answer(clerk, request, '已安排供电部门现场查勘');
    expect(answered).toMatchObject({ state: RequestState.ANSWERED, answeredOn: today(), late: false });
    const closed = await requests.close(leader, answered, '已送电，验收单 D-12');
    expect(closed).toMatchObject({ state: RequestState.CLOSED, outcome: '已送电，验收单 D-12' });
    expect(await refusedPaths(requests.answer(clerk, closed, '再答'))).toEqual(['id']);
    expect((await requests.reopen(leader, closed, '企业不满意')).state).toBe(RequestState.ANSWERED);
  });

  it('are late when they were not answered by their day', async () => {
    const project = await newProject();
    const request = await raise(project, { raisedOn: '2026-02-02' });
    expect(request.late).toBe(true);
    expect((await requests.requests(officer, new PageArgs(), { projectId: project, overdue: true })).nodes.map(({ id }) => id)).toEqual([request.id]);
    expect((await requests.answer(agent, request, '已办')).late).toBe(true);
    expect((await requests.requests(officer, new PageArgs(), { projectId: project, overdue: true })).nodes).toEqual([]);
  });

  it('follow response times that a zone may change, where no larger project waits longer', async () => {
    expect(await refusedPaths(requests.setResponseRules(admin, [{ band: InvestmentBand.FROM_10_BILLION, workingDays: 9 }], '试行'))).toEqual(['rules.FROM_10_BILLION']);
    const rules = await requests.setResponseRules(admin, [{ band: InvestmentBand.UNDER_100_MILLION, workingDays: 7 }], '人手不足');
    expect(rules[0]).toEqual({ band: InvestmentBand.UNDER_100_MILLION, workingDays: 7, defaultDays: 5 });
    expect((await raise(await newProject({ totalInvestment: null }), { raisedOn: '2026-02-27' })).dueOn).toBe('2026-03-09');
  });
});
