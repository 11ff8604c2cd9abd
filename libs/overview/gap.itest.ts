import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ReadPool } from '#platform';
import { Caller, type Role } from '#identity';
import { Chain, ChainNode, CompanyNode, SupplyLink } from '#chain';
import { Company, derivedColumns } from '#company';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { GapService } from './gap.service.js';
import { MapService } from './map.service.js';

/*
 * chips → board → car, steel → car; board lies in parts with wiring. Nobody makes chips. One makes boards and wiring, one makes steel,
 * two make cars, one of whom makes steel too. A target sits on parts itself.
 */
let test: TestDatabase;
let caller: Caller;
let chainId: string;
let otherChain: string;
const node: Record<string, string> = {};
const company: Record<string, string> = {};
const statements = jest.spyOn(ReadPool.prototype, 'rows');

beforeAll(async () => {
  test = await openTestDatabase();
  await test.db.write(test.actor(test.zoneA), async (tx) => {
    chainId = await tx.insert(Chain, { code: 'c', name: '测试链' });
    otherChain = await tx.insert(Chain, { code: 'o', name: '另一链' });
    node.other = await tx.insert(ChainNode, { chainId: otherChain, key: 'other', name: 'other', position: 'midstream', criticality: 3, sort: 0 });
    for (const [sort, [key, parent]] of ([['chips', null], ['parts', null], ['board', 'parts'], ['wiring', 'parts'], ['steel', null], ['car', null]] as const).entries()) {
      node[key] = await tx.insert(ChainNode, { chainId, key, name: key, position: 'midstream', parentId: parent && node[parent]!, criticality: 5, sort });
    }
    for (const [from, to] of [['chips', 'board'], ['board', 'car'], ['steel', 'car']] as const) await tx.insert(SupplyLink, { chainId, fromNodeId: node[from]!, toNodeId: node[to]! });
    for (const [name, facts, places] of [
      ['板厂', { isLocal: true, yearlyOutput: '100000000' }, ['board', 'wiring']],
      ['钢厂', { isLocal: true, yearlyOutput: '300000000' }, ['steel']],
      ['车厂', { isLocal: true, yearlyOutput: '600000000' }, ['steel', 'car']],
      ['小车厂', { isLocal: true, yearlyOutput: null }, ['car']],
      ['外地', { isTarget: true, yearlyOutput: '9' }, ['parts']],
    ] as const) {
      company[name] = await tx.insert(Company, { name, ...facts, ...derivedColumns({ name }) });
      for (const at of places) await tx.insert(CompanyNode, { companyId: company[name], nodeId: node[at]!, relation: 'produces' });
    }
  });
  const facts = { personId: test.actor(test.zoneA).personId!, name: '审计', officeId: null, zoneId: test.zoneA, homeZoneId: test.zoneA, teamIds: [], locale: 'zh-CN', readOnly: true, source: 'ui', credentialId: 'x' } as const;
  caller = new Caller({ ...facts, teamIds: [], roles: ['auditor'] as Role[] }, 'r', 'zh-CN');
});
afterAll(() => test?.close());
beforeEach(() => {
  statements.mockClear();
});

