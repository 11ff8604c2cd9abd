import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { v7 as uuidv7 } from 'uuid';
import { Company, CompanyTier, derivedColumns } from '#company';
import { Chain, ChainNode, CompanyNode, SupplyLink } from '#chain';
import { Project, projectSearchText } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { SnapshotService } from './snapshot.service.js';

let server: TestServer;
let service: SnapshotService;
let head: TestClient;
let teamId: string;
let chainId: string;
let cellId: string;
let keys = 0;
const key = () => `key-${++keys}`;

const INFO = 'id kind year quarter takenAt takenBy { name } late note ruleVersion hash maturity totals { localCompanies localOutput targets projectsInFlight contractedInvestment }';
const TAKE = `mutation ($chainId: ID!, $key: String!, $note: String) { takeSnapshot(chainId: $chainId, idempotencyKey: $key, note: $note) { ${INFO} } }`;
const COMPARE = `query ($from: ID!, $to: ID) { compareSnapshots(fromId: $from, toId: $to) {
  from { id } to { id } difference { localCompanies localOutput contractedInvestment } ruleDiffers maturityBefore maturityAfter
  nodes { kind before { strength } after { name strength reason } outputDifference companyDifference }
  companies { kind before { name } after { name nodes } outputDifference } companiesTotal
  targets { kind after { name } } projects { kind before { stage } after { name stage node } investmentDifference } projectsTotal } }`;
interface Info { id: string; kind: string; year: number; quarter: number; late: boolean; hash: string; takenBy: { name: string } | null; totals: Record<string, unknown> }
interface Compared { from: { id: string }; to: { id: string } | null; difference: object; ruleDiffers: boolean; nodes: { kind: string }[]; companies: object[]; companiesTotal: number; targets: object[]; projects: object[] }

const take = async (chain = chainId) => (await head.data<{ takeSnapshot: Info }>(TAKE, { chainId: chain, key: key() })).takeSnapshot;
const compare = async (from: string, to: string | null) => (await head.data<{ compareSnapshots: Compared }>(COMPARE, { from, to })).compareSnapshots;
const quarterly = (chain: string) => server.asOwner<{ year: number; quarter: number; taken_at: Date }>(`select year, quarter, taken_at from chain_snapshot where chain_id = $1 and kind = 'quarterly' order by year, quarter`, [chain]);

async function addChain(code: string): Promise<string> {
  return server.db.write(server.actor(server.zoneA), async (tx) => {
    const id = await tx.insert(Chain, { code, name: code, teamId });
    await tx.insert(ChainNode, { chainId: id, key: 'n', name: `${code}环节`, position: 'midstream', criticality: 3 });
    return id;
  });
}

beforeAll(async () => {
  server = await openTestServer();
  service = server.running.app.get(SnapshotService, { strict: false });
  teamId = await server.team('A');
  head = await server.as({ roles: ['team_head'], teams: [{ teamId, duty: 'head' }], name: '负责人' });
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    chainId = await tx.insert(Chain, { code: 'nev', name: '新能源汽车', teamId });
    const material = await tx.insert(ChainNode, { chainId, key: 'material', name: '正极材料', position: 'upstream', criticality: 4, industryCodes: ['3985'] });
    cellId = await tx.insert(ChainNode, { chainId, key: 'cell', name: '电芯', position: 'midstream', criticality: 5 });
    await tx.insert(SupplyLink, { chainId, fromNodeId: material, toNodeId: cellId });
    const local = await tx.insert(Company, { name: '甲材料', isLocal: true, yearlyOutput: '300000000', ...derivedColumns({ name: '甲材料' }) });
    await tx.insert(CompanyTier, { companyId: local, tier: 'gazelle' });
    await tx.insert(CompanyNode, { companyId: local, nodeId: material });
    const target = await tx.insert(Company, { name: '乙电池', isTarget: true, ...derivedColumns({ name: '乙电池' }) });
    await tx.insert(CompanyNode, { companyId: target, nodeId: cellId, relation: 'could_produce' });
  });
});
afterAll(() => server?.close());

