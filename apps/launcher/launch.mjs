/**
 * From a fresh clone to a running system: install, build, database, migrations, demonstration zone, then API, worker and admin on
 * one port. What is there already is left as it is.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from './build.mjs';
import { bold, complain, dim, duration, say } from './console.mjs';
import { openDatabase } from './database.mjs';
import { demonstrationOf } from './demonstration.mjs';
import { dataFolder, distFolder, LaunchError } from './folders.mjs';
import { installIfNeeded } from './install.mjs';
import { tryLock } from './lock.mjs';
import { noteOnPort, portMessage, requireFreePort } from './ports.mjs';
import { endRunning } from './processes.mjs';
import { checkSettings, fillIn } from './settings.mjs';

const built = (path) => import(pathToFileURL(join(distFolder, path)).href);

/** What has to be ended, the last begun first. */
const open = [];
let ending = null;

/** Starts the system and keeps it running until it is told to stop. */
export async function launch() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopOn(signal));
  const started = Date.now();
  try {
    say(bold('Liantu 链图'));
    const server = await start();
    welcome(server, Date.now() - started);
  } catch (error) {
    if (ending) return;
    complain(`\n${messageOf(error)}`);
    await end(1);
  }
}

async function start() {
  const data = dataFolder();
  const lock = takeLock(data);
  open.push(() => lock.release());
  fillIn(process.env, data);
  await requireFreePort();
  await installIfNeeded();
  await buildIfNeeded();
  await checkSettings();

  const database = await openDatabase(data);
  open.push(() => database.stop());
  database.ended.then(() => {
    if (ending) return;
    complain(`\nThe database has ended unexpectedly; its log is ${database.log}.`);
    end(1);
  });
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATABASE_OWNER_URL = database.ownerUrl ?? '';
  if (database.elsewhere) say(`PostgreSQL cannot run as root and its own user cannot enter this folder; the data lies in ${database.folder}`);

  const demonstration = await demonstrationOf(data, database);
  await demonstration.clearHalfLoaded();
  await migrate();
  const { readSettings } = await built('libs/platform/config.js');
  const settings = readSettings();
  await demonstration.loadIfEmpty(settings);

  const { startServer } = await built('apps/api/main.js');
  const server = await startServer({ settings, withWorker: true }).catch(async (error) => {
    throw error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new LaunchError(await portMessage(settings.PORT)) : error;
  });
  open.push(() => server.close());
  lock.tell({ url: server.url });
  open.push(noteOnPort(server.url));
  return { url: server.url, logins: await demonstration.logins(), host: settings.HOST };
}

function takeLock(data) {
  const lock = tryLock(join(data, 'lock'));
  if (lock.held) return lock;
  const { pid, url } = lock.holder;
  throw new LaunchError(
    url
      ? `Liantu already runs from this folder, at ${url} (process ${pid}). Stop it there with Ctrl-C, or \`kill ${pid}\`.`
      : `Liantu is just being started from this folder by process ${pid}. Wait for it, or stop it with \`kill ${pid}\`.`,
  );
}

async function migrate() {
  if (!process.env.DATABASE_OWNER_URL) {
    say('DATABASE_OWNER_URL is not set: the tables are taken as they are');
    return;
  }
  const { migrate: run } = await built('apps/api/migrate.js');
  const started = Date.now();
  say('Bringing the tables up to date …');
  const done = await run({ onProgress: (name) => say(dim(name)) });
  say(`Bringing the tables up to date: ${done.length === 0 ? 'they are' : `${done.length} migrations`}, ${duration(Date.now() - started)}`);
}

function welcome({ url, logins, host }, took) {
  say('');
  say(`${bold(url)}   ready in ${duration(took)}, Ctrl-C stops it`);
  if (['127.0.0.1', 'localhost', '::1'].includes(host)) say(dim('Only this machine reaches it; HOST=0.0.0.0 npm start lets others in.'));
  if (logins.length === 0) return;
  say('');
  say('Demonstration logins:');
  const width = Math.max(...logins.map(({ login }) => login.length));
  for (const { login, password, title } of logins) say(`  ${login.padEnd(width)}  ${password}  ${title}`);
  say('');
}

let stoppedAt = 0;

function stopOn(signal) {
  if (ending) {
    // A second Ctrl-C does not wait; the guards stop the servers by themselves. One that comes at once is the first, passed on by npm.
    if (signal === 'SIGINT' && Date.now() - stoppedAt > 1_000) process.exit(130);
    return;
  }
  stoppedAt = Date.now();
  say('\n  Stopping …');
  end(0);
}

/** Ends everything, the last begun first. What does not end within its time is left to the end of the process. */
async function end(code) {
  if (ending) return ending;
  ending = (async () => {
    endRunning();
    for (const close of open.reverse()) await within(20_000, close);
    process.exit(code);
  })();
  return ending;
}

async function within(milliseconds, work) {
  let limit;
  const late = new Promise((done) => (limit = setTimeout(done, milliseconds)));
  await Promise.race([late, Promise.resolve().then(work).catch((error) => complain(messageOf(error)))]);
  clearTimeout(limit);
}

/** What a person can mend is said in its own words; anything else comes with its stack. */
function messageOf(error) {
  return error instanceof LaunchError || error?.name === 'SettingsError' || Array.isArray(error?.problems) ? error.message : (error?.stack ?? String(error));
}
