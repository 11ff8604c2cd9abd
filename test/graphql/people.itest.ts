import { openTestServer, TEST_PASSWORD, type TestClient, type TestServer } from '../support/server.js';

const UPDATE = `mutation ($id: ID!, $version: Int!, $input: UpdatePersonInput!, $reason: String) { updatePerson(id: $id, version: $version, input: $input, reason: $reason) { id version name active roles } }`;
const CREATE = `mutation ($input: CreatePersonInput!, $key: String!) { createPerson(input: $input, idempotencyKey: $key) { id login version } }`;

interface Row {
  id: string;
  version: number;
}

describe('people', () => {
  let server: TestServer;
  let admin: TestClient;
  beforeAll(async () => {
    server = await openTestServer();
    admin = await server.as({ roles: ['zone_admin'], name: '甲管理员' });
  });
  afterAll(() => server.close());

  const input = (login: string, more = {}) => ({ login, name: '新同事', password: 'a good long password', roles: ['TEAM_MEMBER'], ...more });

  it('are made once however often the request comes, and never under a key that stands for something else', async () => {
    const first = await admin.data<{ createPerson: Row }>(CREATE, { input: input('once.only'), key: 'k1' });
    const again = await admin.data<{ createPerson: Row }>(CREATE, { input: input('once.only'), key: 'k1' });
    expect(again.createPerson.id).toBe(first.createPerson.id);
    expect((await admin.refusal(CREATE, { input: input('somebody.else'), key: 'k1' })).extensions.code).toBe('IDEMPOTENCY_MISMATCH');
    expect((await admin.refusal(CREATE, { input: input('Once.Only'), key: 'k2' })).extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.login' }] });
    expect(await server.asOwner(`select count(*)::int as n from person where login in ('once.only', 'somebody.else')`)).toEqual([{ n: 1 }]);
  });

  it('are made once also when the same request comes several times at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => admin.send<{ createPerson: Row }>(CREATE, { input: input('at.once'), key: 'at-once' })));
    expect(new Set(answers.map(({ data, errors }) => data?.createPerson.id ?? errors)).size).toBe(1);
  });

  it('are changed by one of two writers at once; the other is shown the row as it stands', async () => {
    const { id } = await server.person({ roles: ['team_member'], name: '原名' });
    const names = ['甲改', '乙改'];
    const answers = await Promise.all(names.map((name) => admin.send<{ updatePerson: Row & { name: string } }>(UPDATE, { id, version: 1, input: { name } })));
    const won = answers.find(({ data }) => data)?.data?.updatePerson;
    const lost = answers.find(({ errors }) => errors)?.errors?.[0];
    expect(won?.version).toBe(2);
    expect(lost?.extensions).toMatchObject({ code: 'CONFLICT', current: { id, version: 2, name: won?.name } });
    expect(JSON.stringify(lost)).not.toContain('argon2');
  });

  it('lose every session and token when they are deactivated, and cannot sign in', async () => {
    const person = await server.person({ roles: ['promotion_officer'] });
    const client = await server.signIn(person);
    const program = await server.withToken(client);
    await admin.data(UPDATE, { id: person.id, version: 1, input: { active: false }, reason: '调离' });
    for (const gone of [client, program]) expect((await gone.refusal(`{ offices { id } }`)).extensions.code).toBe('UNAUTHENTICATED');
    const again = await server.anonymous.refusal(`mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { readOnly } }`, { login: person.login, password: TEST_PASSWORD });
    expect(again.extensions.code).toBe('SIGN_IN_FAILED');
  });

  it('lose a role at once, in sessions that are open', async () => {
    const person = await server.person({ roles: ['zone_admin'] });
    const client = await server.signIn(person);
    await client.data(`mutation { setCalendarDay(input: { date: "2026-03-08", working: true }) { id } }`);
    await admin.data(UPDATE, { id: person.id, version: 1, input: { roles: ['AUDITOR'] } });
    expect((await client.refusal(`mutation { setCalendarDay(input: { date: "2026-03-08", working: false }) { id } }`)).extensions.code).toBe('FORBIDDEN');
  });

  it('always leave one administrator, also when two take each other out at once', async () => {
    const other = await openTestServer();
    try {
      const [one, two] = [await other.as({ roles: ['zone_admin'] }), await other.as({ roles: ['zone_admin'] })];
      const answers = await Promise.all([
        one.send(UPDATE, { id: two.person?.id, version: 1, input: { active: false } }),
        two.send(UPDATE, { id: one.person?.id, version: 1, input: { roles: ['TEAM_MEMBER'] } }),
      ]);
      const refused = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code);
      expect(refused).toHaveLength(1);
      expect(['LAST_ADMIN', 'UNAUTHENTICATED', 'FORBIDDEN']).toContain(refused[0]);
      const left = answers[0]?.errors ? two : one;
      expect((await left.refusal(UPDATE, { id: left.person?.id, version: 1, input: { active: false } })).extensions.code).toBe('LAST_ADMIN');
    } finally {
      await other.close();
    }
  });

  it('are listed page by page without gaps or doubles, by search and by role', async () => {
    for (let i = 0; i < 7; i++) await server.person({ roles: ['land_officer'], name: `地政${i % 3}` });
    const list = `query ($after: String, $page: Int, $filter: PersonFilter) { people(first: 3, after: $after, page: $page, filter: $filter) { nodes { id name } pageInfo { hasNextPage endCursor } totalCount } }`;
    interface People { people: { nodes: { id: string; name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } }
    const filter = { role: 'LAND_OFFICER', search: '地政' };
    const read: { id: string; name: string }[] = [];
    for (let after: string | null = null; ; ) {
      const { people }: People = await admin.data<People>(list, { after, filter });
      read.push(...people.nodes);
      expect(people.totalCount).toBe(7);
      if (!people.pageInfo.hasNextPage) break;
      after = people.pageInfo.endCursor;
    }
    expect(new Set(read.map(({ id }) => id)).size).toBe(7);
    expect(read.map(({ name }) => name)).toEqual([...read.map(({ name }) => name)].sort());
    expect((await admin.data<People>(list, { page: 2, filter })).people.nodes).toEqual(read.slice(3, 6));
    expect((await admin.data<People>(list, { filter: { search: '%' } })).people.totalCount).toBe(0);
    expect((await admin.data<People>(list, { filter: { ids: [read[5]!.id, read[2]!.id] } })).people.nodes).toEqual([read[2], read[5]]);
    expect((await admin.data<People>(list, { filter: { ids: [] } })).people.totalCount).toBe(0);
    expect((await admin.refusal(list, { filter: { ids: ['nobody'] } })).extensions.code).toBe('BAD_REQUEST');
    expect((await admin.refusal(list, { after: 'bm90IGEgY3Vyc29y' })).extensions.code).toBe('BAD_REQUEST');
  });
});

