import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Chain, ChainNode } from '#chain';
import { Office } from '#identity';
import type { ZoneDatabase } from '#platform';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { ImportPlanner } from './import-planner.js';
import { ImportRunner } from './import-runner.js';
import { makeWorkbook, messyCompanyLedger, messyProjectLedger, type MessySheet } from './testing/ledgers.js';

const LISTED = fileURLToPath(new URL('../../../shared/data/listed-companies.csv', import.meta.url));

const BATCH = `id version state sheet error mapping { column header field confident how samples suggestions } notices progress { done total } totals { create update skip refuse total done } refusedFileUrl`;
interface Batch {
  id: string;
  version: number;
  state: string;
  error: string | null;
  mapping: { column: string; header: string; field: string | null; confident: boolean; how: string | null; samples: string[]; suggestions: string[] }[];
  notices: string[];
  progress: { done: number; total: number } | null;
  totals: { create: number; update: number; skip: number; refuse: number; total: number; done: number };
  refusedFileUrl: string | null;
}
interface Row {
  rowNumber: number;
  outcome: string;
  name: string | null;
  applied: boolean;
  messages: { severity: string; column: string | null; field: string | null; code: string; message: string }[];
  changes: { field: string; label: string; before: string | null; after: string | null }[];
}

let server: TestServer;
let head: TestClient;
let officer: TestClient;
let stranger: TestClient;
let planner: ImportPlanner;
let runner: ImportRunner;

beforeAll(async () => {
  server = await openTestServer();
  planner = new ImportPlanner(server.db);
  runner = new ImportRunner(server.db);
  const teamId = await server.team('A');
  head = await server.as({ roles: ['team_head'], name: '王一', teams: [{ teamId, duty: 'head' }] });
  officer = await server.as({ roles: ['promotion_officer'], name: '李二' });
  stranger = await server.as({ roles: ['team_head'], zone: 'B' });
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    await tx.insert(Office, { code: 'tcj', name: '投资促进局' });
    const chainId = await tx.insert(Chain, { code: 'xcl', name: '新材料产业链', teamId });
    await tx.insert(ChainNode, { chainId, key: 'zj', name: '正极材料', position: 'upstream', criticality: 4 });
  });
});
afterAll(() => server?.close());

const upload = async (client: TestClient, kind: string, name: string, bytes: Buffer, headers: Record<string, string> = { 'apollo-require-preflight': '1' }) => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await client.fetch(`/files/import?kind=${kind}`, { method: 'POST', body: form, headers });
  return { status: response.status, body: (await response.json()) as { batchId: string; errors?: { message: string; extensions: { code: string; fields?: { path: string; message: string }[] } }[] } };
};
const batchOf = async (client: TestClient, id: string) => (await client.data<{ importBatch: Batch | null }>(`query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`, { id })).importBatch;
const plan = async (client: TestClient, id: string, more: { sheet?: string; mapping?: { column: string; field: string | null }[] } = {}) => {
  const version = (await batchOf(client, id))!.version;
  await client.data(
    `mutation ($id: ID!, $version: Int!, $sheet: String, $mapping: [ImportMappingInput!]) { planImport(id: $id, version: $version, sheet: $sheet, mapping: $mapping) { state } }`,
    { id, version, ...more },
  );
  await planner.run(client.person!.zoneId, id);
  return (await batchOf(client, id))!;
};
const rowsOf = async (client: TestClient, id: string, outcome?: string) =>
  (await client.data<{ importBatch: { rows: { nodes: Row[] } } }>(
    `query ($id: ID!, $outcome: ImportOutcome) { importBatch(id: $id) { rows(first: 200, outcome: $outcome) { nodes { rowNumber outcome name applied
       messages { severity column field code message } changes { field label before after } } } } }`,
    { id, outcome },
  )).importBatch.rows.nodes;
