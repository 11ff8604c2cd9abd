import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { LaunchError, projectFolder } from './folders.mjs';
import { canEnter, postgresAccount } from './postgres-account.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';

/** Where one PostgreSQL lives, who runs it and with which programs.
 * @typedef {{ folder: string, data: string, account: object | null, programs: object, elsewhere: boolean }} Home */

/**
 * The home of the database of a data folder: the folder itself, or - as root, where PostgreSQL's own user cannot enter it - a
 * folder that this user can enter. Which one it was is noted in `<dataDir>/postgres-home`, so that deleting the data
 * folder starts afresh.
 * @param {string} dataDir
 * @returns {Home}
 */
export function homeOf(dataDir) {
  const folder = realpathSync(dataDir);
  const note = join(folder, 'postgres-home');
  if (existsSync(note)) return notedHome(readFileSync(note, 'utf8').trim(), note);

  const account = postgresAccount(join(folder, 'postgres'));
  if (account) openToOthers(folder);
  const here = settle(folder, account, false);
  if (here) return here;

  const name = `${basename(projectFolder)}-${createHash('sha256').update(folder).update(randomBytes(16)).digest('hex').slice(0, 12)}`;
  for (const parent of ['/var/lib/liantu', '/var/tmp/liantu', join(tmpdir(), 'liantu')]) {
    const elsewhere = makeElsewhere(parent, name, account);
    if (!elsewhere) continue;
    writeFileSync(note, elsewhere.folder);
    return elsewhere;
  }
  throw nowhere(account);
}

/** Deletes a data folder, with its database wherever that lies. Nothing may run from it. */
export function removeData(dataDir) {
  const note = join(dataDir, 'postgres-home');
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/**
 * A home for a database that is thrown away.
 * @returns {Home}
 */
export function temporaryHome() {
  const account = postgresAccount('');
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp', '/var/lib'])) {
    let folder;
    try {
      folder = realpathSync(mkdtempSync(join(parent, 'liantu-test-')));
    } catch {
      continue;
    }
    if (account) chmodSync(folder, 0o711);
    const home = settle(folder, account, true);
    if (home) return home;
    rmSync(folder, { recursive: true, force: true });
  }
  throw nowhere(account);
}

/** @returns {Home | null} null when the account can use neither the folder nor programs in it */
function settle(folder, account, elsewhere) {
  if (!canEnter(folder, account)) return null;
  const programs = postgresBinaries(account, folder);
  return programs && { folder, data: join(folder, 'postgres'), account, programs, elsewhere };
}

function makeElsewhere(parent, name, account) {
  const folder = join(parent, name);
  try {
    mkdirSync(parent, { recursive: true });
    // In a folder that everybody may write, somebody else could have been there first.
    if (lstatSync(parent).isSymbolicLink() || lstatSync(parent).uid !== process.getuid()) return null;
    openToOthers(parent);
    mkdirSync(folder);
    openToOthers(folder);
    writeFileSync(join(folder, 'folder'), `${projectFolder}\n`);
    const home = settle(folder, account, true);
    if (!home) rmSync(folder, { recursive: true, force: true });
    return home;
  } catch (error) {
    if (error instanceof LaunchError) throw error;
    return null;
  }
}

function notedHome(folder, note) {
  const start = `The database of this folder lies in ${folder}`;
  if (!existsSync(folder)) throw new LaunchError(`${start}, which is gone. Bring it back, or delete ${note} to start with an empty database.`);
  if (process.getuid?.() !== 0) throw new LaunchError(`${start}, because it was made as root. Start as root, or set DATA_DIR to a folder of your own.`);
  const home = settle(folder, postgresAccount(join(folder, 'postgres')), true);
  if (!home) throw new LaunchError(`${start}, where PostgreSQL's user cannot enter any more. Let others enter its parent folders (chmod o+x).`);
  return home;
}

/** Others may pass through, not look: what is inside has modes of its own. */
function openToOthers(folder) {
  const { mode, uid } = lstatSync(folder);
  if (uid === process.getuid() && !(mode & 0o001)) chmodSync(folder, (mode & 0o777) | 0o011);
}

function nowhere(account) {
  return new LaunchError(
    `No folder was found that ${account ? `PostgreSQL's user (${account.name})` : 'this user'} can enter and run programs in. Set DATA_DIR to one, or set DATABASE_URL.`,
  );
}
