import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { projectFolder } from './folders.mjs';
import { holderOf } from './lock.mjs';
import { freePort } from './ports.mjs';
import { removeData } from './postgres-home.mjs';
import { startTemporaryPostgres } from './postgres.mjs';
import { pause, run } from './processes.mjs';
import { redisServer, startTemporaryRedis } from './redis.mjs';
import { runSource } from './run-source.mjs';

/** What is tested on the other queue too, when there is a Redis. */
const ON_THE_QUEUE = 'queue|outbox|jobs|reminder|worker';

/**
 * The parts of `npm test`, in order. Each answers how many tests passed, failed and were skipped; a check that is one command counts as
 * one test.
 * @type {{ name: string, title: string, run(options: { patterns: string[] }): Promise<{ passed?: number, failed?: number, skipped?: number, note?: string }> }[]}
 */
export const PARTS = [
  { name: 'lint', title: 'style, room order, stated permissions', run: () => commands(['eslint/bin/eslint.js', '.']) },
  {
    name: 'types',
    title: 'the compiler over backend and admin',
    run: () => commands(['typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'], ['typescript/bin/tsc', '-p', 'apps/admin/tsconfig.json', '--noEmit']),
  },
  { name: 'unit', title: 'rules', run: ({ patterns }) => jest('unit', patterns) },
  { name: 'launcher', title: 'start, stop, lint rules', run: ({ patterns }) => jest('launcher', patterns) },
  { name: 'integration', title: 'on a real PostgreSQL', run: ({ patterns }) => jest('integration', patterns) },
  { name: 'redis', title: 'what is queued, on Redis', run: onRedis },
  { name: 'schema', title: 'apps/api/schema.graphql and docs/api-operations.md against the code', run: async () => verdict(await runSource(['apps/api/schema.ts', '--check'])) },
  { name: 'drift', title: 'entities against migrations', run: drift },
  { name: 'browser', title: 'the main job in a browser', run: browser },
];

const verdict = ({ code }) => (code === 0 ? { passed: 1 } : { failed: 1 });

/** Commands of packages, each counted as one test. */
async function commands(...all) {
  let passed = 0;
  for (const [path, ...args] of all) {
    const { code } = await run(process.execPath, [join(projectFolder, 'node_modules', path), ...args], { cwd: projectFolder });
    if (code === 0) passed++;
  }
  return { passed, failed: all.length - passed };
}

async function jest(project, patterns, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-jest-'));
  const report = join(folder, 'report.json');
  try {
    const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(projectFolder, 'node_modules/jest/bin/jest.js')];
    const options = ['--selectProjects', project, '--json', '--outputFile', report, '--maxWorkers=100%', ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [])];
    const { code } = await run(process.execPath, [...node, ...options], { cwd: projectFolder, env: { ...process.env, ...env } });
    const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
    if (!counts) return { failed: 1, note: 'it did not get as far as a report' };
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    return { passed: counts.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: counts.numPendingTests + counts.numTodoTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onRedis({ patterns }) {
  if (!redisServer()) return { skipped: 1, note: 'redis-server is not installed; the queue was tested on PostgreSQL alone' };
  const redis = await startTemporaryRedis();
  try {
    return await jest('integration', patterns.length > 0 ? patterns : [ON_THE_QUEUE], { REDIS_URL: redis.url });
  } finally {
    await redis.stop();
  }
}

/** businessTable() ties every row to its zone; no entity repeats that key. */
const DRIFT = `
  import { runMigrations, schemaDrift } from '#platform';
  import { tables } from './apps/api/tables.ts';
  await runMigrations(process.env.OWNER_URL, tables);
  const zoneKey = /^ALTER TABLE "(\\w+)" DROP CONSTRAINT "\\1_(?:other_)?zone_id_fkey"$/;
  const drift = (await schemaDrift(process.env.OWNER_URL, tables)).filter((statement) => !zoneKey.test(statement));
  if (drift.length > 0) console.error('To become what the entities say, the tables would need:\\n' + drift.join(';\\n') + ';');
  process.exit(drift.length > 0 ? 1 : 0);`;

async function drift() {
  const postgres = await startTemporaryPostgres();
  try {
    return verdict(await runSource(['--input-type=module', '--eval', DRIFT], { env: { OWNER_URL: postgres.ownerUrl } }));
  } finally {
    await postgres.stop();
  }
}

/** Starts the system as `npm start` does, on a data folder of its own, and lets test/browser/run.mjs loose on LIANTU_URL. */
async function browser() {
  const tests = join(projectFolder, 'test/browser/run.mjs');
  if (!existsSync(tests)) return { skipped: 1, note: 'test/browser/run.mjs is not there' };
  await buildIfNeeded();
  const data = mkdtempSync(join(tmpdir(), 'liantu-browser-'));
  let ended = null;
  const env = { ...process.env, DATA_DIR: data, PORT: String(await freePort()), HOST: '127.0.0.1' };
  const system = run(process.execPath, [join(projectFolder, 'apps/launcher/start.mjs')], { cwd: projectFolder, env, quiet: true }).then((result) => (ended = result));
  try {
    while (!ended && !holderOf(join(data, 'lock'))?.url) await pause(100);
    if (ended) throw new Error(`The system did not start:\n${ended.output}`);
    const { url, pid } = holderOf(join(data, 'lock'));
    const { code, output } = await run(process.execPath, [tests], { cwd: projectFolder, env: { ...process.env, LIANTU_URL: url }, tee: true });
    process.kill(pid, 'SIGTERM');
    await system;
    const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
    if (!closing) return verdict({ code });
    const [passed, failed, skipped] = closing.slice(1).map((count) => Number(count ?? 0));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
  } finally {
    removeData(data);
  }
}
