import { openTestServer, TEST_PASSWORD, type TestServer } from '../support/server.js';

const SIGN_IN = `mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { person { login } readOnly } }`;
const WHO = `{ viewer { person { id name login } zone { id } zones { id } permissions readOnly today } }`;
const MINUTES = 60_000;

describe('sessions', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());

  it('opens a session in a cookie that scripts cannot read, and tells who is signed in', async () => {
    const person = await server.person({ roles: ['promotion_officer'] });
    const answer = await server.anonymous.send(SIGN_IN, { login: person.login.toUpperCase(), password: TEST_PASSWORD });
    expect(answer.data).toEqual({ signIn: { person: { login: person.login }, readOnly: false } });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^liantu=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const client = await server.signIn(person);
    const { viewer } = await client.data<{ viewer: { person: { id: string }; zone: { id: string }; permissions: string[]; today: string } }>(WHO);
    expect(viewer).toMatchObject({ person: { id: person.id }, zone: { id: server.zoneA }, readOnly: false, today: '2026-03-02' });
    expect(viewer.permissions).toContain('project.create');
    expect(viewer.permissions).not.toContain('person.manage');
    expect((await server.anonymous.data<{ viewer: null }>(WHO)).viewer).toBeNull();
  });
});