const start = (client: TestClient, { id, version }: Batch) => client.data(`mutation ($id: ID!, $version: Int!) { runImport(id: $id, version: $version) { state } }`, { id, version });
const bring = async (client: TestClient, kind: string, name: string, bytes: Buffer) => {
  const { body } = await upload(client, kind, name, bytes);
  const planned = await plan(client, body.batchId);
  await start(client, planned);
  await runner.run(client.person!.zoneId, body.batchId);
  return { planned, done: (await batchOf(client, body.batchId))! };
};
const csv = (...lines: string[]) => Buffer.from(lines.join('\n'));
const namesOf = (zoneId: string) => server.asOwner<{ name: string }>(`select name from company where zone_id = $1 order by name`, [zoneId]);

describe('a target library as people keep it', () => {
  it('shows a dry run by row and field, goes in, and changes nothing the second time', async () => {
    const bytes = await makeWorkbook(messyCompanyLedger());
    const { body } = await upload(head, 'company', '目标企业库.xlsx', bytes);
    const planned = await plan(head, body.batchId);
    expect(planned).toMatchObject({ state: 'PLANNED', totals: { create: 2, update: 0, skip: 1, refuse: 2, total: 5, done: 0 } });
    expect(planned.mapping.find(({ header }) => header === '統一社會信用代碼')).toMatchObject({ column: 'B', field: 'creditCode', confident: true });
    const rows = await rowsOf(head, body.batchId);
    expect(rows.map(({ outcome, name }) => [outcome, name])).toEqual([['CREATE', '虚构材料股份有限公司'], ['CREATE', '想像電子（集團）有限公司'], ['SKIP', '虚构材料股份有限公司'], ['REFUSE', '错码有限公司'], ['REFUSE', '数字码有限公司']]);
    expect(rows[0]!.changes).toEqual(expect.arrayContaining([{ field: 'stockCode', label: '股票代码', before: null, after: '000333' }, { field: 'node', label: '环节', before: null, after: '正极材料' }]));
    expect(rows[1]!.messages.map(({ code }) => code)).toEqual(expect.arrayContaining(['LEADING_ZEROS_LOST', 'OPTION_UNKNOWN_SKIPPED', 'RANGE', 'CHAIN_UNKNOWN', 'NODE_UNKNOWN']));
    expect(rows[3]!.messages.find(({ code }) => code === 'CREDIT_CODE_INVALID')).toMatchObject({ severity: 'error', column: 'B', field: 'creditCode', message: expect.stringContaining('91999999MA00000A4A') });
    expect(await namesOf(server.zoneA)).toEqual([]);

    await start(head, planned);
    await runner.run(server.zoneA, body.batchId);
    expect(await batchOf(head, body.batchId)).toMatchObject({ state: 'DONE', totals: { create: 2, skip: 1, refuse: 2, done: 5 } });
    const [company] = await server.asOwner(
      `select c.stock_code, c.is_target, c.contact_state, c.revenue, c.products, (select array_agg(tier order by tier) from company_tier t where t.company_id = c.id) as tiers,
         (select name from company_contact t where t.company_id = c.id) as contact, (select relation from company_node n where n.company_id = c.id) as relation
       from company c where name = '虚构材料股份有限公司'`);
    expect(company).toEqual({ stock_code: '000333', is_target: true, contact_state: 'contacted', revenue: '1250000000.00', products: ['正极片', '隔膜'], tiers: ['high_tech', 'little_giant'], contact: '陈五', relation: 'could_produce' });
    const [history] = await server.asOwner(`select source, reason, person_id from history where entity = 'company' limit 1`);
    expect(history).toEqual({ source: 'import', reason: '目标企业库.xlsx', person_id: head.person!.id });

    const before = await server.asOwner(`select count(*)::int as n from history where entity <> 'import_batch'`);
    const again = await bring(head, 'company', '目标企业库.xlsx', bytes);
    expect(again.done.totals).toMatchObject({ create: 0, update: 0, skip: 3, refuse: 2 });
    expect(await server.asOwner(`select count(*)::int as n from history where entity <> 'import_batch'`)).toEqual(before);
  });

  it('hands refused rows back with their reasons; mended, they go in', async () => {
    const { body } = await upload(head, 'company', '错行.csv', csv('企业名称,统一社会信用代码,股票代码', '待改有限公司,9I999999MA00000B25,000777', '好的有限公司,,000778'));
    const planned = await plan(head, body.batchId);
    expect(planned.totals).toMatchObject({ create: 1, refuse: 1 });
    const file = await head.fetch(planned.refusedFileUrl!);
    expect(file.status).toBe(200);
    const { readXlsx } = await import('hucre');
    const [sheet] = (await readXlsx(Buffer.from(await file.arrayBuffer()), { readStyles: true })).sheets;
    // What is typed into it keeps its zeros too.
    expect(['0,0', '1,1', '1,2'].map((cell) => sheet!.cells?.get(cell)?.style?.numFmt)).toEqual(['@', '@', '@']);
    expect(sheet!.rows).toEqual([['企业名称', '统一社会信用代码', '股票代码', '退回原因'], ['待改有限公司', '9I999999MA00000B25', '000777', expect.stringContaining('91999999MA00000B25')]]);
    const mended: MessySheet = { name: '退回', rows: sheet!.rows.map((row, i) => (i === 1 ? [row[0]!, '91350100M000100Y43', row[2]!, row[3]!] : row)) };
    expect((await bring(head, 'company', '错行-退回.xlsx', await makeWorkbook([mended]))).done.totals).toMatchObject({ create: 1, refuse: 0 });
    expect(await server.asOwner(`select stock_code from company where credit_code = '91350100M000100Y43'`)).toEqual([{ stock_code: '000777' }]);
    expect((await stranger.fetch(planned.refusedFileUrl!)).status).toBe(404);
  });

  it('takes a person’s word for columns, and refuses what cannot be', async () => {
    const { body } = await upload(head, 'company', '怪表头.csv', csv('甲,乙,丙', '怪头有限公司,000999,北京'));
    const refusal = await head.refusal(`mutation ($id: ID!) { planImport(id: $id, version: 1) { id } }`, { id: body.batchId });
    expect(refusal.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'mapping' }] });
    expect((await plan(head, body.batchId, { mapping: [{ column: 'A', field: 'name' }, { column: 'B', field: 'stockCode' }] })).totals.create).toBe(1);
    // The corrections hold when the dry run is repeated.
    const again = await plan(head, body.batchId, { mapping: [{ column: 'C', field: 'region' }] });
    expect(again.mapping.map(({ field }) => field)).toEqual(['name', 'stockCode', 'region']);
    expect((await rowsOf(head, body.batchId)).map(({ changes }) => changes.find(({ field }) => field === 'province')?.after)).toEqual(['北京市']);
    const cancelled = await head.data<{ cancelImport: Batch }>(`mutation ($id: ID!, $version: Int!) { cancelImport(id: $id, version: $version) { ${BATCH} } }`, again as never);
    expect(cancelled.cancelImport.state).toBe('CANCELLED');
    expect((await head.refusal(`mutation ($id: ID!, $version: Int!) { cancelImport(id: $id, version: $version) { id } }`, cancelled.cancelImport as never)).extensions.fields?.[0]?.message).toContain('已取消');
  });
});

