import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal, type Text } from '#platform';
import { Caller } from '#identity';
import { Company, derivedColumns } from '#company';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { ChainService } from './chain.service.js';
import type { ChainNodeType } from './chain.types.js';
import { NodeRemovalService } from './node-removal.service.js';
import { NodeUses } from './node-uses.js';
import { PlacementService } from './placement.service.js';

let test: TestDatabase;
let chains: ChainService;
let removals: NodeRemovalService;
let placements: PlacementService;
let admin: Caller;
const uses = new NodeUses();
let keys = 0;
const key = () => `key-${++keys}`;

const texts = (fields: { message: Text }[]) => fields.map(({ message }) => (typeof message === 'string' ? message : message('zh-CN')));

async function refused(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.details.fields ? texts(error.details.fields) : error.code;
  }
  throw new Error('was not refused');
}

async function chainOf(...names: string[]): Promise<{ chainId: string; nodes: ChainNodeType[] }> {
  const { id: chainId } = await chains.createChain(admin, { code: `c${++keys}`, name: '轨道交通' }, key());
  const nodes: ChainNodeType[] = [];
  for (const name of names) nodes.push(await chains.createNode(admin, chainId, { key: `k-${name}`, name, position: 'upstream', criticality: 3 }, key()));
  return { chainId, nodes };
}

const nest = async (node: ChainNodeType, parent: ChainNodeType) => Object.assign(node, await chains.updateNode(admin, node, { parentId: parent.id }));
const shape = async (chainId: string) => {
  const { nodes, links } = (await chains.chain(admin, chainId))!;
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  return {
    nodes: nodes.map(({ name, parentId }) => (parentId ? `${names.get(parentId)}/${name}` : name)).sort(),
    links: links.map(({ fromNodeId, toNodeId }) => `${names.get(fromNodeId)}>${names.get(toNodeId)}`).sort(),
  };
};

beforeAll(async () => {
  test = await openTestDatabase();
  chains = new ChainService(test.db);
  removals = new NodeRemovalService(test.db, chains, uses);
  placements = new PlacementService(test.db, chains);
  const zoneId = test.zoneA;
  const facts = { personId: '0197a000-0000-7000-8000-000000000001', name: '某人', officeId: null, zoneId, homeZoneId: zoneId, teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: 'x' } as const;
  admin = new Caller({ ...facts, teamIds: [], roles: ['zone_admin'] }, 'request', 'zh-CN');
});
afterAll(() => test?.close());

describe('a node', () => {
  it('with others inside it is not removed, unless they are moved one level up', async () => {
    const { chainId, nodes: [top, middle, leaf] } = await chainOf('电池', '电芯', '隔膜');
    await nest(middle!, top!);
    await nest(leaf!, middle!);
    expect(await refused(removals.remove(admin, middle!, false))).toEqual(['“电芯”之内还有 1 个环节（隔膜），移除后它们将没有上级；请先移出，或选择把它们上移一级']);
    expect(await removals.remove(admin, middle!, true)).toMatchObject({ id: middle!.id, liftedChildIds: [leaf!.id] });
    expect(await shape(chainId)).toEqual({ nodes: ['电池', '电池/隔膜'], links: [] });
  });

  it('takes its supply links along, and brings both back with what was inside it', async () => {
    const { chainId, nodes: [a, b, c] } = await chainOf('甲', '乙', '丙');
    await nest(c!, b!);
    await chains.createLink(admin, a!.id, b!.id, key());
    await chains.createLink(admin, a!.id, c!.id, key());
    const before = await shape(chainId);
    const removed = await removals.remove(admin, b!, true);
    expect(await shape(chainId)).toEqual({ nodes: ['丙', '甲'], links: ['甲>丙'] });
    await removals.restore(admin, { ...removed, childIds: removed.liftedChildIds, linkIds: removed.removedLinkIds });
    expect(await shape(chainId)).toEqual(before);
    expect(await refused(removals.restore(admin, { ...removed, childIds: [], linkIds: [] }))).toEqual(['“乙”没有被移除']);
  });

  it('comes back without what has changed since: a child that was moved on, a link whose other end is gone', async () => {
    const { chainId, nodes: [a, b, c] } = await chainOf('甲', '乙', '丙');
    await nest(c!, b!);
    await chains.createLink(admin, a!.id, b!.id, key());
    const removed = await removals.remove(admin, b!, true);
    await chains.updateNode(admin, { id: c!.id, version: 3 }, { parentId: a!.id });
    await removals.remove(admin, a!, true);
    await removals.restore(admin, { ...removed, childIds: [], linkIds: removed.removedLinkIds });
    expect(await shape(chainId)).toEqual({ nodes: ['丙', '乙'], links: [] });
  });

  it('does not come back into a place that is taken or gone', async () => {
    const { chainId, nodes: [a, b] } = await chainOf('甲', '乙');
    await nest(b!, a!);
    const child = await removals.remove(admin, b!, false);
    const parent = await removals.remove(admin, a!, false);
    expect(await refused(removals.restore(admin, { ...child, childIds: [], linkIds: [] }))).toEqual(['没有这个环节']);
    await chains.createNode(admin, chainId, { key: 'other', name: '甲', position: 'upstream', criticality: 3 }, key());
    expect(await refused(removals.restore(admin, { ...parent, childIds: [], linkIds: [] }))).toEqual(['本产业链已有名为“甲”的环节']);
  });

  it('with companies or anything else on it is not removed', async () => {
    const { nodes: [a] } = await chainOf('甲');
    const [company] = await test.db.write(test.actor(test.zoneA), (tx) => tx.insertMany(Company, [{ name: '测试一', ...derivedColumns({ name: '测试一' }) }]));
    await placements.place(admin, a!.id, company!, 'produces', key());
    uses.register(async (_tx, nodeId) => (nodeId === a!.id ? '还有项目' : null));
    expect(await refused(removals.remove(admin, a!, false))).toEqual(['此环节上还有 1 家企业，请先移出', '还有项目']);
  });

  it('removed while somebody else changed it is shown as it stands', async () => {
    const { nodes: [a] } = await chainOf('甲');
    await chains.updateNode(admin, a!, { criticality: 5 });
    expect(await refused(removals.remove(admin, a!, false))).toBe('CONFLICT');
  });

  it('is not left without a parent by two people at once, one removing it and one putting another inside it', async () => {
    for (let round = 0; round < 5; round++) {
      const { chainId, nodes: [a, b, c] } = await chainOf('甲', '乙', '丙');
      await Promise.allSettled([removals.remove(admin, a!, false), chains.updateNode(admin, b!, { parentId: a!.id }), chains.createLink(admin, a!.id, c!.id, key())]);
      const { nodes, links } = (await chains.chain(admin, chainId))!;
      const there = new Set(nodes.map((node) => node.id));
      expect(nodes.filter((node) => node.parentId && !there.has(node.parentId))).toEqual([]);
      expect(links.filter((link) => !there.has(link.fromNodeId) || !there.has(link.toNodeId))).toEqual([]);
    }
  });
});
