import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestServer, type TestClient, type TestServer } from '../support/server.js';

const MEGABYTE = 1024 * 1024;
const PDF = Buffer.from('%PDF-1.7 虚构');
const PREFLIGHT = { 'apollo-require-preflight': '1' };

const SITE = `id version kind address note`;
const ADD_SITE = `mutation ($companyId: ID!, $input: CompanySiteInput!, $key: String!) { addCompanySite(companyId: $companyId, input: $input, idempotencyKey: $key) { sites { ${SITE} } } }`;
const UPDATE_SITE = `mutation ($id: ID!, $version: Int!, $input: CompanySiteInput!) { updateCompanySite(id: $id, version: $version, input: $input) { sites { ${SITE} } } }`;
const RECORD = `query ($companyId: ID!) { companyRecord(companyId: $companyId) { sites { ${SITE} } files { id version name size } } }`;
interface Kept {
  sites: { id: string; version: number; address: string }[];
  files: { id: string; version: number; name: string; size: number }[];
}

let server: TestServer;
let officer: TestClient;
let reader: TestClient;
let stranger: TestClient;
let companies = 0;

beforeAll(async () => {
  server = await openTestServer();
  officer = await server.as({ roles: ['promotion_officer'] });
  reader = await server.as({ roles: ['auditor'] });
  stranger = await server.as({ roles: ['promotion_officer'], zone: 'B' });
});
afterAll(() => server?.close());

async function company(): Promise<string> {
  const { createCompany } = await officer.data<{ createCompany: { id: string } }>(`mutation ($input: CompanyInput!, $key: String!) { createCompany(input: $input, idempotencyKey: $key) { id } }`, {
    input: { name: `虚构文件公司${++companies}` },
    key: `company-${companies}`,
  });
  return createCompany.id;
}

async function send(client: TestClient, companyId: string, name: string, bytes: Buffer, headers: Record<string, string> = PREFLIGHT) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await client.fetch(`/files/company?companyId=${companyId}`, { method: 'POST', body: form, headers });
  const { fileId, errors } = (await response.json()) as { fileId?: string; errors?: { message: string; extensions: { code: string; fields?: { path: string }[] } }[] };
  return { status: response.status, fileId: fileId!, error: errors?.[0], code: errors?.[0]?.extensions.code, path: errors?.[0]?.extensions.fields?.[0]?.path };
}
const recordOf = async (client: TestClient, companyId: string) => (await client.data<{ companyRecord: Kept | null }>(RECORD, { companyId })).companyRecord;

