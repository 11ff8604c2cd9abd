import { Chain, ChainNode } from '#chain';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { ImportRollback } from './import-rollback.js';
import { bring as bringIn } from './testing/bring.js';

let server: TestServer;
let head: TestClient;
let officer: TestClient;
let admin: TestClient;

beforeAll(async () => {
  server = await openTestServer();
  const teamId = await server.team('A');
  head = await server.as({ roles: ['team_head'], name: '王一', teams: [{ teamId, duty: 'head' }] });
  officer = await server.as({ roles: ['promotion_officer'] });
  admin = await server.as({ roles: ['zone_admin'] });
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    const chainId = await tx.insert(Chain, { code: 'xcl', name: '新材料产业链', teamId });
    await tx.insert(ChainNode, { chainId, key: 'zj', name: '正极材料', position: 'upstream', criticality: 4 });
  });
});
afterAll(() => server?.close());

interface Batch { id: string; version: number; state: string; error: string | null; totals: Record<string, number> }
const batchOf = async (id: string) => (await admin.data<{ importBatch: Batch }>(`query ($id: ID!) { importBatch(id: $id) { id version state error totals { create update done } } }`, { id })).importBatch;
const preview = async (client: TestClient, id: string) =>
  (await client.data<{ importRollback: { possible: boolean; rows: { entity: string; removed: number; restored: number }[]; dependentCount: number; dependents: { entity: string; name: string | null; message: string }[] } }>(
    `query ($id: ID!) { importRollback(id: $id) { possible rows { entity removed restored } dependentCount dependents { entity name message } } }`, { id })).importRollback;
const ROLL_BACK = `mutation ($id: ID!, $version: Int!, $reason: String!) { rollBackImport(id: $id, version: $version, reason: $reason) { state } }`;

const bring = (client: TestClient, kind: string, ...lines: string[]) => bringIn(server, client, kind, '撤回.csv', lines.join('\n'));
/** What the queue does with the order. */
const work = async (batchId: string) => {
  const [row] = await server.asOwner<{ payload: { batchId: string; personId: string; reason: string; from: 'done' } }>(`select payload from outbox where job = 'import.roll-back' and payload->>'batchId' = $1 order by id desc limit 1`, [batchId]);
  await new ImportRollback(server.db).run(server.zoneA, row!.payload);
};
const rollBack = async (client: TestClient, id: string) => {
  await client.data(ROLL_BACK, { id, version: (await batchOf(id)).version, reason: '导错了文件' });
  await work(id);
};
const TABLES = ['company', 'company_tier', 'company_contact', 'company_node', 'project', 'milestone', 'stage_move', 'given_figure'];
/** All rows that there are, without what any change leaves behind. */
const world = async () => {
  const all: Record<string, unknown> = {};
  for (const table of TABLES) all[table] = (await server.asOwner(`select to_jsonb(t) - '{version,updated_at}'::text[] as row from ${table} t where deleted_at is null order by id`)).map(({ row }) => row);
  return all;
};

const COMPANIES = ['企业名称,统一社会信用代码,主要产品,营收（亿元）,资质,联系人,电话,产业链,环节', '甲方有限公司,91350100M000100Y43,正极片,约5,高企,陈五,13900000001,新材料,正极材料', '乙方有限公司,,隔膜,3,,,,,'];

it('takes back all that an import made and changed, and leaves the rest', async () => {
  await bring(head, 'company', ...COMPANIES);
  const before = await world();
  const second = await bring(officer, 'company', '企业名称,统一社会信用代码,主要产品,营收（亿元）,资质,联系人,电话', '甲方新名有限公司,91350100M000100Y43,负极片,8,上市,陈五,13900000099', '丙方有限公司,,电解液,2,独角兽,刘六,13700000001');
  expect(await world()).not.toEqual(before);
  expect(await preview(officer, second)).toMatchObject({ possible: true, dependentCount: 0, rows: expect.arrayContaining([{ entity: 'company', removed: 1, restored: 1 }, { entity: 'company_contact', removed: 1, restored: 1 }]) });
  await rollBack(officer, second);
  expect(await batchOf(second)).toMatchObject({ state: 'ROLLED_BACK' });
  expect(await world()).toEqual(before);
  const [entry] = await server.asOwner(`select source, reason, person_id from history where entity = 'company' order by id desc limit 1`);
  expect(entry).toEqual({ source: 'import-rollback', reason: '导错了文件', person_id: officer.person!.id });
  // Once taken back, it is over.
  expect((await officer.refusal(ROLL_BACK, { id: second, version: (await batchOf(second)).version, reason: 'x' })).extensions.code).toBe('INVALID_INPUT');
  await work(second);
  expect(await world()).toEqual(before);
});

