import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal, type Locale } from '#platform';
import { Caller, Person, TeamMember, WorkingTeam, type Role } from '#identity';
import { Company, derivedColumns } from '#company';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { ChainService } from './chain.service.js';
import type { ChainInput, ChainNodeInput } from './chain.types.js';
import { PlacementService } from './placement.service.js';

let test: TestDatabase;
let chains: ChainService;
let placements: PlacementService;
let teamId: string;
let admin: Caller;
let keys = 0;
const key = () => `key-${++keys}`;

function caller(role: Role, teamIds: string[] = [], zoneId = test.zoneA, locale: Locale = 'zh-CN'): Caller {
  return new Caller(
    { personId: '0197a000-0000-7000-8000-000000000001', name: '某人', officeId: null, zoneId, homeZoneId: zoneId, roles: [role], teamIds, locale, readOnly: false, source: 'ui', credentialId: 'x' },
    'request',
    locale,
  );
}

/** What a refusal says: its code, or for input the paths with their messages in Chinese. */
async function refused(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { fields } = error.details;
    return fields ? Object.fromEntries(fields.map(({ path, message }) => [path, typeof message === 'string' ? message : message('zh-CN')])) : error.code;
  }
  throw new Error('was not refused');
}

const chainInput = (more: ChainInput = {}): ChainInput => ({ code: `c${++keys}`, name: '轨道交通', ...more });
const nodeInput = (name: string, more: ChainNodeInput = {}): ChainNodeInput => ({ key: `k-${name}`, name, position: 'upstream', criticality: 3, ...more });

async function newChain(...names: string[]) {
  const chain = await chains.createChain(admin, chainInput({ teamId }), key());
  const nodes = [];
  for (const name of names) nodes.push(await chains.createNode(admin, chain.id, nodeInput(name), key()));
  return { chain, nodes };
}

beforeAll(async () => {
  test = await openTestDatabase();
  chains = new ChainService(test.db);
  placements = new PlacementService(test.db, chains);
  admin = caller('zone_admin');
  teamId = await test.db.write(test.actor(test.zoneA), async (tx) => {
    const team = await tx.insert(WorkingTeam, { name: '轨道专班' });
    const person = await tx.insert(Person, { login: 'leader', name: '链长' });
    await tx.insert(TeamMember, { teamId: team, personId: person, duty: 'leader' });
    return team;
  });
});
afterAll(() => test?.close());

