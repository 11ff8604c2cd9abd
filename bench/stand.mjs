/** What every benchmark stands on: a database of its own, the served API, a token. Ended by {@link endStand}. */
import { fork } from 'node:child_process';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { withProgress } from '../apps/launcher/console.mjs';
import { distFolder } from '../apps/launcher/folders.mjs';
import { freePort } from '../apps/launcher/ports.mjs';
import { startPostgres, startTemporaryPostgres } from '../apps/launcher/postgres.mjs';
import { ZONE_ID } from './data.mjs';

export const POOL = 10;
/** As the image sets it (docker/Dockerfile). */
const NODE_OPTIONS = '--max-semi-space-size=32';
const children = [];
let database;

/**
 * A migrated database.
 * @param keptIn a folder in which it stays for the next run; without it, it is thrown away
 */
export async function startDatabase(keptIn) {
  const settings = { shared_buffers: '1GB', effective_cache_size: '6GB', work_mem: '32MB', maintenance_work_mem: '512MB' };
  const start = () => (keptIn ? startPostgres({ dataDir: keptIn, durable: false, settings }) : startTemporaryPostgres({ settings }));
  database = await withProgress('Starting a database of its own', start);
  const { migrate } = await import(pathToFileURL(join(distFolder, 'apps/api/migrate.js')).href);
  Object.assign(process.env, { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, SESSION_SECRET: randomBytes(32).toString('hex') });
  await withProgress('Migrating', () => migrate());
  return database;
}

/** The database as the superuser, who need not heed triggers and row security. */
export function superuserUrl() {
  return Object.assign(new URL(database.adminUrl), { pathname: '/liantu' }).toString();
}

/** Work as the superuser, without triggers: they and the foreign keys would write millions of rows of history that nobody reads here. */
export async function asSuperuser(work) {
  const client = new pg.Client({ connectionString: superuserUrl() });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An API token for the one person who asks. */
export async function apiToken(client) {
  const secret = `lt_${randomBytes(32).toString('base64url')}`;
  await client.query(
    `insert into session (id, token_hash, person_zone_id, person_id, zone_id, kind, name, created_at, last_used_at)
     select $1, $2, $3, id, $3, 'api-token', 'bench', now(), now() from person where login = 'bench'`,
    [randomUUID(), createHmac('sha256', process.env.SESSION_SECRET).update(secret).digest(), ZONE_ID],
  );
  return secret;
}

/** The API as the image runs it, once it answers. */
export async function startApi() {
  const port = await freePort();
  const env = { ...process.env, NODE_OPTIONS, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: database.appUrl, DATABASE_POOL: String(POOL), PUBLIC_URL: `http://127.0.0.1:${port}` };
  const child = startChild(join(distFolder, 'apps/api/main.js'), env, 'ignore');
  let ended = false;
  child.once('exit', () => (ended = true));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (ended) throw new Error('the API did not start');
    if (await fetch(`${url}/health/live`).then((response) => response.ok, () => false)) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the API does not answer');
}

/** A process that ends with the benchmark. */
export function startChild(path, env, stdout = 'inherit') {
  const child = fork(path, { env, stdio: ['ignore', stdout, 'inherit', 'ipc'] });
  children.push(child);
  return child;
}

export async function endStand() {
  for (const child of children.splice(0)) child.kill('SIGTERM');
  await database?.stop();
  database = undefined;
}

export function median(values) {
  return percentile(values, 0.5);
}

export function percentile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.min(Math.floor(values.length * share), values.length - 1)];
}
