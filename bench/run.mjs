/**
 * `npm run bench`: the served GraphQL API, with sign-in, row security and limits on, against a bare node:http + pg server that answers each
 * read with one hand-written JSON statement - same database, same machine, same run, turn by turn. Prints a table, then the same
 * as one line of JSON. Exits non-zero when a read misses its target.
 */
import { fork } from 'node:child_process';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import autocannon from 'autocannon';
import pg from 'pg';
import { buildIfNeeded } from '../apps/launcher/build.mjs';
import { say, withProgress } from '../apps/launcher/console.mjs';
import { distFolder, projectFolder } from '../apps/launcher/folders.mjs';
import { freePort } from '../apps/launcher/ports.mjs';
import { startPostgres, startTemporaryPostgres } from '../apps/launcher/postgres.mjs';
import { fillStatements, ZONE_ID } from './data.mjs';
import { covers, READS } from './reads.mjs';

const CLIENTS = Number(process.env.BENCH_CLIENTS ?? 16);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const POOL = 10;
/** A folder in which the filled database stays for the next run; without it, it is thrown away. */
const KEPT = process.env.BENCH_KEEP;

const children = [];
let database;

try {
  process.exitCode = await main();
} finally {
  for (const child of children) child.kill('SIGTERM');
  await database?.stop();
}

async function main() {
  await buildIfNeeded();
  const settings = { shared_buffers: '1GB', effective_cache_size: '6GB', work_mem: '32MB', maintenance_work_mem: '512MB' };
  const start = () => (KEPT ? startPostgres({ dataDir: KEPT, durable: false, settings }) : startTemporaryPostgres({ settings }));
  database = await withProgress('Starting a database of its own', start);
  const token = await prepare(database);
  const [bare, api] = [await startBare(database.adminUrl), await startApi(database)];

  const results = [];
  for (const read of READS) {
    const served = { url: `${api}/graphql`, method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: read.query, variables: read.variables }) };
    const yardstick = { url: `${bare}${read.path}`, method: 'GET' };
    await assertAnswers(served, yardstick, read);
    for (const warm of [served, yardstick]) await load(warm, 3);
    const rounds = [];
    // Turn by turn, so that whatever else slows the machine slows both.
    for (let round = 0; round < ROUNDS; round++) rounds.push({ served: await load(served, SECONDS), bare: await load(yardstick, SECONDS) });
    const result = { name: read.name, target: read.target, served: middle(rounds.map((r) => r.served)), bare: middle(rounds.map((r) => r.bare)) };
    result.ratio = median(rounds.map((r) => r.served.rps / r.bare.rps));
    results.push(result);
    say(`${read.name}: ${result.ratio.toFixed(2)} of the bare server (${read.what})`);
  }
  print(results);
  return results.every((result) => result.ratio >= result.target) ? 0 : 1;
}

/** Tables, data and an API token for the one person who asks. */
async function prepare({ ownerUrl, adminUrl }) {
  const { migrate } = await import(pathToFileURL(join(distFolder, 'apps/api/migrate.js')).href);
  Object.assign(process.env, { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: ownerUrl, SESSION_SECRET: randomBytes(32).toString('hex') });
  await withProgress('Migrating', () => migrate());
  const client = new pg.Client({ connectionString: Object.assign(new URL(adminUrl), { pathname: '/liantu' }).toString() });
  await client.connect();
  try {
    const { rowCount: filled } = await client.query(`select from zone where id = $1`, [ZONE_ID]);
    // Triggers and foreign keys would write 10 million rows of history that nobody reads here.
    await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
    if (!filled) {
      await client.query('begin');
      for (const [what, sql] of fillStatements('!')) await withProgress(`Filling: ${what}`, () => client.query(sql));
      await client.query('commit');
      await withProgress('Gathering statistics', () => client.query('vacuum analyze'));
    }
    const secret = `lt_${randomBytes(32).toString('base64url')}`;
    await client.query(
      `insert into session (id, token_hash, person_zone_id, person_id, zone_id, kind, name, created_at, last_used_at) 
       select $1, $2, $3, id, $3, 'api-token', 'bench', now(), now() from person where login = 'bench'`,
      [randomUUID(), createHmac('sha256', process.env.SESSION_SECRET).update(secret).digest(), ZONE_ID],
    );
    return secret;
  } finally {
    await client.end();
  }
}

async function startBare(adminUrl) {
  const port = await freePort();
  const url = Object.assign(new URL(adminUrl), { pathname: '/liantu' }).toString();
  const child = fork(join(projectFolder, 'bench/bare-server.mjs'), { env: { ...process.env, DATABASE_URL: url, DATABASE_POOL: String(POOL), PORT: String(port) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.push(child);
  await new Promise((resolve, reject) => (child.once('message', resolve), child.once('exit', () => reject(new Error('the bare server did not start')))));
  return `http://127.0.0.1:${port}`;
}

async function startApi({ appUrl }) {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: appUrl, DATABASE_POOL: String(POOL), PUBLIC_URL: `http://127.0.0.1:${port}` };
  const child = fork(join(distFolder, 'apps/api/main.js'), { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  children.push(child);
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

/** What is measured must be the answer, not an error answered quickly. */
async function assertAnswers(served, yardstick, read) {
  const response = await fetch(served.url, served);
  const { data, errors } = await response.json();
  if (errors?.length || !read.check(data)) throw new Error(`${read.name}: ${JSON.stringify(errors ?? data).slice(0, 500)}`);
  const bare = await fetch(yardstick.url);
  if (!bare.ok) throw new Error(`${read.name}, bare: ${await bare.text()}`);
  if (!covers(read.answer(data), await bare.json())) throw new Error(`${read.name}: the two answers differ`);
}

async function load(request, seconds) {
  const result = await autocannon({ ...request, connections: CLIENTS, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${request.url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { rps: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

function middle(rounds) {
  return Object.fromEntries(['rps', 'p50', 'p99'].map((figure) => [figure, median(rounds.map((round) => round[figure]))]));
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print(results) {
  console.log(`\n${CLIENTS} clients, ${ROUNDS} rounds of ${SECONDS} s each, medians; times in ms`);
  console.table(
    Object.fromEntries(
      results.map(({ name, served, bare, ratio, target }) => [
        name,
        { 'requests/s': served.rps.toFixed(1), p50: served.p50, p99: served.p99, 'bare requests/s': bare.rps.toFixed(1), 'bare p50': bare.p50, 'bare p99': bare.p99, ratio: ratio.toFixed(2), target, reached: ratio >= target },
      ]),
    ),
  );
  console.log(JSON.stringify({ clients: CLIENTS, seconds: SECONDS, rounds: ROUNDS, results }));
}
