/**
 * `npm run bench:pipeline`: what grows with the pipeline of a zone, at 5,000 and at 50,000 projects, each with 5 metrics and 8 quarterly returns
 * a metric: the check of all agreements when every result is new and when none changed, a page of the board, all rates. Prints seconds or
 * milliseconds and how many times as long the larger zone takes, as a table and as one line of JSON. It sets no target: ten times the
 * projects should cost ten times the check, and a page no more than before.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from '../apps/launcher/build.mjs';
import { withProgress } from '../apps/launcher/console.mjs';
import { distFolder } from '../apps/launcher/folders.mjs';
import { fillStatements, SIZE, ZONE_ID } from './data.mjs';
import { READS } from './reads.mjs';
import { apiToken, asSuperuser, endStand, median, startApi, startDatabase } from './stand.mjs';

const SIZES = (process.env.BENCH_PROJECTS ?? '5000,50000').split(',').map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const RETURNS = 8;

const ratesBy = (grouping) =>
  `{ projectRates(groupBy: ${grouping}) { key label rates { code value numerator denominator amountValue amountNumerator amountDenominator } } }`;

const ASKED = {
  'board page of 50, ms': READS.find(({ name }) => name === 'board').query,
  'all rates, by chain, ms': ratesBy('CHAIN'),
  'all rates, by quarter of signing, ms': ratesBy('SIGNED_QUARTER'),
};

const results = [];
try {
  await buildIfNeeded();
  for (const projects of SIZES) results.push(await measure(projects));
} finally {
  await endStand();
}
const [small, large] = [results[0], results.at(-1)];
console.table(Object.fromEntries(Object.keys(small).map((figure) => [figure, { [SIZES[0]]: small[figure], [SIZES.at(-1)]: large[figure], times: Number((large[figure] / small[figure]).toFixed(1)) }])));
console.log(JSON.stringify({ projects: SIZES, results }));

async function measure(projects) {
  await startDatabase();
  const token = await asSuperuser((client) => fill(client, projects));
  const figures = {};
  await checks(figures);
  const url = await startApi();
  for (const [figure, query] of Object.entries(ASKED)) {
    const times = [];
    for (let warm = 0; warm < 5; warm++) await ask(url, token, query);
    for (let round = 0; round < ROUNDS; round++) times.push(await ask(url, token, query));
    figures[figure] = Number(median(times).toFixed(1));
  }
  await endStand();
  return figures;
}

async function fill(client, projects) {
  await client.query('begin');
  for (const [what, sql] of fillStatements('!', { ...SIZE, companies: projects, projects, returns: RETURNS })) await withProgress(`Filling: ${what}`, () => client.query(sql));
  await client.query('commit');
  await withProgress('Gathering statistics', () => client.query('vacuum analyze'));
  return apiToken(client);
}

/** As the job does it every morning, in this process. */
async function checks(figures) {
  const load = (path) => import(pathToFileURL(join(distFolder, path)).href);
  const { applicationDataSource, ReadPool, SystemClock, ZoneDatabase, readSettings } = await load('libs/platform/index.js');
  const { tables } = await load('apps/api/tables.js');
  const { ContractCheckService } = await load('libs/contract/index.js');
  const settings = readSettings();
  const writer = await applicationDataSource(settings, tables.entities).initialize();
  const reader = new ReadPool(settings.DATABASE_URL, 2);
  const service = new ContractCheckService(new ZoneDatabase(writer, reader, new SystemClock()));
  for (const figure of ['check of all, every result new, s', 'check of all, nothing changed, s']) {
    const began = performance.now();
    await withProgress(`Checking: ${figure}`, () => service.checkZone({ zoneId: ZONE_ID, personId: null, source: 'bench' }));
    figures[figure] = Number(((performance.now() - began) / 1_000).toFixed(1));
  }
  await reader.close();
  await writer.destroy();
}

async function ask(url, token, query) {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query }) });
  const { errors } = await response.json();
  if (errors?.length) throw new Error(JSON.stringify(errors).slice(0, 500));
  return performance.now() - began;
}
