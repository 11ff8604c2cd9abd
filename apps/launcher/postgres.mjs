/**
 * PostgreSQL that comes through npm: made on first use, listening on this machine only, with a password for each role, and never
 * left running when the process that started it ends, however it ends.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './folders.mjs';
import { giveTo } from './postgres-account.mjs';
import { homeOf, temporaryHome } from './postgres-home.mjs';
import { clearLeftOver, runServer } from './postgres-server.mjs';

/** Who owns the tables, and whom the application is. The application's role owns nothing and cannot bypass row security. */
export const OWNER = 'liantu_owner';
export const APPLICATION = 'liantu_app';

/**
 * Starts the database of a data folder, making it when it is not there yet.
 * @param {{ dataDir: string, durable?: boolean, settings?: Record<string, string>, onProgress?: (text: string) => void }} options
 *   `settings` are PostgreSQL's own, over the defaults
 * @returns {Promise<Postgres>}
 *
 * @typedef {object} Postgres
 * @property {string} ownerUrl the database `liantu` as the owner of its tables
 * @property {string} appUrl the same as the application's role
 * @property {string} adminUrl the server as its superuser
 * @property {number} port
 * @property {string} folder where the data is
 * @property {boolean} elsewhere whether that is outside of the data folder
 * @property {Promise<number>} ended settles when the server is gone
 * @property {(name: string, options?: { template?: string }) => Promise<{ ownerUrl: string, appUrl: string }>} createDatabase
 * @property {(name: string) => Promise<void>} dropDatabase
 * @property {() => Promise<void>} stop
 */
export async function startPostgres({ dataDir, durable = true, settings, onProgress = () => {} }) {
  mkdirSync(dataDir, { recursive: true });
  return open(homeOf(dataDir), { durable, settings, onProgress });
}

/**
 * Starts an empty database that is thrown away when it is stopped or this process ends. Its owner may create databases.
 * @param {{ settings?: Record<string, string>, onProgress?: (text: string) => void }} options
 * @returns {Promise<Postgres>}
 */
export async function startTemporaryPostgres({ settings, onProgress = () => {} } = {}) {
  return open(temporaryHome(), { durable: false, settings, onProgress, removeHome: true });
}