describe('the gaps of a chain', () => {
  it('are ranked with what of the zone depends on each, in numbers, words and ways, in one statement', async () => {
    const analysis = (await new GapService(test.db).analysis(caller, chainId))!;
    expect(statements).toHaveBeenCalledTimes(1);
    expect([analysis.localCompanies, Number(analysis.localOutput)]).toEqual([4, 1_000_000_000]);
    expect(analysis.gaps.map((gap) => [gap.nodeName, gap.rank, gap.score, gap.dependentNodes, gap.dependentCompanies, Number(gap.dependentOutput), gap.dependentShare, gap.verdict.action])).toEqual([
      ['chips', 1, '89.50', 2, 3, 700_000_000, '0.7000', 'fill'], // 40 + 35 × 0.7 + 25
      ['board', 2, '76.00', 1, 2, 600_000_000, '0.6000', 'strengthen'], // 40 + 35 × 0.6 + 25 × 0.6
      ['parts', 3, '76.00', 1, 2, 600_000_000, '0.6000', 'strengthen'],
      ['wiring', 4, '55.00', 0, 0, 0, '0.0000', 'strengthen'],
    ]);
    expect(analysis.gaps[0]).toMatchObject({ dependence: '下游 2 个环节的 3 家本地企业依赖它，年产值 7 亿元，占本链 70%', parts: { criticality: '40.00', dependence: '24.50', lack: '25.00' } });
    expect(analysis.gaps[0]!.ways.map((way) => way.nodes.map((each) => each.name))).toEqual([['chips', 'board', 'car'], ['chips', 'board']]);
    expect(analysis.gaps[3]!.dependence).toBe('下游没有本地企业依赖它');
  });

  it('have the same ranks and scores as on the target-company map', async () => {
    const analysis = (await new GapService(test.db).analysis(caller, chainId))!;
    const map = (await new MapService(test.db).targetMap(caller, chainId))!;
    expect(map.gaps.map(({ nodeId, rank, score }) => ({ nodeId, rank, score }))).toEqual(analysis.gaps.map(({ nodeId, rank, score }) => ({ nodeId, rank, score })));
  });
});

describe('single points of failure', () => {
  it('are the companies and nodes whose stop cuts others off', async () => {
    const analysis = (await new GapService(test.db).analysis(caller, chainId))!;
    expect(analysis.companyRisks.map((risk) => [risk.rank, risk.company!.name, risk.stopped.map((each) => each.name), risk.cutCompanies, Number(risk.cutOutput), risk.aloneCompanies])).toEqual([
      [1, '板厂', ['parts', 'board', 'wiring'], 2, 600_000_000, 0],
    ]);
    expect(analysis.companyRisks[0]!.text).toBe('只有它一家的环节：parts、board、wiring；停产将使下游 1 个环节的 2 家企业断供，年产值 6 亿元，占本链 60%');
    // Whoever makes steel stops with the steel; the other car maker is cut off.
    expect(analysis.nodeRisks.map((risk) => [risk.node!.name, risk.cutCompanies, Number(risk.cutOutput)])).toEqual([['board', 2, 600_000_000], ['parts', 2, 600_000_000], ['steel', 1, 0]]);
  });

  it('are shown one by one, or several at once, with the ways and the companies', async () => {
    const outageOf = async (companies: string[], nodes: string[] = []) => (await new GapService(test.db).outage(caller, chainId, companies.map((name) => company[name]!), nodes.map((key) => node[key]!)))!;
    const one = await outageOf(['板厂']);
    expect(statements).toHaveBeenCalledTimes(1);
    expect(one).toMatchObject({ cutCompanies: 2, cutShare: '0.6000' });
    expect(one.cuts.map((cut) => [cut.node.name, cut.path.map((each) => each.name), cut.alone, cut.companyCount, cut.companies.map((each) => each.company.name)])).toEqual([
      ['car', ['board', 'car'], false, 2, ['车厂', '小车厂']],
    ]);
    // Neither steel maker stops the steel alone; both together do.
    expect((await outageOf(['钢厂'])).text).toBe('没有环节因此停供，本地另有企业生产');
    expect(await outageOf(['钢厂', '车厂'])).toMatchObject({ stopped: [{ name: 'steel' }], cutCompanies: 1, text: expect.stringContaining('停供的环节：steel') });
    expect(await outageOf(['板厂'], ['steel'])).toMatchObject({ cutCompanies: 1, aloneCompanies: 1 });
    expect(await outageOf(['外地'], ['chips'])).toMatchObject({ stopped: [], cutCompanies: 0, cuts: [] });
  });

  it('of a node of another chain are refused', async () => {
    await expect(new GapService(test.db).outage(caller, chainId, [], [node.car!, node.other!])).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'nodeIds.1' }] } });
  });

  it('are not there for another zone', async () => {
    const stranger = new Caller({ ...caller, zoneId: test.zoneB, roles: [...caller.roles], teamIds: [], source: 'ui' }, 'r', 'zh-CN');
    expect(await new GapService(test.db).analysis(stranger, chainId)).toBeNull();
    expect(await new GapService(test.db).outage(stranger, chainId, [], [node.car!])).toBeNull();
  });
});
