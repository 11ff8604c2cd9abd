import { createHash } from 'node:crypto';
import pg from 'pg';

/** One SQL text with the name under which connections keep it prepared. */
export interface Statement {
  name: string;
  text: string;
}

const statements = new Map<string, Statement>();

/** Names a statement after its label and text, so that the same text is prepared once per connection. */
export function statement(label: string, text: string): Statement {
  const known = statements.get(text);
  if (known) return known;
  // Dynamic filters make a bounded number of texts; past that something builds values into SQL, which must not pile up.
  if (statements.size > 5_000) statements.clear();
  const made = { name: `${label.slice(0, 40)}_${createHash('sha1').update(text).digest('hex').slice(0, 12)}`, text };
  statements.set(text, made);
  return made;
}

/** Where statements are read: the pool, or one picture of the database. */
export type ZoneReader = Pick<ReadPool, 'rows' | 'unzoned'>;

type ZonedClient = pg.PoolClient & { liantuZone?: string };

/**
 * Connections for reading, each always under one zone's row security. The pool is private and its only door sets the
 * zone, so that no read can forget it; the connection remembers its zone, which saves setting it again. Setting and
 * reading go out together (pipelined): one round trip. The connections are read-only.
 */
export class ReadPool {
  private readonly pool: pg.Pool;

  constructor(url: string, size: number) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: size,
      application_name: 'liantu-read',
      options: '-c default_transaction_read_only=on -c statement_timeout=30s -c jit=off',
      pipeline: true,
    } as pg.PoolConfig);
    // An idle connection that breaks is replaced at the next use.
    this.pool.on('error', () => {});
  }

  /** Rows as pg gives them. */
  async rows<T extends pg.QueryResultRow>(zoneId: string, query: Statement, params: unknown[] = []): Promise<T[]> {
    const client: ZonedClient = await this.pool.connect();
    let broken: Error | undefined;
    try {
      let zoned: Promise<unknown> | undefined;
      if (client.liantuZone !== zoneId) {
        client.liantuZone = undefined;
        zoned = client.query({ name: 'app_zone', text: `select set_config('app.zone', $1, false)`, values: [zoneId] });
        zoned.catch(() => {});
      }
      const result = client.query<T>({ name: query.name, text: query.text, values: params });
      result.catch(() => {});
      await zoned;
      client.liantuZone = zoneId;
      return (await result).rows;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /**
   * Several statements that must agree with each other: all see the database as it stood at the first of them.
   * The reader is good for one zone, and only while `work` runs.
   */
  async picture<T>(zoneId: string, work: (reader: ZoneReader) => Promise<T>): Promise<T> {
    const client: ZonedClient = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin isolation level repeatable read read only');
      try {
        await client.query(`select set_config('app.zone', $1, true)`, [zoneId]);
        return await work({
          rows: async <R extends pg.QueryResultRow>(asked: string, query: Statement, params: unknown[] = []) => {
            if (asked !== zoneId) throw new Error('a picture shows one zone only');
            return (await client.query<R>({ name: query.name, text: query.text, values: params })).rows;
          },
          unzoned: (query, params) => this.unzoned(query, params),
        });
      } finally {
        await client.query('rollback');
      }
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) broken = error as Error;
      throw error;
    } finally {
      // A refusal inside of `work` says nothing of the connection, but one that is in doubt is not kept.
      client.release(broken);
    }
  }

  /** Rows of a statement that is about no zone: it sees only what security-definer functions let through. */
  async unzoned<T extends pg.QueryResultRow>(query: Statement, params: unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>({ name: query.name, text: query.text, values: params })).rows;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
