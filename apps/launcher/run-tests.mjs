/**
 * Every check there is, one after the other, with a table at the end. Arguments name the parts to run (`npm test -- unit lint`);
 * what names no part is a pattern of test files (`npm test -- integration libs/project`).
 */
import { bold, complain, dim, duration, green, red } from './console.mjs';
import { LaunchError } from './folders.mjs';
import { installIfNeeded } from './install.mjs';
import { endRunning } from './processes.mjs';
import { PARTS } from './test-parts.mjs';

/** What would make a test depend on whoever runs it. */
const SETTINGS = ['PORT', 'HOST', 'NODE_ENV', 'DATA_DIR', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_POOL', 'REDIS_URL', 'SESSION_SECRET', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'ADMIN_DIR'];

export async function runTests(args) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (endRunning(), process.exit(130)));
  for (const name of SETTINGS) delete process.env[name];
  const named = PARTS.filter(({ name }) => args.includes(name));
  const patterns = args.filter((arg) => !PARTS.some(({ name }) => name === arg));
  try {
    await installIfNeeded();
  } catch (error) {
    complain(error instanceof LaunchError ? error.message : error.stack);
    return finish([{ name: 'install', passed: 0, failed: 1, skipped: 0, took: 0 }]);
  }
  const results = [];
  for (const part of named.length > 0 ? named : PARTS) results.push(await runPart(part, patterns));
  finish(results);
}

async function runPart({ name, title, run }, patterns) {
  process.stdout.write(`\n${bold(`${name}: ${title}`)}\n`);
  const started = Date.now();
  const result = await run({ patterns }).catch((error) => {
    complain(error instanceof LaunchError ? error.message : error.stack);
    return { failed: 1 };
  });
  return { name, passed: 0, failed: 0, skipped: 0, ...result, took: Date.now() - started };
}

function finish(results) {
  const width = Math.max(...results.map(({ name }) => name.length), 4);
  const cell = (value) => String(value).padStart(8);
  process.stdout.write(`\n${bold(`${'part'.padEnd(width)}${['passed', 'failed', 'skipped', 'time'].map(cell).join('')}`)}\n`);
  for (const { name, passed, failed, skipped, took, note } of results) {
    const line = `${name.padEnd(width)}${cell(passed)}${cell(failed)}${cell(skipped)}${cell(duration(took))}`;
    process.stdout.write(`${failed > 0 ? red(line) : skipped > 0 ? dim(line) : green(line)}${note ? `  ${note}` : ''}\n`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
