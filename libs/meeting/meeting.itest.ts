import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { Chain, ChainNode } from '#chain';
import { Office } from '#identity';
import { Project, projectSearchText, Stage } from '#project';
import { chainAsItStands, keepQuarter } from '#snapshot';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';

let server: TestServer;
let leader: TestClient;
let officer: TestClient;
let chainId: string;
let officeId: string;
let projectId: string;
let keys = 0;
const key = () => `key-${++keys}`;

const SCHEDULE = `mutation ($input: MeetingInput!, $key: String!) { scheduleMeeting(input: $input, idempotencyKey: $key) { id version state } }`;
const DECIDE = `mutation ($id: ID!, $text: String!, $key: String!) { recordDecision(meetingId: $id, input: { text: $text }, idempotencyKey: $key) { id number text } }`;
const ASSIGN = `mutation ($id: ID!, $input: TaskInput!, $key: String!) { assignTask(decisionId: $id, input: $input, idempotencyKey: $key) { id version state light } }`;
const UPDATE_TASK = `mutation ($id: ID!, $version: Int!, $input: UpdateTaskInput!) { updateTask(id: $id, version: $version, input: $input) { version state progress doneOn } }`;

async function schedule(year: number, quarter: number): Promise<string> {
  const { scheduleMeeting } = await leader.data<{ scheduleMeeting: { id: string } }>(SCHEDULE, { input: { chainId, year, quarter, scheduledAt: '2026-03-20T01:30:00Z' }, key: key() });
  return scheduleMeeting.id;
}

async function assigned(meetingId: string, dueOn = '2026-04-01') {
  const { recordDecision } = await leader.data<{ recordDecision: { id: string; number: number } }>(DECIDE, { id: meetingId, text: '净地一个月内交付', key: key() });
  const { assignTask } = await leader.data<{ assignTask: { id: string; version: number; light: string } }>(ASSIGN, {
    id: recordDecision.id,
    input: { title: '交付净地', leadOfficeId: officeId, dueOn, projectId },
    key: key(),
  });
  return { decision: recordDecision, task: assignTask };
}

beforeAll(async () => {
  server = await openTestServer();
  const teamId = await server.team('A');
  ({ chainId, officeId, projectId } = await server.db.write(server.actor(server.zoneA), async (tx) => {
    const chain = await tx.insert(Chain, { code: 'nev', name: '新能源汽车', teamId });
    const nodeId = await tx.insert(ChainNode, { chainId: chain, key: 'cell', name: '电芯', position: 'midstream', criticality: 5 });
    const office = await tx.insert(Office, { code: 'land', name: '自然资源分局' });
    const project = { code: '2026-001', name: '电芯一期' };
    const id = await tx.insert(Project, {
      ...project,
      searchText: projectSearchText(project),
      chainId: chain,
      nodeId,
      stage: Stage.SIGNED,
      signedOn: '2025-11-20',
      lastProgressOn: '2025-11-20',
      totalInvestment: '520000000.00',
      coordination: '请明确净地交付日期',
    });
    return { chainId: chain, officeId: office, projectId: id };
  }));
  leader = await server.as({ roles: ['chain_leader'], teams: [{ teamId, duty: 'leader' }] });
  officer = await server.as({ roles: ['land_officer'], officeId });
});
afterAll(() => server?.close());

describe('a chain meets once a quarter [2]', () => {
  it('refuses a second meeting of the same quarter, and takes one again when the first was cancelled', async () => {
    const id = await schedule(2025, 2);
    const refusal = await leader.refusal(SCHEDULE, { input: { chainId, year: 2025, quarter: 2 }, key: key() });
    expect(refusal.extensions.code).toBe('DUPLICATE');
    const cancel = `mutation ($id: ID!) { updateMeeting(id: $id, version: 1, input: { state: CANCELLED }, reason: "改期") { state } }`;
    await leader.data(cancel, { id });
    expect(await schedule(2025, 2)).not.toBe(id);
  });

  it('makes one meeting of two requests with the same key sent at once', async () => {
    const variables = { input: { chainId, year: 2025, quarter: 3 }, key: key() };
    const [one, two] = await Promise.all([leader.data<{ scheduleMeeting: { id: string } }>(SCHEDULE, variables), leader.data<{ scheduleMeeting: { id: string } }>(SCHEDULE, variables)]);
    expect(one.scheduleMeeting.id).toBe(two.scheduleMeeting.id);
  });

  it('cannot be held in the future or without a day', async () => {
    const id = await schedule(2025, 4);
    const hold = (heldOn: string | null) => leader.refusal(`mutation ($id: ID!, $on: Date) { updateMeeting(id: $id, version: 1, input: { state: HELD, heldOn: $on }) { id } }`, { id, on: heldOn });
    expect((await hold(null)).extensions.fields?.[0]?.path).toBe('input.heldOn');
    expect((await hold('2026-03-03')).extensions.fields?.[0]?.path).toBe('input.heldOn');
  });

  it('is not arranged by somebody outside of the chain’s team', async () => {
    const stranger = await server.as({ roles: ['chain_leader'] });
    expect((await stranger.refusal(SCHEDULE, { input: { chainId, year: 2027, quarter: 1 }, key: key() })).extensions.code).toBe('FORBIDDEN');
  });
});

