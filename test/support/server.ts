import { randomUUID } from 'node:crypto';
import { hashPassword, Person, TeamMember, WorkingTeam, type Role } from '#identity';
import type { Settings } from '#platform';
import { startServer, type RunningServer } from '../../apps/api/main.js';
import { misshapen } from './answer-types.js';
import { openTestDatabase, type TestDatabase } from './database.js';

/** The password of everybody a test makes. */
export const TEST_PASSWORD = 'correct horse battery';
let passwordHash: Promise<string> | undefined;

export interface PersonOptions {
  roles: Role[];
  /** `A` when left out. */
  zone?: 'A' | 'B';
  name?: string;
  login?: string;
  /** Working teams he is in, and as what. */
  teams?: { teamId: string; duty: 'leader' | 'head' | 'member' }[];
  officeId?: string;
  demonstration?: boolean;
  /** Zones that he oversees besides his own. */
  oversees?: string[];
}

export interface TestPerson {
  id: string;
  login: string;
  name: string;
  zoneId: string;
}

export interface GraphQLProblem {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; fields?: { path: string; message: string }[]; missing?: { code: string }[]; current?: Record<string, unknown>; [key: string]: unknown };
}

export interface GraphQLAnswer<T> {
  data: T | null;
  errors?: GraphQLProblem[];
  status: number;
  headers: Headers;
}

type Variables = Record<string, unknown>;

/** Somebody at the other end of HTTP: with a session, with an API token, or nobody. */
export class TestClient {
  constructor(
    readonly url: string,
    readonly credentials: Record<string, string>,
    readonly person: TestPerson | null = null,
  ) {}

  /** A plain request with the client's credentials. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.url + path, { ...init, headers: { ...this.credentials, ...(init.headers as Record<string, string> | undefined) } });
  }

  /**
   * Sends an operation and returns what came, errors and all.
   * @throws when a value that came has not the form of its type
   */
  async send<T = Record<string, unknown>>(query: string, variables: Variables = {}, headers: Record<string, string> = {}): Promise<GraphQLAnswer<T>> {
    const response = await this.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
    const body = (await response.json()) as { data?: T | null; errors?: GraphQLProblem[] };
    const wrong = body.data ? misshapen(query, body.data) : [];
    if (wrong.length > 0) throw new Error(`the answer is not what the schema says:\n${wrong.join('\n')}`);
    return { data: body.data ?? null, ...(body.errors && { errors: body.errors }), status: response.status, headers: response.headers };
  }

  /** The data of an operation that must succeed. */
  async data<T = Record<string, unknown>>(query: string, variables: Variables = {}): Promise<T> {
    const answer = await this.send<T>(query, variables);
    if (answer.errors || answer.data === null) throw new Error(`the operation was refused: ${JSON.stringify(answer.errors, null, 1)}`);
    return answer.data;
  }

  /** The first error of an operation that must be refused. */
  async refusal(query: string, variables: Variables = {}, headers: Record<string, string> = {}): Promise<GraphQLProblem> {
    const { errors, data } = await this.send(query, variables, headers);
    if (!errors?.[0]) throw new Error(`the operation was not refused: ${JSON.stringify(data)}`);
    return errors[0];
  }
}

/** A whole server over HTTP on a database of its own, with the zones A and B. */
export interface TestServer extends TestDatabase {
  url: string;
  running: RunningServer;
  /** Nobody. */
  anonymous: TestClient;
  /** Makes somebody who can sign in with {@link TEST_PASSWORD}. */
  person(options: PersonOptions): Promise<TestPerson>;
  /** Makes an empty working team. */
  team(zone: 'A' | 'B', name?: string): Promise<string>;
  /** Signs somebody in. */
  signIn(person: TestPerson): Promise<TestClient>;
  /** Makes somebody and signs him in. */
  as(options: PersonOptions): Promise<TestClient>;
  /** The same person with an API token. */
  withToken(client: TestClient): Promise<TestClient>;
}

/** @param changes settings other than the test's own. With `withWorker` the server also does what the queue brings. */
export async function openTestServer(changes: Partial<Settings> = {}, { withWorker = false } = {}): Promise<TestServer> {
  const database = await openTestDatabase();
  const settings: Settings = { ...database.settings, ...changes };
  const running = await startServer({ settings, withWorker, clock: database.clock });
  const { url } = running;
  const anonymous = new TestClient(url, {});

  const server: TestServer = {
    ...database,
    settings,
    url,
    running,
    anonymous,
    async person(options) {
      passwordHash ??= hashPassword(TEST_PASSWORD);
      const hash = await passwordHash;
      const zoneId = options.zone === 'B' ? database.zoneB : database.zoneA;
      const login = options.login ?? `p${randomUUID().slice(0, 13)}`;
      const name = options.name ?? `测试${login.slice(-4)}`;
      const { roles, officeId = null, demonstration = false, teams = [], oversees = [] } = options;
      const id = await database.db.write(database.actor(zoneId), async (tx) => {
        const personId = await tx.insert(Person, { login, name, roles, officeId, demonstration, passwordHash: hash });
        for (const team of teams) await tx.insert(TeamMember, { ...team, personId });
        return personId;
      });
      for (const overseen of oversees) await database.asOwner(`insert into overseen_zone (person_zone_id, person_id, zone_id) values ($1, $2, $3)`, [zoneId, id, overseen]);
      return { id, login, name, zoneId };
    },
    team(zone, name = '专班') {
      return database.db.write(database.actor(zone === 'B' ? database.zoneB : database.zoneA), (tx) => tx.insert(WorkingTeam, { name }));
    },
    async signIn(person) {
      const answer = await anonymous.send(`mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { person { id } } }`, {
        login: person.login,
        password: TEST_PASSWORD,
      });
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
      if (!cookie) throw new Error(`${person.login} could not sign in: ${JSON.stringify(answer.errors)}`);
      return new TestClient(url, { cookie }, person);
    },
    async as(options) {
      return server.signIn(await server.person(options));
    },
    async withToken(client) {
      const { createApiToken } = await client.data<{ createApiToken: { secret: string } }>(`mutation { createApiToken(name: "test") { secret } }`);
      return new TestClient(url, { authorization: `Bearer ${createApiToken.secret}` }, client.person);
    },
    async close() {
      await running.close();
      await database.close();
    },
  };
  return server;
}
