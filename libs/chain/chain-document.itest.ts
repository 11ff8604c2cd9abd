import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal } from '#platform';
import { Caller } from '#identity';
import { Company, derivedColumns } from '#company';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import type { ChainFile } from './chain-document.js';
import { ChainDocumentService } from './chain-document.service.js';
import { ChainService } from './chain.service.js';
import { NodeUses } from './node-uses.js';
import { PlacementService } from './placement.service.js';

let test: TestDatabase;
let chains: ChainService;
let documents: ChainDocumentService;
let admin: Caller;
let keys = 0;
const key = () => `key-${++keys}`;

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

async function newChain(template: string | null, copyOf: string | null = null) {
  return chains.createChain(admin, { code: `c${++keys}`, name: '新链' }, key(), await documents.startFrom(admin, template, copyOf));
}

const counts = async (chainId: string, file: ChainFile) => {
  const { added, changed, removed, linksAdded, linksRemoved, reordered, refused: no } = await documents.plan(admin, chainId, file);
  return [added.length, changed.length, removed.length, linksAdded.length, linksRemoved.length, reordered, no.length];
};
const NOTHING = [0, 0, 0, 0, 0, false, 0];

const bring = async (chainId: string, file: ChainFile) => documents.import(admin, chainId, file, (await documents.plan(admin, chainId, file)).state);

beforeAll(async () => {
  test = await openTestDatabase();
  chains = new ChainService(test.db);
  documents = new ChainDocumentService(test.db, chains, new NodeUses());
  const zoneId = test.zoneA;
  admin = new Caller({ personId: '0197a000-0000-7000-8000-000000000001', name: '某人', officeId: null, zoneId, homeZoneId: zoneId, roles: ['zone_admin'], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: 'x' }, 'request', 'zh-CN');
});
afterAll(() => test?.close());

describe('a chain that starts from something', () => {
  it('has all nodes and links of its template', async () => {
    const facts = documents.templates('zh-CN').find(({ code }) => code === 'nev')!;
    const chain = await newChain('nev');
    expect(facts).toMatchObject({ name: '新能源汽车', nodes: chain.nodes.length, links: chain.links.length });
    const cathode = chain.nodes.find(({ key: k }) => k === 'cathode')!;
    expect(cathode).toMatchObject({ name: '正极材料', industryCodes: ['3985'], localCapacity: null });
    expect(chain.nodes.find(({ id }) => id === cathode.parentId)?.key).toBe('battery_materials');
  });

  it('is a copy of another chain of the zone, of its own rows', async () => {
    const original = await newChain('rail');
    const copy = await newChain(null, original.id);
    expect(await counts(copy.id, await documents.file(admin, original.id))).toEqual(NOTHING);
    expect(copy.nodes.filter(({ id }) => original.nodes.some((node) => node.id === id))).toEqual([]);
  });

  it('is refused for a template or a chain of nowhere, or both, and made once for one key', async () => {
    expect(await refused(documents.startFrom(admin, 'none', null))).toEqual({ templateCode: '没有这个模板' });
    expect(await refused(documents.startFrom(admin, null, '0197a000-0000-7000-8000-00000000aaaa'))).toEqual({ copyOfId: '没有这条产业链' });
    expect(await refused(documents.startFrom(admin, 'nev', '0197a000-0000-7000-8000-00000000aaaa'))).toEqual({ copyOfId: '模板与复制的产业链只能选一个' });
    const input = { code: 'same', name: '同' };
    const make = async () => (await chains.createChain(admin, input, 'same-key', await documents.startFrom(admin, 'grid', null))).id;
    expect(await make()).toBe(await make());
    expect(await refused(chains.createChain(admin, input, 'same-key'))).toBe('IDEMPOTENCY_MISMATCH');
  });
});

