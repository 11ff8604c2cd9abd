import { runSource } from '../../apps/launcher/run-source.mjs';
import { startTemporaryPostgres } from '../../apps/launcher/postgres.mjs';

const MIGRATE = `
  import { runMigrations } from '#platform';
  import { tables } from './apps/api/tables.ts';
  await runMigrations(process.env.OWNER_URL, tables);`;

/**
 * Before integration tests: an empty PostgreSQL with the database `liantu_template`, which is migrated once and copied by each
 * test file (database.ts). The addresses are left in LIANTU_TEST_OWNER_URL and LIANTU_TEST_APP_URL.
 *
 * REDIS_URL is passed on as it is: with it, what tests queue runs on Redis, without it on PostgreSQL.
 */
export default async function globalSetup() {
  const postgres = await startTemporaryPostgres();
  globalThis.liantuTestPostgres = postgres;
  try {
    const { ownerUrl } = await postgres.createDatabase('liantu_template');
    const { code, output } = await runSource(['--input-type=module', '--eval', MIGRATE], { env: { OWNER_URL: ownerUrl }, quiet: true });
    if (code !== 0) throw new Error(`The test database could not be migrated:\n${output}`);
    // Of another database: one that somebody is connected to cannot be copied.
    process.env.LIANTU_TEST_OWNER_URL = postgres.ownerUrl;
    process.env.LIANTU_TEST_APP_URL = postgres.appUrl;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
