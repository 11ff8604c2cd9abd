import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Chain, ChainNode, NodeUses } from '#chain';
import { Caller } from '#identity';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { importProjects } from './project-import.js';
import { ProjectService } from './project.service.js';

let server: TestServer;
let admin: TestClient;
let chainId: string;
let nodeId: string;
let keys = 0;
/** What a removal waits for after it has looked for what hangs on the node. */
let looked = Promise.resolve();
let lookedAt: () => void = () => {};

const REMOVE = `mutation ($id: ID!) { removeChainNode(id: $id, version: 1) { id } }`;
const CREATE = `mutation ($input: ProjectInput!, $key: String!) { createProject(input: $input, idempotencyKey: $key) { id } }`;
const create = () => admin.send(CREATE, { input: { name: `项目${++keys}`, nodeId }, key: `key-${keys}` });
const remove = () => admin.send(REMOVE, { id: nodeId });
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code ?? 'done';
const standing = () =>
  server.asOwner(`select 1 from project p join chain_node n on n.zone_id = p.zone_id and n.id = p.node_id where n.id = $1 and n.deleted_at is not null`, [nodeId]);

beforeAll(async () => {
  server = await openTestServer();
  admin = await server.as({ roles: ['zone_admin'] });
  chainId = await server.db.write(server.actor(server.zoneA), (tx) => tx.insert(Chain, { code: 'c', name: '链' }));
  server.running.app.get(NodeUses, { strict: false }).register(async () => {
    lookedAt();
    await looked;
    return null;
  });
});
afterAll(() => server?.close());
beforeEach(async () => {
  nodeId = await server.db.write(server.actor(server.zoneA), (tx) => tx.insert(ChainNode, { chainId, key: `k${++keys}`, name: `环节${keys}`, position: 'upstream', criticality: 3 }));
});

describe('a project taken up on a node while the node is removed', () => {
  it('waits for the removal, and is refused: the node is gone', async () => {
    let letGo = (): void => {};
    looked = new Promise((resolve) => (letGo = resolve));
    const reached = new Promise<void>((resolve) => (lookedAt = resolve));
    const removing = remove();
    await reached;
    const creating = create();
    // The project reaches the node's row meanwhile and waits there.
    await new Promise((resolve) => setTimeout(resolve, 300));
    letGo();
    expect(codeOf(await removing)).toBe('done');
    const { errors } = await creating;
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.nodeId' }] });
    expect(await standing()).toEqual([]);
  });

  it('from a ledger waits as well, and nothing of its chunk goes in', async () => {
    let letGo = (): void => {};
    looked = new Promise((resolve) => (letGo = resolve));
    const reached = new Promise<void>((resolve) => (lookedAt = resolve));
    const removing = remove();
    await reached;
    const importing = server.db
      .write(server.actor(server.zoneA), (tx) => importProjects(tx, [{ columns: { name: '台账项目甲' } }, { columns: { name: '台账项目乙', chainId, nodeId } }], { reason: '台账' }))
      .then(() => 'done', (error: { code?: string }) => error.code);
    await new Promise((resolve) => setTimeout(resolve, 300));
    letGo();
    expect(codeOf(await removing)).toBe('done');
    expect(await importing).toBe('NOT_FOUND');
    expect(await server.asOwner(`select name from project where name like '台账项目%'`)).toEqual([]);
  });

  it('that came first makes the removal wait and be refused', async () => {
    looked = Promise.resolve();
    lookedAt = () => {};
    const projects = server.running.app.get(ProjectService, { strict: false });
    const caller = new Caller(
      { personId: admin.person!.id, name: '管理员', officeId: null, zoneId: server.zoneA, homeZoneId: server.zoneA, teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: 'x', roles: ['zone_admin'] },
      'request',
      'zh-CN',
    );
    let removing: ReturnType<typeof remove> | undefined;
    await server.db.write(caller, async (tx) => {
      await projects.takeUp(tx, caller, { name: '先到的项目', nodeId });
      removing = remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(codeOf(await removing!)).toBe('INVALID_INPUT');
    expect(await standing()).toEqual([]);
  });

  it('at the same moment never leaves a project on a node that is gone', async () => {
    for (let round = 0; round < 10; round++) {
      nodeId = await server.db.write(server.actor(server.zoneA), (tx) => tx.insert(ChainNode, { chainId, key: `r${++keys}`, name: `同时${keys}`, position: 'upstream', criticality: 3 }));
      const codes = (await Promise.all([create(), remove()])).map(codeOf);
      expect(codes.filter((code) => code === 'done')).toHaveLength(1);
      expect(await standing()).toEqual([]);
    }
  });
});
