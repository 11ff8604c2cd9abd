import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Project, Stage } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';
import { Contract, ContractMetric } from './contract.entity.js';
import { ContractState, MetricKind } from './contract.enums.js';

const LINK = 'id version state year quarter expiresAt usedAt submitted { id version kind value valueOn cumulative note state reason judgedBy { id } }';
const MAKE = `mutation ($contractId: ID!, $input: ReturnLinkInput!, $idempotencyKey: String!) { createReturnLink(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { path link { ${LINK} } } }`;
const CONFIRM = `mutation ($submissionId: ID!, $version: Int!) { confirmSubmittedReturn(submissionId: $submissionId, version: $version) { ${LINK} } }`;
const REFUSE = `mutation ($submissionId: ID!, $version: Int!, $input: SubmissionRefusalInput!) { refuseSubmittedReturn(submissionId: $submissionId, version: $version, input: $input) { ${LINK} } }`;

interface Link {
  id: string;
  version: number;
  state: string;
  submitted: { id: string; version: number; kind: string; value: string | null; valueOn: string | null; cumulative: boolean; state: string; reason: string | null; judgedBy: { id: string } | null }[];
}

let server: TestServer;
let officer: TestClient;
let contractId: string;
let jobs: string;
let start: string;
let number = 0;

beforeAll(async () => {
  server = await openTestServer();
  officer = await server.signIn(await server.person({ roles: ['service_officer'] }));
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    const projectId = await tx.insert(Project, { code: 'P-1', name: '示范<项目>', stage: Stage.SIGNED, signedOn: '2025-01-01', searchText: '示范项目' });
    contractId = await tx.insert(Contract, { projectId, code: 'P-1-1', state: ContractState.SIGNED, signedOn: '2025-01-01', factoryArea: '3000' });
    jobs = await tx.insert(ContractMetric, { contractId, kind: MetricKind.EMPLOYMENT, unit: 'person', target: '10', dueOn: '2027-02-01' });
    start = await tx.insert(ContractMetric, { contractId, kind: MetricKind.COMMISSIONING, unit: 'date', targetOn: '2026-02-01', dueOn: '2026-02-01' });
  });
});
afterAll(() => server.close());

async function make(quarter = 4): Promise<{ path: string; link: Link }> {
  const { createReturnLink } = await officer.data<{ createReturnLink: { path: string; link: Link } }>(MAKE, { contractId, input: { year: 2025, quarter, days: 7 }, idempotencyKey: `link-${++number}` });
  return createReturnLink;
}
const links = async (): Promise<Link[]> => (await officer.data<{ returnLinks: Link[] }>(`query ($contractId: ID!) { returnLinks(contractId: $contractId) { ${LINK} } }`, { contractId })).returnLinks;
const submit = (path: string, fields: Record<string, string>): Promise<Response> =>
  server.anonymous.fetch(path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() });