describe('columns', () => {
  const ask = (id: string, version: number, mapping?: object[]) => [`mutation ($id: ID!, $version: Int!, $mapping: [ImportMappingInput!]) { planImport(id: $id, version: $version, mapping: $mapping) { id } }`, { id, version, mapping }] as const;

  it('that were only recognised by their content are confirmed by a person, and known the next time, in this zone alone', async () => {
    const bytes = csv('单位全名,识别号,手机,对方,何时,备用', '内容甲有限公司,91999999MA00000C00,13800000001,赵一,2026年3月,x', '内容乙有限公司,,13800000002,钱二,2026.4,y');
    const first = (await batchOf(head, (await upload(head, 'company', '按内容.csv', bytes)).body.batchId))!;
    expect(first.mapping.map(({ header, field, how, confident }) => [header, field, how, confident])).toEqual([
      ['单位全名', 'name', 'CONTENT', false], ['识别号', 'creditCode', 'CONTENT', false], ['手机', 'contactPhone', 'NAME', true], ['对方', null, null, true], ['何时', null, null, true], ['备用', null, null, true],
    ]);
    expect(first.mapping[4]).toMatchObject({ suggestions: ['listedOn', 'lastContactOn'], samples: ['2026年3月', '2026.4'] });
    const refusal = await head.refusal(...ask(first.id, first.version));
    expect(refusal.extensions.fields).toEqual([{ path: 'mapping', message: expect.stringContaining('识别号') }]);
    const planned = await plan(head, first.id, { mapping: [{ column: 'A', field: 'name' }, { column: 'B', field: 'creditCode' }, { column: 'D', field: 'contactName' }, { column: 'E', field: 'lastContactOn' }] });
    expect(planned).toMatchObject({ state: 'PLANNED', totals: { create: 2 } });
    await start(head, planned);
    await runner.run(server.zoneA, first.id);

    const again = (await batchOf(officer, (await upload(officer, 'company', '下月.csv', bytes)).body.batchId))!;
    expect(again.mapping.map(({ field, how, confident }) => [field, how, confident])).toEqual([
      ['name', 'MEMORY', true], ['creditCode', 'MEMORY', true], ['contactPhone', 'NAME', true], ['contactName', 'MEMORY', true], ['lastContactOn', 'MEMORY', true], [null, null, true],
    ]);
    expect((await plan(officer, again.id)).totals).toMatchObject({ create: 0, skip: 2 });
    const elsewhere = (await batchOf(stranger, (await upload(stranger, 'company', '别处.csv', bytes)).body.batchId))!;
    expect(elsewhere.mapping[0]).toMatchObject({ field: 'name', how: 'CONTENT' });
    expect(await server.asOwner(`select given, reading from given_figure g join company c on c.id = g.target_id where c.name = '内容甲有限公司'`)).toEqual([{ given: '2026年3月', reading: '2026-03-01' }]);
  });

  it('of another sheet are shown before they are read', async () => {
    const bytes = await makeWorkbook([{ name: '一', rows: [['企业名称', '简称'], ['表一有限公司', '一']] }, { name: '二', rows: [['企业名称', '股票代码'], ['表二有限公司', '730002']] }]);
    const { batchId } = (await upload(head, 'company', '两张表.xlsx', bytes)).body;
    const shown = await plan(head, batchId, { sheet: '二' });
    expect(shown).toMatchObject({ state: 'UPLOADED', sheet: '二', mapping: [{ field: 'name' }, { field: 'stockCode' }] });
    expect((await plan(head, batchId)).totals).toMatchObject({ create: 1 });
    expect((await rowsOf(head, batchId))[0]!.name).toBe('表二有限公司');
  });
});

