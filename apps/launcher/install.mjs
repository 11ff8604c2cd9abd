import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { withProgress } from './console.mjs';
import { LaunchError, projectFolder } from './folders.mjs';
import { run } from './processes.mjs';

const lockFile = join(projectFolder, 'package-lock.json');
const installed = join(projectFolder, 'node_modules', '.package-lock.json');
const stamp = join(projectFolder, 'node_modules', '.installed-from');

/** Installs the packages that package-lock.json names, if they are missing or were installed from another one. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  const { code } = await withProgress('Installing the packages (npm ci)', () => npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', ...cacheOption()]));
  if (code !== 0) {
    throw new LaunchError('The packages could not be installed; what npm says stands above. Mostly the registry could not be reached: see to the network (or `npm config get registry`) and start again.');
  }
  writeFileSync(stamp, lockHash());
}

/** npm writes its own note last, so that an interrupted installation has none. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockHash();
  return statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** Runs npm: the one that runs this, if any. */
function npm(args) {
  const running = process.env.npm_execpath;
  if (running?.endsWith('.js')) return run(process.execPath, [running, ...args], { cwd: projectFolder });
  return run('npm', args, { cwd: projectFolder, shell: process.platform === 'win32' });
}

/** An account without a home folder has no place for npm's cache either. */
function cacheOption() {
  const cache = process.env.npm_config_cache ?? join(process.env.HOME ?? process.env.LOCALAPPDATA ?? '', '.npm');
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return [];
  } catch {
    return [`--cache=${join(tmpdir(), `liantu-npm-cache-${userInfo().uid}`)}`];
  }
}