describe('a link for a return', () => {
  it('opens a page without an account, in the reader\'s language, that asks for the metrics and keeps nothing', async () => {
    const { path, link } = await make();
    expect(link).toMatchObject({ state: 'OPEN', submitted: [] });
    const page = await server.anonymous.fetch(path, { headers: { 'accept-language': 'en' } });
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const text = await page.text();
    expect(text).toContain('quarter 4 of 2025');
    expect(text).toContain('示范&#60;项目&#62;');
    expect(text).not.toContain('<script');
    expect(await (await server.anonymous.fetch(`${path}&lang=zh-TW`)).text()).toContain('企業指標填報');
    // The token is nowhere in the database.
    const token = path.split('=')[1]!;
    const [{ hash }] = (await server.asOwner<{ hash: Buffer }>(`select token_hash as hash from return_link where id = $1`, [link.id])) as [{ hash: Buffer }];
    expect(hash.toString('base64url')).not.toBe(token);
    expect(await server.asOwner(`select 1 from history where row_id = $1 and after ? 'token_hash'`, [link.id])).toEqual([]);
  });

  it('takes figures once; they count when an officer has confirmed them', async () => {
    const { path } = await make();
    const wrong = await submit(path, { [`v_${jobs}`]: 'many', [`v_${start}`]: '2027-01-01', note: '说明' });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('value="many"');
    for (const field of [{ [`v_${jobs}`]: 'many' }, { [`v_${start}`]: '2026-13-45' }, { [`v_${jobs}`]: '2026-01-01' }, { 'v_x': '1' }, {}]) expect((await submit(path, field as Record<string, string>)).status).toBe(400);
    const [first, second] = await Promise.all([1, 2].map(() => submit(path, { [`v_${jobs}`]: '12', [`v_${start}`]: '2026-01-20', note: '说明' })));
    expect([first!.status, second!.status].sort()).toEqual([200, 404]);
    expect((await server.anonymous.fetch(path)).status).toBe(404);

    const [link] = await links();
    expect(link).toMatchObject({ state: 'USED', submitted: [{ kind: 'COMMISSIONING', valueOn: '2026-01-20', state: 'WAITING' }, { kind: 'EMPLOYMENT', value: '12.000000', state: 'WAITING' }] });
    expect(await server.asOwner(`select 1 from metric_return where metric_id = $1`, [jobs])).toEqual([]);
    const [commissioning, employment] = link!.submitted as [Link['submitted'][number], Link['submitted'][number]];
    await officer.data(CONFIRM, { submissionId: employment.id, version: employment.version });
    expect(await server.asOwner(`select value::float8, source, corrects_id from metric_return where metric_id = $1`, [jobs])).toEqual([{ value: 12, source: 'link', corrects_id: null }]);
    expect(await server.asOwner(`select result from metric_check where metric_id = $1 and current`, [jobs])).toEqual([{ result: 'compliant' }]);
    expect(await officer.refusal(CONFIRM, { submissionId: employment.id, version: employment.version })).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(await officer.refusal(CONFIRM, { submissionId: employment.id, version: employment.version + 1 })).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    const refused = await officer.data<{ refuseSubmittedReturn: Link[] }>(REFUSE, { submissionId: commissioning.id, version: commissioning.version, input: { reason: '与现场不符' } });
    expect(refused.refuseSubmittedReturn[0]!.submitted[0]).toMatchObject({ state: 'REFUSED', reason: '与现场不符', judgedBy: { id: officer.person!.id } });

    // Another link for the same quarter: what is confirmed then corrects the return that stands.
    const again = await make();
    await submit(again.path, { [`v_${jobs}`]: '15' });
    const [newest] = await links();
    await officer.data(CONFIRM, { submissionId: newest!.submitted[0]!.id, version: newest!.submitted[0]!.version });
    expect(await server.asOwner(`select value::float8, corrects_id is null as first from metric_return where metric_id = $1 order by created_at`, [jobs])).toEqual([{ value: 12, first: true }, { value: 15, first: false }]);
  });

  it('is revoked, expires, and cannot be guessed; a used one is not revoked', async () => {
    const { path, link } = await make();
    const revoke = `mutation ($id: ID!, $version: Int!) { revokeReturnLink(id: $id, version: $version) { ${LINK} } }`;
    await officer.data(revoke, { id: link.id, version: link.version });
    expect((await server.anonymous.fetch(path)).status).toBe(404);
    const other = await make();
    server.clock.set(new Date(server.clock.now().getTime() + 8 * 86_400_000).toISOString());
    officer = await server.signIn(officer.person!);
    expect((await server.anonymous.fetch(other.path)).status).toBe(404);
    expect((await links()).map(({ state }) => state).slice(0, 2)).toEqual(['EXPIRED', 'REVOKED']);
    const used = await make();
    await submit(used.path, { [`v_${jobs}`]: '16' });
    expect(await officer.refusal(revoke, { id: used.link.id, version: used.link.version + 1 })).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    for (const key of ['', 'x', `${used.path.split('=')[1]!.slice(0, -1)}A`]) expect((await server.anonymous.fetch(`/files/return?key=${key}`)).status).toBe(404);
  });

  it('is made once for a request sent twice, by those who may, for a quarter that has begun', async () => {
    const variables = { contractId, input: { year: 2025, quarter: 3, days: 7 }, idempotencyKey: 'twice' };
    const first = await officer.data<{ createReturnLink: { path: string | null; link: Link } }>(MAKE, variables);
    const second = await officer.data<{ createReturnLink: { path: string | null; link: Link } }>(MAKE, variables);
    expect([second.createReturnLink.link.id, second.createReturnLink.path]).toEqual([first.createReturnLink.link.id, null]);
    expect(await officer.refusal(MAKE, { ...variables, input: { year: 2030, quarter: 1, days: 7 }, idempotencyKey: 'future' })).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    const auditor = await server.signIn(await server.person({ roles: ['auditor'] }));
    expect((await auditor.refusal(MAKE, { ...variables, idempotencyKey: 'auditor' })).extensions.code).toMatch(/FORBIDDEN|READ_ONLY/);
    const stranger = await server.signIn(await server.person({ roles: ['zone_admin'], zone: 'B' }));
    expect(await stranger.refusal(MAKE, { ...variables, idempotencyKey: 'stranger' })).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('is asked for only so often from one address', async () => {
    const { path } = await make();
    let last = 200;
    for (let request = 0; request < 80 && last !== 429; request++) last = (await server.anonymous.fetch(path)).status;
    expect(last).toBe(429);
  });
});
