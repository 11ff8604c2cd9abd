import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { applicationDataSource, ReadPool, TestClock, ZoneDatabase, type Actor, type Settings } from '#platform';
import { tables } from '../../apps/api/tables.js';

/** A database of this test file's own, cut from the migrated template, with two empty zones. */
export interface TestDatabase {
  db: ZoneDatabase;
  clock: TestClock;
  settings: Settings;
  zoneA: string;
  zoneB: string;
  /** An actor of a zone that stands for a test's preparations. */
  actor(zoneId: string): Actor;
  /** A statement as the owner of the tables: sees every zone. For looking behind the scenes. */
  asOwner<T = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** Monday, 2 March 2026, 09:00 in China. */
export const TEST_NOW = '2026-03-02T01:00:00Z';

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const ownerUrl = process.env.LIANTU_TEST_OWNER_URL;
  const appUrl = process.env.LIANTU_TEST_APP_URL;
  if (!ownerUrl || !appUrl) throw new Error('No test database: run integration tests through `npm test -- integration`');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(ownerUrl, (client) => client.query(`create database ${name} template liantu_template`));

  const settings: Settings = {
    NODE_ENV: 'test',
    PORT: 0,
    HOST: '127.0.0.1',
    DATABASE_URL: withDatabase(appUrl, name),
    DATABASE_OWNER_URL: withDatabase(ownerUrl, name),
    DATABASE_POOL: 4,
    SESSION_SECRET: 'a secret that only this test knows, 0123456789',
    REDIS_URL: process.env.REDIS_URL,
  };
  const owner = new pg.Pool({ connectionString: settings.DATABASE_OWNER_URL, max: 2 });
  owner.on('error', () => {});
  const zoneA = uuidv7();
  const zoneB = uuidv7();
  await owner.query(`insert into zone (id, code, name) values ($1, 'a', '甲开发区'), ($2, 'b', '乙开发区')`, [zoneA, zoneB]);

  const clock = new TestClock(new Date(TEST_NOW));
  const writer = await applicationDataSource(settings, tables.entities).initialize();
  const reader = new ReadPool(settings.DATABASE_URL, 4);
  return {
    db: new ZoneDatabase(writer, reader, clock),
    clock,
    settings,
    zoneA,
    zoneB,
    actor: (zoneId) => ({ zoneId, personId: null, source: 'test' }),
    asOwner: async <T>(sql: string, params: unknown[] = []) => (await owner.query(sql, params)).rows as T[],
    async close() {
      await reader.close();
      await writer.destroy();
      await owner.end();
      await dropDatabase(ownerUrl, name);
    },
  };
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Autovacuum may be at work in the database, which only a superuser could end: then once more when it is through. */
async function dropDatabase(ownerUrl: string, name: string, attempts = 20): Promise<void> {
  try {
    await withClient(ownerUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  } catch (error) {
    if (attempts === 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 250));
    await dropDatabase(ownerUrl, name, attempts - 1);
  }
}
