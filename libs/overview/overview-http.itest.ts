import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readXlsx } from 'hucre';
import { ReadPool } from '#platform';
import { Company, derivedColumns } from '#company';
import { Chain, ChainNode } from '#chain';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';

let server: TestServer;
let head: TestClient;
let chainId: string;
let nodeId: string;
const companyIds: string[] = [];
const statements = jest.spyOn(ReadPool.prototype, 'rows');
const ofCompanies = () => statements.mock.calls.filter(([, statement]) => statement.name.startsWith('nodes_of_companies')).length;

beforeAll(async () => {
  server = await openTestServer();
  const teamId = await server.team('A');
  head = await server.as({ roles: ['team_head'], teams: [{ teamId, duty: 'head' }], name: '负责人' });
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    chainId = await tx.insert(Chain, { code: 'rail', name: '轨道交通', teamId });
    nodeId = await tx.insert(ChainNode, { chainId, key: 'car', name: '整车', position: 'midstream', criticality: 5 });
    for (const name of ['甲', '乙', '丙']) companyIds.push(await tx.insert(Company, { name, isLocal: true, ...derivedColumns({ name }) }));
  });
});
afterAll(() => server?.close());
beforeEach(() => {
  statements.mockClear();
});

describe('over HTTP', () => {
  it('companies are placed by those who may, and their nodes are read for all of a page at once', async () => {
    for (const companyId of companyIds) {
      await head.data(`mutation ($nodeId: ID!, $companyId: ID!, $key: String!) { placeCompany(nodeId: $nodeId, companyId: $companyId, relation: PRODUCES, idempotencyKey: $key) { id nodes { nodeName } } }`, {
        nodeId, companyId, key: companyId,
      });
    }
    statements.mockClear();
    const { companies } = await head.data<{ companies: { nodes: { name: string; nodes: object[] }[] } }>(`{ companies(sort: NAME_ASC) { nodes { name nodes { nodeName chainName relation } } } }`);
    expect(companies.nodes.map(({ nodes }) => nodes)).toEqual(Array(3).fill([{ nodeName: '整车', chainName: '轨道交通', relation: 'PRODUCES' }]));
    expect(ofCompanies()).toBe(1);
    const outsider = await server.as({ roles: ['chain_leader'] });
    const problem = await outsider.refusal(`mutation ($nodeId: ID!, $companyId: ID!) { unplaceCompany(nodeId: $nodeId, companyId: $companyId) { id } }`, { nodeId, companyId: companyIds[0] });
    expect(problem.extensions.code).toBe('FORBIDDEN');
  });

  it('the map is a workbook too: nodes with figures, links, definitions', async () => {
    const answer = await head.fetch(`/files/chain-map/${chainId}.xlsx`);
    expect([answer.status, decodeURIComponent(answer.headers.get('content-disposition')!)]).toEqual([200, expect.stringContaining('轨道交通产业链图谱.xlsx')]);
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual(['1 环节', '2 供应关系', '3 口径说明']);
    const [header, row] = sheets[0]!.rows.slice(2);
    expect(Object.fromEntries(header!.map((title, column) => [title, row![column]]))).toMatchObject({ 环节: '整车', 位置: '中游', 关键程度: 5, '本地企业（家）': 3 });
    expect(String(sheets[2]!.rows.flat().join())).toContain('同一企业只计一次');
    expect((await head.fetch(`/files/chain-map/${nodeId}.xlsx`)).status).toBe(404);
  });

  it('maps, funnel and cockpit answer in the words of the schema', async () => {
    const { statusMap, targetMap, nodeCompanies, chains } = await head.data<{ statusMap: { nodes: object[] }; targetMap: { gaps: object[] }; nodeCompanies: object[]; chains: object[] }>(
      `query ($chainId: ID!, $nodeId: ID!) {
        statusMap(chainId: $chainId) { chain { name } asOf rule { text } flags { code } nodes { name strength action breakPoint blockPoint reason localCompanies localOutput } links { id } }
        targetMap(chainId: $chainId) { gaps { nodeName rank score action targets { rank } } }
        nodeCompanies(nodeId: $nodeId) { company { name } relation }
        chains { code maturity team { head { name } leader { name } } flags { code message } nodes { position } links { id } }
      }`,
      { chainId, nodeId },
    );
    expect(statusMap.nodes).toEqual([expect.objectContaining({ name: '整车', strength: 'WEAK', action: 'STRENGTHEN', breakPoint: false, blockPoint: false, localCompanies: 3, localOutput: '0' })]);
    expect(targetMap.gaps).toEqual([{ nodeName: '整车', rank: 1, score: '55.00', action: 'STRENGTHEN', targets: [] }]);
    expect(nodeCompanies.length).toBe(3);
    expect(chains).toEqual([{ code: 'rail', maturity: 'INITIAL', team: { head: { name: '负责人' }, leader: null }, flags: [{ code: 'NO_LEADER', message: '尚无链长（开发区领导）' }, { code: 'NO_POLICY_PACK', message: '尚无现行有效的政策包' }], nodes: [{ position: 'MIDSTREAM' }], links: [] }]);

    const { funnel, cockpit, board } = await head.data<{ funnel: { stages: object[]; rates: { code: string; value: null }[] }; cockpit: { funnel: { rates: object[] } }; board: object }>(`{
      funnel { stages { stage projects } batches { code totalInvestment } rates { code value amountValue definition } }
      cockpit { funnel { rates { code } } lights { light } chains { weak } myOpenReminders tasksOpen byChannel { channel } signedByQuarter { year } }
      board(filter: { search: "无" }) { nodes { id } pageInfo { hasNextPage } totalCount }
    }`);
    expect(funnel.stages.length).toBe(14);
    expect(funnel.rates.map((rate) => [rate.code, rate.value])).toEqual([['FULFILMENT', null], ['ENTRY', null], ['START', null], ['COMMISSIONING', null]]);
    expect(cockpit).toMatchObject({ chains: [{ weak: 1 }], myOpenReminders: 0, tasksOpen: 0 });
    expect(cockpit.funnel.rates.length).toBe(4);
    expect(board).toEqual({ nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 });

    const counted = await head.data(`{ companies(first: 1) { totalCount(atMost: 1) } all: companies(first: 1) { totalCount } none: board(first: 1) { totalCount(atMost: 0) } }`);
    expect(counted).toEqual({ companies: { totalCount: 2 }, all: { totalCount: 3 }, none: { totalCount: 0 } });
    // Who only counts waits for no rows.
    expect(statements.mock.calls.flatMap(([, { name }]) => (name.startsWith('companies_') ? name.replace(/_[0-9a-f]{12}$/, '') : []))).toEqual(['companies_count', 'companies_count']);
  });

  it('a funnel without rates does not look at the metrics', async () => {
    await head.data(`{ funnel { stages { projects } } }`);
    expect(statements.mock.calls.filter(([, statement]) => statement.name.startsWith('rates')).length).toBe(0);
  });
});
