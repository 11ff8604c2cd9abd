import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { READ_ONLY_ROLES, ROLES } from '#identity';
import { documentFor, idPaths, operationsOf, variablesFor, type Operation } from '../support/operations.js';
import { GIVEN, rowMaker, rowsOfZone, tableOfId } from '../support/rows-of-zone-b.js';
import { openTestServer, type TestClient, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';

/**
 * Reads about records whose figures are one statement each; with the caller's own lists and counts they may need some; a snapshot held
 * against now reads the chain in one picture, whose begin and end count too.
 */
const MOST_STATEMENTS = 8;

/** Lists of things with ids inside, which here stay empty like the filters. */
const EMPTY: Record<string, Record<string, unknown>> = { whatIf: { 'input.scenarios.targets': [] } };

describe('the number of SQL statements', () => {
  let server: TestServer;
  let schema: GraphQLSchema;
  let client: TestClient;
  beforeAll(async () => {
    server = await openTestServer();
    schema = server.running.app.get(GraphQLSchemaHost).schema;
    client = await server.as({ roles: ROLES.filter((role) => !READ_ONLY_ROLES.includes(role)) });
  });
  afterAll(() => server.close());

  it('does not grow with the rows, whatever the query', async () => {
    const maker = await rowMaker(server);
    const more = () => rowsOfZone(server, maker, server.zoneA, 'row', { 'import_batch.uploaded_by_id': client.person!.id, 'reminder.recipient_id': client.person!.id });
    const rows = await more();
    const queries = operationsOf(schema).filter(({ kind }) => kind === 'query');

    const counted = async (operation: Operation): Promise<[number, number]> => {
      // Filters stay empty, so that the lists are whole; what must be given is given.
      const required = idPaths(operation).filter((path) => operation.field.args.some((arg) => arg.name === path && String(arg.type).endsWith('!')));
      const ids = new Map(required.map((path) => [path, rows.get(tableOfId(operation.name, path)!)!]));
      const variables = { ...variablesFor(operation, ids, { ...GIVEN[operation.name], ...EMPTY[operation.name] }), ...(operation.field.args.some(({ name }) => name === 'first') && { first: 100 }) };
      const document = documentFor(schema, operation, variables);
      // Twice: the first time also prepares and finds out who calls.
      await client.send(document, variables);
      let size = 0;
      const statements = await statementsOf(async () => {
        const answer = await client.send(document, variables);
        expect({ query: operation.name, errors: answer.errors }).toEqual({ query: operation.name });
        size = JSON.stringify(answer.data).length;
      });
      return [statements.length, size];
    };

    const few = new Map<string, [number, number]>();
    for (const query of queries) few.set(query.name, await counted(query));
    for (let times = 0; times < 4; times++) await more();
    const growing: string[] = [];
    let longer = 0;
    for (const query of queries) {
      const [before, sizeBefore] = few.get(query.name)!;
      const [after, sizeAfter] = await counted(query);
      if (after > before || after > MOST_STATEMENTS) growing.push(`${query.name}: ${before} statements, then ${after}`);
      if (sizeAfter > sizeBefore) longer++;
    }
    expect(growing).toEqual([]);
    // The rows were really read: most lists answered with more.
    expect(longer).toBeGreaterThan(10);
  }, 120_000);

  it('is one for a page of a list, and one more for its total', async () => {
    await client.data(`{ people(first: 10) { nodes { id office { name } } pageInfo { endCursor } } }`);
    expect(await statementsOf(() => client.data(`{ people(first: 10) { nodes { id office { name } } pageInfo { endCursor } } }`))).toHaveLength(1);
    expect(await statementsOf(() => client.data(`{ people(first: 10) { nodes { id } totalCount } }`))).toHaveLength(2);
  });
});
