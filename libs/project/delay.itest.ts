import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '#identity';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { ProjectDelayService } from './delay.service.js';
import { LightRuleService } from './light-rule.service.js';
import { ProjectService } from './project.service.js';
import { Project } from './project.entity.js';

let t: TestDatabase;
let delays: ProjectDelayService;
let rules: LightRuleService;
let projects: ProjectService;
let admin: Caller;
let supervisor: Caller;
let officer: Caller;
let serial = 0;

const TODAY = '2026-03-02';
const RULE = { behindYellow: 10, behindRed: 30, idleYellow: 2, idleRed: 3, idleLeave: 6 };

beforeAll(async () => {
  t = await openTestDatabase();
  t.clock.set(`${TODAY}T08:00:00+08:00`);
  delays = new ProjectDelayService(t.db);
  rules = new LightRuleService(t.db);
  projects = new ProjectService(t.db);
  admin = await callerOf(t, { roles: ['zone_admin'] });
  supervisor = await callerOf(t, { roles: ['supervisor'] });
  officer = await callerOf(t, { roles: ['promotion_officer'] });
});
afterAll(() => t?.close());

/** Signed, and without progress for a little more than two months. */
const idle = () => t.db.write(t.actor(t.zoneA), (tx) => tx.insert(Project, { code: `D-${++serial}`, name: '延误', stage: 'signed', signedOn: '2025-12-20', lastProgressOn: '2025-12-20', ownerId: officer.personId, searchText: '延误' }));
const light = async (id: string) => (await projects.present(officer, id)).light;
const asked = (id: string, more: Partial<Parameters<ProjectDelayService['ask']>[2]> = {}) => delays.ask(officer, id, { fromOn: '2026-01-10', toOn: '2026-01-31', cause: '净地交付推迟', evidence: '资规〔2026〕3 号', ...more }, uuidv7());

