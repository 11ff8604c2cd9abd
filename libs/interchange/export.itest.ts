import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readXlsx } from 'hucre';
import { parse } from 'csv-parse/sync';
import { getNamedType, isObjectType } from 'graphql';
import { Company, CompanyContact } from '#company';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { LIST_EXPORTS } from './list-exports.js';

let server: TestServer;
let officer: TestClient;

beforeAll(async () => {
  server = await openTestServer();
  officer = await server.as({ roles: ['promotion_officer'] });
  const names = Array.from({ length: 450 }, (_, i) => `导出${String(i).padStart(3, '0')}有限公司`);
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    const derived = (name: string) => ({ name, nameKey: name, searchText: name });
    const [, bad] = await tx.insertMany(Company, [
      ...[...names, '=HYPERLINK("http://example.invalid","甲")', '+86公司', '@乙公司'].map((name, i) => ({ ...derived(name), province: '福建省', isTarget: true, revenue: `${i + 1}000000.50` })),
      { ...derived('外省有限公司'), province: '广东省' },
    ] as never[]);
    await tx.insert(CompanyContact, { companyId: bad!, name: '陈五', phone: '13900000002' });
  });
});
afterAll(() => server?.close());

const FILTER = { filter: { province: '福建省' }, sort: 'NAME_DESC' };
const get = (client: TestClient, list: string, format: string, variables: object = {}, columns = '') =>
  client.fetch(`/files/export?list=${list}&format=${format}&variables=${encodeURIComponent(JSON.stringify(variables))}${columns && `&columns=${columns}`}`);
const seen = async (client: TestClient) => {
  const names: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: { companies: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await client.data(
      `query ($filter: CompanyFilter, $sort: CompanySort, $after: String) { companies(filter: $filter, sort: $sort, first: 200, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }`, { ...FILTER, after });
    names.push(...page.companies.nodes.map(({ name }) => name));
    if (!page.companies.pageInfo.hasNextPage) return names;
    after = page.companies.pageInfo.endCursor;
  }
};

describe('an exported list', () => {
  it('as .csv has the rows that are seen, in their order, marked as UTF-8, without a formula', async () => {
    const response = await get(officer, 'companies', 'csv', FILTER);
    expect(response.status).toBe(200);
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toContain('企业库-');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = parse(bytes, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
    const rows = lines.slice(1).filter(([first]) => !first!.startsWith('注：'));
    expect(rows.map(([name]) => name!.replace(/^'/, ''))).toEqual(await seen(officer));
    expect(rows).toHaveLength(453);
    expect(lines.flat().filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([]);
    expect(lines[0]![lines[0]!.indexOf('营收(元)')]).toBe('营收(元)');
    expect(rows.find(([name]) => name === '导出000有限公司')![lines[0]!.indexOf('营收(元)')]).toBe('1000000.5');
    const notes = lines.filter(([first]) => first!.startsWith('注：')).map(([first]) => first!);
    expect(notes).toEqual(expect.arrayContaining([expect.stringContaining('按列表当时的筛选和排序导出'), expect.stringContaining('营收(元)：')]));
  });

  it('has the columns that are named, in their order, and defines their figures alone', async () => {
    const lines = parse(await (await get(officer, 'companies', 'csv', FILTER, 'city,revenue,name,city')).text(), { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
    expect(lines[0]).toEqual(['市', '营收(元)', '企业名称']);
    expect(lines.slice(1, 454).map((line) => line[2]!.replace(/^'/, ''))).toEqual(await seen(officer));
    const notes = lines.filter(([first]) => first!.startsWith('注：')).map(([first]) => first!);
    expect(notes.filter((note) => note.includes('营收(元)'))).toHaveLength(1);
    expect(notes.filter((note) => note.includes('年产值') || note.includes('拟投'))).toEqual([]);
  });

  it.each(['name,password', 'name,', ',', 'nodes.nodeName'])('of the columns %s is refused', async (columns) => expect((await get(officer, 'companies', 'csv', {}, columns)).status).toBe(400));

  it('as .xlsx has the same rows, texts that are no formulas, and numbers that are numbers', async () => {
    const bytes = Buffer.from(await (await get(officer, 'companies', 'xlsx', FILTER)).arrayBuffer());
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    const rows = sheet!.rows.slice(1, 454);
    expect(rows.map(([name]) => name)).toEqual(await seen(officer));
    expect([...(sheet!.cells ?? new Map()).values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(typeof rows[0]![sheet!.rows[0]!.indexOf('营收(元)')]).toBe('number');
  });

  it('covers what the caller may not see, and is refused where the list is', async () => {
    const auditor = await server.as({ roles: ['auditor'] });
    const phones = async (client: TestClient) => (await (await get(client, 'companies', 'csv', FILTER)).text()).match(/1390000\d{4}|139\*+\d{4}/g);
    expect(await phones(auditor)).toEqual([expect.stringContaining('*')]);
    expect((await get(server.anonymous, 'companies', 'csv')).status).toBe(401);
    expect((await get(auditor, 'imports', 'csv')).status).toBe(403);
    expect((await get(officer, 'imports', 'csv')).status).toBe(200);
    const stranger = await server.as({ roles: ['promotion_officer'], zone: 'B' });
    expect(await (await get(stranger, 'companies', 'csv')).text()).not.toContain('有限公司');
  });

  it.each([['nothing', 'csv', {}], ['companies', 'pdf', {}], ['companies', 'csv', { filter: { nonsense: 1 } }], ['companies', 'csv', { sort: 'SIDEWAYS' }], ['meetings', 'csv', {}]])('of %s as %s with %j is refused', async (list, format, variables) => {
    expect((await get(officer, list, format, variables)).status).toBe(400);
  });

  it('of variables that are no JSON is refused', async () => expect((await officer.fetch('/files/export?list=companies&format=csv&variables=[')).status).toBe(400));

  it.each(Object.keys(LIST_EXPORTS))('of %s can be had', async (list) => {
    const admin = await server.as({ roles: ['zone_admin', 'promotion_officer'] });
    const response = await get(admin, list, 'csv', { year: 2026 });
    expect([response.status, (await response.text()).split('\r\n')[0]!.includes('undefined')]).toEqual([200, false]);
  });

  it('is there for every paged list of the zone', () => {
    const schema = server.running.app.get(GraphQLSchemaHost).schema;
    // Lists of one record, which are read on its page, and heaps of suggestions, which are worked off.
    const ofOneRecord = ['history', 'companyFollowUps', 'snapshots', 'poolMatches', 'companySuggestions', 'duplicatePairs', 'companyTimeline'];
    const paged = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => {
      const named = getNamedType(type);
      return isObjectType(named) && 'pageInfo' in named.getFields();
    });
    const exported = Object.values(LIST_EXPORTS).map(({ at }) => at.split('.')[0]);
    expect(paged.map(({ name }) => name).filter((name) => !ofOneRecord.includes(name) && !exported.includes(name))).toEqual([]);
  });
});
