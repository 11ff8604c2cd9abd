import { openTestServer, type TestServer } from '../support/server.js';

/** The same text three times: the first goes through Apollo, later ones take the short way. */
async function thrice<T>(ask: () => Promise<T>): Promise<T[]> {
  return [await ask(), await ask(), await ask()];
}

describe('a query that was asked before', () => {
  let server: TestServer;
  beforeAll(async () => (server = await openTestServer()));
  afterAll(() => server.close());

  it('is answered the same, to each caller with his own data', async () => {
    const [one, two] = [await server.as({ roles: ['auditor'], name: '甲' }), await server.as({ roles: ['auditor'], name: '乙', zone: 'B' })];
    const text = `query Me { viewer { person { name } zone { name } } }`;
    for (const [client, name, zone] of [[one, '甲', '甲开发区'], [two, '乙', '乙开发区'], [one, '甲', '甲开发区']] as const) {
      for (const data of await thrice(() => client.data(text))) expect(data).toEqual({ viewer: { person: { name }, zone: { name: zone } } });
    }
  });

  it('is refused to whoever lacks its permission, signed out, or asks too much with other variables', async () => {
    const admin = await server.as({ roles: ['zone_admin'] });
    const officer = await server.as({ roles: ['promotion_officer'] });
    const queue = `{ outboxProblems { id } }`;
    await thrice(() => admin.data(queue));
    expect((await officer.refusal(queue)).extensions.code).toBe('FORBIDDEN');
    expect((await server.anonymous.refusal(queue)).extensions.code).toBe('UNAUTHENTICATED');
    const people = `query ($first: Int) { people(first: $first) { nodes { id name office { id name } } } }`;
    await thrice(() => admin.data(people, { first: 5 }));
    expect((await admin.refusal(people, { first: 100_000 })).extensions.code).toMatch(/QUERY_TOO_COMPLEX|INVALID_INPUT/);
    expect((await admin.refusal(people, { first: 'many' })).extensions.code).toBe('INVALID_INPUT');
  });

  it('carries the headers that keep an answer from being stored or guessed at, and no other origin’s form can send it', async () => {
    const client = await server.as({ roles: ['auditor'] });
    const body = JSON.stringify({ query: `{ viewer { person { id } } }` });
    const post = (type: string) => client.fetch('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
    const [, , last] = await thrice(() => post('application/json'));
    expect([last!.status, last!.headers.get('cache-control'), last!.headers.get('x-content-type-options')]).toEqual([200, 'no-store', 'nosniff']);
    expect(last!.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect((await post('text/plain')).status).toBe(400);
  });

  it('runs a change every time through the whole of Apollo', async () => {
    const client = await server.as({ roles: ['promotion_officer'] });
    const text = `mutation ($locale: String!) { setLocale(locale: $locale) { person { locale } } }`;
    const locales = [];
    for (const locale of ['en', 'zh-TW', 'zh-CN']) locales.push((await client.data<{ setLocale: { person: { locale: string } } }>(text, { locale })).setLocale.person.locale);
    expect(locales).toEqual(['en', 'zh-TW', 'zh-CN']);
  });
});