describe('a delay that the government caused', () => {
  it('stops the clock once somebody else has accepted it, and only then', async () => {
    const id = await idle();
    expect((await light(id)).light).toBe('yellow');
    const delay = await asked(id);
    expect(delay).toMatchObject({ state: 'asked', project: { id }, askedBy: { id: officer.personId }, decidedBy: null });
    expect((await light(id)).light).toBe('yellow');
    const accepted = await delays.decide(supervisor, delay.id, delay.version, true, '已核对交地通知');
    expect(accepted).toMatchObject({ state: 'accepted', decidedBy: { id: supervisor.personId }, reason: '已核对交地通知' });
    expect(await light(id)).toMatchObject({ light: 'green', reasons: ['按计划推进', '政府原因停钟 22 天，不计入'] });
    await delays.decide(supervisor, delay.id, accepted.version, false, '通知系补发');
    expect((await light(id)).light).toBe('yellow');
    expect(await delays.delays(officer, { projectId: id })).toHaveLength(1);
  });

  it('that lasts stops it until its last day; two that overlap count once', async () => {
    const id = await idle();
    const lasting = await asked(id, { fromOn: '2026-02-10', toOn: null });
    const other = await asked(id, { fromOn: '2026-02-05', toOn: '2026-02-15' });
    const accepted = await delays.decide(supervisor, lasting.id, lasting.version, true, '属实');
    await delays.decide(supervisor, other.id, other.version, true, '属实');
    expect((await light(id)).reasons).toContain('政府原因停钟 25 天，不计入');
    const ended = await delays.end(officer, lasting.id, accepted.version, '2026-02-20', '土地已交付');
    expect(ended.toOn).toBe('2026-02-20');
    expect((await light(id)).reasons).toContain('政府原因停钟 16 天，不计入');
    expect(await refusedPaths(delays.end(officer, lasting.id, ended.version, '2026-02-25', '再改'))).toEqual(['toOn']);
    await delays.end(officer, lasting.id, ended.version, '2026-02-18', '交地确认书为 18 日');
    expect((await light(id)).reasons).toContain('政府原因停钟 14 天，不计入');
  });

  it('is not ended on a day to come, nor before it began, nor once it was refused', async () => {
    const id = await idle();
    const lasting = await asked(id, { fromOn: '2026-02-10', toOn: null });
    for (const day of ['2036-01-01', '2026-02-09']) expect(await refusedPaths(delays.end(officer, lasting.id, lasting.version, day, '已交地'))).toEqual(['toOn']);
    const refused = await delays.decide(supervisor, lasting.id, lasting.version, false, '企业原因');
    expect(await refusedPaths(delays.end(officer, lasting.id, refused.version, '2026-02-20', '已交地'))).toEqual(['toOn']);
  });

  it('that was granted into the future is ended on the day on which it is over', async () => {
    const id = await idle();
    const granted = await asked(id, { fromOn: '2026-02-10', toOn: '2026-12-31' });
    const accepted = await delays.decide(supervisor, granted.id, granted.version, true, '属实');
    expect((await delays.end(officer, granted.id, accepted.version, '2026-03-01', '提前交地')).toOn).toBe('2026-03-01');
  });

  it.each<[string, Parameters<typeof asked>[1], string]>([
    ['without evidence', { evidence: ' ' }, 'input.evidence'],
    ['without a cause', { cause: ' ' }, 'input.cause'],
    ['for days to come', { fromOn: '2026-03-03', toOn: null }, 'input.fromOn'],
    ['that ends before it begins', { toOn: '2026-01-09' }, 'input.toOn'],
  ])('is refused %s', async (_, change, path) => {
    expect(await refusedPaths(asked(await idle(), change))).toEqual([path]);
  });

  it('is not decided by whoever asked, nor by whoever may not, and once of two at once', async () => {
    const id = await idle();
    const own = await delays.ask(admin, id, { fromOn: '2026-01-10', toOn: null, cause: '供电推迟', evidence: '供电函 8 号' }, uuidv7());
    expect(await refusedPaths(delays.decide(admin, own.id, own.version, true, '属实'))).toEqual(['id']);
    expect((await refusal(delays.decide(officer, own.id, own.version, true, '属实'))).code).toBe('FORBIDDEN');
    const both = await Promise.allSettled([delays.decide(supervisor, own.id, own.version, true, '属实'), delays.decide(supervisor, own.id, own.version, false, '不属实')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const stranger = await callerOf(t, { roles: ['promotion_officer'] });
    expect((await refusal(delays.ask(stranger, id, { fromOn: '2026-01-10', cause: '无', evidence: '无' }, uuidv7()))).code).toBe('FORBIDDEN');
  });
});

describe('the rule of the lights', () => {
  it('says how many projects would change, without changing any', async () => {
    const changes = await rules.preview(admin, { ...RULE, idleYellow: 3, idleRed: 4 });
    expect(changes.find(({ from, to }) => from === 'yellow' && to === 'green')!.projects).toBeGreaterThan(0);
    expect(await rules.preview(admin, RULE)).toEqual([]);
    expect((await rules.book(officer)).current.number).toBe(0);
  });

  it('holds from its next version on, keeps those before, and is set by one of two at once', async () => {
    const id = await idle();
    expect((await light(id)).light).toBe('yellow');
    const book = await rules.set(admin, { ...RULE, idleYellow: 4, idleRed: 5 }, 0, '按本区节奏');
    expect(book).toMatchObject({ current: { number: 1, idleYellow: 4, reason: '按本区节奏', by: { id: admin.personId } }, versions: [{ number: 1 }, { number: 0, idleYellow: 2 }] });
    expect((await light(id)).light).toBe('green');
    const both = await Promise.allSettled([rules.set(admin, RULE, 1, '恢复'), rules.set(admin, { ...RULE, behindRed: 40 }, 1, '放宽')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await refusal(rules.set(admin, RULE, 1, '恢复'))).code).toBe('CONFLICT');
  });

  it('is refused out of bounds, threshold by threshold', async () => {
    expect(await refusedPaths(rules.set(admin, { ...RULE, behindYellow: 40, idleRed: 2 }, 2, '错'))).toEqual(['rule.behindYellow', 'rule.behindRed', 'rule.idleRed']);
  });
});
