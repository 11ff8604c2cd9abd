import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller, type Role } from '#identity';
import { Chain, ChainNode, ChainService, CompanyNode, SupplyLink } from '#chain';
import { Company, derivedColumns } from '#company';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { MapService } from './map.service.js';
import { RulePreviewService } from './rule-preview.service.js';

/* a → b → c. a has two producers of 600m together, b one of 50m, c none. */
let test: TestDatabase;
let caller: Caller;
let chainId: string;
const node: Record<string, string> = {};

beforeAll(async () => {
  test = await openTestDatabase();
  await test.db.write(test.actor(test.zoneA), async (tx) => {
    chainId = await tx.insert(Chain, { code: 'c', name: '测试链' });
    for (const [sort, key] of ['a', 'b', 'c'].entries()) {
      node[key] = await tx.insert(ChainNode, { chainId, key, name: key, position: 'midstream', criticality: 3, sort });
    }
    await tx.insert(SupplyLink, { chainId, fromNodeId: node.a!, toNodeId: node.b! });
    await tx.insert(SupplyLink, { chainId, fromNodeId: node.b!, toNodeId: node.c! });
    for (const [name, at, yearlyOutput] of [['甲', 'a', '300000000'], ['乙', 'a', '300000000'], ['丙', 'b', '50000000']] as const) {
      const companyId = await tx.insert(Company, { name, isLocal: true, yearlyOutput, ...derivedColumns({ name }) });
      await tx.insert(CompanyNode, { companyId, nodeId: node[at]!, relation: 'produces' });
    }
  });
  const facts = { personId: test.actor(test.zoneA).personId!, name: '管理员', officeId: null, zoneId: test.zoneA, homeZoneId: test.zoneA, teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: 'x' } as const;
  caller = new Caller({ ...facts, teamIds: [], roles: ['zone_admin'] as Role[] }, 'r', 'zh-CN');
});
afterAll(() => test?.close());

const draft = { strongCompanies: 2, strongOutput: '600000000', adequateCompanies: 1, adequateOutput: '50000000' };

describe('a preview of other thresholds', () => {
  it('says what each node would become, and why, and changes nothing', async () => {
    const preview = (await new RulePreviewService(test.db).preview(caller, chainId, draft))!;
    expect(preview.nodes.map((each) => [each.nodeName, each.changed, each.before.strength, each.before.action, each.after.strength, each.after.action])).toEqual([
      ['a', true, 'adequate', 'none', 'strong', 'none'],
      ['b', true, 'weak', 'strengthen', 'adequate', 'strengthen'],
      ['c', false, 'missing', 'fill', 'missing', 'fill'],
    ]);
    expect(preview.nodes[1]!.before.reason).toContain('未达一般（2 家、1 亿元）');
    expect(preview.nodes[1]!.after).toMatchObject({ blockPoint: true, reason: '堵点：仅有一家本地企业' });
    expect(preview.countsBefore).toEqual({ strong: 0, adequate: 1, weak: 1, missing: 1, breakPoints: 1, blockPoints: 1 });
    expect(preview.countsAfter).toEqual({ strong: 1, adequate: 1, weak: 0, missing: 1, breakPoints: 1, blockPoints: 1 });
    expect((await new MapService(test.db).statusMap(caller, chainId))!.nodes.map((each) => each.strength)).toEqual(['adequate', 'weak', 'missing']);
  });

  it('is what the map says once the draft is saved', async () => {
    const previewed = (await new RulePreviewService(test.db).preview(caller, chainId, draft))!;
    const chains = new ChainService(test.db);
    await chains.updateChain(caller, { id: chainId, version: (await chains.chain(caller, chainId))!.version, reason: '按新规则' }, { rule: draft });
    const map = (await new MapService(test.db).statusMap(caller, chainId))!;
    expect(map.nodes.map(({ strength, breakPoint, blockPoint, action, reason }) => ({ strength, breakPoint, blockPoint, action, reason }))).toEqual(previewed.nodes.map((each) => each.after));
    expect(map.rule.text).toBe(previewed.ruleAfter.text);
  });

  it.each([
    [{ ...draft, strongCompanies: 1, adequateCompanies: 2 }, 'rule.strongCompanies'],
    [{ ...draft, strongOutput: '1', adequateOutput: '2' }, 'rule.strongOutput'],
    [{ ...draft, adequateOutput: '-1' }, 'rule.adequateOutput'],
  ])('of a draft that could not be saved is refused at its field', async (rule, path) => {
    await expect(new RulePreviewService(test.db).preview(caller, chainId, rule)).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path }] } });
  });

  it('is not there for another zone', async () => {
    const stranger = new Caller({ ...caller, zoneId: test.zoneB, roles: [...caller.roles], teamIds: [], source: 'ui' }, 'r', 'zh-CN');
    expect(await new RulePreviewService(test.db).preview(stranger, chainId, draft)).toBeNull();
  });
});