describe('a snapshot of a chain [2]', () => {
  it('keeps the map, companies, projects and ranked targets of one moment under a hash, and shows them as they stood', async () => {
    const info = await take();
    expect(info).toMatchObject({ kind: 'ON_DEMAND', year: 2026, quarter: 1, late: false, takenBy: { name: '负责人' }, totals: { localCompanies: 1, localOutput: '300000000', targets: 1, projectsInFlight: 0 } });
    const { snapshot } = await head.data<{ snapshot: object }>(
      `query ($id: ID!) { snapshot(id: $id) { intact rule maturityReason info { hash ruleVersion } links { toNodeId } gaps { nodeId rank targets { name rank contactState } } companiesTotal projectsTotal nodes { name strength breakPoint action reason } companies { name isLocal tiers nodes } projects { code } } }`,
      { id: info.id },
    );
    expect(snapshot).toMatchObject({
      intact: true,
      info: { hash: info.hash, ruleVersion: 'strength 1, maturity 1, gap 1, score 1' },
      links: [{ toNodeId: cellId }],
      gaps: [{ nodeId: cellId, rank: 1, targets: [{ name: '乙电池', rank: 1, contactState: 'NONE' }] }, { rank: 2, targets: [] }],
      companiesTotal: 2,
      projectsTotal: 0,
      nodes: [{ name: '正极材料', strength: 'WEAK' }, { name: '电芯', strength: 'MISSING', breakPoint: true, action: 'FILL', reason: '补链：没有本地企业，而相邻的“正极材料”已有本地企业' }],
      companies: [{ name: '甲材料', isLocal: true, tiers: ['GAZELLE'], nodes: ['正极材料'] }, { name: '乙电池', isLocal: false, nodes: ['电芯'] }],
    });
    const [{ data }] = (await server.asOwner<{ data: { gaps: unknown } }>(`select data from chain_snapshot where id = $1`, [info.id])) as [{ data: { gaps: unknown } }];
    expect(data.gaps).toMatchObject([{ nodeId: cellId, rank: 1, targets: [{ name: '乙电池', rank: 1 }] }, { rank: 2 }]);
  });

  it('is made once of two requests with one key at once', async () => {
    const variables = { chainId, key: key() };
    const [one, two] = await Promise.all([head.data<{ takeSnapshot: Info }>(TAKE, variables), head.data<{ takeSnapshot: Info }>(TAKE, variables)]);
    expect(one.takeSnapshot.id).toBe(two.takeSnapshot.id);
  });

  it('cannot be changed, not even by a statement; its data tell when the owner of the tables did it all the same', async () => {
    const { id } = await take();
    await expect(server.db.write(server.actor(server.zoneA), (tx) => tx.sql(`update chain_snapshot set data = '{}' where id = $1`, [id]))).rejects.toMatchObject({ code: '23001' });
    await server.asOwner(`alter table chain_snapshot disable trigger user`);
    await server.asOwner(`update chain_snapshot set data = jsonb_set(data, '{totals,localCompanies}', '99') where id = $1`, [id]);
    await server.asOwner(`alter table chain_snapshot enable trigger user`);
    expect((await service.snapshot({ zoneId: server.zoneA }, id))?.intact).toBe(false);
  });

  it('is refused to those who do not work on the chain, and of a chain that is not there', async () => {
    const stranger = await server.as({ roles: ['team_head'], teams: [{ teamId: await server.team('A'), duty: 'head' }] });
    expect((await stranger.refusal(TAKE, { chainId, key: key() })).extensions.code).toBe('FORBIDDEN');
    expect((await head.refusal(TAKE, { chainId: uuidv7(), key: key() })).extensions.fields).toMatchObject([{ path: 'chainId', message: '没有这条产业链' }]);
  });

  it('is listed page by page, the latest first', async () => {
    const chain = await addChain('paged');
    const taken: string[] = [];
    for (let minute = 0; minute < 3; minute++) {
      server.clock.advance(60_000);
      taken.unshift((await take(chain)).id);
    }
    type Page = { snapshots: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const LIST = `query ($chainId: ID!, $after: String) { snapshots(chainId: $chainId, first: 2, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
    const { snapshots: first } = await head.data<Page>(LIST, { chainId: chain });
    const { snapshots: second } = await head.data<Page>(LIST, { chainId: chain, after: first.pageInfo.endCursor });
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(taken);
  });
});

describe('what changed', () => {
  it('between two snapshots and until now: nodes, companies, projects, output and investment', async () => {
    const before = await take();
    await server.db.write(server.actor(server.zoneA), async (tx) => {
      const local = await tx.insert(Company, { name: '丙电芯', isLocal: true, yearlyOutput: '500000000', ...derivedColumns({ name: '丙电芯' }) });
      await tx.insert(CompanyNode, { companyId: local, nodeId: cellId });
      const names = { code: '2026-009', name: '电芯二期' };
      await tx.insert(Project, { ...names, searchText: projectSearchText(names), chainId, nodeId: cellId, stage: 'signed', signedOn: '2026-02-20', totalInvestment: '1000000.50' });
    });
    const after = await take();
    const found = await compare(before.id, after.id);
    expect(found).toMatchObject({
      ruleDiffers: false,
      difference: { localCompanies: 1, localOutput: '500000000', contractedInvestment: '1000000.5' },
      companies: [{ kind: 'APPEARED', after: { name: '丙电芯', nodes: ['电芯'] }, outputDifference: '500000000' }],
      companiesTotal: 1,
      targets: [],
      projects: [{ kind: 'APPEARED', after: { name: '电芯二期', stage: 'SIGNED', node: '电芯' }, investmentDifference: '1000000.5' }],
    });
    expect(found.nodes).toContainEqual({ kind: 'STRONGER', before: { strength: 'MISSING' }, after: expect.objectContaining({ name: '电芯', strength: 'WEAK' }), outputDifference: '500000000', companyDifference: 1 });
    expect((await compare(before.id, null)).nodes).toEqual(found.nodes);
    expect(await compare(after.id, after.id)).toMatchObject({ nodes: [], companies: [], projects: [], targets: [] });
  });

  it('is refused between two chains and with one that is not there', async () => {
    const other = await take(await addChain('other'));
    const own = await take();
    expect((await head.refusal(COMPARE, { from: own.id, to: other.id })).extensions.fields).toMatchObject([{ path: 'toId', message: '两个快照不属于同一条产业链，不能比较' }]);
    expect((await head.refusal(COMPARE, { from: uuidv7(), to: own.id })).extensions.fields).toMatchObject([{ path: 'fromId', message: '没有这个快照' }]);
    expect((await head.refusal(COMPARE, { from: own.id, to: uuidv7() })).extensions.fields).toMatchObject([{ path: 'toId' }]);
  });
});

describe('the end of a quarter', () => {
  it('is kept once per chain and quarter, however often and however many at once run', async () => {
    const chain = await addChain('closing');
    server.clock.set('2026-03-31T16:30:00Z');
    const actor = server.actor(server.zoneA);
    const taken = await Promise.all([service.closeQuarter(actor), service.closeQuarter(actor), service.closeQuarter(actor)]);
    const chains = await server.asOwner(`select 1 from chain where zone_id = $1 and deleted_at is null`, [server.zoneA]);
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(chains.length);
    expect(await service.closeQuarter(actor)).toBe(0);
    expect(await quarterly(chain)).toMatchObject([{ year: 2026, quarter: 1 }]);
  });

  it('is made up for after a missed night and says so; a chain that did not stand then has none', async () => {
    const chain = await addChain('missed');
    server.clock.set('2026-07-05T16:30:00Z');
    const young = await addChain('young');
    await service.closeQuarter(server.actor(server.zoneA));
    expect(await quarterly(chain)).toMatchObject([{ year: 2026, quarter: 2, taken_at: new Date('2026-07-05T16:30:00Z') }]);
    expect(await quarterly(young)).toEqual([]);
    const reader = await server.as({ roles: ['auditor'] });
    const { snapshots } = await reader.data<{ snapshots: { nodes: Info[] } }>(`query ($chainId: ID!) { snapshots(chainId: $chainId) { nodes { ${INFO} } } }`, { chainId: chain });
    expect(snapshots.nodes).toMatchObject([{ kind: 'QUARTERLY', year: 2026, quarter: 2, late: true, takenBy: null }]);
  });

  it('is what a briefing compares with', async () => {
    const caller = { zoneId: server.zoneA };
    const since = async (year: number, quarter: 1 | 2 | 3 | 4) => (await service.changesSinceLastQuarter(caller, chainId, { year, quarter }))?.from;
    expect(await since(2026, 3)).toMatchObject({ year: 2026, quarter: 2 });
    // A briefing written after its quarter was closed still looks back to the quarter before.
    expect(await since(2026, 2)).toMatchObject({ year: 2026, quarter: 1 });
    expect(await since(2026, 1)).toBeUndefined();
    expect(await service.changesSinceLastQuarter(caller, await addChain('new'), { year: 2026, quarter: 3 })).toBeNull();
  });
});

describe('a directory issued from a snapshot [8]', () => {
  const ISSUE = `mutation ($id: ID!, $kind: DirectoryKind!, $key: String!) { issueDirectory(snapshotId: $id, kind: $kind, idempotencyKey: $key) { id number title documentUrl workbookUrl hash } }`;
  interface Issued { id: string; number: number; title: string; documentUrl: string; workbookUrl: string }
  let issuer: TestClient;
  let snapshotId: string;

  beforeAll(async () => {
    issuer = await server.as({ roles: ['zone_admin'] });
    snapshotId = (await issuer.data<{ takeSnapshot: Info }>(TAKE, { chainId, key: key() })).takeSnapshot.id;
  });
  const issue = async (kind: string) => (await issuer.data<{ issueDirectory: Issued }>(ISSUE, { id: snapshotId, kind, key: key() })).issueDirectory;
  const fileOf = async (url: string) => unzipSync(new Uint8Array(await (await issuer.fetch(url)).arrayBuffer()));
  const textOf = (files: Record<string, Uint8Array>, name: RegExp) => Object.keys(files).filter((each) => name.test(each)).map((each) => strFromU8(files[each]!)).join('');

  it('names the nodes by what they want, with reasons, as a document and as a workbook', async () => {
    const { title, documentUrl, workbookUrl, number } = await issue('GUIDANCE');
    expect([title, number]).toEqual(['新能源汽车产业招商指导目录', 1]);
    const document = textOf(await fileOf(documentUrl), /word\/document\.xml/);
    const workbook = textOf(await fileOf(workbookUrl), /\.xml$/);
    for (const said of ['强链环节', '正极材料', '3985 电子专用材料制造', '甲材料', '堵点：仅有一家本地企业', '口径说明']) {
      expect([said, document.includes(said), workbook.includes(said)]).toEqual([said, true, true]);
    }
  });

  it('lists the targets of each gap', async () => {
    const document = textOf(await fileOf((await issue('TARGETS')).documentUrl), /word\/document\.xml/);
    expect([document.includes('乙电池'), document.includes('尚无目标企业的环节')]).toEqual([true, true]);
  });

  it('counts its versions up per chain and kind, also when two are issued at once, and issues one for one key', async () => {
    const [one, two] = await Promise.all([issue('GUIDANCE'), issue('GUIDANCE')]);
    expect([one.number, two.number].sort()).toEqual([2, 3]);
    const variables = { id: snapshotId, kind: 'TARGETS', key: key() };
    const again = await Promise.all([1, 2].map(() => issuer.data<{ issueDirectory: Issued }>(ISSUE, variables)));
    expect(again.map(({ issueDirectory }) => issueDirectory.number)).toEqual([2, 2]);
    const { directoryIssues } = await issuer.data<{ directoryIssues: { kind: string; number: number }[] }>(`query ($id: ID!) { directoryIssues(chainId: $id) { kind number } }`, { id: chainId });
    expect(directoryIssues.map(({ kind, number }) => `${kind} ${number}`).sort()).toEqual(['GUIDANCE 1', 'GUIDANCE 2', 'GUIDANCE 3', 'TARGETS 1', 'TARGETS 2']);
  });

  it('is refused from a snapshot that is not there or was touched, and to those who do not work on the chain', async () => {
    const stranger = await server.as({ roles: ['team_head'], teams: [{ teamId: await server.team('A'), duty: 'head' }] });
    expect((await stranger.refusal(ISSUE, { id: snapshotId, kind: 'GUIDANCE', key: key() })).extensions.code).toBe('FORBIDDEN');
    expect((await issuer.refusal(ISSUE, { id: uuidv7(), kind: 'GUIDANCE', key: key() })).extensions.fields).toMatchObject([{ path: 'snapshotId', message: '没有这个快照' }]);
    const touched = (await issuer.data<{ takeSnapshot: Info }>(TAKE, { chainId, key: key() })).takeSnapshot.id;
    await server.asOwner(`alter table chain_snapshot disable trigger user`);
    await server.asOwner(`update chain_snapshot set data = jsonb_set(data, '{totals,localCompanies}', '99') where id = $1`, [touched]);
    await server.asOwner(`alter table chain_snapshot enable trigger user`);
    expect((await issuer.refusal(ISSUE, { id: touched, kind: 'GUIDANCE', key: key() })).extensions.fields).toMatchObject([{ path: 'snapshotId', message: '快照内容与校验码不符，不能据此编制目录' }]);
  });
});