describe('a chain', () => {
  it('flags what it lacks of leader, team and head, in the language of the caller', async () => {
    const without = await chains.createChain(admin, chainInput(), key());
    expect(without.flags.map((flag) => flag.code)).toEqual(['NO_TEAM', 'NO_LEADER', 'NO_TEAM_HEAD', 'NO_POLICY_PACK']);
    const { chain } = await newChain();
    expect(chain.flags).toEqual([{ code: 'NO_TEAM_HEAD', message: '尚无专班负责人' }, { code: 'NO_POLICY_PACK', message: '尚无现行有效的政策包' }]);
    expect(chain.team).toMatchObject({ name: '轨道专班', leader: { name: '链长' }, head: null, members: [] });
    const english = await chains.chain(caller('auditor', [], test.zoneA, 'en'), chain.id);
    expect(english!.flags[0]!.message).toBe('No team head yet');
    expect(english!.rule).toMatchObject({ strongCompanies: 3, strongOutput: '1000000000.00', text: expect.stringContaining('at least 3 local producers') });
  });

  it('is refused without a code, with one that is taken, a team of nowhere, or a rule upside down', async () => {
    const { chain } = await newChain();
    expect(await refused(chains.createChain(admin, { name: '无码' }, key()))).toEqual({ 'input.code': '必填' });
    expect(await refused(chains.createChain(admin, chainInput({ code: chain.code }), key()))).toEqual({ 'input.code': `编码 ${chain.code} 已被另一条产业链使用` });
    expect(await refused(chains.createChain(admin, chainInput({ teamId: chain.id }), key()))).toEqual({ 'input.teamId': '没有这个工作专班' });
    const rule = { strongCompanies: 1, strongOutput: '5', adequateCompanies: 2, adequateOutput: '10' };
    expect(Object.keys((await refused(chains.createChain(admin, chainInput({ rule }), key()))) as object)).toEqual(['input.rule.strongCompanies', 'input.rule.strongOutput']);
    expect(await refused(chains.updateChain(admin, { id: chain.id, version: 1 }, { name: ' ' }))).toEqual({ 'input.name': '必填' });
  });

  it('is shaped by its own team and by nobody else', async () => {
    const { chain, nodes: [node] } = await newChain('整车');
    const head = caller('team_head', [teamId]);
    const other = caller('team_head', ['0197a000-0000-7000-8000-00000000aaaa']);
    expect(await chains.updateChain(head, { id: chain.id, version: 1 }, { focus: '整车与信号' })).toMatchObject({ version: 2, focus: '整车与信号', name: chain.name });
    expect(await refused(chains.updateChain(other, { id: chain.id, version: 2 }, { focus: '' }))).toBe('FORBIDDEN');
    expect(await refused(chains.createNode(other, chain.id, nodeInput('x'), key()))).toBe('FORBIDDEN');
    expect(await refused(chains.updateNode(other, { id: node!.id, version: 1 }, { criticality: 1 }))).toBe('FORBIDDEN');
    expect(await refused(chains.updateChain(head, { id: chain.id, version: 2 }, { teamId: '0197a000-0000-7000-8000-00000000aaaa' }))).toBe('FORBIDDEN');
    const otherZone = caller('zone_admin', [], test.zoneB);
    expect(await chains.chain(otherZone, chain.id)).toBeNull();
    expect(await refused(chains.updateChain(otherZone, { id: chain.id, version: 2 }, { focus: '' }))).toBe('NOT_FOUND');
    expect(await refused(chains.createNode(otherZone, chain.id, nodeInput('x'), key()))).toEqual({ chainId: '没有这条产业链' });
  });

  it('is created once for one key', async () => {
    const input = chainInput({ code: 'once' });
    const first = await chains.createChain(admin, input, 'same');
    expect((await chains.createChain(admin, input, 'same')).id).toBe(first.id);
  });
});

