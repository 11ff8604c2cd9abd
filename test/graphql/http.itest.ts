import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestServer, type TestServer } from '../support/server.js';

describe('plain HTTP', () => {
  let server: TestServer;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'liantu-admin-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>admin</title>');
    writeFileSync(join(folder, 'assets', 'app-1a2b3c4d.js'), '0');
    server = await openTestServer({ ADMIN_DIR: folder, METRICS_TOKEN: 'a token for prometheus' }, { withWorker: true });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is alive, and ready when the database, the queue and the worker are there', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ up: true });
    const ready = await fetch(`${server.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { up: true, parts: { database: { up: true }, queue: { up: true }, worker: { up: true } } }]);
  });

  it('is not ready without a worker', async () => {
    const lonely = await openTestServer();
    try {
      const ready = await fetch(`${lonely.url}/health/ready`);
      expect([ready.status, ((await ready.json()) as { parts: unknown }).parts]).toEqual([503, { database: { up: true }, queue: { up: true }, worker: { up: false } }]);
    } finally {
      await lonely.close();
    }
  });

  it('shows figures to whoever has the token, or to this machine when there is none', async () => {
    const client = await server.as({ roles: ['auditor'] });
    await client.refusal(`{ nonsense }`);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
    const figures = await (await fetch(`${server.url}/metrics`, { headers: { authorization: 'Bearer a token for prometheus' } })).text();
    expect(figures).toMatch(/liantu_graphql_operations_total\{kind="mutation",field="signIn",outcome="ok"\} 1/);
    expect(figures).toMatch(/outcome="BAD_REQUEST"\} 1/);
    expect(figures).not.toContain('nonsense');
    const open = await openTestServer();
    try {
      expect((await fetch(`${open.url}/metrics`)).status).toBe(200);
      expect((await fetch(`${open.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(401);
    } finally {
      await open.close();
    }
  });

  it('serves the admin: hashed assets for ever, its page for every address of a page, and nothing else', async () => {
    const html = { headers: { accept: 'text/html' } };
    const page = await fetch(`${server.url}/projects/0191?tab=gate`, html);
    expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([200, 'no-cache', '<!doctype html><title>admin</title>']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const asset = await fetch(`${server.url}/assets/app-1a2b3c4d.js`);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${server.url}/assets/gone-00000000.js`, html)).status).toBe(404);
    expect((await fetch(`${server.url}/files/nothing`, html)).status).toBe(404);
    expect((await fetch(`${server.url}/..%2f..%2fpackage.json`, html)).status).not.toBe(200);
  });

  it('answers routes with the errors of GraphQL, and takes no change from another site', async () => {
    const anonymous = await fetch(`${server.url}/files/import`, { method: 'POST' });
    expect([anonymous.status, await anonymous.json()]).toEqual([401, { errors: [{ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } }] }]);
    const officer = await server.as({ roles: ['promotion_officer'] });
    const elsewhere = await officer.fetch('/files/import?kind=company', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(elsewhere.status).toBe(403);
    const auditor = await server.as({ roles: ['auditor'] });
    expect((await auditor.fetch('/files/import', { method: 'POST', headers: { 'accept-language': 'en' } })).status).toBe(403);
  });

  it('gives each request a number, the proxy’s when it has one', async () => {
    expect((await fetch(`${server.url}/health/live`, { headers: { 'x-request-id': 'proxy-0001-abcd' } })).headers.get('x-request-id')).toBe('proxy-0001-abcd');
    expect((await fetch(`${server.url}/health/live`, { headers: { 'x-request-id': 'no good <script>' } })).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});
