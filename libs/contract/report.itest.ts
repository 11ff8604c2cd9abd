import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Project, Stage } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { Contract, ContractMetric } from './contract.entity.js';
import { ContractState, MetricKind } from './contract.enums.js';
import { ContractService } from './contract.service.js';
import { reportSections } from './report.writer.js';
import type { ContractType } from './contract.types.js';

let server: TestServer;
let legal: TestClient;
let contractId: string;

beforeAll(async () => {
  server = await openTestServer();
  legal = await server.as({ roles: ['legal_reviewer'] });
  contractId = await server.db.write(server.actor(server.zoneA), async (tx) => {
    const projectId = await tx.insert(Project, { code: 'P-1', name: '示范项目', stage: Stage.SIGNED, signedOn: '2025-01-01', searchText: '示范项目' });
    const id = await tx.insert(Contract, { projectId, code: 'P-1/1', state: ContractState.SIGNED, signedOn: '2025-01-01', factoryArea: '3000', amount: '120000000' });
    await tx.insert(ContractMetric, { contractId: id, kind: MetricKind.COMMISSIONING, unit: 'date', targetOn: '2026-02-01', dueOn: '2026-02-01' });
    await tx.insert(ContractMetric, { contractId: id, kind: MetricKind.EMPLOYMENT, unit: 'person', target: '10', dueOn: '2027-02-01' });
    return id;
  });
  await legal.data(`mutation ($id: ID!) { runContractChecks(contractId: $id) { id } }`, { id: contractId });
});
afterAll(() => server.close());

describe('the fulfilment evaluation report', () => {
  it('says how every metric stands, which breaches are open, and the conclusion', async () => {
    const contract = (await server.running.app.get(ContractService).contract({ zoneId: server.zoneA, locale: 'zh-CN' } as Parameters<ContractService['contract']>[0], contractId)) as ContractType;
    const sections = reportSections(contract, [], '2026-03-02', 'zh-CN');
    expect(sections.map(({ title }) => title)).toEqual(['协议概况', '指标履约情况', '填报记录', '变更记录', '违约处置', '评估结论']);
    expect(sections[0]!.paragraphs[0]).toBe('签订日期：2025-01-01；协议投资额：12000.00 万元；变更 0 次。');
    expect(sections[1]!.paragraphs[0]).toBe('共 2 项指标：达标 0，有风险 0，违约 1，未到期 1，无数据 0。');
    expect(sections[1]!.rows[0]).toMatchObject({ metric: '投产日期', target: '2026-02-01', result: '违约' });
    expect(sections[5]!.paragraphs[0]).toContain('到期指标 1 项，达标 0 项');
  });

  it.each([['docx', 'P-1%201.docx'], ['xlsx', 'P-1%201.xlsx']])('comes as .%s, to those of the zone', async (ending, name) => {
    const response = await legal.fetch(`/files/contract/${contractId}.${ending}`);
    expect([response.status, response.headers.get('content-disposition')!.includes(name)]).toEqual([200, true]);
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 2).toString()).toBe('PK');
    const stranger = await server.as({ roles: ['zone_admin'], zone: 'B' });
    expect((await stranger.fetch(`/files/contract/${contractId}.${ending}`)).status).toBe(404);
    expect((await server.anonymous.fetch(`/files/contract/${contractId}.${ending}`)).status).toBe(401);
  });
});