describe('a dry run', () => {
  let from = 800_000;
  const lines = (name: string) => ((from += 2_000), csv('企业名称,股票代码', ...Array.from({ length: 1_200 }, (_, i) => `${name}${i}有限公司,${String(from + i)}`)));
  /** A database that does something behind the n-th transaction of the planner, before it commits. */
  const interrupted = (n: number, then: () => Promise<void>) => {
    let writes = 0;
    return Object.assign(Object.create(server.db) as ZoneDatabase, {
      write: ((actor, work, options) => server.db.write(actor, async (tx) => { const result = await work(tx); if (++writes === n) await then(); return result; }, options)) as ZoneDatabase['write'],
    });
  };

  it('that breaks off shows nothing, and begins anew', async () => {
    const { batchId } = (await upload(head, 'company', '试算中断.csv', lines('试断'))).body;
    await head.data(...(['mutation ($id: ID!) { planImport(id: $id, version: 1) { state } }', { id: batchId }] as const));
    await expect(new ImportPlanner(interrupted(3, () => Promise.reject(new Error('power cut')))).run(server.zoneA, batchId, { lastAttempt: false })).rejects.toThrow('power cut');
    expect(await batchOf(head, batchId)).toMatchObject({ state: 'PLANNING', progress: { done: 500, total: 1201 }, totals: { total: 0 } });
    await planner.run(server.zoneA, batchId);
    expect(await batchOf(head, batchId)).toMatchObject({ state: 'PLANNED', progress: null, totals: { create: 1200, total: 1200 } });
    expect(await rowsOf(head, batchId)).toHaveLength(200);
  });

  it('stops when it is cancelled, and can be asked for again', async () => {
    const { batchId } = (await upload(head, 'company', '试算取消.csv', lines('试消'))).body;
    await head.data(...(['mutation ($id: ID!) { planImport(id: $id, version: 1) { state } }', { id: batchId }] as const));
    let cancelled = Promise.resolve() as Promise<unknown>;
    await new ImportPlanner(interrupted(2, async () => { cancelled = batchOf(head, batchId).then((batch) => head.data(`mutation ($id: ID!, $version: Int!) { cancelImport(id: $id, version: $version) { state } }`, batch as never)); await new Promise((resolve) => setTimeout(resolve, 300)); })).run(server.zoneA, batchId);
    await cancelled;
    expect(await batchOf(head, batchId)).toMatchObject({ state: 'CANCELLED', totals: { total: 0 } });
    expect((await plan(head, batchId)).totals.create).toBe(1200);
  });

  it('of an import that is cancelled half way goes on where it stopped', async () => {
    const { batchId } = (await upload(head, 'company', '半途.csv', lines('半途'))).body;
    await start(head, await plan(head, batchId));
    let cancelled = Promise.resolve() as Promise<unknown>;
    await new ImportRunner(interrupted(1, async () => { cancelled = batchOf(head, batchId).then((batch) => head.data(`mutation ($id: ID!, $version: Int!) { cancelImport(id: $id, version: $version) { state } }`, batch as never)); await new Promise((resolve) => setTimeout(resolve, 300)); })).run(server.zoneA, batchId);
    await cancelled;
    const stopped = (await batchOf(head, batchId))!;
    expect(stopped).toMatchObject({ state: 'CANCELLED', totals: { done: 500 } });
    await start(head, stopped);
    await runner.run(server.zoneA, batchId);
    expect(await batchOf(head, batchId)).toMatchObject({ state: 'DONE', totals: { create: 1200, done: 1200 } });
    expect(await server.asOwner(`select count(*)::int as n from company where name like '半途%'`)).toEqual([{ n: 1200 }]);
  });
});

