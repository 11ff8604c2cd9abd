import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ReadPool } from '#platform';
import { Caller, type Role } from '#identity';
import { Chain, ChainNode, CompanyNode, SupplyLink } from '#chain';
import { Company, derivedColumns } from '#company';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { MapService } from './map.service.js';
import { WhatIfService } from './what-if.service.js';
import type { WhatIfTargetInput } from './what-if.types.js';

/* chips (nobody) → board (one, 100m, capacity 5 of 9) → car (two, 1,200m). A target wants chips. */
let test: TestDatabase;
let caller: Caller;
let chainId: string;
const node: Record<string, string> = {};
const company: Record<string, string> = {};
const statements = jest.spyOn(ReadPool.prototype, 'rows');

beforeAll(async () => {
  test = await openTestDatabase();
  await test.db.write(test.actor(test.zoneA), async (tx) => {
    chainId = await tx.insert(Chain, { code: 'c', name: '测试链' });
    for (const [sort, key] of ['chips', 'board', 'car'].entries()) {
      node[key] = await tx.insert(ChainNode, { chainId, key, name: key, position: 'midstream', criticality: 5, sort, ...(key === 'board' && { localCapacity: '5', localDemand: '9', capacityUnit: '万套/年' }) });
    }
    for (const [from, to] of [['chips', 'board'], ['board', 'car']] as const) await tx.insert(SupplyLink, { chainId, fromNodeId: node[from]!, toNodeId: node[to]! });
    for (const [name, facts, at] of [
      ['板厂', { isLocal: true, yearlyOutput: '100000000' }, 'board'],
      ['车厂', { isLocal: true, yearlyOutput: '700000000' }, 'car'],
      ['二车厂', { isLocal: true, yearlyOutput: '500000000' }, 'car'],
      ['芯片目标', { isTarget: true, plannedInvestment: '800000000' }, null],
    ] as const) {
      company[name] = await tx.insert(Company, { name, ...facts, ...derivedColumns({ name }) });
      if (at) await tx.insert(CompanyNode, { companyId: company[name], nodeId: node[at]!, relation: 'produces' });
    }
  });
  const facts = { personId: test.actor(test.zoneA).personId!, name: '审计', officeId: null, zoneId: test.zoneA, homeZoneId: test.zoneA, teamIds: [], locale: 'zh-CN', readOnly: true, source: 'ui', credentialId: 'x' } as const;
  caller = new Caller({ ...facts, teamIds: [], roles: ['auditor'] as Role[] }, 'r', 'zh-CN');
});
afterAll(() => test?.close());
beforeEach(() => {
  statements.mockClear();
});

const ask = (...scenarios: WhatIfTargetInput[][]) => new WhatIfService(test.db).whatIf(caller, chainId, { scenarios: scenarios.map((targets) => ({ targets })) });
const target = (companyId: string | undefined, yearlyOutput: string, ...places: [string, string?][]): WhatIfTargetInput => ({ companyId, yearlyOutput, places: places.map(([key, capacity]) => ({ nodeId: node[key]!, capacity })) });

