import { RequestMethod, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { READ_ONLY_ROLES, ROLES } from '#identity';
import { documentFor, idPaths, operationsOf, variablesFor, type Operation } from '../support/operations.js';
import { GIVEN, rowMaker, rowsOfZone, TABLE_OF_ROUTE, tableOfId } from '../support/rows-of-zone-b.js';
import { openTestServer, type GraphQLAnswer, type TestClient, type TestServer } from '../support/server.js';
import type { RowMaker } from '../support/table-rows.js';

/** In every text of zone B. */
const MARKER = 'SECRET-OF-B';
/** Somebody who may do everything in his zone: only the zone stands in his way. */
const EVERY_ROLE = ROLES.filter((role) => !READ_ONLY_ROLES.includes(role));

describe('zones are closed to each other, whatever the operation', () => {
  let server: TestServer;
  let schema: GraphQLSchema;
  let maker: RowMaker;
  let client: TestClient;
  let own: Map<string, string>;
  let foreign: Map<string, string>;
  let operations: { operation: Operation; paths: string[] }[];
  let before: string;

  beforeAll(async () => {
    server = await openTestServer();
    schema = server.running.app.get(GraphQLSchemaHost).schema;
    maker = await rowMaker(server);
    client = await server.as({ roles: [...EVERY_ROLE] });
    foreign = await rowsOfZone(server, maker, server.zoneB, MARKER);
    own = await ownRows();
    operations = operationsOf(schema).map((operation) => ({ operation, paths: idPaths(operation) }));
    before = await stateOfB();
  }, 60_000);
  afterAll(() => server.close());

  /** What belongs to one person only is the caller's own. */
  const ownRows = () => {
    const { id } = client.person!;
    return rowsOfZone(server, maker, server.zoneA, 'own', { 'import_batch.uploaded_by_id': id, 'reminder.recipient_id': id, 'saved_view.owner_id': id, 'bulk_action.person_id': id });
  };

  /** Every row of zone B, its history and its sessions, as one hash. */
  const stateOfB = async () => {
    const tables = await server.asOwner<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'zone_id' order by 1`);
    const parts = tables.map(({ name }) => `select '${name}' as name, (select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name} t where zone_id = $1) as hash`);
    return JSON.stringify(await server.asOwner(parts.join(' union all '), [server.zoneB]));
  };

  const call = async (operation: Operation, rows: Map<string, string>, exceptAt: string | null, others = own): Promise<{ answer: GraphQLAnswer<Record<string, unknown>>; sent: string[] }> => {
    const ids = new Map(idPaths(operation).map((path) => [path, (exceptAt === null || exceptAt === path ? rows : others).get(tableOfId(operation.name, path)!)!]));
    const given = { ...GIVEN[operation.name], ...(await currentVersion(operation, ids)) };
    const variables = variablesFor(operation, ids, given);
    if ('idempotencyKey' in variables) variables.idempotencyKey = `${operation.name} ${[...ids.values()].join(' ')}`;
    return { answer: await client.send(documentFor(schema, operation, variables), variables), sent: [...ids.values()] };
  };

  /** An update must name the version that stands, or it would be refused for that alone. */
  const currentVersion = async (operation: Operation, ids: Map<string, string>) => {
    const table = tableOfId(operation.name, 'id');
    if (!operation.field.args.some(({ name }) => name === 'version') || !table || !ids.has('id')) return {};
    const [row] = await server.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [ids.get('id')]);
    return { version: row?.version ?? 1 };
  };

  const assertClosed = async (what: string, { data, errors }: GraphQLAnswer<Record<string, unknown>>) => {
    const shown = JSON.stringify({ data, current: errors?.map(({ extensions }) => extensions.current) });
    // That there are other zones, and what they are called, is no secret: projects are referred to them.
    const open = what.startsWith('referralZones ') ? foreign.get('zone') : null;
    const leaked = [MARKER, ...foreign.values()].filter((secret) => secret !== open && shown.includes(secret));
    expect({ what, leaked }).toEqual({ what, leaked: [] });
    expect({ what, told: JSON.stringify(errors ?? []).includes(MARKER) }).toEqual({ what, told: false });
    expect({ what, failed: errors?.some(({ extensions }) => extensions.code === 'INTERNAL') ?? false }).toEqual({ what, failed: false });
    expect({ what, changed: (await stateOfB()) !== before }).toEqual({ what, changed: false });
  };

  it('knows whose row every id of every operation means', () => {
    const unknown = operations.flatMap(({ operation, paths }) => paths.filter((path) => !foreign.has(tableOfId(operation.name, path) ?? '')).map((path) => `${operation.name}.${path}`));
    // Say in test/support/rows-of-zone-b.ts which table's row it is.
    expect(unknown).toEqual([]);
  });

  it('shows nothing of another zone through any query', async () => {
    for (const { operation, paths } of operations.filter((one) => one.operation.kind === 'query')) {
      const whole = await call(operation, own, null);
      await assertClosed(`${operation.name} without foreign ids`, whole.answer);
      for (const path of paths) await assertClosed(`${operation.name} with a foreign ${path}`, (await call(operation, foreign, path)).answer);
    }
  });

  it('finds by the same queries what is in the own zone', async () => {
    const empty: string[] = [];
    for (const { operation, paths } of operations.filter((one) => one.operation.kind === 'query' && one.paths.length > 0)) {
      if (!isObjectType(getNamedType(operation.field.type)) || paths.some((path) => path.includes('.'))) continue;
      const { answer } = await call(operation, own, null);
      if (answer.errors || answer.data?.[operation.name] == null) empty.push(`${operation.name} ${JSON.stringify(answer.errors)}`);
    }
    expect(empty).toEqual([]);
  });

  it('neither changes nor links anything of another zone through any mutation', async () => {
    const vacuous: string[] = [];
    for (const { operation, paths } of operations.filter((one) => one.operation.kind === 'mutation' && one.paths.length > 0)) {
      const fresh = await ownRows();
      for (const path of [...paths, null]) {
        const { answer, sent } = await call(operation, foreign, path, fresh);
        await assertClosed(`${operation.name} with ${path ?? 'only'} foreign ids`, answer);
        await assertNotLinked(`${operation.name} with ${path ?? 'only'} foreign ids`, sent);
      }
      const { answer } = await call(operation, fresh, null);
      const code = answer.errors?.[0]?.extensions.code;
      // With rows of the own zone it must get further, or the walk would prove nothing.
      if (operation.name !== 'chooseZone' && (code === 'NOT_FOUND' || code === 'INTERNAL' || code === 'FORBIDDEN')) vacuous.push(`${operation.name}: ${JSON.stringify(answer.errors)}`);
    }
    expect(vacuous).toEqual([]);
  }, 240_000);

  /** Also columns without a foreign key, lists of ids and JSON may not come to hold an id of another zone. */
  const assertNotLinked = async (what: string, sent: string[]) => {
    const strange = sent.filter((id) => [...foreign.values()].includes(id));
    const found = await server.asOwner<{ name: string }>(
      maker.names.map((name) => `select '${name}' as name from ${name} t where zone_id = $1 and exists (select 1 from unnest($2::text[]) id where t::text like '%' || id || '%')`).join(' union all '),
      [server.zoneA, strange.filter((id) => id !== server.zoneB)],
    );
    expect({ what, linked: found.map(({ name }) => name) }).toEqual({ what, linked: [] });
  };

  it('hands out no file of another zone', async () => {
    const routes: { method: string; path: string }[] = [];
    for (const module of server.running.app.get(ModulesContainer).values()) {
      for (const { metatype } of module.controllers.values()) {
        const controller = metatype as Type;
        for (const name of Object.getOwnPropertyNames(controller.prototype)) {
          const handler = (controller.prototype as Record<string, unknown>)[name] as object;
          const method: unknown = Reflect.getMetadata('method', handler);
          if (method === undefined) continue;
          const path = [Reflect.getMetadata('path', controller), Reflect.getMetadata('path', handler)].map((part) => String(part).replace(/^\/|\/$/g, '')).filter(Boolean);
          routes.push({ method: RequestMethod[method as number]!, path: `/${path.join('/')}` });
        }
      }
    }
    const withId = routes.filter(({ path }) => path.includes(':'));
    expect(withId.map(({ path }) => path).filter((path) => !(path in TABLE_OF_ROUTE))).toEqual([]);
    for (const { method, path } of withId) {
      const response = await client.fetch(path.replace(':id', foreign.get(TABLE_OF_ROUTE[path]!)!), { method });
      expect([path, response.status]).toEqual([path, 404]);
      expect((await server.anonymous.fetch(path.replace(':id', own.get(TABLE_OF_ROUTE[path]!)!), { method })).status).toBe(401);
    }
    expect(await stateOfB()).toBe(before);
  });
});