describe('a briefing', () => {
  it('says what changed since the quarter before was closed [2]', async () => {
    type Section = { code: string; paragraphs: string[]; rows: Record<string, unknown>[] };
    const changes = async (quarter: number) => {
      const { briefing } = await leader.data<{ briefing: { sections: Section[] } }>(`query ($chainId: ID!, $quarter: Int!) { briefing(chainId: $chainId, year: 2026, quarter: $quarter) { sections { code paragraphs rows } } }`, { chainId, quarter });
      return briefing.sections.find(({ code }) => code === 'CHANGES')!;
    };
    expect(await changes(1)).toMatchObject({ paragraphs: ['此前各季度末均未留存快照，暂无可比。'], rows: [] });

    const data = (await chainAsItStands(server.db, server.zoneA, chainId))!;
    // At the end of 2025 the node was held by somebody and the project was not signed yet.
    data.nodes[0]!.strength = 'weak';
    data.projects[0]!.stage = 'negotiation';
    await server.db.write(server.actor(server.zoneA), (tx) => keepQuarter(tx, data, { year: 2025, quarter: 4 }));
    const { paragraphs, rows } = await changes(1);
    expect(paragraphs[0]).toContain('与 2025 年第 4 季度末相比：环节变强 0 个、变弱 1 个');
    expect(paragraphs[0]).toContain('推进 1 个');
    expect(rows).toMatchObject([
      { kind: '环节', name: '电芯', change: '变弱', before: '弱', after: '缺失' },
      { kind: '项目', name: '电芯一期', change: '推进', before: '洽谈', link: `/projects/${projectId}` },
    ]);
  });

  it('says what the figures say, and is frozen with its document and hash', async () => {
    const id = await schedule(2026, 1);
    const asked = `query ($chainId: ID!) { briefing(chainId: $chainId, year: 2026, quarter: 1) { frozen hash sections { code paragraphs columns { key kind } rows } } }`;
    type Section = { code: string; paragraphs: string[]; columns: { key: string }[]; rows: Record<string, unknown>[] };
    const { briefing } = await leader.data<{ briefing: { frozen: boolean; hash: string | null; sections: Section[] } }>(asked, { chainId });
    expect(briefing).toMatchObject({ frozen: false, hash: null });
    const section = (code: string) => briefing.sections.find((one) => one.code === code)!;
    expect(section('STATUS').rows).toMatchObject([{ node: '电芯', companies: 0, inFlight: 1, contracted: '520000000.00' }]);
    // Signed on 20 November, no progress since: three whole months on 2 March.
    expect(section('ATTENTION').rows).toMatchObject([{ project: '电芯一期', light: '红灯' }]);
    expect(section('COORDINATION').rows).toMatchObject([{ request: '请明确净地交付日期' }]);
    expect(section('QUESTIONS').rows.length).toBeGreaterThanOrEqual(2);
    for (const { rows, columns } of briefing.sections) for (const row of rows) for (const { key: column } of columns) expect(row).toHaveProperty(column);

    const { freezeBriefing } = await leader.data<{ freezeBriefing: { id: string; hash: string; downloadUrl: string } }>(
      `mutation ($id: ID!, $key: String!) { freezeBriefing(meetingId: $id, idempotencyKey: $key) { id hash downloadUrl } }`,
      { id, key: key() },
    );
    await server.db.write(server.actor(server.zoneA), (tx) => tx.sql(`update project set name = '改名后' where id = $1`, [projectId]));
    const { briefingPack } = await leader.data<{ briefingPack: typeof briefing }>(`query ($id: ID!) { briefingPack(id: $id) { frozen hash sections { code paragraphs columns { key kind } rows } } }`, { id: freezeBriefing.id });
    expect(briefingPack).toMatchObject({ frozen: true, hash: freezeBriefing.hash });
    expect(JSON.stringify(briefingPack.sections)).toContain('电芯一期');

    const response = await leader.fetch(freezeBriefing.downloadUrl);
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('新能源汽车'));
    const document = new TextDecoder().decode(unzipSync(new Uint8Array(await response.arrayBuffer()))['word/document.xml']);
    expect(document).toContain('电芯一期');
    expect(document).toContain(freezeBriefing.hash);
    expect(document).toContain('方正小标宋简体');
    expect((await server.anonymous.fetch(freezeBriefing.downloadUrl)).status).toBe(401);
    const elsewhere = await server.as({ roles: ['zone_admin'], zone: 'B' });
    expect((await elsewhere.fetch(freezeBriefing.downloadUrl)).status).toBe(404);
  });
});

