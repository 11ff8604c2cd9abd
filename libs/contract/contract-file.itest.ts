import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Project } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { Contract } from './contract.entity.js';

const PDF = Buffer.from('%PDF-1.7 虚构协议');
let server: TestServer;
let legal: TestClient;
let finance: TestClient;
let auditor: TestClient;
let stranger: TestClient;
let contractId: string;
let ended: string;

interface Sent { status: number; fileId: string; code?: string; path?: string }
async function send(client: TestClient, query: Record<string, string>, name: string, bytes: Buffer, headers: Record<string, string> = { 'apollo-require-preflight': '1' }): Promise<Sent> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await client.fetch(`/files/contract-file?${new URLSearchParams({ contractId, kind: 'agreement', ...query }).toString()}`, { method: 'POST', body: form, headers });
  const { fileId, errors } = (await response.json()) as { fileId?: string; errors?: { extensions: { code: string; fields?: { path: string }[] } }[] };
  return { status: response.status, fileId: fileId!, code: errors?.[0]?.extensions.code, path: errors?.[0]?.extensions.fields?.[0]?.path };
}
const files = async (client: TestClient) =>
  (await client.data<{ contractFiles: { id: string; version: number; kind: string; name: string; number: number; current: boolean; sha256: string }[] }>(
    `query ($contractId: ID!) { contractFiles(contractId: $contractId) { id version kind name number current sha256 } }`, { contractId })).contractFiles;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeContractFile(id: $id, version: $version, reason: "传错了") { id current } }`;

beforeAll(async () => {
  server = await openTestServer();
  [contractId, ended] = await server.db.write(server.actor(server.zoneA), async (tx) => {
    const projectId = await tx.insert(Project, { code: 'CF', name: '文件项目', stage: 'signed', signedOn: '2026-01-10', searchText: '文件项目' });
    return [await tx.insert(Contract, { code: 'CF-1', projectId, state: 'signed', amount: '1', signedOn: '2026-01-10' }), await tx.insert(Contract, { code: 'CF-2', projectId, state: 'ended', amount: '1', signedOn: '2025-01-10' })];
  });
  legal = await server.as({ roles: ['legal_reviewer'] });
  finance = await server.as({ roles: ['finance_officer'] });
  auditor = await server.as({ roles: ['auditor'] });
  stranger = await server.as({ roles: ['zone_admin'], zone: 'B' });
});
afterAll(() => server?.close());

describe('a file of an agreement', () => {
  it('comes back byte for byte under its name, always as a download', async () => {
    const bytes = Buffer.concat([PDF, ...Array.from({ length: 40 }, (_, index) => Buffer.alloc(16 * 1024, index + 1))]);
    const { status, fileId } = await send(legal, {}, '投资协议 正本.pdf', bytes);
    expect(status).toBe(201);
    const answer = await auditor.fetch(`/files/contract-file/${fileId}`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="file"; filename*=UTF-8''${encodeURIComponent('投资协议 正本.pdf')}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('keeps its versions: the latest counts, the earlier ones stay, and of two at once one follows', async () => {
    const first = await send(legal, {}, '协议.pdf', PDF);
    const both = await Promise.all(['二', '三'].map((text) => send(legal, { replaces: first.fileId }, '协议 修订.pdf', Buffer.concat([PDF, Buffer.from(text)]))));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    const second = both.find(({ status }) => status === 201)!;
    const known = await files(legal);
    expect(known.filter(({ id }) => [first.fileId, second.fileId].includes(id)).map(({ number, current }) => [number, current])).toEqual([[2, true], [1, false]]);
    expect((await auditor.fetch(`/files/contract-file/${first.fileId}`)).status).toBe(200);
    // What another version has followed is not taken away from under it; the latest is, and the one before counts again.
    const before = known.find(({ id }) => id === first.fileId)!;
    expect((await legal.refusal(REMOVE, { id: before.id, version: before.version })).extensions).toMatchObject({ code: 'INVALID_INPUT' });
    const latest = known.find(({ id }) => id === second.fileId)!;
    expect((await legal.refusal(REMOVE, { id: latest.id, version: latest.version + 1 })).extensions).toMatchObject({ code: 'CONFLICT' });
    await legal.data(REMOVE, { id: latest.id, version: latest.version });
    expect((await files(legal)).find(({ id }) => id === first.fileId)!.current).toBe(true);
    expect((await auditor.fetch(`/files/contract-file/${latest.id}`)).status).toBe(404);
  });

  it.each<[string, string, Buffer]>([
    ['an ending that is not taken', '宏.xlsm', PDF],
    ['bytes that are not what the name says', '协议.pdf', Buffer.from('MZ 程序')],
    ['nothing at all', '空.pdf', Buffer.alloc(0)],
  ])('is refused for %s', async (_, name, bytes) => {
    expect(await send(legal, {}, name, bytes)).toMatchObject({ status: 400, code: 'INVALID_INPUT', path: 'file' });
  });

  it('is brought by whoever keeps the agreement, evidence by whoever returns figures; not into an ended one, not without the header', async () => {
    expect(await send(finance, {}, '协议.pdf', PDF)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await send(finance, { kind: 'evidence' }, '纳税证明.pdf', PDF)).status).toBe(201);
    expect(await send(auditor, { kind: 'evidence' }, '证明.pdf', PDF)).toMatchObject({ status: 403 });
    expect(await send(legal, { contractId: ended }, '协议.pdf', PDF)).toMatchObject({ status: 400, code: 'INVALID_INPUT' });
    expect((await send(legal, {}, '协议.pdf', PDF, {})).status).toBe(400);
    expect((await send(legal, { kind: 'whatever' }, '协议.pdf', PDF)).status).toBe(400);
  });

  it('is closed to other zones', async () => {
    const { fileId } = await send(legal, {}, '内部.pdf', PDF);
    expect((await stranger.fetch(`/files/contract-file/${fileId}`)).status).toBe(404);
    expect(await send(stranger, {}, '协议.pdf', PDF)).toMatchObject({ status: 404 });
    expect(await files(stranger)).toEqual([]);
  });
});
