import { mkdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone: the one that holds package.json. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the build goes. */
export const distFolder = join(projectFolder, 'dist');

/**
 * Where the embedded database, generated secrets and locks are kept: DATA_DIR, or `.data/` of the clone.
 * @throws LaunchError when it cannot be made or written
 */
export function dataFolder(env = process.env) {
  const folder = env.DATA_DIR ? (isAbsolute(env.DATA_DIR) ? env.DATA_DIR : resolve(projectFolder, env.DATA_DIR)) : join(projectFolder, '.data');
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new LaunchError(`The data folder ${folder} cannot be made (${error.code}). Set DATA_DIR to a folder you may write.`);
  }
  return folder;
}

/** Something the person who typed the command can mend: shown as its message alone, without a stack. */
export class LaunchError extends Error {}

/** Whether a module is the one that Node was told to run. */
export function isMain(moduleUrl) {
  return Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);
}