describe('a chain that is brought in', () => {
  it('and taken out again changes nothing, for every template', async () => {
    for (const { code } of documents.templates('zh-CN')) {
      const { id } = await newChain(code);
      const file = JSON.parse(JSON.stringify(await documents.file(admin, id))) as ChainFile;
      expect(await counts(id, file)).toEqual(NOTHING);
      const before = (await chains.chain(admin, id))!;
      await bring(id, file);
      expect(await chains.chain(admin, id)).toEqual(before);
    }
  });

  it('becomes what the file says: added, changed, moved, removed, names exchanged, order', async () => {
    const { id } = await newChain('rail');
    const file = await documents.file(admin, id);
    const [first, second, third, ...rest] = file.nodes;
    const children = new Set([third!.key]);
    const wanted: ChainFile = {
      ...file,
      nodes: [
        { ...second!, name: first!.name, criticality: 1, technologyGap: true, parent: null },
        { ...first!, name: second!.name, position: 'downstream', industryCodes: ['3720'], localCapacity: '12.5', localDemand: '20', capacityUnit: '万吨' },
        ...rest.map((node) => ({ ...node, parent: node.parent && children.has(node.parent) ? null : node.parent })),
        { ...third!, key: 'brand_new', name: '全新环节', parent: first!.key },
      ],
      links: [...file.links.filter(({ from, to }) => from !== third!.key && to !== third!.key), { from: 'brand_new', to: second!.key }],
    };
    expect((await documents.plan(admin, id, wanted)).added).toEqual([{ row: wanted.nodes.length, key: 'brand_new', name: '全新环节' }]);
    await bring(id, wanted);
    const after = await documents.file(admin, id);
    expect(after.nodes.map((node) => node.key)).toEqual(wanted.nodes.map((node) => node.key));
    expect(await counts(id, wanted)).toEqual(NOTHING);
    expect(after.nodes[1]).toMatchObject({ name: second!.name, position: 'downstream', localCapacity: '12.5000' });
    await bring(id, file);
    expect(await counts(id, file)).toEqual(NOTHING);
  });

  it('keeps the rows that stay, with what hangs on them, and refuses to take away a node with companies', async () => {
    const { id, nodes } = await newChain('grid');
    const [company] = await test.db.write(test.actor(test.zoneA), (tx) => tx.insertMany(Company, [{ name: '测试一', ...derivedColumns({ name: '测试一' }) }]));
    const leaf = nodes.find((node) => !nodes.some(({ parentId }) => parentId === node.id))!;
    await new PlacementService(test.db, chains).place(admin, leaf.id, company!, 'produces', key());
    const file = await documents.file(admin, id);
    const without = { ...file, nodes: file.nodes.filter((node) => node.key !== leaf.key), links: file.links.filter(({ from, to }) => from !== leaf.key && to !== leaf.key) };
    const plan = await documents.plan(admin, id, without);
    expect(plan.refused).toEqual([{ sheet: '环节', row: null, field: '环节标识', reason: `文件中没有“${leaf.name}”，但不能移除它：此环节上还有 1 家企业，请先移出` }]);
    expect(await refused(documents.import(admin, id, without, plan.state))).toEqual({ document: '文件中有 1 处不能导入，请按预演结果修改' });
    await bring(id, { ...file, nodes: file.nodes.map((node) => (node.key === leaf.key ? { ...node, name: '改名' } : node)) });
    expect((await chains.chain(admin, id))!.nodes.find((node) => node.id === leaf.id)?.name).toBe('改名');
  });

  it('is not applied to a chain that somebody changed since the dry run, and never in part', async () => {
    const { id, nodes } = await newChain('grid');
    const file = await documents.file(admin, id);
    const wanted = { ...file, nodes: file.nodes.map((node, index) => ({ ...node, criticality: index === 0 ? 1 : 5 })) };
    const { state } = await documents.plan(admin, id, wanted);
    await chains.updateNode(admin, nodes[0]!, { name: '别人改的' });
    expect(await refused(documents.import(admin, id, wanted, state))).toBe('CONFLICT');
    const plan = await documents.plan(admin, id, wanted);
    const answers = await Promise.allSettled([documents.import(admin, id, wanted, plan.state), documents.import(admin, id, file, plan.state)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