describe('nodes', () => {
  it('keep their order and nest', async () => {
    const { chain, nodes: [wide] } = await newChain('整车', '信号');
    const part = await chains.createNode(admin, chain.id, nodeInput('地铁', { parentId: wide!.id, industryCodes: ['C3720', '3720'], localCapacity: '600.5' }), key());
    expect(part).toMatchObject({ parentId: wide!.id, industryCodes: ['3720'], localCapacity: '600.5000', version: 1 });
    expect((await chains.chain(admin, chain.id))!.nodes.map((node) => node.name)).toEqual(['整车', '信号', '地铁']);
  });

  it('refuse circles, parents of other chains, names twice and unknown industries, each at its field', async () => {
    const { chain, nodes: [a, b, c] } = await newChain('甲', '乙', '丙');
    const { nodes: [foreign] } = await newChain('外');
    await chains.updateNode(admin, { id: b!.id, version: 1 }, { parentId: a!.id });
    await chains.updateNode(admin, { id: c!.id, version: 1 }, { parentId: b!.id });
    const move = (parentId: string) => refused(chains.updateNode(admin, { id: a!.id, version: 1 }, { parentId }));
    expect(await move(c!.id)).toEqual({ 'input.parentId': '“丙”已在此环节之内，不能作为它的上级' });
    expect(await move(a!.id)).toEqual({ 'input.parentId': '环节不能作为自己的上级' });
    expect(await move(foreign!.id)).toEqual({ 'input.parentId': '该环节属于另一条产业链' });
    expect(await move(chain.id)).toEqual({ 'input.parentId': '没有这个环节' });
    expect(await refused(chains.createNode(admin, chain.id, { ...nodeInput('乙'), key: 'k-甲' }, key()))).toEqual({
      'input.key': '本产业链已有键为 k-甲 的环节',
      'input.name': '本产业链已有名为“乙”的环节',
    });
    expect(await refused(chains.createNode(admin, chain.id, nodeInput('丁', { industryCodes: ['3720', '9999'], localDemand: '-1' }), key()))).toEqual({
      'input.industryCodes.1': '国民经济行业分类（GB/T 4754-2017）中没有代码 9999',
      'input.localDemand': '不能小于零',
    });
  });

  it('two people who move two nodes into each other at once cannot make a circle', async () => {
    const { chain, nodes: [a, b] } = await newChain('甲', '乙');
    const results = await Promise.allSettled([
      chains.updateNode(admin, { id: a!.id, version: 1 }, { parentId: b!.id }),
      chains.updateNode(admin, { id: b!.id, version: 1 }, { parentId: a!.id }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await chains.chain(admin, chain.id))!.nodes.filter((node) => node.parentId).length).toBe(1);
  });

  it('whoever comes second with an old version gets the row as it stands', async () => {
    const { nodes: [node] } = await newChain('甲');
    const at = { id: node!.id, version: 1 };
    const results = await Promise.allSettled([chains.updateNode(admin, at, { criticality: 5 }), chains.updateNode(admin, at, { criticality: 4 })]);
    const lost = results.find((result) => result.status === 'rejected')!.reason as Refusal;
    expect(lost.code).toBe('CONFLICT');
    expect(lost.details.current).toMatchObject({ version: 2 });
  });
});

describe('supply links', () => {
  it('are drawn once between two nodes of one chain, and can be taken away and drawn again', async () => {
    const { chain, nodes: [a, b] } = await newChain('甲', '乙');
    const { nodes: [foreign] } = await newChain('外');
    const link = await chains.createLink(admin, a!.id, b!.id, key());
    expect(await refused(chains.createLink(admin, a!.id, b!.id, key()))).toEqual({ toNodeId: '“甲”到“乙”的供应关系已存在' });
    expect(await refused(chains.createLink(admin, a!.id, a!.id, key()))).toEqual({ toNodeId: '环节不能供应给自己' });
    expect(await refused(chains.createLink(admin, a!.id, foreign!.id, key()))).toEqual({ toNodeId: '该环节属于另一条产业链' });
    expect(await chains.createLink(admin, b!.id, a!.id, key())).toMatchObject({ fromNodeId: b!.id });
    await chains.removeLink(admin, link);
    await chains.createLink(admin, a!.id, b!.id, key());
    expect((await chains.chain(admin, chain.id))!.links.length).toBe(2);
  });

  it('drawn twice at once become one', async () => {
    const { chain, nodes: [a, b] } = await newChain('甲', '乙');
    const results = await Promise.allSettled([chains.createLink(admin, a!.id, b!.id, key()), chains.createLink(admin, a!.id, b!.id, key())]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await chains.chain(admin, chain.id))!.links.length).toBe(1);
  });
});

describe('the place of a company', () => {
  it('is taken, changed and left, and read for many companies at once', async () => {
    const { chain, nodes: [a, b] } = await newChain('甲', '乙');
    const [one, two] = await test.db.write(test.actor(test.zoneA), (tx) =>
      tx.insertMany(Company, ['测试一', '测试二'].map((name) => ({ name, ...derivedColumns({ name }) }))),
    );
    const head = caller('team_head', [teamId]);
    expect(await placements.place(head, a!.id, one!, 'could_produce', key())).toMatchObject({ id: one, name: '测试一' });
    expect(await refused(placements.place(head, a!.id, one!, 'could_produce', key()))).toEqual({ companyId: '该企业已在此环节上' });
    await placements.place(head, a!.id, one!, 'produces', key());
    await placements.place(head, b!.id, one!, 'produces', key());
    await placements.place(head, b!.id, two!, 'produces', key());
    const nodes = await placements.nodesOf(test.zoneA, [one!, two!]);
    expect(nodes.get(one!)).toEqual([
      { nodeId: a!.id, nodeName: '甲', chainId: chain.id, chainName: chain.name, relation: 'produces' },
      { nodeId: b!.id, nodeName: '乙', chainId: chain.id, chainName: chain.name, relation: 'produces' },
    ]);
    await placements.unplace(head, b!.id, two!);
    expect(await refused(placements.unplace(head, b!.id, two!))).toEqual({ companyId: '该企业不在此环节上' });
    expect((await placements.nodesOf(test.zoneA, [two!])).size).toBe(0);
    expect(await refused(placements.place(caller('chain_leader', []), a!.id, two!, 'produces', key()))).toBe('FORBIDDEN');
    await placements.place(caller('promotion_officer', []), a!.id, two!, 'could_produce', key());
    expect(await refused(placements.place(head, a!.id, a!.id, 'produces', key()))).toEqual({ companyId: '没有这家企业' });
  });
});