describe('the door', () => {
  it('lets in only spreadsheets, only from those who may, only into their own zone', async () => {
    const good = csv('企业名称', '门口有限公司');
    expect((await upload(server.anonymous, 'company', 'a.csv', good)).status).toBe(401);
    expect((await upload(await server.as({ roles: ['auditor'] }), 'company', 'a.csv', good)).status).toBe(403);
    expect((await upload(head, 'company', 'a.csv', good, {})).status).toBe(400);
    expect((await upload(head, 'nonsense', 'a.csv', good)).status).toBe(400);
    const { body } = await upload(head, 'company', 'a.xlsx', Buffer.from('not a workbook'));
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'file' }] });
    const mine = (await upload(head, 'company', 'a.csv', good)).body.batchId;
    expect(await batchOf(stranger, mine)).toBeNull();
    expect((await stranger.refusal(`mutation ($id: ID!) { planImport(id: $id, version: 1) { id } }`, { id: mine })).extensions.code).toBe('NOT_FOUND');
    expect((await officer.refusal(`mutation ($id: ID!) { planImport(id: $id, version: 1) { id } }`, { id: mine })).extensions.code).toBe('INVALID_INPUT');
  });
});

describe('an import that breaks off', () => {
  it('goes on behind the last chunk that went in, and doubles nothing', async () => {
    const bytes = csv('企业名称,股票代码,主营产品', ...Array.from({ length: 1_200 }, (_, i) => `断电${i}有限公司,${String(700_000 + i)},产品${i}`));
    const { body } = await upload(head, 'company', '断电.csv', bytes);
    await start(head, await plan(head, body.batchId));
    let writes = 0;
    const failing = Object.assign(Object.create(server.db) as ZoneDatabase, {
      write: ((actor, work, options) =>
        server.db.write(actor, async (tx) => {
          const result = await work(tx);
          // All of the second chunk is written when the power goes.
          if (++writes === 2) throw new Error('power cut');
          return result;
        }, options)) as ZoneDatabase['write'],
    });
    await expect(new ImportRunner(failing).run(server.zoneA, body.batchId, { lastAttempt: false })).rejects.toThrow('power cut');
    expect((await batchOf(head, body.batchId))!).toMatchObject({ state: 'RUNNING', totals: { done: 500, total: 1200 } });
    expect(await server.asOwner(`select count(*)::int as n from company where name like '断电%'`)).toEqual([{ n: 500 }]);
    // Two runners at once, as after a lease that ran out.
    await Promise.all([runner.run(server.zoneA, body.batchId), runner.run(server.zoneA, body.batchId)]);
    expect((await batchOf(head, body.batchId))!).toMatchObject({ state: 'DONE', totals: { create: 1200, done: 1200 } });
    expect(await server.asOwner(`select count(*)::int as n, count(distinct stock_code)::int as codes from company where name like '断电%'`)).toEqual([{ n: 1200, codes: 1200 }]);
    expect(await server.asOwner(`select count(*)::int as n from history where action = 'create' and after->>'name' like '断电%'`)).toEqual([{ n: 1200 }]);
  });

  it('decides rows again that others changed since the dry run', async () => {
    const { body } = await upload(head, 'company', '改动.csv', csv('企业名称,股票代码', '抢先有限公司,710001', '更名前有限公司,710002'));
    const planned = await plan(head, body.batchId);
    expect(planned.totals.create).toBe(2);
    await head.data(`mutation { createCompany(idempotencyKey: "between", input: { name: "抢先有限公司", stockCode: "710001" }) { id } }`);
    await start(head, planned);
    await runner.run(server.zoneA, body.batchId);
    expect((await batchOf(head, body.batchId))!.totals).toMatchObject({ create: 1, update: 1, refuse: 0 });
    expect(await server.asOwner(`select count(*)::int as n from company where stock_code = '710001'`)).toEqual([{ n: 1 }]);
  });
});