describe('a supervised task 督办事项', () => {
  it('is accepted and reported done by its office, closed by supervision alone', async () => {
    const meetingId = await schedule(2026, 2);
    const { task } = await assigned(meetingId);
    const update = (client: TestClient, version: number, input: object) => client.send<{ updateTask: { version: number; state: string; doneOn: string | null } }>(UPDATE_TASK, { id: task.id, version, input });
    expect((await update(officer, 1, { state: 'ACCEPTED', progress: '已进场' })).data?.updateTask.state).toBe('ACCEPTED');
    expect((await update(officer, 2, { state: 'CLOSED' })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('input.state');
    expect((await update(officer, 2, { dueOn: '2026-12-01' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await update(officer, 2, { state: 'DONE' })).data?.updateTask).toMatchObject({ state: 'DONE', doneOn: '2026-03-02' });
    expect((await update(officer, 3, { state: 'CLOSED' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await update(leader, 3, { state: 'CLOSED' })).data?.updateTask.state).toBe('CLOSED');
    const finance = await server.as({ roles: ['finance_officer'] });
    expect((await update(finance, 4, { progress: '不相干' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is carried over into the next meeting until it is closed', async () => {
    const first = await schedule(2026, 3);
    const { task } = await assigned(first);
    const next = await schedule(2026, 4);
    const { meeting } = await leader.data<{ meeting: { carriedOver: { id: string; light: string }[] } }>(`query ($id: ID!) { meeting(id: $id) { carriedOver { id light } } }`, { id: next });
    expect(meeting.carriedOver.map((one) => one.id)).toContain(task.id);
  });

  it('changes once when two people change it at once', async () => {
    const { task } = await assigned(await schedule(2028, 1));
    const answers = await Promise.all([
      officer.send(UPDATE_TASK, { id: task.id, version: 1, input: { progress: '甲' } }),
      leader.send(UPDATE_TASK, { id: task.id, version: 1, input: { progress: '乙' } }),
    ]);
    const conflicts = answers.filter((answer) => answer.errors);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]!.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', current: { version: 2 } });
  });

  it('is found by its light', async () => {
    const { task } = await assigned(await schedule(2028, 2), '2026-03-05');
    const lit = (light: string) =>
      leader.data<{ supervisedTasks: { nodes: { id: string; light: string }[]; totalCount: number } }>(`query ($light: TaskLight) { supervisedTasks(first: 50, filter: { light: $light }) { totalCount nodes { id light } } }`, { light });
    for (const light of ['BLUE', 'YELLOW', 'RED', 'GREEN']) {
      const { supervisedTasks } = await lit(light);
      expect(supervisedTasks.nodes.every((one) => one.light === light)).toBe(true);
      expect(supervisedTasks.totalCount).toBe(supervisedTasks.nodes.length);
      expect(supervisedTasks.nodes.some((one) => one.id === task.id)).toBe(light === 'YELLOW');
    }
  });

  it('numbers two decisions written at once one after the other', async () => {
    const meetingId = await schedule(2028, 3);
    const both = await Promise.all(['甲', '乙'].map((words) => leader.data<{ recordDecision: { number: number } }>(DECIDE, { id: meetingId, text: words, key: key() })));
    expect(both.map(({ recordDecision }) => recordDecision.number).sort()).toEqual([1, 2]);
  });
});
