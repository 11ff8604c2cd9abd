/**
 * `npm run bench:imports`: what a large ledger costs. A project ledger of 35 columns comes in twice, with 5,000 and with 50,000 rows, each in
 * a process and a database zone of its own: read, held against the database (the dry run), imported. Prints time and peak memory of each part,
 * and the ratio of the two sizes, as a table and as one line of JSON.
 */
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { buildIfNeeded } from '../apps/launcher/build.mjs';
import { withProgress } from '../apps/launcher/console.mjs';
import { distFolder, projectFolder } from '../apps/launcher/folders.mjs';
import { startTemporaryPostgres } from '../apps/launcher/postgres.mjs';

const SIZES = [5_000, 50_000];

await buildIfNeeded();
const database = await withProgress('Starting a database of its own', () => startTemporaryPostgres({ settings: { shared_buffers: '512MB' } }));
try {
  Object.assign(process.env, { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, SESSION_SECRET: randomBytes(32).toString('hex') });
  const { migrate } = await import(pathToFileURL(join(distFolder, 'apps/api/migrate.js')).href);
  await withProgress('Migrating', () => migrate());
  const results = [];
  for (const rows of SIZES) results.push(await withProgress(`Bringing in ${rows} rows`, () => bring(rows)));
  const [small, large] = results;
  const ratio = Object.fromEntries(Object.keys(large).map((figure) => [figure, Number((large[figure] / small[figure]).toFixed(2))]));
  console.table({ '5,000 rows': small, '50,000 rows': large, ratio });
  console.log(JSON.stringify({ small, large, ratio }));
} finally {
  await database.stop();
}

/** One ledger in a process of its own, so that its memory is its own too. */
async function bring(rows) {
  const zone = await makeZone(rows);
  const child = fork(join(projectFolder, 'bench/import-process.mjs'), [String(rows), zone.zoneId, zone.personId], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the import ended with ${code}`)));
  });
}

async function makeZone(rows) {
  const client = new pg.Client({ connectionString: Object.assign(new URL(database.adminUrl), { pathname: '/liantu' }).toString() });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    const { rows: [made] } = await client.query(
      `with z as (insert into zone (id, code, name) values (gen_random_uuid(), $1, $1) returning id)
       insert into person (zone_id, id, created_at, updated_at, login, name, roles, password_hash) select id, gen_random_uuid(), now(), now(), $1, '王一', '{zone_admin}', '' from z returning zone_id as "zoneId", id as "personId"`,
      [`bench${rows}`],
    );
    return made;
  } finally {
    await client.end();
  }
}
