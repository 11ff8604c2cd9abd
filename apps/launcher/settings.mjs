import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distFolder, LaunchError } from './folders.mjs';

/**
 * What the launcher settles where the environment leaves it open. A demonstration stays on this machine unless HOST says otherwise:
 * everybody knows its passwords.
 */
export function fillIn(env, data) {
  if (env.NODE_ENV !== 'production') env.HOST ||= '127.0.0.1';
  env.SESSION_SECRET ||= sessionSecret(data);
  env.ADMIN_DIR ||= join(distFolder, 'admin');
  env.FILES_DIR ||= join(data, 'files');
}

/** The secret that signs sessions: made once, kept in a file that only this user can read. */
function sessionSecret(data) {
  const file = join(data, 'session-secret');
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new LaunchError(`${file} cannot be read (${error.code}): it belongs to another user. Start as that user, or set DATA_DIR to a folder of your own.`);
  }
}

/**
 * Refuses settings that are wrong, all in one message, before anything is started. The database's address may be missing: then the
 * embedded one is used.
 */
export async function checkSettings(env = process.env) {
  const { readSettings } = await import(pathToFileURL(join(distFolder, 'libs/platform/config.js')).href);
  readSettings({ ...env, DATABASE_URL: env.DATABASE_URL || 'postgresql://embedded' });
}
