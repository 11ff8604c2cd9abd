import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chain } from '#chain';
import { Breach, BreachCauseFinding, Contract, ContractMetric, MetricCheck } from '#contract';
import { Office } from '#identity';
import { Project } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';

let server: TestServer;
let legal: TestClient;
let office: TestClient;
let leader: TestClient;
let chainId: string;
let officeId: string;
let projectId: string;
let contractId: string;

const ADD = `mutation ($breachId: ID!, $input: BreachMeasureInput!, $key: String!) { addBreachMeasure(breachId: $breachId, input: $input, idempotencyKey: $key) { measures { id version state } } }`;
const END = `mutation ($id: ID!, $version: Int!, $input: MeasureEndInput!) { endBreachMeasure(id: $id, version: $version, input: $input) { measures { id state } } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: UpdateTaskInput!) { updateTask(id: $id, version: $version, input: $input) { version state progress doneOn } }`;
interface Task {
  id: string; version: number; title: string; state: string; progress: string | null; meetingId: string | null; dueOn: string;
  measure: { kind: string; contractId: string } | null; chain: { id: string } | null; project: { id: string } | null;
}
const tasks = async (filter: object) =>
  (await leader.data<{ supervisedTasks: { nodes: Task[] } }>(
    `query ($filter: TaskFilter) { supervisedTasks(first: 50, filter: $filter) { nodes { id version title state progress meetingId dueOn measure { kind contractId } chain { id } project { id } } } }`, { filter })).supervisedTasks.nodes;

let serial = 0;
/** A breach whose cause is the company, with a measure decided on. */
async function measured(): Promise<{ id: string; version: number }> {
  const breachId = await server.db.write(server.actor(server.zoneA), async (tx) => {
    const metricId = await tx.insert(ContractMetric, { contractId, kind: 'employment', target: '100', unit: 'person', dueOn: `2025-0${++serial}-28` });
    const checkId = await tx.insert(MetricCheck, { metricId, result: 'breached', checkedAt: tx.now, reasonCode: 'value_missed', inputs: {}, ruleVersion: '1' } as never);
    const id = await tx.insert(Breach, { metricId, contractId, checkId, targetNumber: 1, openedOn: '2026-01-10' });
    await tx.insert(BreachCauseFinding, { breachId: id, number: 1, cause: 'company', explanation: '爬坡慢', evidence: '纪要 1 号', statedOn: '2026-01-12' });
    return id;
  });
  const { addBreachMeasure } = await legal.data<{ addBreachMeasure: { measures: { id: string; version: number }[] } }>(ADD, { breachId, input: { kind: 'RECTIFY', content: '补足差额', officeId, dueOn: '2099-01-01' }, key: uuidv7() });
  return addBreachMeasure.measures[0]!;
}

beforeAll(async () => {
  server = await openTestServer();
  const teamId = await server.team('A');
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    chainId = await tx.insert(Chain, { code: 'm', name: '措施链', teamId });
    officeId = await tx.insert(Office, { code: 'fw', name: '企业服务中心' });
    projectId = await tx.insert(Project, { code: 'M-1', name: '措施项目', chainId, stage: 'commissioned', signedOn: '2024-01-10', searchText: '措施项目' });
    contractId = await tx.insert(Contract, { code: 'M-1-1', projectId, state: 'signed', amount: '1', signedOn: '2024-01-10' });
  });
  legal = await server.as({ roles: ['legal_reviewer'] });
  office = await server.as({ roles: ['service_officer'], officeId });
  leader = await server.as({ roles: ['chain_leader'], teams: [{ teamId, duty: 'leader' }] });
});
afterAll(() => server?.close());

describe('a measure against a breach', () => {
  it('is a supervised task of the office that carries it, of the project and its chain', async () => {
    const measure = await measured();
    const [task] = await tasks({ measureId: measure.id });
    expect(task).toMatchObject({ title: '限期整改：补足差额', state: 'ASSIGNED', meetingId: null, dueOn: '2099-01-01', measure: { kind: 'RECTIFY', contractId }, chain: { id: chainId }, project: { id: projectId } });
    expect((await tasks({ projectId })).map(({ id }) => id)).toContain(task!.id);
    expect((await tasks({ chainId, officeId, open: true })).map(({ id }) => id)).toContain(task!.id);
  });

  it('is accepted by its office, but done only with the measure and its evidence; supervision closes it', async () => {
    const measure = await measured();
    const [task] = await tasks({ measureId: measure.id });
    const { updateTask } = await office.data<{ updateTask: { version: number } }>(UPDATE, { id: task!.id, version: task!.version, input: { state: 'ACCEPTED', progress: '已约谈企业' } });
    const refused = await office.refusal(UPDATE, { id: task!.id, version: updateTask.version, input: { state: 'DONE' } });
    expect(refused.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.state' }] });
    await legal.data(END, { id: measure.id, version: measure.version, input: { state: 'DONE', evidence: '补缴凭证 8 号' } });
    const [done] = await tasks({ measureId: measure.id });
    expect(done).toMatchObject({ state: 'DONE', progress: '补缴凭证 8 号' });
    const closed = await leader.data<{ updateTask: { state: string } }>(UPDATE, { id: done!.id, version: done!.version, input: { state: 'CLOSED' } });
    expect(closed.updateTask.state).toBe('CLOSED');
  });

  it('that is withdrawn closes its task', async () => {
    const measure = await measured();
    await legal.data(END, { id: measure.id, version: measure.version, input: { state: 'WITHDRAWN', evidence: '原因改为政府' } });
    expect((await tasks({ measureId: measure.id }))[0]).toMatchObject({ state: 'CLOSED', progress: '原因改为政府' });
  });

  it('is carried over into the meeting of its chain', async () => {
    const measure = await measured();
    const { scheduleMeeting } = await leader.data<{ scheduleMeeting: { carriedOver: { measure: { id: string } | null }[] } }>(
      `mutation ($input: MeetingInput!, $key: String!) { scheduleMeeting(input: $input, idempotencyKey: $key) { carriedOver { measure { id } } } }`,
      { input: { chainId, year: 2026, quarter: 1, scheduledAt: '2026-03-20T01:30:00Z' }, key: uuidv7() });
    expect(scheduleMeeting.carriedOver.map((task) => task.measure?.id)).toContain(measure.id);
  });
});
