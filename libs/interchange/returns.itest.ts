import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx, writeXlsx, type CellValue } from 'hucre';
import { Contract, ContractMetric } from '#contract';
import { Project } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { ImportPlanner } from './import-planner.js';
import { ImportRollback } from './import-rollback.js';
import { ImportRunner } from './import-runner.js';
import { bring, upload } from './testing/bring.js';

let server: TestServer;
let finance: TestClient;
let head: TestClient;
let stranger: TestClient;
const contracts: Record<string, string> = {};

beforeAll(async () => {
  server = await openTestServer();
  finance = await server.as({ roles: ['zone_admin'] });
  const teamId = await server.team('A');
  head = await server.as({ roles: ['team_head'], teams: [{ teamId, duty: 'head' }] });
  stranger = await server.as({ roles: ['zone_admin'], zone: 'B' });
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    for (const code of ['R1', 'R2', 'R3']) {
      const projectId = await tx.insert(Project, { code: `P-${code}`, name: `季报项目${code}`, stage: 'commissioned', signedOn: '2024-01-10', searchText: `季报项目${code}`.toLowerCase() });
      const id = (contracts[code] = await tx.insert(Contract, { code: `C-${code}`, projectId, state: 'signed', amount: '1', signedOn: '2024-01-10', landArea: '66666.67' }));
      await tx.insert(ContractMetric, { contractId: id, kind: 'employment', target: '100', unit: 'person', dueOn: '2025-12-31' });
      await tx.insert(ContractMetric, { contractId: id, kind: 'output_per_mu', target: '300', unit: 'wan_per_mu', dueOn: '2025-12-31' });
      await tx.insert(ContractMetric, { contractId: id, kind: 'output_per_mu', target: '400', unit: 'wan_per_mu', dueOn: '2026-12-31' });
      await tx.insert(ContractMetric, { contractId: id, kind: 'completion', targetOn: '2025-06-30', unit: 'date', dueOn: '2025-06-30' });
    }
  });
});
afterAll(() => server?.close());

type Sheet = CellValue[][];
const read = async (response: Response): Promise<Sheet> => (await readXlsx(Buffer.from(await response.arrayBuffer()))).sheets[0]!.rows;
const form = async (client: TestClient, query = 'year=2025&quarter=4') => read(await client.fetch(`/files/import/returns.xlsx?${query}`));
const workbook = async (rows: Sheet) => Buffer.from(await writeXlsx({ sheets: [{ name: '季报', rows }] }));
const outcome = (client: TestClient, id: string) =>
  client.data<{ importBatch: { state: string; totals: { create: number; update: number; skip: number; refuse: number }; rows: { nodes: { outcome: string; messages: { code: string; message: string; column: string | null }[] }[] } } }>(
    `query ($id: ID!) { importBatch(id: $id) { state totals { create update skip refuse } rows(first: 50) { nodes { outcome messages { code message column } } } } }`, { id });
const returns = (contract: string) =>
  server.asOwner<{ kind: string; value: string | null; day: string | null; source: string; corrects: boolean }>(
    `select m.kind, trim_scale(r.value)::text as value, r.value_on::text as day, r.source, r.corrects_id is not null as corrects from metric_return r join contract_metric m on m.id = r.metric_id
     where m.contract_id = $1 and r.deleted_at is null order by m.kind, r.created_at`, [contracts[contract]]);
const check = async (contract: string, kind: string) =>
  (await server.asOwner<{ result: string }>(`select k.result from metric_check k join contract_metric m on m.id = k.metric_id where m.contract_id = $1 and m.kind = $2 and k.current and k.deleted_at is null order by m.due_on limit 1`, [contracts[contract], kind]))[0]?.result;

/** Fills cells of a form by agreement, metric and header. */
function fill(rows: Sheet, entries: [contract: string, metric: string, header: string, value: CellValue][]): Sheet {
  const headers = rows[0]!;
  const at = (name: string) => headers.indexOf(name);
  for (const [contract, metric, header, value] of entries) rows.find((row) => row[at('协议编号')] === contract && row[at('指标')] === metric)![at(header)] = value;
  return rows;
}

