import { Chain } from '#chain';
import { Project } from '#project';
import { openTestServer, type TestServer } from '../support/server.js';

const RUN = `mutation { runReminderRules }`;
const MINE = `query ($first: Int, $after: String, $filter: ReminderFilter) { myReminders(first: $first, after: $after, filter: $filter) {
  nodes { id version rule title body subjectType subjectId link dueOn state snoozedUntil createdAt deliveries { channel state attempts deliveredAt } }
  pageInfo { hasNextPage endCursor } totalCount } }`;

interface Mine {
  myReminders: { nodes: { id: string; version: number; title: string; subjectId: string; state: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
}

describe('reminders over the API, with a worker in the same process', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer({}, { withWorker: true });
  });
  afterAll(() => server.close());

  it('is ready while database, queue and worker are there', async () => {
    const answer = await fetch(`${server.url}/health/ready`);
    expect(await answer.json()).toEqual({ up: true, parts: { database: { up: true }, queue: { up: true }, worker: { up: true } } });
  });

  it('finds what is due, shows it to its recipient in pages, and lets him alone deal with it', async () => {
    const owner = await server.person({ roles: ['promotion_officer'] });
    const officer = await server.signIn(owner);
    const admin = await server.as({ roles: ['zone_admin'] });
    const projects = await server.db.write(server.actor(server.zoneA), async (tx) => {
      const chainId = await tx.insert(Chain, { code: 'r', name: '轨道交通' });
      return tx.insertMany(
        Project,
        [1, 2, 3].map((n) => ({ code: `R-${n}`, name: `项目${n}`, searchText: '', chainId, ownerId: owner.id, totalInvestment: '100000000', lastContactOn: '2026-02-10' })),
      );
    });
    expect((await officer.refusal(RUN)).extensions.code).toBe('FORBIDDEN');
    // The three projects; and the administrator's: a chain without team and policy pack.
    expect(await admin.data(RUN)).toEqual({ runReminderRules: 4 });
    expect(await admin.data(RUN)).toEqual({ runReminderRules: 0 });

    const first = (await officer.data<Mine>(MINE, { first: 2 })).myReminders;
    const rest = (await officer.data<Mine>(MINE, { first: 2, after: first.pageInfo.endCursor })).myReminders;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect([...first.nodes, ...rest.nodes].map(({ subjectId }) => subjectId).sort()).toEqual([...projects].sort());
    expect(rest.nodes[0]).toMatchObject({ rule: 'project_no_contact', state: 'OPEN', dueOn: '2026-02-24', deliveries: [{ channel: 'IN_APP', state: 'SENT', attempts: 1 }] });

    const { id, version } = first.nodes[0]!;
    const complete = `mutation ($id: ID!, $version: Int!) { completeReminder(id: $id, version: $version) { state } }`;
    expect((await admin.refusal(complete, { id, version })).extensions.code).toBe('NOT_FOUND');
    expect(await officer.data(complete, { id, version })).toEqual({ completeReminder: { state: 'DONE' } });
    expect((await officer.data<Mine>(MINE, { filter: { state: 'OPEN' } })).myReminders.totalCount).toBe(2);
    const snooze = `mutation ($id: ID!, $version: Int!, $until: Date!) { snoozeReminder(id: $id, version: $version, until: $until) { state snoozedUntil } }`;
    expect(await officer.data(snooze, { id: rest.nodes[0]!.id, version: 1, until: '2026-03-06' })).toEqual({ snoozeReminder: { state: 'SNOOZED', snoozedUntil: '2026-03-06' } });
  });

  it('lets an administrator change a rule and look after the queues', async () => {
    const admin = await server.as({ roles: ['zone_admin'] });
    const update = `mutation ($version: Int!) { updateReminderRule(code: "milestone_due", version: $version, input: { leadDays: [3, 10] }, reason: "提前") { version leadDays enabled thresholdDays } }`;
    expect(await admin.data(update, { version: 0 })).toEqual({ updateReminderRule: { version: 1, leadDays: [10, 3], enabled: true, thresholdDays: null } });
    expect((await admin.refusal(update, { version: 0 })).extensions.code).toBe('CONFLICT');
    const { reminderRules } = await admin.data<{ reminderRules: { code: string; title: string }[] }>(`{ reminderRules { code title text version } }`);
    expect(reminderRules.map(({ code }) => code)).toContain('supervised_task_due');
    const { queueFigures } = await admin.data<{ queueFigures: { name: string }[] }>(`{ queueFigures { name waiting delayed active failed } }`);
    expect(queueFigures.map(({ name }) => name)).toEqual(['import', 'reminder', 'delivery', 'check', 'maintenance']);

    const jobId = await server.db.write(server.actor(server.zoneA), async (tx) => {
      const id = await tx.later('maintenance', 'no.such.job', {});
      await tx.sql(`update outbox set failed_at = now(), last_error = 'broken', enqueued_at = now() where id = $1`, [id]);
      return id;
    });
    expect(await admin.data(`{ outboxProblems { id job lastError failedAt } }`)).toMatchObject({ outboxProblems: [{ id: jobId, job: 'no.such.job', lastError: 'broken' }] });
    const foreign = await server.as({ roles: ['zone_admin'], zone: 'B' });
    const resend = `mutation ($id: ID!) { resendOutboxJob(id: $id) }`;
    expect((await foreign.refusal(resend, { id: jobId })).extensions.code).toBe('NOT_FOUND');
    expect(await foreign.data(`{ outboxProblems { id } }`)).toEqual({ outboxProblems: [] });
    expect(await admin.data(resend, { id: jobId })).toEqual({ resendOutboxJob: true });
  });
});