describe('the history of a record', () => {
  it('tells who changed what and why, covers personal data for those who may not see it, and never holds a password', async () => {
    const server = await openTestServer();
    try {
      const admin = await server.as({ roles: ['zone_admin'], name: '甲管理员' });
      const { createPerson } = await admin.data<{ createPerson: Row }>(CREATE, { input: { login: 'watched', name: '新同事', password: 'a good long password', phone: '13800138000', roles: ['AUDITOR'] }, key: 'h' });
      await admin.data(UPDATE, { id: createPerson.id, version: 1, input: { phone: '13900139000', password: 'another long password' }, reason: '换号' });
      const ask = `query ($id: ID!) { history(entity: "person", rowId: $id) { nodes { action rowVersion before after reason source person { name } } totalCount } }`;
      interface History { history: { nodes: { action: string; before: Record<string, unknown> | null; after: Record<string, unknown>; reason: string | null; source: string; person: { name: string } | null }[]; totalCount: number } }

      const { history } = await admin.data<History>(ask, { id: createPerson.id });
      expect(history.totalCount).toBe(2);
      expect(history.nodes[0]).toMatchObject({ action: 'update', rowVersion: 2, before: { phone: '13800138000' }, after: { phone: '13900139000' }, reason: '换号', source: 'ui', person: { name: '甲管理员' } });
      expect(history.nodes[1]).toMatchObject({ action: 'create', after: { login: 'watched', phone: '13800138000' } });
      expect(JSON.stringify(history)).not.toMatch(/argon2|password/);

      const auditor = await server.as({ roles: ['auditor'] });
      const covered = JSON.stringify(await auditor.data<History>(ask, { id: createPerson.id }));
      expect(covered).toContain('***');
      expect(covered).not.toMatch(/13[89]00138000|13900139000/);
    } finally {
      await server.close();
    }
  });
});
