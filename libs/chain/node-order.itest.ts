import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { Chain, ChainNode } from './chain.entity.js';

let server: TestServer;
let head: TestClient;
let chainId: string;
const node: Record<string, { id: string; version: number }> = {};
const MOVE = `mutation ($id: ID!, $version: Int!, $before: ID) { moveChainNode(id: $id, version: $version, beforeId: $before) { id version name } }`;

interface Moved {
  moveChainNode: { id: string; version: number; name: string }[];
}

/** Moves a node and takes the versions over that the answer tells. */
async function move(name: string, before: string | null): Promise<string> {
  const { moveChainNode: order } = await head.data<Moved>(MOVE, { ...node[name], before: before && node[before]!.id });
  for (const each of order) node[each.name] = { id: each.id, version: each.version };
  return order.map((each) => each.name).join('');
}

beforeAll(async () => {
  server = await openTestServer();
  const teamId = await server.team('A');
  head = await server.as({ roles: ['team_head'], teams: [{ teamId, duty: 'head' }] });
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    chainId = await tx.insert(Chain, { code: 'rail', name: '轨道交通', teamId });
    const add = async (name: string, parentId: string | null, position: 'upstream' | 'midstream', sort = 0) => {
      node[name] = { id: await tx.insert(ChainNode, { chainId, key: name, name, parentId, position, criticality: 3, sort }), version: 1 };
    };
    await add('车', null, 'midstream');
    for (const name of '甲乙丙') await add(name, node['车']!.id, 'midstream', '甲乙丙'.indexOf(name));
    await add('钢', null, 'upstream');
  });
});
afterAll(() => server?.close());

describe('the order of nodes', () => {
  it('is changed by moving one before another, or to the end, and is the order of the map', async () => {
    expect(await move('丙', '甲')).toBe('丙甲乙');
    expect(await move('丙', null)).toBe('甲乙丙');
    expect(await move('甲', '丙')).toBe('乙甲丙');
    const { statusMap } = await head.data<{ statusMap: { nodes: { name: string }[] } }>(`query ($id: ID!) { statusMap(chainId: $id) { nodes { name } } }`, { id: chainId });
    expect(statusMap.nodes.map(({ name }) => name).filter((name) => '甲乙丙'.includes(name)).join('')).toBe('乙甲丙');
  });

  it('is refused before what is no sibling: one of another level, another band, or gone', async () => {
    for (const before of ['车', '钢']) {
      const { extensions } = await head.refusal(MOVE, { ...node['甲'], before: node[before]!.id });
      expect(extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'beforeId', message: '该环节与“甲”已不在同一层级' }] });
    }
    expect((await head.refusal(MOVE, { ...node['车'], before: node['钢']!.id })).extensions.code).toBe('INVALID_INPUT');
  });

  it('of two who move one node at once, only one does; the other is shown that it was moved', async () => {
    const both = await Promise.all([
      head.send<Moved>(MOVE, { ...node['丙'], before: node['乙']!.id }),
      head.send<Moved>(MOVE, { ...node['丙'], before: node['乙']!.id }),
    ]);
    const codes = both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort();
    expect(codes).toEqual(['CONFLICT', 'done']);
  });

  it('is not changed by somebody outside of the chain’s team', async () => {
    const stranger = await server.as({ roles: ['team_head'] });
    expect((await stranger.refusal(MOVE, { ...node['甲'], before: null })).extensions.code).toBe('FORBIDDEN');
  });
});