async function open(home, { durable, settings, onProgress, removeHome = false }) {
  const keys = keysOf(home);
  if (!existsSync(join(home.data, 'PG_VERSION'))) await initialise(home, keys.read(), durable, onProgress);
  checkVersion(home);
  if (keys.wereLost) await resetPassword(home, keys.read().superuser, onProgress);
  const server = await runServer(home, { port: keys.read().port, durable, settings, removeHome, onProgress });
  try {
    keys.change({ port: server.port });
    const handle = handleFor(server, home, keys.read());
    if (!keys.read().prepared) {
      await createRoles(handle.adminUrl, keys.read(), !durable);
      await createDatabase(handle, 'liantu');
      keys.change({ prepared: true });
    }
    return handle;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function handleFor(server, home, keys) {
  const url = (role, password, database) => `postgresql://${role}:${password}@127.0.0.1:${server.port}/${database}`;
  const handle = {
    port: server.port,
    folder: home.folder,
    elsewhere: home.elsewhere,
    ownerUrl: url(OWNER, keys.owner, 'liantu'),
    appUrl: url(APPLICATION, keys.application, 'liantu'),
    adminUrl: url('postgres', keys.superuser, 'postgres'),
    ended: server.ended,
    stop: server.stop,
    createDatabase: (name, options) => createDatabase(handle, name, options),
    dropDatabase: (name) => asSuperuser(handle.adminUrl, (query) => query(`drop database if exists ${identifier(name)} with (force)`)),
  };
  return handle;
}

/** Written under another name and renamed, so that an interrupted first start leaves nothing half-made. */
async function initialise(home, keys, durable, onProgress) {
  onProgress('Making the database');
  if (existsSync(home.data) && readdirSync(home.data).length > 0) throw new LaunchError(`${home.data} holds something that is not a PostgreSQL database. Move it away and start again.`);
  const draft = `${home.data}.new`;
  const passwordFile = join(home.folder, 'initial-password');
  rmSync(draft, { recursive: true, force: true });
  rmSync(home.data, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    // A folder of its own, so that only PostgreSQL's user can read the password.
    mkdirSync(passwordFile, { mode: 0o700, recursive: true });
    writeFileSync(join(passwordFile, 'password'), keys.superuser, { mode: 0o600 });
    giveTo(draft, home.account);
    giveTo(passwordFile, home.account);
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['--username=postgres', `--pwfile=${join(passwordFile, 'password')}`, '--auth=scram-sha-256'];
    const speed = durable ? [] : ['--no-sync', '--no-data-checksums'];
    const made = spawnSync(home.programs.initdb, ['-D', draft, ...locale, ...access, ...speed], {
      ...home.account,
      cwd: home.folder,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      encoding: 'utf8',
      windowsHide: true,
    });
    if (made.status !== 0) throw new LaunchError(`The database could not be made in ${home.folder}:\n${made.error?.message ?? made.stderr.trim()}`);
    renameSync(draft, home.data);
  } finally {
    rmSync(passwordFile, { recursive: true, force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function checkVersion(home) {
  const found = Number.parseInt(readFileSync(join(home.data, 'PG_VERSION'), 'utf8'), 10);
  if (found !== home.programs.major) {
    throw new LaunchError(
      `The database in ${home.data} was made by PostgreSQL ${found}; this version of Liantu brings ${home.programs.major}. ` +
        'Dump it with the version of Liantu that made it and restore it here, or move it away to start with an empty one.',
    );
  }
}

/** The key file was deleted: only the single-user mode, which the data folder's owner may use, lets one in again. */
async function resetPassword(home, password, onProgress) {
  onProgress('The file with the database passwords is gone: setting new ones');
  await clearLeftOver(home.data, onProgress);
  const set = spawnSync(home.programs.postgres, ['--single', '-D', home.data, 'postgres'], { ...home.account, cwd: home.folder, input: `alter role postgres password '${password}'\n`, encoding: 'utf8', windowsHide: true });
  if (set.status !== 0) throw new LaunchError(`The passwords of the database could not be set again:\n${set.stderr.trim()}`);
}

/** Port and passwords, in a file that only this user can read. */
function keysOf(home) {
  const file = join(home.folder, 'postgres-keys.json');
  let keys = null;
  try {
    keys = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'EACCES') throw new LaunchError(`${file} belongs to another user. Start as that user, or set DATA_DIR to a folder of your own.`);
  }
  const write = () => {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(keys, null, 2), { mode: 0o600 });
    renameSync(draft, file);
  };
  const wereLost = keys === null && existsSync(join(home.data, 'PG_VERSION'));
  if (keys === null) {
    const password = () => randomBytes(24).toString('hex');
    keys = { superuser: password(), owner: password(), application: password(), prepared: false };
    write();
  }
  return {
    wereLost,
    read: () => keys,
    change(facts) {
      if (Object.entries(facts).every(([name, value]) => keys[name] === value)) return;
      Object.assign(keys, facts);
      write();
    },
  };
}

async function createRoles(adminUrl, keys, ownerCreatesDatabases) {
  await asSuperuser(adminUrl, async (query) => {
    for (const [role, password] of [[OWNER, keys.owner], [APPLICATION, keys.application]]) {
      const { rowCount } = await query('select 1 from pg_roles where rolname = $1', [role]);
      const rights = role === OWNER && ownerCreatesDatabases ? 'createdb' : 'nocreatedb';
      await query(`${rowCount ? 'alter' : 'create'} role ${role} login nosuperuser nobypassrls nocreaterole noreplication ${rights} password '${password}'`);
    }
  });
}

async function createDatabase({ adminUrl, ownerUrl, appUrl }, name, { template } = {}) {
  const at = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  await asSuperuser(adminUrl, async (query) => {
    const { rowCount } = await query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await query(`create database ${identifier(name)} owner ${OWNER}${template ? ` template ${identifier(template)}` : ''}`);
  });
  await asSuperuser(at(adminUrl), async (query) => {
    await query(`revoke all on database ${identifier(name)} from public`);
    await query(`grant connect on database ${identifier(name)} to ${APPLICATION}`);
    const { rowCount } = await query(`select 1 from pg_available_extensions where name = 'pg_trgm'`);
    if (rowCount) await query('create extension if not exists pg_trgm');
  });
  return { ownerUrl: at(ownerUrl), appUrl: at(appUrl) };
}

async function asSuperuser(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work((text, values) => client.query(text, values));
  } finally {
    await client.end();
  }
}

/** Names come from code, not from people; still, nothing odd gets into a statement. */
function identifier(name) {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`"${name}" is no name for a database`);
  return name;
}
