import { SignInService } from '#identity';
import { openTestServer, TEST_PASSWORD, type TestClient, type TestServer } from '../support/server.js';

const SIGN_IN = `mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { person { login } readOnly } }`;
const WHO = `{ viewer { person { id name login locale } zone { id } zones { id } permissions readOnly today } }`;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Who {
  viewer: { person: { id: string; locale: string }; zone: { id: string }; zones: { id: string }[]; permissions: string[]; readOnly: boolean; today: string } | null;
}

describe('sessions', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());

  const who = async (client: TestClient) => (await client.data<Who>(WHO)).viewer;
  const attempt = async (login: string, password: string) => (await server.anonymous.send(SIGN_IN, { login, password })).errors?.[0]?.extensions.code ?? 'ok';

  it('opens a session in a cookie that scripts cannot read, and tells who is signed in', async () => {
    const person = await server.person({ roles: ['promotion_officer'] });
    const answer = await server.anonymous.send(SIGN_IN, { login: person.login.toUpperCase(), password: TEST_PASSWORD });
    expect(answer.data).toEqual({ signIn: { person: { login: person.login }, readOnly: false } });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^liantu=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);

    const viewer = await who(await server.signIn(person));
    expect(viewer).toMatchObject({ person: { id: person.id }, zone: { id: server.zoneA }, readOnly: false, today: '2026-03-02' });
    expect(viewer?.permissions).toContain('project.create');
    expect(viewer?.permissions).not.toContain('person.manage');
    expect(await who(server.anonymous)).toBeNull();
  });

  it('refuses an unknown login and a wrong password in the same words', async () => {
    const { login } = await server.person({ roles: ['auditor'] });
    const [wrong, unknown] = await Promise.all([
      server.anonymous.refusal(SIGN_IN, { login, password: 'not this one' }),
      server.anonymous.refusal(SIGN_IN, { login: 'nobody-here', password: 'not this one' }),
    ]);
    expect(wrong).toEqual(unknown);
    expect(wrong.extensions.code).toBe('SIGN_IN_FAILED');
  });

  it('judges five guesses for a login however many come at once, then locks it for a quarter of an hour', async () => {
    const { login } = await server.person({ roles: ['auditor'] });
    const codes = await Promise.all(Array.from({ length: 12 }, (_, guess) => attempt(login, `guess number ${guess}`)));
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'LOCKED_OUT')).toHaveLength(7);
    expect(await attempt(login, TEST_PASSWORD)).toBe('LOCKED_OUT');
    server.clock.advance(16 * MINUTE);
    expect(await attempt(login, TEST_PASSWORD)).toBe('ok');
  });

  it('forgives earlier slips after a success', async () => {
    const { login } = await server.person({ roles: ['auditor'] });
    for (let round = 0; round < 3; round++) {
      for (let slip = 0; slip < 4; slip++) expect(await attempt(login, 'a slip of the hand')).toBe('SIGN_IN_FAILED');
      expect(await attempt(login, TEST_PASSWORD)).toBe('ok');
    }
  });

  it('ends after half an hour without use, and after twelve hours of use', async () => {
    const idle = await server.as({ roles: ['auditor'] });
    server.clock.advance(29 * MINUTE);
    expect(await who(idle)).not.toBeNull();
    server.clock.advance(31 * MINUTE);
    expect(await who(idle)).toBeNull();

    const busy = await server.as({ roles: ['auditor'] });
    for (let used = 0; used < 12 * HOUR - 20 * MINUTE; used += 20 * MINUTE) {
      server.clock.advance(20 * MINUTE);
      expect(await who(busy)).not.toBeNull();
    }
    server.clock.advance(20 * MINUTE);
    expect(await who(busy)).toBeNull();
  });

  it('ends with signing out, for the stolen cookie too', async () => {
    const client = await server.as({ roles: ['auditor'] });
    expect((await client.data<{ signOut: boolean }>(`mutation { signOut }`)).signOut).toBe(true);
    expect(await who(client)).toBeNull();
    expect((await client.refusal(`{ offices { id } }`)).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('ends everywhere else with a change of password, tokens included', async () => {
    const person = await server.person({ roles: ['promotion_officer'] });
    const [here, elsewhere] = [await server.signIn(person), await server.signIn(person)];
    const program = await server.withToken(here);
    const change = `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }`;
    expect((await here.refusal(change, { current: 'wrong', next: 'another fine password' })).extensions.code).toBe('SIGN_IN_FAILED');
    expect((await here.refusal(change, { current: TEST_PASSWORD, next: 'short' })).extensions.code).toBe('WEAK_PASSWORD');
    await here.data(change, { current: TEST_PASSWORD, next: 'another fine password' });
    expect(await who(here)).not.toBeNull();
    expect(await who(elsewhere)).toBeNull();
    expect(await who(program)).toBeNull();
    expect(await attempt(person.login, TEST_PASSWORD)).toBe('SIGN_IN_FAILED');
    expect(await attempt(person.login, 'another fine password')).toBe('ok');
  });

  it('lets an overseer turn to the zones he oversees, and change nothing there', async () => {
    const overseer = await server.as({ roles: ['city_overseer'], oversees: [server.zoneB] });
    const choose = `mutation ($zoneId: ID!) { chooseZone(zoneId: $zoneId) { zone { id } readOnly } }`;
    expect((await who(overseer))?.zones.map((zone) => zone.id).sort()).toEqual([server.zoneA, server.zoneB].sort());
    expect(await overseer.data(choose, { zoneId: server.zoneB })).toEqual({ chooseZone: { zone: { id: server.zoneB }, readOnly: true } });
    expect((await who(overseer))?.zone.id).toBe(server.zoneB);
    const officer = await server.as({ roles: ['promotion_officer'] });
    expect((await officer.refusal(choose, { zoneId: server.zoneB })).extensions.code).toBe('NOT_FOUND');
    expect((await who(officer))?.zone.id).toBe(server.zoneA);
  });

  it('answers in the language that was set, for somebody who only reads too', async () => {
    const auditor = await server.as({ roles: ['auditor'] });
    const language = async () => (await auditor.refusal(`mutation { setCalendarDay(input: { date: "2026-03-07", working: true }) { id } }`)).message;
    expect(await language()).toContain('您没有此项权限');
    await auditor.data(`mutation { setLocale(locale: "en") { person { locale } } }`);
    expect(await language()).toContain('You may not do this');
    const labels = await auditor.data<{ enumLabels: { name: string; values: { value: string; label: string }[] }[] }>(`{ enumLabels { name values { value label } } }`);
    expect(labels.enumLabels.find(({ name }) => name === 'Role')?.values).toContainEqual({ value: 'AUDITOR', label: 'Auditor' });
  });

  it('judges a form that another site posts as a request without a preflight: not at all', async () => {
    const client = await server.as({ roles: ['zone_admin'] });
    const response = await client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: 'mutation { signOut }' }) });
    expect(response.status).toBe(400);
    expect(await who(client)).not.toBeNull();
  });
});

