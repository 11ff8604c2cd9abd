import { getIntrospectionQuery } from 'graphql';
import { openTestServer, type TestClient, type TestServer } from '../support/server.js';

/** Types of fields of types of fields: each level multiplies the answer. */
const nested = (levels: number) => `{ __schema { types { ${'fields { type { '.repeat(levels)}name${' } }'.repeat(levels)} } } }`;

describe('limits of one operation', () => {
  let server: TestServer;
  let client: TestClient;
  beforeAll(async () => {
    server = await openTestServer();
    client = await server.as({ roles: ['auditor'] });
  });
  afterAll(() => server.close());

  const code = async (query: string, variables = {}) => {
    const { errors } = await client.send(query, variables);
    return errors?.[0]?.extensions.code ?? 'ok';
  };

  it('lets an ordinary page through and stops a dear one, also when its size hides in a variable', async () => {
    const page = `query ($first: Int!) { people(first: $first) { nodes { id name roles office { name } } totalCount } }`;
    expect(await code(page, { first: 200 })).toBe('ok');
    const dear = `query ($first: Int!) { ${Array.from({ length: 20 }, (_, i) => `p${i}: people(first: $first) { nodes { id login name email phone roles locale active version office { id name } a: id b: id } pageInfo { endCursor } }`).join(' ')} }`;
    expect(await code(dear, { first: 1 })).toBe('QUERY_TOO_COMPLEX');
    const roomy = `query ($first: Int!) { ${Array.from({ length: 20 }, (_, i) => `p${i}: people(first: $first) { nodes { id login name email phone roles locale active version office { id name } } }`).join(' ')} }`;
    expect(await code(roomy, { first: 1 })).toBe('ok');
    const { errors } = await client.send(roomy, { first: 1_000_000 });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX' } });
  });

  it('stops many aliases', async () => {
    expect(await code(`{ viewer { ${Array.from({ length: 31 }, (_, i) => `a${i}: readOnly`).join(' ')} } }`)).toBe('QUERY_TOO_COMPLEX');
    expect(await code(`{ viewer { ${Array.from({ length: 30 }, (_, i) => `a${i}: readOnly`).join(' ')} } }`)).toBe('ok');
  });

  it('stops many root fields, through fragments too', async () => {
    const fields = Array.from({ length: 21 }, (_, i) => `f${i}: viewer { readOnly }`).join(' ');
    expect(await code(`{ ${fields} }`)).toBe('QUERY_TOO_COMPLEX');
    expect(await code(`query { ...all } fragment all on Query { ${fields} }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('ends on fragments that lead in a circle', async () => {
    const { errors, status } = await client.send(`{ ...a } fragment a on Query { viewer { readOnly } ...b } fragment b on Query { ...a }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('Cannot spread fragment');
  });

  it('stops an exploding chain of fragments without walking it', async () => {
    const doubling = Array.from({ length: 25 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ');
    const started = Date.now();
    expect(await code(`{ ...f0 } ${doubling} fragment f25 on Query { viewer { readOnly } }`)).toBe('QUERY_TOO_COMPLEX');
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  it('stops deep operations, introspection that repeats itself among them', async () => {
    expect(await code(getIntrospectionQuery())).toBe('ok');
    expect(await code(nested(1))).toBe('ok');
    expect(await code(nested(4))).toBe('BAD_REQUEST');
    expect(await code(`{ __type(name: "Query") { ${'ofType { '.repeat(20)}name${' }'.repeat(20)} } }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('stops long documents and large bodies', async () => {
    const long = await client.send(`{ viewer { ${'readOnly '.repeat(4_000)} } }`);
    expect([long.status, long.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const large = await client.send(`{ viewer { readOnly } }`, { padding: 'x'.repeat(600_000) });
    expect([large.status, large.errors?.[0]?.extensions.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('answers no batches', async () => {
    const response = await client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ query: '{ viewer { readOnly } }' }, { query: '{ viewer { readOnly } }' }]) });
    expect(response.status).toBe(400);
  });

  it('names the input field that does not fit its type or its rule, in the language of the caller', async () => {
    const admin = await server.as({ roles: ['zone_admin'] });
    const create = `mutation ($input: CreatePersonInput!) { createPerson(input: $input, idempotencyKey: "k") { id } }`;
    const input = { login: 'x', name: '', password: 'a good long password', email: 'nonsense', roles: ['TEAM_HEAD'] };
    const rules = await admin.refusal(create, { input });
    expect(rules.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    expect(Object.fromEntries(rules.extensions.fields!.map(({ path, message }) => [path, message]))).toEqual({
      'input.login': '格式不正确',
      'input.name': '应为 1 到 100 个字符',
      'input.email': '不是有效的电子邮箱地址',
    });
    const wrongType = await admin.refusal(create, { input: { ...input, roles: ['TEAM_HEAD', 'KING'] } });
    expect(wrongType.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.roles.1' }] });
    const page = await client.refusal(`{ people(first: 201) { totalCount } }`);
    expect(page.extensions.fields).toEqual([{ path: 'first', message: '不能大于 200' }]);
    await admin.data(`mutation { setLocale(locale: "en") { readOnly } }`);
    expect((await admin.refusal(create, { input })).extensions.fields).toContainEqual({ path: 'input.name', message: 'needs 1 to 100 characters' });
  });

  it('tells nothing of the inside when something unexpected fails', async () => {
    const broken = await openTestServer();
    try {
      const visitor = await broken.as({ roles: ['auditor'] });
      await broken.asOwner(`alter table office rename to office_gone`);
      const { errors } = await visitor.send(`{ offices { id } }`);
      expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: expect.stringMatching(/^[\w-]{8,}$/) });
      expect(JSON.stringify(errors)).not.toContain('office_gone');
      expect(JSON.stringify(errors)).not.toContain('relation');
    } finally {
      await broken.close();
    }
  });
});

describe('introspection', () => {
  it('is for the signed-in in production, and for everybody elsewhere', async () => {
    const ask = `{ __schema { queryType { name } } }`;
    const production = await openTestServer({ NODE_ENV: 'production', PUBLIC_URL: 'https://liantu.example' });
    try {
      expect((await production.anonymous.refusal(ask)).extensions.code).toBe('UNAUTHENTICATED');
      expect((await production.anonymous.refusal(`{ viewer { ...on Viewer { __typename } } __type(name: "Person") { name } }`)).extensions.code).toBe('UNAUTHENTICATED');
      expect((await production.anonymous.refusal(`{ peopel { nodes { id } } }`)).message).not.toContain('people');
      expect(await (await production.as({ roles: ['auditor'] })).data(ask)).toEqual({ __schema: { queryType: { name: 'Query' } } });
    } finally {
      await production.close();
    }
    const development = await openTestServer();
    try {
      expect(await development.anonymous.data(ask)).toEqual({ __schema: { queryType: { name: 'Query' } } });
    } finally {
      await development.close();
    }
  });
});
