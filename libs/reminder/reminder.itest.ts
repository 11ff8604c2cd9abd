import { randomUUID } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CalendarService, Caller, CalendarDay, Office, Person, TeamMember, WorkingTeam } from '#identity';
import { Chain, ChainNode, CompanyNode, PolicyPack } from '#chain';
import { Company } from '#company';
import { Breach, BreachCauseFinding, BreachMeasure, Contract, ContractMetric, MetricCheck } from '#contract';
import { Decision, Meeting, SupervisedTask } from '#meeting';
import { CultivationEntry } from '#pool';
import { Mailer, type ZoneTransaction } from '#platform';
import { ContactRule, Milestone, Project, Referral } from '#project';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { DeliveryService } from './delivery.service.js';
import { ReminderScan } from './reminder-scan.js';
import { ReminderService } from './reminder.service.js';
import { RuleService } from './rule.service.js';

interface Row {
  rule: string;
  occasion: string;
  state: string;
  who: string;
}

describe('reminders', () => {
  let test: TestDatabase;
  let scan: ReminderScan;
  let mailer: Mailer;
  let people: Record<'owner' | 'head' | 'leader' | 'clerk', string>;
  let chainId: string;
  let officeId: string;
  let inbox: MailSink;

  beforeEach(async () => {
    test = await openTestDatabase();
    inbox = await MailSink.open();
    mailer = new Mailer({ ...test.settings, SMTP_URL: inbox.url, MAIL_FROM: 'liantu@zone.example' });
    scan = new ReminderScan(test.db, new CalendarService(test.db), mailer);
    await write(async (tx) => {
      officeId = await tx.insert(Office, { code: 'invest', name: '投资促进局' });
      const person = (login: string, office?: string) => tx.insert(Person, { login: `${login}-${randomUUID()}`, name: login, email: `${login}@zone.example`, roles: [], officeId: office ?? null });
      people = { owner: await person('owner'), head: await person('head'), leader: await person('leader'), clerk: await person('clerk', officeId) };
      const teamId = await tx.insert(WorkingTeam, { name: '一专班' });
      await tx.insert(TeamMember, { teamId, personId: people.head, duty: 'head' });
      await tx.insert(TeamMember, { teamId, personId: people.leader, duty: 'leader' });
      chainId = await tx.insert(Chain, { code: 'nev', name: '新能源汽车', teamId });
      // The chain has its policy pack and meets this quarter, so that it is out of the way of other rules.
      await tx.insert(PolicyPack, { chainId, number: 1, title: '新能源汽车产业政策', validFrom: '2026-01-01' });
      await tx.insert(Meeting, { chainId, year: 2026, quarter: 1, state: 'held', heldOn: '2026-01-20' });
    });
  });

  afterEach(async () => {
    mailer.close();
    await inbox.close();
    await test.close();
  });

  const write = <T>(work: (tx: ZoneTransaction) => Promise<T>): Promise<T> => test.db.write(test.actor(test.zoneA), work);
  const run = (options?: { onlyOnWorkingDays?: boolean }): Promise<number> => scan.run(test.actor(test.zoneA), options);
  const at = (day: string): void => test.clock.set(`${day}T01:00:00Z`);
  const project = (values: Partial<Project>): Promise<string> =>
    write((tx) => tx.insert(Project, { code: randomUUID(), name: '电池项目', searchText: '', chainId, ownerId: people.owner, lastContactOn: '2026-03-01', totalInvestment: '100000000', ...values }));
  const milestone = async (plannedOn: string): Promise<string> => {
    const projectId = await project({ lastContactOn: '2026-12-31' });
    return write((tx) => tx.insert(Milestone, { projectId, kind: 'completion', plannedOn }));
  };
  const rows = (): Promise<Row[]> =>
    test.asOwner<Row>(`select r.rule, r.occasion, r.state, p.name as who from reminder r join person p on p.id = r.recipient_id order by r.occasion, p.name`);
  const caller = (personId: string): Caller =>
    new Caller(
      { personId, name: '', officeId: null, zoneId: test.zoneA, homeZoneId: test.zoneA, roles: ['promotion_officer'], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: randomUUID() },
      'test',
      'zh-CN',
    );
  const sender = (): DeliveryService => new DeliveryService(test.db, mailer, { PUBLIC_URL: 'https://zone.example' });
  const mine = async (personId: string) => (await new ReminderService(test.db).mine(caller(personId), { first: 25 })).nodes;

  it('reminds once, however often and however many scans run', async () => {
    await project({ lastContactOn: '2026-02-10' });
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    await project({ lastContactOn: '2026-02-11' });
    const found = await Promise.all([run(), run(), run()]);
    expect(found.reduce((sum, one) => sum + one)).toBe(1);
    expect(await rows()).toHaveLength(2);
    expect(await test.asOwner(`select 1 from delivery where channel = 'in_app' and state = 'sent'`)).toHaveLength(2);
    expect(await test.asOwner(`select 1 from delivery where channel = 'email' and state = 'pending'`)).toHaveLength(2);
  });

  it('tells the owner after fourteen days without contact and the team head after twenty-eight, and takes it back when contact was made', async () => {
    const id = await project({ lastContactOn: '2026-02-17' });
    expect(await run()).toBe(0);
    at('2026-03-03');
    expect(await run()).toBe(1);
    at('2026-03-17');
    await run();
    expect(await rows()).toMatchObject([
      { occasion: '2026-02-17:first', who: 'owner', state: 'open' },
      { occasion: '2026-02-17:late', who: 'head', state: 'open' },
    ]);
    await write((tx) => tx.sql(`update project set last_contact_on = '2026-03-17' where id = $1`, [id]));
    await run();
    expect((await rows()).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    expect(await test.asOwner(`select 1 from delivery where channel = 'email' and state = 'withdrawn'`)).toHaveLength(2);
  });

  it('leaves projects alone that are on hold, and speaks again when they go on', async () => {
    const id = await project({ lastContactOn: '2026-02-10' });
    const hold = (state: string) => write((tx) => tx.sql(`update project set side_state = $2 where id = $1`, [id, state]));
    await run();
    await hold('on_hold');
    await run();
    expect(await rows()).toMatchObject([{ state: 'withdrawn' }]);
    await hold('active');
    expect(await run()).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'open' }]);
    expect(await test.asOwner(`select state from delivery where channel = 'email'`)).toEqual([{ state: 'pending' }]);
  });

  it('makes up for a missed week with the nearest threshold alone', async () => {
    await milestone('2026-03-12');
    // The scans of 5 to 10 March did not run: both lead times have passed.
    at('2026-03-11');
    expect(await run()).toBe(1);
    expect(await rows()).toMatchObject([{ occasion: '2026-03-12:lead-1', who: 'owner' }]);
    // And not again on each further day.
    at('2026-03-12');
    expect(await run()).toBe(0);
    at('2026-03-20');
    expect(await run()).toBe(2);
    at('2026-03-21');
    expect(await run()).toBe(0);
    expect(await rows()).toMatchObject([
      { occasion: '2026-03-12:lead-1', state: 'withdrawn' },
      { occasion: '2026-03-12:overdue', who: 'head', state: 'open' },
      { occasion: '2026-03-12:overdue', who: 'owner', state: 'open' },
    ]);
  });

  it('says nothing of a milestone that moves while the clock of its project stands still, and of one that was overdue by then it does', async () => {
    const moving = await project({ lastContactOn: '2026-12-31', clockStopped: '{[2026-03-05,2026-03-20)}' });
    await write((tx) => tx.insert(Milestone, { projectId: moving, kind: 'completion', plannedOn: '2026-03-06' }));
    for (const day of ['2026-03-05', '2026-03-10', '2026-03-19']) {
      at(day);
      expect(await run()).toBe(0);
    }
    // It runs again on the 20th, with 15 days added: due on the 21st.
    at('2026-03-20');
    expect(await run()).toBe(1);
    expect(await rows()).toMatchObject([{ occasion: '2026-03-21:lead-1', who: 'owner' }]);
    await write((tx) => tx.insert(Milestone, { projectId: moving, kind: 'signing', plannedOn: '2026-03-04' }));
    await run();
    expect((await rows()).map(({ occasion }) => occasion)).toContain('2026-03-04:overdue');
  });

  it('says on the last working day what falls on days off, by the calendar of the zone', async () => {
    // Lead day of Sunday 8 March 2026 is Sunday 1 March; of Tuesday the 10th, Tuesday the 3rd.
    await milestone('2026-03-14');
    at('2026-03-06');
    expect(await run()).toBe(1);
    await milestone('2026-03-19');
    at('2026-03-11');
    expect(await run()).toBe(0);
    // The zone takes Thursday the 12th off, so that Wednesday speaks for it.
    await write((tx) => tx.insert(CalendarDay, { date: '2026-03-12', working: false, note: '停电检修' }));
    expect(await run()).toBe(1);
  });

  it('says nothing new on a day off unless asked to, and mail waits for the next working day', async () => {
    at('2026-03-07');
    await project({ lastContactOn: '2026-02-10' });
    expect(await run({ onlyOnWorkingDays: true })).toBe(0);
    expect(await run()).toBe(1);
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(0);
    const [delivery] = await test.asOwner<{ next_attempt_at: Date }>(`select next_attempt_at from delivery where channel = 'email'`);
    expect(delivery?.next_attempt_at.toISOString()).toBe('2026-03-09T01:00:00.000Z');
    at('2026-03-09');
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(1);
  });

  it('does not mail what was settled before', async () => {
    const id = await project({ lastContactOn: '2026-02-10' });
    at('2026-03-07');
    await run();
    await write((tx) => tx.sql(`update project set last_contact_on = '2026-03-08' where id = $1`, [id]));
    await run({ onlyOnWorkingDays: true });
    at('2026-03-09');
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(0);
    expect(inbox.messages).toEqual([]);
  });

  it('tells the team head from the middle of the quarter that the chain has no meeting, the leader before its end', async () => {
    await write((tx) => tx.sql(`update meeting set state = 'cancelled'`));
    at('2026-02-13');
    expect(await run()).toBe(0);
    at('2026-02-24');
    await run();
    at('2026-03-17');
    await run();
    expect(await rows()).toMatchObject([
      { rule: 'meeting_due', occasion: '2026Q1:first', who: 'head' },
      { rule: 'meeting_due', occasion: '2026Q1:late', who: 'leader' },
    ]);
    await write((tx) => tx.insert(Meeting, { chainId, year: 2026, quarter: 1, scheduledAt: new Date('2026-03-27T02:00:00Z') }));
    await run();
    expect((await rows()).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    // It was scheduled and its day went by: that is no meeting.
    at('2026-03-30');
    await run();
    expect((await rows()).map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('tells the lead office and the responsible leader of a supervised task', async () => {
    const taskId = await write(async (tx) => {
      const meeting = (await tx.findAll(Meeting, {}))[0]!;
      const decisionId = await tx.insert(Decision, { meetingId: meeting.id, number: 1, text: '协调用电' });
      return tx.insert(SupervisedTask, { decisionId, meetingId: meeting.id, title: '协调用电', leadOfficeId: officeId, responsibleLeaderId: people.leader, dueOn: '2026-03-05' });
    });
    expect(await run()).toBe(2);
    at('2026-03-06');
    expect(await run()).toBe(2);
    expect((await rows()).filter(({ state }) => state === 'open')).toMatchObject([
      { occasion: '2026-03-05:overdue', who: 'clerk' },
      { occasion: '2026-03-05:overdue', who: 'leader' },
    ]);
    await write((tx) => tx.sql(`update supervised_task set state = 'done', done_on = '2026-03-06' where id = $1`, [taskId]));
    await run();
    expect((await rows()).filter(({ state }) => state === 'open')).toEqual([]);
  });

  it('tells owner and team head of a breached contract metric', async () => {
    const projectId = await project({});
    const found = await write(async (tx) => {
      const contractId = await tx.insert(Contract, { code: 'X-1', projectId, state: 'signed' });
      const metricId = await tx.insert(ContractMetric, { contractId, kind: 'tax_per_mu', unit: 'wan_per_mu', dueOn: '2026-02-28' });
      const checkId = await tx.insert(MetricCheck, { metricId, result: 'breached', checkedAt: tx.now, reasonCode: 'below', inputs: {}, ruleVersion: '1' });
      return { contractId, metricId, checkId };
    });
    expect(await run()).toBe(2);
    expect((await mine(people.owner))[0]).toMatchObject({ rule: 'metric_breached', title: '电池项目：亩均税收未达标', dueOn: '2026-02-28', link: expect.stringMatching(/^\/contracts\//) });
    const breachId = await write((tx) => tx.insert(Breach, { ...found, openedOn: '2026-03-01', targetNumber: 1 }));
    const causeId = await write((tx) => tx.insert(BreachCauseFinding, { breachId, number: 1, cause: 'company', explanation: '产能爬坡慢', evidence: '约谈纪要', statedOn: '2026-03-02' }));
    await run();
    expect((await rows()).map(({ rule, state }) => [rule, state])).toEqual([['metric_breached', 'open'], ['metric_breached', 'open']]);
    await write((tx) => tx.insert(BreachMeasure, { breachId, causeId, kind: 'rectify', content: '整改', officeId, dueOn: '2026-06-01' }));
    await run();
    expect((await rows()).filter(({ state }) => state === 'open')).toEqual([]);
  });

  it('tells administrators and team once a quarter what a chain lacks of its people, a week after it was made, until it is put right', async () => {
    const adminId = await write((tx) => tx.insert(Person, { login: randomUUID(), name: 'admin', roles: ['zone_admin'] }));
    const teamId = await write((tx) => tx.insert(WorkingTeam, { name: '二专班' }));
    await write(async (tx) => {
      for (const [code, team] of [['none', null], ['headless', teamId]] as const) {
        const id = await tx.insert(Chain, { code, name: code, teamId: team });
        await tx.insert(PolicyPack, { chainId: id, number: 1, title: '政策', validFrom: '2026-01-01' });
        await tx.insert(Meeting, { chainId: id, year: 2026, quarter: 1, state: 'held', heldOn: '2026-01-20' });
        await tx.insert(Meeting, { chainId: id, year: 2026, quarter: 2, state: 'planned', scheduledAt: new Date('2026-06-20T01:00:00Z') });
      }
      await tx.insert(TeamMember, { teamId, personId: people.owner, duty: 'leader' });
    });
    at('2026-03-08');
    expect(await run()).toBe(0);
    at('2026-03-09');
    await run();
    expect(await rows()).toMatchObject([
      { rule: 'chain_incomplete', occasion: 'NO_TEAM:2026Q1', who: 'admin', state: 'open' },
      { rule: 'chain_incomplete', occasion: 'NO_TEAM_HEAD:2026Q1', who: 'admin', state: 'open' },
      { rule: 'chain_incomplete', occasion: 'NO_TEAM_HEAD:2026Q1', who: 'owner', state: 'open' },
    ]);
    expect((await mine(adminId)).map(({ title }) => title).sort()).toEqual(['headless：尚无专班负责人', 'none：尚未设立工作专班']);
    // A head who has left the zone is none.
    await write(async (tx) => {
      await tx.insert(TeamMember, { teamId, personId: people.clerk, duty: 'head' });
      await tx.sql(`update person set active = false where id = $1`, [people.clerk]);
    });
    await run();
    expect((await rows()).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    await write((tx) => tx.sql(`update person set active = true where id = $1`, [people.clerk]));
    await run();
    expect((await rows()).map(({ state }) => state)).toEqual(['open', 'withdrawn', 'withdrawn']);
    at('2026-04-01');
    await run();
    expect((await rows()).filter(({ state }) => state === 'open')).toMatchObject([{ occasion: 'NO_TEAM:2026Q2', who: 'admin' }]);
  });

  it('tells the team head before the policy pack expires, and leader and administrators too while none is in force', async () => {
    await write((tx) => tx.insert(Person, { login: randomUUID(), name: 'admin', roles: ['zone_admin'] }));
    const packs = (sql: string, params: unknown[] = []) => write((tx) => tx.sql(sql, params));
    await packs(`update policy_pack set valid_until = '2026-04-10'`);
    const open = async () => (await rows()).filter(({ rule, state }) => rule === 'policy_pack_due' && state === 'open').map(({ occasion, who }) => `${occasion} ${who}`);
    const on = async (day: string) => {
      at(day);
      await run();
      return open();
    };
    expect(await on('2026-03-10')).toEqual([]);
    expect(await on('2026-03-11')).toEqual(['2026-04-10:lead-30 head']);
    expect(await on('2026-04-03')).toEqual(['2026-04-10:lead-7 head']);
    expect(await on('2026-04-13')).toEqual(['none:2026Q2 admin', 'none:2026Q2 head', 'none:2026Q2 leader']);
    await write((tx) => tx.insert(PolicyPack, { chainId, number: 2, title: '新一版', validFrom: '2026-04-14', validUntil: '2026-05-01' }));
    expect(await on('2026-04-14')).toEqual(['2026-05-01:lead-30 head']);
    await write((tx) => tx.insert(PolicyPack, { chainId, number: 3, title: '再一版', validFrom: '2026-05-02' }));
    expect(await on('2026-04-15')).toEqual([]);
    expect(await on('2026-05-06')).toEqual([]);
  });

  it('tells the officer of a cultivated company before its review is due, and the team head of its chain too when it is overdue', async () => {
    const entryId = await write(async (tx) => {
      const companyId = await tx.insert(Company, { name: '培育企业', nameKey: '培育企业', searchText: '' });
      const nodeId = await tx.insert(ChainNode, { chainId, key: 'cell', name: '电芯', position: 'midstream', criticality: 3, sort: 1 });
      await tx.insert(CompanyNode, { companyId, nodeId, relation: 'produces' });
      // One whose cultivation ended has no review to come.
      await tx.insert(CultivationEntry, { companyId, library: 'high_tech', officerId: people.owner, enteredOn: '2025-01-01', nextReviewOn: '2025-06-01', state: 'left', leftReason: '迁出' });
      return tx.insert(CultivationEntry, { companyId, library: 'gazelle', officerId: people.owner, enteredOn: '2025-12-12', nextReviewOn: '2026-03-12' });
    });
    at('2026-03-04');
    expect(await run()).toBe(0);
    at('2026-03-05');
    expect(await run()).toBe(1);
    expect((await mine(people.owner))[0]).toMatchObject({ title: '培育企业：培育复核将到期', body: '“培育企业”（瞪羚企业培育库）应于 2026-03-12 前复核，请走访企业并登记复核情况。', dueOn: '2026-03-12', link: expect.stringMatching(/^\/companies\//) });
    at('2026-03-13');
    await run();
    expect(await rows()).toMatchObject([
      { rule: 'cultivation_review_due', occasion: '2026-03-12:lead-7', who: 'owner', state: 'withdrawn' },
      { occasion: '2026-03-12:overdue', who: 'head', state: 'open' },
      { occasion: '2026-03-12:overdue', who: 'owner', state: 'open' },
    ]);
    await write((tx) => tx.sql(`update cultivation_entry set next_review_on = '2026-06-13' where id = $1`, [entryId]));
    await run();
    expect((await rows()).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  });

  it('goes by the band of investment in what is too long without a contact, as the zone sets it', async () => {
    await project({ lastContactOn: '2026-02-20', totalInvestment: '90000000' });
    await project({ lastContactOn: '2026-02-20', totalInvestment: '5000000000' });
    at('2026-03-05');
    expect(await run()).toBe(1);
    await write((tx) => tx.insert(ContactRule, { band: 'under_100_million', days: 13 }));
    expect(await run()).toBe(1);
  });

  it('tells of a referral whose split waits for this zone, and of nothing once it was answered', async () => {
    at('2026-03-02');
    const referral = { otherZoneId: test.zoneB, otherZoneName: '乙开发区', name: '储能项目', contact: '招商局', offeredOn: '2026-03-02' };
    const id = await write(async (tx) => tx.insert(Referral, { ...referral, side: 'sender', projectId: await project({ lastContactOn: '2026-12-31' }), proposedShare: '30', proposedBy: 'receiver' }));
    await write(async (tx) => tx.insert(Referral, { ...referral, side: 'sender', projectId: await project({ lastContactOn: '2026-12-31' }), proposedShare: '30', proposedBy: 'sender' }));
    at('2026-03-04');
    expect(await run()).toBe(0);
    at('2026-03-05');
    await run();
    const told = async () => (await rows()).filter(({ rule }) => rule === 'referral_waiting');
    expect(await told()).toMatchObject([{ occasion: '2026-03-02:offered', who: 'head', state: 'open' }, { who: 'owner' }]);
    expect((await mine(people.owner)).find(({ link }) => link === '/projects/referrals')).toMatchObject({ title: '储能项目：乙开发区等待答复', dueOn: '2026-03-05' });
    await write(async (tx) => tx.update(Referral, await tx.get(Referral, id), { state: 'agreed', agreedShare: '30', proposedShare: null, proposedBy: null }));
    await run();
    expect((await told()).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('lets a reminder rest until a day, and be dealt with by its recipient alone', async () => {
    await project({ lastContactOn: '2026-02-10' });
    await run();
    const service = new ReminderService(test.db);
    const [reminder] = await mine(people.owner);
    await expect(service.snooze(caller(people.head), reminder!.id, 1, '2026-03-04')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(service.snooze(caller(people.owner), reminder!.id, 1, '2026-03-02')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const snoozed = await service.snooze(caller(people.owner), reminder!.id, 1, '2026-03-04');
    expect(snoozed).toMatchObject({ state: 'snoozed', snoozedUntil: '2026-03-04', version: 2 });
    at('2026-03-03');
    await run();
    expect(await mine(people.owner)).toMatchObject([{ state: 'snoozed' }]);
    at('2026-03-04');
    await run();
    const [awake] = await mine(people.owner);
    expect(awake).toMatchObject({ state: 'open', snoozedUntil: null });
    await expect(service.complete(caller(people.owner), awake!.id, 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await service.complete(caller(people.owner), awake!.id, awake!.version)).toMatchObject({ state: 'done' });
    await run();
    expect(await mine(people.owner)).toMatchObject([{ state: 'done' }]);
  });

  it('goes by the rule as the zone sets it', async () => {
    await project({ lastContactOn: '2026-02-10' });
    await run();
    const rules = new RuleService(test.db);
    const admin = caller(people.leader);
    const changed = await rules.update(admin, 'project_no_contact', 0, { enabled: false }, '春节期间暂停');
    expect(changed).toMatchObject({ version: 1, thresholdDays: null, enabled: false });
    await run();
    expect(await rows()).toMatchObject([{ state: 'withdrawn' }]);
    await expect(rules.update(admin, 'project_no_contact', 0, { enabled: true }, undefined)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(rules.update(admin, 'project_no_contact', 1, { thresholdDays: 60 }, undefined)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await rules.update(admin, 'chain_incomplete', 0, { thresholdDays: 60 }, '筹建期间放宽')).toMatchObject({ version: 1, thresholdDays: 60, enabled: true });
    await expect(rules.update(admin, 'meeting_due', 0, { thresholdDays: 0 }, undefined)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(rules.update(admin, 'project_no_contact', 1, { leadDays: [3] }, undefined)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('mails again after a failure, under the same Message-ID, and once', async () => {
    await project({ lastContactOn: '2026-02-10' });
    await run();
    inbox.refuseNext();
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(0);
    const [failed] = await test.asOwner(`select state, attempts, last_error from delivery where channel = 'email'`);
    expect(failed).toMatchObject({ state: 'pending', attempts: 1, last_error: expect.stringContaining('451') });
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(0);
    test.clock.advance(60_000);
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(1);
    test.clock.advance(3_600_000);
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(0);
    const [delivery] = await test.asOwner<{ idempotency_key: string }>(`select * from delivery where channel = 'email' and state = 'sent'`);
    expect(inbox.attempts.map(messageId)).toEqual(Array(2).fill(`<${delivery!.idempotency_key}@zone.example>`));
    expect(inbox.messages).toHaveLength(1);
    expect(textOf(inbox.messages[0]!)).toContain('https://zone.example/projects/');
  });

  it('sends once although several senders come at once, and one failure holds nobody else up', async () => {
    for (let n = 0; n < 5; n++) await project({ lastContactOn: `2026-02-1${n}` });
    await run();
    inbox.refuseNext();
    const sent = await Promise.all([1, 2, 3].map(() => sender().sendDue(test.actor(test.zoneA))));
    expect(sent.reduce((sum, one) => sum + one)).toBe(4);
    expect(new Set(inbox.messages.map(messageId)).size).toBe(4);
  });

  it('takes over from a sender that vanished once its lease is out', async () => {
    await project({ lastContactOn: '2026-02-10' });
    await run();
    await write((tx) => tx.sql(`update delivery set state = 'sending', attempts = 1, leased_until = $1 where channel = 'email'`, [new Date(test.clock.now().getTime() + 120_000)]));
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(0);
    test.clock.advance(121_000);
    expect(await sender().sendDue(test.actor(test.zoneA))).toBe(1);
  });
});

function messageId(message: string): string {
  return /^Message-ID: (.*)$/im.exec(message)?.[1]?.trim() ?? '';
}

function textOf(message: string): string {
  return Buffer.from(message.slice(message.indexOf('\r\n\r\n')), 'base64').toString();
}

/** A mail server that keeps what it is given, and refuses when told to. */
class MailSink {
  /** Every message that arrived, refused ones too. */
  readonly attempts: string[] = [];
  /** Messages that were taken. */
  readonly messages: string[] = [];
  private refuse = false;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<MailSink> {
    const server = createServer();
    const sink = new MailSink(server);
    server.on('connection', (socket) => sink.serve(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  refuseNext(): void {
    this.refuse = true;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    let buffer = '';
    let inData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    socket.on('error', () => {});
    say('220 sink');
    socket.on('data', (chunk) => {
      buffer += chunk.toString();
      for (;;) {
        const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const text = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (inData) {
          inData = false;
          this.attempts.push(text);
          if (this.refuse) say('451 try again later');
          else {
            this.messages.push(text);
            say('250 taken');
          }
          this.refuse = false;
        } else if (/^DATA/i.test(text)) {
          inData = true;
          say('354 go on');
        } else if (/^QUIT/i.test(text)) {
          say('221 bye');
          socket.end();
        } else say('250 ok');
      }
    });
  }
}