describe('ended sessions', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());

  it('are cleared 30 days after their last use; those in use and tokens of programs stay', async () => {
    const DAY = 24 * HOUR;
    const sessions = () => server.asOwner<{ kind: string }>(`select kind from session order by kind`);
    const signIns = server.running.app.get(SignInService);
    await server.withToken(await server.as({ roles: ['auditor'] }));
    await attemptAs('nobody-here');
    server.clock.advance(29 * DAY);
    await server.as({ roles: ['auditor'] });
    expect(await signIns.clearEnded()).toBe(0);
    server.clock.advance(1 * DAY + MINUTE);
    expect(await signIns.clearEnded()).toBe(1);
    expect(await sessions()).toEqual([{ kind: 'api-token' }, { kind: 'ui' }]);
    expect(await server.asOwner(`select 1 from sign_in_failure where login = 'login:nobody-here'`)).toEqual([]);
  });

  const attemptAs = (login: string) => server.anonymous.send(SIGN_IN, { login, password: 'not this one' });
});

describe('API tokens', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());

  it('act as their owner until they are revoked or over', async () => {
    const client = await server.as({ roles: ['promotion_officer'] });
    const { createApiToken } = await client.data<{ createApiToken: { secret: string; token: { id: string; expiresAt: string } } }>(
      `mutation { createApiToken(name: "nightly export", expiresOn: "2026-03-03") { secret token { id expiresAt } } }`,
    );
    expect(createApiToken.secret).toMatch(/^lt_[\w-]{43}$/);
    const send = async (authorization: string) => (await (await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query: WHO }) })).json()) as { data: Who };
    expect((await send(`Bearer ${createApiToken.secret}`)).data.viewer?.person.id).toBe(client.person?.id);
    expect(JSON.stringify(await client.data(`{ myApiTokens { id name createdAt expiresAt lastUsedAt revokedAt } }`))).not.toContain(createApiToken.secret);

    const { createApiToken: second } = await client.data<{ createApiToken: { secret: string; token: { id: string } } }>(`mutation { createApiToken(name: "b") { secret token { id } } }`);
    const stranger = await server.as({ roles: ['promotion_officer'] });
    const revoke = `mutation ($id: ID!) { revokeApiToken(id: $id) }`;
    expect(await stranger.data(revoke, { id: second.token.id })).toEqual({ revokeApiToken: false });
    expect((await send(`Bearer ${second.secret}`)).data.viewer).not.toBeNull();
    expect(await client.data(revoke, { id: second.token.id })).toEqual({ revokeApiToken: true });
    expect((await send(`Bearer ${second.secret}`)).data.viewer).toBeNull();

    server.clock.advance(48 * HOUR);
    expect((await send(`Bearer ${createApiToken.secret}`)).data.viewer).toBeNull();
  });

  it('cannot make tokens, end them, change the password or manage people', async () => {
    const program = await server.withToken(await server.as({ roles: ['zone_admin'] }));
    for (const mutation of [
      `createApiToken(name: "grow") { secret }`,
      `revokeApiToken(id: "019c0000-0000-7000-8000-000000000000")`,
      `changePassword(current: "${TEST_PASSWORD}", next: "taken over by a token")`,
      `signOut`,
      `createPerson(input: { login: "shadow", name: "影", password: "a long password", roles: [ZONE_ADMIN] }, idempotencyKey: "1") { id }`,
      `updatePerson(id: "${program.person?.id}", version: 1, input: { password: "taken over by a token" }) { id }`,
    ]) {
      expect((await program.refusal(`mutation { ${mutation} }`)).extensions.code).toBe('SESSION_REQUIRED');
    }
  });

  it('are no session cookies, nor the other way round', async () => {
    const client = await server.as({ roles: ['auditor'] });
    const program = await server.withToken(client);
    const swap = (headers: Record<string, string>) => fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: WHO }) });
    for (const headers of [
      { cookie: `liantu=${program.credentials.authorization?.slice('Bearer '.length)}` },
      { authorization: `Bearer ${client.credentials.cookie?.slice('liantu='.length)}` },
    ] as Record<string, string>[]) {
      expect(await (await swap(headers)).json()).toEqual({ data: { viewer: null } });
    }
  });
});

describe('production', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer({ NODE_ENV: 'production', PUBLIC_URL: 'https://liantu.example' });
  });
  afterAll(() => server.close());

  it('does not let demonstration people in, and insists on encryption', async () => {
    const shown = await server.person({ roles: ['zone_admin'], demonstration: true });
    expect((await server.anonymous.refusal(SIGN_IN, { login: shown.login, password: TEST_PASSWORD })).extensions.code).toBe('SIGN_IN_FAILED');
    const real = await server.person({ roles: ['zone_admin'] });
    const { headers } = await server.anonymous.send(SIGN_IN, { login: real.login, password: TEST_PASSWORD });
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-liantu=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(headers.get('strict-transport-security')).toContain('max-age');
  });
});