describe('a project ledger as people keep it', () => {
  it('goes in with company, chain, dates and stage, once', async () => {
    const bytes = await makeWorkbook(messyProjectLedger());
    const { planned, done } = await bring(head, 'project', '招商项目台账.xlsx', bytes);
    const rows = await rowsOf(head, done.id);
    expect(planned.totals).toEqual({ create: 4, update: 1, skip: 4, refuse: 1, total: 10, done: 0 });
    expect(done).toMatchObject({ state: 'DONE', totals: { create: 4, refuse: 1 } });
    expect(rows.find(({ outcome }) => outcome === 'REFUSE')!.messages.filter(({ severity }) => severity === 'error').map(({ field }) => field)).toEqual(expect.arrayContaining(['totalInvestment', 'stage', 'signedOn']));
    const [project] = await server.asOwner(
      `select p.stage, p.total_investment, p.fixed_investment, p.land_area, p.signed_on::text, c.name as company, c.is_target, (select count(*)::int from milestone m where m.project_id = p.id) as milestones,
         (select planned_on::text from milestone m where m.project_id = p.id and kind = 'construction_start') as starts,
         (select array_agg(kind || ' ' || from_stage || '>' || to_stage || ' ' || reason) from stage_move s where s.project_id = p.id) as moves
       from project p left join company c on c.id = p.company_id where p.name = '想象储能模组项目'`);
    expect(project).toEqual({
      stage: 'signed', total_investment: '500000000.00', fixed_investment: '350000000.00', land_area: '33333.3333', signed_on: '2024-03-05', company: '想象储能有限公司', is_target: false,
      milestones: 7, starts: '2024-06-01', moves: ['override lead>signed 招商项目台账.xlsx'],
    });
    const again = await bring(head, 'project', '招商项目台账.xlsx', bytes);
    expect(again.done.totals).toMatchObject({ create: 0, update: 0, refuse: 1 });
    expect(await server.asOwner(`select count(*)::int as n from project`)).toEqual([{ n: 4 }]);

    // The two-row header and the unit in the title survive the way back.
    const file = await head.fetch(done.refusedFileUrl!);
    const { body } = await upload(head, 'project', '退回.xlsx', Buffer.from(await file.arrayBuffer()));
    const back = await plan(head, body.batchId);
    expect(back.totals).toMatchObject({ refuse: 1, total: 1 });
    expect(back.mapping.slice(0, done.mapping.length).map(({ field }) => field)).toEqual(done.mapping.map(({ field }) => field));
    const codes = (row: Row) => row.messages.filter(({ severity }) => severity === 'error').map(({ column, code }) => [column, code]);
    expect(codes((await rowsOf(head, body.batchId))[0]!)).toEqual(codes(rows.find(({ outcome }) => outcome === 'REFUSE')!));
  });

  it('changes only projects that are the caller’s to change, and moves none past its gates', async () => {
    const line = (stage: string, jobs: number) => csv('项目编号,项目名称,产业链,环节,责任单位,亩均税收(万元/亩),就业,当前阶段', `K-1,关口项目,新材料,正极材料,投资促进局,30,${jobs},${stage}`);
    expect((await bring(head, 'project', '一.csv', line('洽谈', 10))).done.totals.create).toBe(1);
    const foreign = await bring(officer, 'project', '二.csv', line('洽谈', 20));
    expect(foreign.done.totals).toMatchObject({ update: 0, refuse: 1 });
    const own = await bring(head, 'project', '三.csv', line('签约', 20));
    expect(own.done.totals).toMatchObject({ update: 1, refuse: 0 });
    expect((await rowsOf(head, own.done.id))[0]!.messages).toEqual([expect.objectContaining({ code: 'STAGE_NOT_MOVED', severity: 'warning', message: expect.stringContaining('洽谈') })]);
    const [project] = await server.asOwner(`select stage, jobs, planned_tax_per_mu, (select name from chain_node n where n.id = node_id) as node, (select name from office o where o.id = office_id) as office from project where code = 'K-1'`);
    expect(project).toEqual({ stage: 'negotiation', jobs: 20, planned_tax_per_mu: '300000.00', node: '正极材料', office: '投资促进局' });
  });

  it('goes in without the node that is being removed, and says so', async () => {
    const nodeId = await server.db.write(server.actor(server.zoneA), async (tx) => {
      const [chain] = await tx.sql<{ id: string }>(`select id from chain where zone_id = app.zone() and code = 'xcl'`);
      return tx.insert(ChainNode, { chainId: chain!.id, key: 'qj', name: '将去环节', position: 'upstream', criticality: 1 });
    });
    const { body } = await upload(head, 'project', '去留.csv', csv('项目编号,项目名称,产业链,环节', 'Q-1,去留项目,新材料,将去环节'));
    const planned = await plan(head, body.batchId);
    expect((await rowsOf(head, body.batchId))[0]!.messages).toEqual([]);
    await start(head, planned);
    let locked = (): void => {};
    const reached = new Promise<void>((resolve) => (locked = resolve));
    const removing = server.db.write(server.actor(server.zoneA), async (tx) => {
      await tx.sql(`select 1 from chain_node where zone_id = app.zone() and id = $1 for update`, [nodeId]);
      locked();
      // The import has read the node's name meanwhile, and waits for its row.
      await new Promise((resolve) => setTimeout(resolve, 500));
      await tx.remove(ChainNode, { id: nodeId, version: 1 });
    });
    await reached;
    await Promise.all([removing, runner.run(server.zoneA, body.batchId)]);
    const [row] = await rowsOf(head, body.batchId);
    expect(row).toMatchObject({ outcome: 'CREATE', applied: true, messages: [{ severity: 'warning', code: 'NODE_UNKNOWN' }] });
    expect(await server.asOwner(`select node_id, remark from project where code = 'Q-1'`)).toEqual([{ node_id: null, remark: '环节：将去环节' }]);
    const { board } = await head.data<{ board: { nodes: { code: string }[] } }>('query ($filter: BoardFilter) { board(first: 5, filter: $filter) { nodes { code } } }', { filter: { importId: body.batchId } });
    expect(board.nodes).toEqual([{ code: 'Q-1' }]);
  });

  it('puts an officer’s target company on the node that his ledger names, so that the target map shows it', async () => {
    await bring(officer, 'company', '目标企业.csv', csv('企业名称,产业链,环节', '补位有限公司,新材料,正极材料'));
    expect(await server.asOwner(`select n.relation from company_node n join company c on c.id = n.company_id where c.name = '补位有限公司'`)).toEqual([{ relation: 'could_produce' }]);
  });

  it('stops when the uploader may no longer import', async () => {
    const leaver = await server.as({ roles: ['promotion_officer'] });
    const { body } = await upload(leaver, 'company', '离任.csv', csv('企业名称,简称', '离任有限公司,离任'));
    await start(leaver, await plan(leaver, body.batchId));
    await server.db.write(server.actor(server.zoneA), (tx) => tx.sql(`update person set active = false where id = $1`, [leaver.person!.id]));
    await runner.run(server.zoneA, body.batchId);
    expect(await batchOf(head, body.batchId)).toMatchObject({ state: 'FAILED', error: expect.stringContaining('离开') });
  });
});