describe('a file of a company', () => {
  it('comes back byte for byte under its name, always as a download', async () => {
    const companyId = await company();
    // Longer than one stored piece, and no two pieces alike.
    const bytes = Buffer.concat([PDF, ...Array.from({ length: 40 }, (_, index) => Buffer.alloc(64 * 1024, index + 1))]);
    const { status, fileId } = await send(officer, companyId, '营业执照 副本.pdf', bytes);
    expect(status).toBe(201);
    expect((await recordOf(reader, companyId))!.files).toEqual([{ id: fileId, version: 1, name: '营业执照 副本.pdf', size: bytes.length }]);

    const answer = await reader.fetch(`/files/company/${fileId}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="file"; filename*=UTF-8''${encodeURIComponent('营业执照 副本.pdf')}`);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it.each([
    ['an ending that is not taken', 'setup.exe', Buffer.from('MZ')],
    ['a page', '说明.html', Buffer.from('<script>alert(1)</script>')],
    ['other content than its ending says', '执照.pdf', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['bytes that are no text', '清单.csv', Buffer.from([0x61, 0x00, 0x62])],
    ['nothing in it', '空.txt', Buffer.alloc(0)],
  ])('is refused with %s', async (_, name, bytes) => {
    const companyId = await company();
    expect(await send(officer, companyId, name, bytes)).toMatchObject({ status: 400, code: 'INVALID_INPUT', path: 'file' });
    expect((await recordOf(officer, companyId))!.files).toEqual([]);
  });

  it('may be 20 MB, and not a byte more', async () => {
    const companyId = await company();
    const largest = Buffer.concat([PDF, Buffer.alloc(20 * MEGABYTE - PDF.length)]);
    expect((await send(officer, companyId, '最大.pdf', largest)).status).toBe(201);
    expect(await send(officer, companyId, '过大.pdf', Buffer.concat([largest, Buffer.alloc(1)]))).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    expect((await recordOf(officer, companyId))!.files.map(({ name }) => name)).toEqual(['最大.pdf']);
  });

  it('is brought by who may edit companies, from our own pages, into his own zone', async () => {
    const companyId = await company();
    expect((await send(server.anonymous, companyId, 'a.pdf', PDF)).code).toBe('UNAUTHENTICATED');
    expect((await send(reader, companyId, 'a.pdf', PDF)).code).toBe('FORBIDDEN');
    expect((await send(stranger, companyId, 'a.pdf', PDF)).code).toBe('NOT_FOUND');
    expect((await send(officer, companyId, 'a.pdf', PDF, {})).code).toBe('BAD_REQUEST');
    expect((await recordOf(officer, companyId))!.files).toEqual([]);
  });

  it('is read in its zone, and not once it was taken away', async () => {
    const companyId = await company();
    const { fileId } = await send(officer, companyId, 'a.pdf', PDF);
    expect((await server.anonymous.fetch(`/files/company/${fileId}`)).status).toBe(401);
    expect((await stranger.fetch(`/files/company/${fileId}`)).status).toBe(404);
    await officer.data(`mutation ($id: ID!) { removeCompanyFile(id: $id, version: 1) { files { id } } }`, { id: fileId });
    expect((await officer.fetch(`/files/company/${fileId}`)).status).toBe(404);
  });

  it('stands beside another that came at the same moment under the same name', async () => {
    const companyId = await company();
    const [one, other] = await Promise.all([send(officer, companyId, '同名.txt', Buffer.from('甲')), send(officer, companyId, '同名.txt', Buffer.from('乙'))]);
    const texts = await Promise.all([one, other].map(async ({ fileId }) => (await officer.fetch(`/files/company/${fileId}`)).text()));
    expect(texts).toEqual(['甲', '乙']);
    expect((await recordOf(officer, companyId))!.files).toHaveLength(2);
  });
});

describe('a site of a company', () => {
  const input = { kind: 'PLANT', address: '虚构路 1 号' };

  it('sent twice is added once', async () => {
    const companyId = await company();
    const variables = { companyId, input, key: `site-${companyId}` };
    await Promise.all([officer.data(ADD_SITE, variables), officer.data(ADD_SITE, variables)]);
    expect((await recordOf(officer, companyId))!.sites).toHaveLength(1);
  });

  it('changed by two at once keeps what the first wrote; the second sees it', async () => {
    const companyId = await company();
    await officer.data(ADD_SITE, { companyId, input, key: `site-${companyId}` });
    const [site] = (await recordOf(officer, companyId))!.sites;
    const answers = await Promise.all(['虚构路 2 号', '虚构路 3 号'].map((address) => officer.send(UPDATE_SITE, { id: site!.id, version: site!.version, input: { ...input, address } })));
    const refused = answers.filter(({ errors }) => errors);
    expect(refused.map(({ errors }) => errors![0]!.extensions.code)).toEqual(['CONFLICT']);
    const [kept] = (await recordOf(officer, companyId))!.sites;
    expect(kept!.address).toBe(answers[0]!.errors ? '虚构路 3 号' : '虚构路 2 号');
  });

  it('is not for who only reads, nor for another zone', async () => {
    const companyId = await company();
    const variables = { companyId, input, key: `site-${companyId}` };
    expect((await reader.refusal(ADD_SITE, variables)).extensions.code).toBe('FORBIDDEN');
    expect((await stranger.refusal(ADD_SITE, variables)).extensions.code).toBe('NOT_FOUND');
    expect(await recordOf(stranger, companyId)).toBeNull();
  });
});
