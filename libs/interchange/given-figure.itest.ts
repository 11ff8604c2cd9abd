import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ReadPool } from '#platform';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { bring } from './testing/bring.js';

let server: TestServer;
let head: TestClient;
let auditor: TestClient;
let stranger: TestClient;

interface Figure { field: string; milestone: string | null; label: string; given: string; upTo: string | null; fileName: string }
interface Row { id: string; version: number; name: string; givenFigures: Figure[] }

const FIGURES = `givenFigures { field milestone label given upTo fileName }`;
const companies = async (client: TestClient, filter: object = {}) => (await client.data<{ companies: { nodes: Row[] } }>(`query ($filter: CompanyFilter) { companies(filter: $filter) { nodes { id version name ${FIGURES} } } }`, { filter })).companies.nodes;
const cards = async (client: TestClient) => (await client.data<{ board: { nodes: Row[] } }>(`{ board(sort: NAME_ASC) { nodes { name ${FIGURES} } } }`)).board.nodes;

let companyImport: string;
let projectImport: string;

beforeAll(async () => {
  server = await openTestServer();
  const teamId = await server.team('A');
  head = await server.as({ roles: ['team_head'], name: '王一', teams: [{ teamId, duty: 'head' }] });
  auditor = await server.as({ roles: ['auditor'] });
  stranger = await server.as({ roles: ['team_head'], zone: 'B' });
  companyImport = await bring(server, head, 'company', '目标企业库.csv', ['企业名称,营收（亿元）,上市日期,拟投规模', '约数甲有限公司,约5,2023年3月,5-8亿', '确数乙有限公司,3,2023-03-15,2亿'].join('\n'));
  projectImport = await bring(
    server, head, 'project', '在谈项目台账.csv',
    ['项目编号,项目名称,总投资(亿元),亩均产值(万元/亩),约定开工,首次接洽,就业', 'G-1,约数项目,5-8,300-400,2026年3月,2025.4,约200', 'G-2,确数项目,6,350,2026-03-01,2025-04-02,200'].join('\n'),
  );
});
afterAll(() => server?.close());

it('shows the words of a ledger beside the figures it gave about, for whoever sees the company or project', async () => {
  for (const client of [head, auditor]) {
    const rows = await companies(client, { search: '数' });
    const figuresOf = (name: string) => [...rows.find((row) => row.name === name)!.givenFigures].sort((one, other) => one.field.localeCompare(other.field));
    expect(figuresOf('约数甲有限公司')).toEqual([
      { field: 'listedOn', milestone: null, label: '上市日期', given: '2023年3月', upTo: null, fileName: '目标企业库.csv' },
      { field: 'plannedInvestment', milestone: null, label: '拟投规模', given: '5-8亿', upTo: '800000000.00', fileName: '目标企业库.csv' },
      { field: 'revenue', milestone: null, label: '营收', given: '约5', upTo: null, fileName: '目标企业库.csv' },
    ]);
    expect(figuresOf('确数乙有限公司')).toEqual([]);
  }
  expect((await server.anonymous.refusal(`{ companies { nodes { ${FIGURES} } } }`)).extensions.code).toBe('UNAUTHENTICATED');
  expect(await companies(stranger)).toEqual([]);
});

it('of projects in cards and in the sheet, dates of the plan by their milestone, ranges in the unit of the field', async () => {
  const [exact, about] = await cards(head);
  expect([exact!.name, exact!.givenFigures]).toEqual(['确数项目', []]);
  const byField = new Map(about!.givenFigures.map((figure) => [figure.field, figure]));
  expect(byField.get('totalInvestment')).toMatchObject({ given: '5-8', upTo: '800000000.00', label: '总投资' });
  expect(byField.get('plannedOutputPerMu')).toMatchObject({ given: '300-400', upTo: '4000000.00' });
  expect(byField.get('plannedOn')).toMatchObject({ milestone: 'CONSTRUCTION_START', given: '2026年3月', label: '约定开工日期' });
  expect(byField.get('firstContactOn')).toMatchObject({ milestone: null, given: '2025.4' });
  expect(byField.get('jobs')).toMatchObject({ given: '约200' });
  const { board } = await head.data<{ board: { nodes: { id: string }[] } }>(`{ board(filter: { search: "约数项目" }) { nodes { id } } }`);
  const { project } = await head.data<{ project: Row }>(`query ($id: ID!) { project(id: $id) { ${FIGURES} } }`, { id: board.nodes[0]!.id });
  expect(project.givenFigures).toEqual(about!.givenFigures);
});

it('asks once for all rows of a page', async () => {
  const statements = jest.spyOn(ReadPool.prototype, 'rows');
  await companies(head);
  await cards(head);
  expect(statements.mock.calls.filter(([, { name }]) => name.startsWith('given_'))).toHaveLength(2);
  statements.mockRestore();
});

it('stands in the exported lists, beside what it means', async () => {
  for (const [list, given] of [['companies', '上市日期：2023年3月'], ['projects', '总投资：5-8']] as const) {
    const response = await auditor.fetch(`/files/export?list=${list}&format=csv`);
    const lines = parse(Buffer.from(await response.arrayBuffer()), { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
    const column = lines[0]!.indexOf('台账原文');
    expect(lines.slice(1).filter((line) => line.slice(0, 2).join().includes('约数')).map((line) => line[column])).toEqual([expect.stringContaining(given)]);
    expect(lines.filter(([first]) => first!.startsWith('注：台账原文'))).toHaveLength(1);
  }
});

it('goes once the figure is entered otherwise, by hand or by another ledger, and stays when it is entered anew the same', async () => {
  const [company] = await companies(head, { search: '约数甲' });
  const update = (version: number, revenue: string) =>
    head.data<{ updateCompany: Row }>(`mutation ($id: ID!, $version: Int!, $revenue: Decimal!) { updateCompany(id: $id, version: $version, input: { revenue: $revenue }) { version ${FIGURES} } }`, { id: company!.id, version, revenue });
  const fieldsOf = ({ givenFigures }: Row) => givenFigures.map(({ field }) => field);
  const same = (await update(company!.version, '500000000')).updateCompany;
  expect(fieldsOf(same)).toContain('revenue');
  const other = (await update(same.version, '510000000')).updateCompany;
  expect(fieldsOf(other)).not.toContain('revenue');
  expect(fieldsOf(other)).toContain('plannedInvestment');
  await bring(server, head, 'company', '更正.csv', '企业名称,拟投规模\n约数甲有限公司,6亿');
  expect(fieldsOf((await companies(head, { search: '约数甲' }))[0]!)).not.toContain('plannedInvestment');
});

it('the rows of an import are found by it', async () => {
  expect((await companies(head, { importId: companyImport })).map(({ name }) => name).sort()).toEqual(['确数乙有限公司', '约数甲有限公司'].sort());
  // A row that changed nothing is none of the import's.
  const again = await bring(server, head, 'company', '再来.csv', '企业名称,简称\n约数甲有限公司,约甲\n确数乙有限公司,');
  expect((await companies(head, { importId: again })).map(({ name }) => name)).toEqual(['约数甲有限公司']);
  expect(await companies(head, { importId: projectImport })).toEqual([]);
  expect(await companies(stranger, { importId: companyImport })).toEqual([]);
});