describe('2,267 listed companies', () => {
  const real = existsSync(LISTED);
  if (!real) process.stdout.write(`${LISTED} is not there: invented rows stand for the real ones\n`);
  const bytes = real
    ? readFileSync(LISTED)
    : csv('股票代码,简称,企业全称,交易所,上市日期', ...Array.from({ length: 2_267 }, (_, i) => `${String(1 + (i % 2_224)).padStart(6, '0')},上${i % 2_224},上市${i % 2_224}股份有限公司,深圳证券交易所,2021-10-19`));

  it('go in within 5 seconds, keep their zeros, and change nothing the second time', async () => {
    const began = performance.now();
    const { done } = await bring(stranger, 'company', 'listed-companies.csv', bytes);
    const seconds = (performance.now() - began) / 1_000;
    process.stdout.write(`upload, dry run and import of ${done.totals.total} rows: ${seconds.toFixed(2)} s\n`);
    // Some rows of the real file carry the exchange where the date belongs: these go back.
    const cells = bytes.toString().trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
    const readable = cells.filter((row) => !row[4]!.includes('交易所'));
    const codes = new Set(readable.map((row) => row[0])).size;
    expect(done.totals).toMatchObject({ total: 2_267, create: codes, refuse: cells.length - readable.length, done: 2_267 });
    const [count] = await server.asOwner(`select count(*)::int as n, count(*) filter (where stock_code ~ '^0')::int > 0 as zeros, bool_and(length(stock_code) = 6) as six from company where zone_id = $1`, [server.zoneB]);
    expect(count).toEqual({ n: codes, zeros: true, six: true });
    const again = await bring(stranger, 'company', 'listed-companies.csv', bytes);
    expect(again.done.totals).toMatchObject({ create: 0, update: 0, skip: readable.length, refuse: cells.length - readable.length });
    expect(seconds).toBeLessThan(5);
  });
});

it('is done by the queue', async () => {
  const { startWorker } = await import('../../apps/worker/start-worker.js');
  const worker = await startWorker({ settings: server.settings, clock: server.clock, tuning: { relay: { everyMs: 200 } } as never });
  try {
    const { body } = await upload(head, 'company', '队列.csv', csv('企业名称,股票代码', '队列有限公司,720001'));
    await start(head, await plan(head, body.batchId));
    let state = '';
    for (let i = 0; i < 150 && state !== 'DONE'; i++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      state = (await batchOf(head, body.batchId))!.state;
    }
    expect(state).toBe('DONE');
  } finally {
    await worker.close();
  }
}, 60_000);
