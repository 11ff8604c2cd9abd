import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { LaunchError } from './folders.mjs';
import { isAlive, pause, startOf } from './processes.mjs';

/**
 * Who holds a lock file, or null when nobody does: its process is gone, or its number belongs to another process by now.
 * @returns {{ pid: number, start: string | null, folder?: string, url?: string, stage?: string } | null}
 */
export function holderOf(file) {
  const text = readOrNull(file);
  if (text === null) return null;
  try {
    const holder = JSON.parse(text);
    return isAlive(holder.pid) && (holder.start === null || holder.start === startOf(holder.pid)) ? holder : null;
  } catch {
    return null; // Half-written by a process that was killed.
  }
}

/**
 * Takes a lock file, clearing away one that a dead process left.
 * @param {string} file
 * @param {object} facts what others may want to know of the holder
 * @returns {{ held: true, tell(facts: object): void, release(): void } | { held: false, holder: object }}
 */
export function tryLock(file, facts = {}) {
  const mine = { pid: process.pid, start: startOf(process.pid), ...facts };
  for (let attempt = 0; attempt < 20; attempt++) {
    if (create(file, mine)) {
      const release = () => {
        if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
        process.off('exit', release);
      };
      process.on('exit', release);
      return { held: true, tell: (more) => rewrite(file, Object.assign(mine, more)), release };
    }
    const seen = readOrNull(file);
    const holder = holderOf(file);
    if (holder) return { held: false, holder };
    if (seen !== null) clearStale(file, seen);
  }
  throw new LaunchError(`The lock ${file} can be neither taken nor read. Delete it and start again.`);
}

/**
 * Takes a lock file, waiting for its turn.
 * @param {string} file
 * @param {(holder: object) => void} onWait called once, when somebody else holds it
 */
export async function lock(file, onWait = () => {}) {
  for (let first = true; ; first = false) {
    const taken = tryLock(file);
    if (taken.held) return taken;
    if (first) onWait(taken.holder);
    await pause(300);
  }
}

/** Creating with a link is atomic and never shows a half-written file. */
function create(file, content) {
  const draft = `${file}.${process.pid}`;
  try {
    rmSync(draft, { force: true });
    writeNew(draft, content);
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    if (['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(error.code) && readOrNull(draft) !== null) return createWithoutLinks(file, content);
    if (['EACCES', 'EROFS', 'EPERM'].includes(error.code)) {
      throw new LaunchError(`${file} cannot be written: its folder belongs to somebody else. Start as that user, or set DATA_DIR to a folder of your own.`);
    }
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function createWithoutLinks(file, content) {
  try {
    writeNew(file, content);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function writeNew(file, content) {
  const handle = openSync(file, 'wx', 0o644);
  writeSync(handle, JSON.stringify(content));
  closeSync(handle);
}

function rewrite(file, content) {
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  writeNew(draft, content);
  renameSync(draft, file);
}

/** Moves the dead lock aside; if somebody took the lock since it was read, what was moved is theirs, and goes back. */
function clearStale(file, seen) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readOrNull(aside) !== seen) linkSync(aside, file);
  } catch {
    // Another starter cleared it first.
  }
  rmSync(aside, { force: true });
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
