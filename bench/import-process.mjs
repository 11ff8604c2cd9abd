/** One large import, for `imports.mjs`: tells its parent what each part took, in seconds, and the most memory that the process held by then, in MB. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { distFolder } from '../apps/launcher/folders.mjs';

const [rows, zoneId, personId] = [Number(process.argv[2]), process.argv[3], process.argv[4]];
const load = (path) => import(pathToFileURL(join(distFolder, path)).href);
const { applicationDataSource, ReadPool, SystemClock, ZoneDatabase, readSettings } = await load('libs/platform/index.js');
const { tables } = await load('apps/api/tables.js');
const { ImportPlanService } = await load('libs/interchange/import-plan.service.js');
const { ImportPlanner } = await load('libs/interchange/import-planner.js');
const { ImportRunner } = await load('libs/interchange/import-runner.js');
const { Caller } = await load('libs/identity/index.js');

const settings = readSettings();
const writer = await applicationDataSource(settings, tables.entities).initialize();
const reader = new ReadPool(settings.DATABASE_URL, 4);
const db = new ZoneDatabase(writer, reader, new SystemClock());
const caller = new Caller({ personId, name: '王一', officeId: null, zoneId, homeZoneId: zoneId, roles: ['zone_admin'], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: personId }, personId, 'zh-CN');

// Making the workbook is no part of bringing it in: its memory would hide the import's.
const bytes = await inChild();
const figures = { idleMB: peak() };
/** How long nothing else got a turn: what people on the same process wait. */
let longest = 0;
let last = performance.now();
const pulse = setInterval(() => {
  longest = Math.max(longest, performance.now() - last - 10);
  last = performance.now();
}, 10);

const plans = new ImportPlanService(db);
let batchId;
await timed('upload', async () => (batchId = await plans.upload(caller, 'project', 'ledger.xlsx', bytes)));
await plans.plan(caller, batchId, 1, null, null);
await timed('dryRun', () => new ImportPlanner(db).run(zoneId, batchId));
const [{ version, state }] = await db.rows(zoneId, 'bench', `select version, state from import_batch where zone_id = app.zone() and id = $1`, [batchId]);
if (state !== 'planned') throw new Error(`the dry run ended as ${state}`);
await plans.run(caller, batchId, version);
await timed('import', () => new ImportRunner(db).run(zoneId, batchId));
clearInterval(pulse);
const [{ count }] = await db.rows(zoneId, 'bench_count', `select count(*)::int from project where zone_id = app.zone()`);
if (count !== rows) throw new Error(`${count} projects went in`);
process.send({ ...figures, heldUpSeconds: Number((longest / 1_000).toFixed(2)) });
await reader.close();
await writer.destroy();
process.disconnect();

async function timed(part, work) {
  const began = performance.now();
  await work();
  figures[`${part}Seconds`] = Number(((performance.now() - began) / 1_000).toFixed(1));
  figures[`${part}PeakMB`] = peak();
}

function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1_024);
}

/** The workbook, made in a process of its own. */
async function inChild() {
  const made = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', `const { longProjectLedger, makeWorkbook } = await import(${JSON.stringify(pathToFileURL(join(distFolder, 'libs/interchange/testing/ledgers.js')).href)}); process.stdout.write(await makeWorkbook(longProjectLedger(${rows})));`],
    { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 },
  );
  return made.stdout;
}