describe('returns of many companies in one spreadsheet', () => {
  it('go out as a form with one row for each metric, come back, and are checked anew; the second time nothing changes', async () => {
    const rows = await form(finance);
    expect(rows).toHaveLength(1 + 3 * 3);
    expect(rows.filter((row) => row[1] === 'C-R1').map((row) => [row[5], row[6], row[13]])).toEqual([['竣工日期', '', '2025-06-30'], ['就业', '人', '100 人'], ['亩均产值', '万元/亩', '300 万元/亩']]);
    fill(rows, [['C-R1', '就业', '填报值', 120], ['C-R1', '竣工日期', '实际日期', '2025-06-20'], ['C-R2', '就业', '填报值', 40], ['C-R2', '就业', '佐证材料', '社保清单']]);
    const id = await bring(server, finance, 'return', '季报.xlsx', await workbook(rows));
    expect((await outcome(finance, id)).importBatch).toMatchObject({ state: 'DONE', totals: { create: 3, update: 0, skip: 6, refuse: 0 } });
    expect(await returns('R1')).toEqual([{ kind: 'completion', value: null, day: '2025-06-20', source: 'spreadsheet', corrects: false }, { kind: 'employment', value: '120', day: null, source: 'spreadsheet', corrects: false }]);
    expect(await check('R1', 'employment')).toBe('compliant');
    expect(await check('R2', 'employment')).toBe('breached');
    const again = await bring(server, finance, 'return', '季报.xlsx', await workbook(await form(finance)));
    expect((await outcome(finance, again)).importBatch.totals).toEqual({ create: 0, update: 0, skip: 9, refuse: 0 });
  });

  it('correct what was returned before, keep the earlier figure, and can be taken back as a whole', async () => {
    const rows = fill(await form(finance), [['C-R2', '就业', '填报值', 105]]);
    const id = await bring(server, finance, 'return', '更正.xlsx', await workbook(rows));
    expect((await outcome(finance, id)).importBatch.totals).toMatchObject({ create: 0, update: 1 });
    expect((await returns('R2')).map(({ value, corrects }) => [value, corrects])).toEqual([['40', false], ['105', true]]);
    expect(await check('R2', 'employment')).toBe('compliant');
    const { importBatch } = await finance.data<{ importBatch: { version: number } }>(`query ($id: ID!) { importBatch(id: $id) { version } }`, { id });
    await finance.data(`mutation ($id: ID!, $version: Int!) { rollBackImport(id: $id, version: $version, reason: "填错了") { state } }`, { id, version: importBatch.version });
    const [row] = await server.asOwner<{ payload: Parameters<ImportRollback['run']>[1] }>(`select payload from outbox where payload->>'batchId' = $1 and job = 'import.roll-back' order by id desc limit 1`, [id]);
    await new ImportRollback(server.db).run(server.zoneA, row!.payload);
    expect((await returns('R2')).map(({ value }) => value)).toEqual(['40']);
    expect(await check('R2', 'employment')).toBe('breached');
  });

  it('that cannot go in come back with the reason, and the good ones go in', async () => {
    const header = ['协议编号', '项目编号', '项目名称', '指标', '计量单位', '年度', '季度', '口径', '填报值', '实际日期', '佐证材料'];
    const line = (change: Partial<Record<string, CellValue>>): CellValue[] => header.map((name) => ({ 协议编号: 'C-R3', 指标: '就业人数', 年度: 2025, 季度: '第三季度', 填报值: 30, ...change })[name] ?? null);
    const rows: Sheet = [header,
      line({}), line({ 填报值: 31 }), line({ 协议编号: 'C-无' }), line({ 指标: '容积率' }), line({ 指标: '幸福感' }), line({ 季度: '一季度', 年度: 2027 }), line({ 季度: 'Q2', 填报值: '约30' }),
      line({ 指标: '竣工日期', 季度: 'Q2' }), line({ 季度: 'Q1', 填报值: null, 实际日期: '2025-02-01' }), line({ 指标: '亩均产值', 季度: 'Q2', 计量单位: '元' }), line({ 协议编号: null, 项目名称: '季报项目R3', 季度: 'Q1', 填报值: 28 }),
    ];
    const id = await upload(finance, 'return', '乱.xlsx', await workbook(rows));
    const versionOf = async () => (await finance.data<{ importBatch: { version: number } }>(`query ($id: ID!) { importBatch(id: $id) { version } }`, { id })).importBatch.version;
    await finance.data(`mutation ($id: ID!, $version: Int!) { planImport(id: $id, version: $version) { state } }`, { id, version: await versionOf() });
    await new ImportPlanner(server.db).run(server.zoneA, id);
    const planned = (await outcome(finance, id)).importBatch;
    expect(planned.rows.nodes.map(({ outcome: each, messages }) => [each, messages.filter(({ code }) => code.startsWith('RETURN') || code === 'OPTION_UNKNOWN').map(({ code }) => code).join()])).toEqual([
      ['CREATE', ''], ['REFUSE', 'RETURN_TWICE'], ['REFUSE', 'RETURN_CONTRACT_UNKNOWN'], ['REFUSE', 'RETURN_METRIC_UNKNOWN'], ['REFUSE', 'OPTION_UNKNOWN'], ['REFUSE', 'RETURN_NOT_BEGUN'], ['REFUSE', 'RETURN_APPROXIMATE'],
      ['REFUSE', 'RETURN_NEEDS_DATE'], ['REFUSE', 'RETURN_NEEDS_VALUE'], ['REFUSE', 'RETURN_UNIT_DIFFERS'], ['CREATE', ''],
    ]);
    expect(await returns('R3')).toEqual([]);
    await finance.data(`mutation ($id: ID!, $version: Int!) { runImport(id: $id, version: $version) { state } }`, { id, version: await versionOf() });
    await new ImportRunner(server.db).run(server.zoneA, id);
    expect((await returns('R3')).map(({ value }) => value).sort()).toEqual(['28', '30']);
    const refused = await read(await finance.fetch(`/files/import/${id}/refused.xlsx`));
    expect(refused.at(-1)!.at(-1)).toContain('万元/亩');
  });

  it('are for whoever may return figures of the project, and closed to other zones', async () => {
    const rows = fill(await form(finance), [['C-R1', '亩均产值', '填报值', 310]]);
    const id = await bring(server, head, 'return', '别人.xlsx', await workbook(rows));
    expect((await outcome(head, id)).importBatch.rows.nodes.flatMap(({ messages }) => messages.map(({ code }) => code))).toContain('RETURN_NOT_YOURS');
    expect(await form(stranger)).toHaveLength(1);
    const foreign = await bring(server, stranger, 'return', '别区.xlsx', await workbook(fill(await form(finance), [['C-R1', '亩均产值', '填报值', 311]])));
    expect((await outcome(stranger, foreign)).importBatch.totals).toMatchObject({ create: 0, update: 0 });
    expect((await finance.fetch('/files/import/returns.xlsx?year=2025&quarter=5')).status).toBe(400);
  });

  it('of two imports at once count each figure once', async () => {
    const file = async (value: number) => workbook(fill(await form(finance, 'year=2025&quarter=3'), [['C-R1', '就业', '填报值', value]]));
    await Promise.all([bring(server, finance, 'return', '一.xlsx', await file(111)), bring(server, finance, 'return', '二.xlsx', await file(112))]);
    const standing = await server.asOwner(
      `select r.id from metric_return r join contract_metric m on m.id = r.metric_id where m.contract_id = $1 and r.year = 2025 and r.quarter = 3 and r.deleted_at is null
       and not exists (select from metric_return x where x.corrects_id = r.id)`, [contracts.R1]);
    expect(standing).toHaveLength(1);
  });
});