it('takes projects back with their milestones, their stages and the companies taken up for them', async () => {
  const before = await world();
  const id = await bring(head, 'project', '项目编号,项目名称,投资方,产业链,总投资(亿元),签约日期,当前阶段', 'R-1,撤回项目,撤回投资有限公司,新材料,5-8,2026-03-01,签约');
  expect(await server.asOwner(`select given, up_to from given_figure where field = 'totalInvestment' and deleted_at is null`)).toEqual([{ given: '5-8', up_to: '800000000.00' }]);
  await rollBack(head, id);
  expect(await world()).toEqual(before);
});

it('is refused once something stands on what came in, naming it, and possible again when that is gone', async () => {
  const id = await bring(head, 'company', '企业名称,统一社会信用代码', '丁方有限公司,', '戊方有限公司,');
  const [first] = await server.asOwner<{ id: string; version: number }>(`select id, version from company where name = '丁方有限公司'`);
  await head.data(`mutation ($id: ID!, $version: Int!) { updateCompany(id: $id, version: $version, input: { name: "丁方有限公司", remark: "改过" }) { id } }`, { id: first!.id, version: first!.version });
  expect(await preview(head, id)).toMatchObject({ possible: false, dependentCount: 1, dependents: [{ entity: 'company', name: '丁方有限公司', message: '此后已修改' }] });
  const refusal = await head.refusal(ROLL_BACK, { id, version: (await batchOf(id)).version, reason: 'x' });
  expect(refusal.extensions.fields).toEqual([{ path: 'id', message: expect.stringContaining('丁方有限公司') }]);

  const other = await bring(head, 'company', '企业名称,简称', '己方有限公司,己');
  const [company] = await server.asOwner<{ id: string }>(`select id from company where name = '己方有限公司'`);
  await server.db.write(server.actor(server.zoneA), (tx) => tx.sql(`insert into company_tier (zone_id, id, created_at, updated_at, company_id, tier) values (app.zone(), gen_random_uuid(), now(), now(), $1, 'listed')`, [company!.id]));
  expect(await preview(head, other)).toMatchObject({ possible: false, dependents: [{ entity: 'company_tier', name: '己方有限公司', message: '此后新增' }] });
  await server.asOwner(`update company_tier set deleted_at = now() where company_id = $1`, [company!.id]).catch(() => server.db.write(server.actor(server.zoneA), (tx) => tx.sql(`update company_tier set deleted_at = now() where company_id = $1`, [company!.id])));
  await rollBack(head, other);
  expect(await server.asOwner(`select count(*)::int as n from company where name = '己方有限公司' and deleted_at is null`)).toEqual([{ n: 0 }]);
});

it('changes nothing when somebody was faster than the job', async () => {
  const id = await bring(head, 'company', '企业名称,简称', '庚方有限公司,庚', '辛方有限公司,辛');
  await head.data(ROLL_BACK, { id, version: (await batchOf(id)).version, reason: 'x' });
  const [row] = await server.asOwner<{ id: string; version: number }>(`select id, version from company where name = '辛方有限公司'`);
  await head.data(`mutation ($id: ID!, $version: Int!) { updateCompany(id: $id, version: $version, input: { name: "辛方有限公司", remark: "改过" }) { id } }`, { id: row!.id, version: row!.version });
  await work(id);
  expect(await batchOf(id)).toMatchObject({ state: 'DONE', error: expect.stringContaining('未撤回') });
  expect(await server.asOwner(`select count(*)::int as n from company where name in ('庚方有限公司', '辛方有限公司') and deleted_at is null`)).toEqual([{ n: 2 }]);
});

it('is one’s own to take back, or the administrator’s', async () => {
  const id = await bring(head, 'company', '企业名称,简称', '壬方有限公司,壬');
  const { version } = await batchOf(id);
  expect((await officer.refusal(ROLL_BACK, { id, version, reason: 'x' })).extensions.code).toBe('FORBIDDEN');
  expect((await head.refusal(ROLL_BACK, { id, version: version + 1, reason: 'x' })).extensions.code).toBe('CONFLICT');
  await rollBack(admin, id);
  expect(await batchOf(id)).toMatchObject({ state: 'ROLLED_BACK' });
  expect((await (await server.as({ roles: ['auditor'] })).refusal(`query ($id: ID!) { importRollback(id: $id) { possible } }`, { id })).extensions.code).toBe('FORBIDDEN');
});

it('that would change nothing is refused', async () => {
  await bring(head, 'company', '企业名称,简称', '癸方有限公司,癸');
  const again = await bring(head, 'company', '企业名称,简称', '癸方有限公司,癸');
  expect(await preview(head, again)).toMatchObject({ possible: false, rows: [] });
  expect((await head.refusal(ROLL_BACK, { id: again, version: (await batchOf(again)).version, reason: 'x' })).extensions.fields?.[0]?.message).toContain('没有改动');
});
