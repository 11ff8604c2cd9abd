/**
 * `npm run bench`: the served GraphQL API, with sign-in, row security and limits on, against a bare node:http + pg server that answers each
 * read with one hand-written JSON statement - same database, same machine, same run, turn by turn. Prints a table, then the same
 * as one line of JSON. Exits non-zero when a read misses its target.
 */
import { join } from 'node:path';
import autocannon from 'autocannon';
import { buildIfNeeded } from '../apps/launcher/build.mjs';
import { say, withProgress } from '../apps/launcher/console.mjs';
import { projectFolder } from '../apps/launcher/folders.mjs';
import { freePort } from '../apps/launcher/ports.mjs';
import { fillStatements, ZONE_ID } from './data.mjs';
import { covers, READS } from './reads.mjs';
import { apiToken, asSuperuser, endStand, median, POOL, startApi, startChild, startDatabase, superuserUrl } from './stand.mjs';

const CLIENTS = Number(process.env.BENCH_CLIENTS ?? 16);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

try {
  process.exitCode = await main();
} finally {
  await endStand();
}

async function main() {
  await buildIfNeeded();
  await startDatabase(process.env.BENCH_KEEP);
  const token = await asSuperuser(prepare);
  const [bare, api] = [await startBare(), await startApi()];

  const results = [];
  const only = process.env.BENCH_READ;
  for (const read of READS.filter(({ name }) => !only || name === only)) {
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

/** Data, unless a kept database has them, and an API token. */
async function prepare(client) {
  const { rowCount: filled } = await client.query(`select from zone where id = $1`, [ZONE_ID]);
  if (!filled) {
    await client.query('begin');
    for (const [what, sql] of fillStatements('!')) await withProgress(`Filling: ${what}`, () => client.query(sql));
    await client.query('commit');
    await withProgress('Gathering statistics', () => client.query('vacuum analyze'));
  }
  return apiToken(client);
}

async function startBare() {
  const port = await freePort();
  const child = startChild(join(projectFolder, 'bench/bare-server.mjs'), { ...process.env, DATABASE_URL: superuserUrl(), DATABASE_POOL: String(POOL), PORT: String(port) });
  await new Promise((resolve, reject) => (child.once('message', resolve), child.once('exit', () => reject(new Error('the bare server did not start')))));
  return `http://127.0.0.1:${port}`;
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
