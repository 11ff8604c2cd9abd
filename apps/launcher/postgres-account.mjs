import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lchownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './folders.mjs';

/**
 * PostgreSQL refuses to run as root. As root it therefore runs as another user; as an ordinary user it runs as that user.
 * @param {string} existingData a data folder that may exist already: its owner goes on owning it
 * @returns {{ uid: number, gid: number, name: string } | null} null: as whoever runs this
 */
export function postgresAccount(existingData) {
  if (process.getuid?.() !== 0) return null;
  const owner = statOrNull(existingData);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }));
  const account = ['postgres', '_postgres', 'nobody'].map((name) => accounts.find((one) => one.name === name && one.uid !== 0)).find(Boolean);
  if (!account) {
    throw new LaunchError('PostgreSQL cannot run as root, and there is no user "postgres" or "nobody" to run it as. Start as an ordinary user, or set DATABASE_URL.');
  }
  return account;
}

/** Whether the account can enter a folder. */
export function canEnter(folder, account) {
  if (!account) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid: account.uid, gid: account.gid, cwd: '/', stdio: 'ignore' });
  if (asked.error) throw new LaunchError(`PostgreSQL cannot run as root, and becoming ${account.name} is not allowed here (${asked.error.code}). Start as an ordinary user, or set DATABASE_URL.`);
  return asked.status === 0;
}

/** Whether the account can run a program, with the libraries beside it. */
export function canRun(program, account) {
  const asked = spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore', windowsHide: true });
  return asked.status === 0;
}

/** Gives a folder, with what is in it, to the account. */
export function giveTo(folder, account) {
  if (!account) return;
  chownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(path, account);
    else lchownSync(path, account.uid, account.gid);
  }
}

/** Lets everybody read a folder and run what is in it, whatever umask it was written under. */
export function letAllRead(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) letAllRead(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

function statOrNull(path) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