describe('companies assumed on a chain', () => {
  it('change strength, gaps and figures, each scenario by itself, in one statement and without saving', async () => {
    const chips = target(company['芯片目标'], '600000000', ['chips']);
    const boards: WhatIfTargetInput = { name: '假设板厂', yearlyOutput: '50000000', places: [{ nodeId: node.board!, capacity: '4' }] };
    const answer = (await ask([chips], [chips, boards]))!;
    expect(statements).toHaveBeenCalledTimes(1);
    expect(answer.now).toMatchObject({ localCompanies: 3, localOutput: '1300000000', gaps: 2, exposedCompanies: 3, exposedOutput: '1300000000', singlePoints: 1, largestCut: '1200000000', maturity: 'initial' });

    const [one, two] = answer.outcomes;
    expect(one!.targets).toEqual([expect.objectContaining({ name: '芯片目标', nodes: [{ id: node.chips, name: 'chips' }], plannedInvestment: '800000000.00' })]);
    expect(one).toMatchObject({ plannedInvestment: '800000000', gapsClosed: [], standing: { localCompanies: 4, localOutput: '1900000000', gaps: 2, exposedCompanies: 0, singlePoints: 2, counts: { missing: 0, weak: 2, breakPoints: 0, blockPoints: 2 } } });
    expect(one!.nodes.map((each) => [each.nodeName, each.companiesBefore, each.companiesAfter, each.before.action, each.after.action])).toEqual([['chips', 0, 1, 'fill', 'strengthen']]);
    expect(two).toMatchObject({ gapsClosed: [{ name: 'board' }], standing: { localCompanies: 5, gaps: 1, counts: { blockPoints: 1, adequate: 2 } } });
    expect(two!.nodes.map((each) => [each.nodeName, each.outputBefore, each.outputAfter, each.after.strength])).toEqual([['chips', '0', '600000000', 'weak'], ['board', '100000000', '150000000', 'adequate']]);
    expect((await new MapService(test.db).statusMap(caller, chainId))!.nodes.map((each) => each.localCompanies)).toEqual([0, 1, 2]);
  });

  it('change nothing when there are none: the figures are those of the status map', async () => {
    const answer = (await ask([]))!;
    expect(answer.outcomes[0]).toMatchObject({ nodes: [], gapsClosed: [], standing: answer.now });
    const map = (await new MapService(test.db).statusMap(caller, chainId))!;
    expect(answer.now.counts).toMatchObject({ missing: map.nodes.filter((each) => each.strength === 'missing').length, blockPoints: map.nodes.filter((each) => each.blockPoint).length });
  });

  it('a local company that grows onto another node makes more and is counted once', async () => {
    const answer = (await ask([target(company['车厂'], '1', ['board'])]))!;
    expect(answer.outcomes[0]!.standing).toMatchObject({ localCompanies: 3, localOutput: '1300000001' });
    expect(answer.outcomes[0]!.nodes.map((each) => [each.nodeName, each.companiesAfter, each.outputAfter])).toEqual([['board', 2, '800000001'], ['car', 2, '1200000001']]);
  });

  it.each<[string, () => WhatIfTargetInput[], string]>([
    ['without company or name', () => [{ yearlyOutput: '1', places: [{ nodeId: node.car! }] }], 'targets.0.companyId'],
    ['with a company of nobody', () => [target('01890000-0000-7000-8000-000000000000', '1', ['car'])], 'targets.0.companyId'],
    ['with a node of another chain', () => [{ name: 'x', yearlyOutput: '1', places: [{ nodeId: chainId }] }], 'targets.0.places.0.nodeId'],
    ['with a node twice', () => [target(company['芯片目标'], '1', ['car'], ['car'])], 'targets.0.places.1.nodeId'],
    ['where the company produces already', () => [target(company['车厂'], '1', ['car'])], 'targets.0.places.0.nodeId'],
    ['with a company twice', () => [target(company['芯片目标'], '1', ['car']), target(company['芯片目标'], '1', ['chips'])], 'targets.1.companyId'],
    ['with less than nothing', () => [target(company['芯片目标'], '-1', ['car'])], 'targets.0.yearlyOutput'],
    ['with capacity of too many decimals', () => [target(company['芯片目标'], '1', ['car', '0.00001'])], 'targets.0.places.0.capacity'],
  ])('%s are refused at their field', async (_why, targets, path) => {
    await expect(ask([], targets())).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: `input.scenarios.1.${path}` }] } });
  });

  it('are not there for another zone', async () => {
    const stranger = new Caller({ ...caller, zoneId: test.zoneB, roles: [...caller.roles], teamIds: [], source: 'ui' }, 'r', 'zh-CN');
    expect(await new WhatIfService(test.db).whatIf(stranger, chainId, { scenarios: [] })).toBeNull();
  });
});
