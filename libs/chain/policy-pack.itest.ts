import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal } from '#platform';
import { Caller, type Role } from '#identity';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { ChainService } from './chain.service.js';
import { PolicyPackService } from './policy-pack.service.js';

let test: TestDatabase;
let chains: ChainService;
let packs: PolicyPackService;
let admin: Caller;
let keys = 0;
const key = () => `key-${++keys}`;

const caller = (role: Role, zoneId = test.zoneA): Caller =>
  new Caller({ personId: '0197a000-0000-7000-8000-000000000001', name: '某人', officeId: null, zoneId, homeZoneId: zoneId, roles: [role], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: 'x' }, 'request', 'zh-CN');

async function refused(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { fields } = error.details;
    return fields ? Object.fromEntries(fields.map(({ path, message }) => [path, typeof message === 'string' ? message : message('zh-CN')])) : error.code;
  }
  throw new Error('was not refused');
}

const newChain = async () => (await chains.createChain(admin, { code: `c${++keys}`, name: '轨道交通' }, key())).id;
const flags = async (id: string) => (await chains.chain(admin, id))!.flags.map(({ code }) => code);

beforeAll(async () => {
  test = await openTestDatabase();
  chains = new ChainService(test.db);
  packs = new PolicyPackService(test.db, chains);
  admin = caller('zone_admin');
});
afterAll(() => test?.close());

describe("a chain's policy pack", () => {
  it('is flagged while none is in force, and shown on the chain once one is', async () => {
    const chainId = await newChain();
    expect(await flags(chainId)).toContain('NO_POLICY_PACK');
    await packs.issue(admin, chainId, { title: '若干措施', documentNumber: '江开发〔2026〕3号', validFrom: '2026-03-03' }, key());
    expect(await flags(chainId)).toContain('NO_POLICY_PACK');
    await packs.issue(admin, chainId, { title: '若干措施（修订）', validFrom: '2026-03-02', validUntil: '2026-12-31', summary: '设备补贴' }, key());
    expect(await flags(chainId)).not.toContain('NO_POLICY_PACK');
    expect((await chains.chain(admin, chainId))!.policyPack).toMatchObject({ number: 2, title: '若干措施（修订）', state: 'in_force', validUntil: '2026-12-31' });
  });

  it('keeps every version readable; a new one supersedes the earlier', async () => {
    const chainId = await newChain();
    const first = await packs.issue(admin, chainId, { title: '一', validFrom: '2025-01-01' }, key());
    await packs.issue(admin, chainId, { title: '二', validFrom: '2026-01-01' }, key());
    expect((await packs.packs(caller('auditor'), chainId)).map(({ number, title, state }) => `${number} ${title} ${state}`)).toEqual(['2 二 in_force', '1 一 superseded']);
    expect(await refused(packs.correct(admin, first, { title: '改写历史' }))).toEqual({ id: '第 1 版已被第 2 版取代，只能查阅；请修改最新一版或发布新版' });
  });

  it('is corrected under the version that was read, by whoever may shape the chain', async () => {
    const chainId = await newChain();
    const pack = await packs.issue(admin, chainId, { title: '一', validFrom: '2026-01-01', validUntil: '2026-06-30', summary: '原文' }, key());
    expect(await packs.correct(admin, pack, { validUntil: null })).toMatchObject({ version: 2, validUntil: null, title: '一', summary: '原文' });
    expect(await refused(packs.correct(admin, pack, { title: '旧' }))).toBe('CONFLICT');
    expect(await refused(packs.correct(caller('promotion_officer'), { id: pack.id, version: 2 }, { title: '旧' }))).toBe('FORBIDDEN');
    expect(await refused(packs.issue(caller('zone_admin', test.zoneB), chainId, { title: '一', validFrom: '2026-01-01' }, key()))).toEqual({ chainId: '没有这条产业链' });
  });

  it('is refused without title or first day, and when it ends before it begins', async () => {
    const chainId = await newChain();
    expect(await refused(packs.issue(admin, chainId, { title: ' ' }, key()))).toEqual({ 'input.title': '必填', 'input.validFrom': '必填' });
    expect(await refused(packs.issue(admin, chainId, { title: '一', validFrom: '2026-02-02', validUntil: '2026-02-01' }, key()))).toEqual({ 'input.validUntil': '截止日期不能早于生效日期' });
    const pack = await packs.issue(admin, chainId, { title: '一', validFrom: '2026-02-02' }, key());
    expect(await refused(packs.correct(admin, pack, { validUntil: '2026-02-01' }))).toEqual({ 'input.validUntil': '截止日期不能早于生效日期' });
  });

  it('issued twice at once becomes two versions, and once under one key', async () => {
    const chainId = await newChain();
    const input = { title: '一', validFrom: '2026-01-01' };
    await Promise.all([packs.issue(admin, chainId, input, key()), packs.issue(admin, chainId, input, key()), packs.issue(admin, chainId, input, 'same'), packs.issue(admin, chainId, input, 'same')]);
    expect((await packs.packs(admin, chainId)).map(({ number }) => number)).toEqual([3, 2, 1]);
  });
});
