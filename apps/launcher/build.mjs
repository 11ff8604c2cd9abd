/**
 * Builds what `npm start` runs: the backend to dist/apps and dist/libs, the admin to dist/admin. Each is built only when what it is made
 * from has changed since. `npm run build` runs this file; `--force` builds all.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complain, say, withProgress } from './console.mjs';
import { distFolder, isMain, LaunchError, projectFolder } from './folders.mjs';
import { lock } from './lock.mjs';
import { run } from './processes.mjs';

const parts = [
  { name: 'backend', sources: ['apps/api', 'apps/worker', 'libs', '.swcrc'], build: buildBackend },
  { name: 'admin', sources: ['apps/admin'], build: buildAdmin },
];

/** Builds what is missing or out of date. Two that build at once take turns. */
export async function buildIfNeeded({ force = false } = {}) {
  mkdirSync(distFolder, { recursive: true });
  const turn = await lock(join(distFolder, '.building'), (holder) => say(`Waiting for the build that process ${holder.pid} is making`));
  try {
    for (const { name, sources, build } of parts) {
      const present = sources.filter((source) => existsSync(join(projectFolder, source)));
      const stamp = join(distFolder, `.${name}`);
      const now = hashOf([...present, 'package-lock.json', 'tsconfig.json', 'apps/launcher/build.mjs']);
      if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
      rmSync(stamp, { force: true });
      await withProgress(`Building the ${name}`, () => build(present));
      writeFileSync(stamp, now);
    }
  } finally {
    turn.release();
  }
}

async function buildBackend(sources) {
  for (const folder of ['apps', 'libs']) rmSync(join(distFolder, folder), { recursive: true, force: true });
  const folders = sources.filter((source) => !source.startsWith('.'));
  await tool('@swc/cli/bin/swc.js', [...folders, '--out-dir', distFolder, '--copy-files', '--ignore', '**/*.spec.ts,**/*.itest.ts', '--quiet']);
}

async function buildAdmin(sources) {
  if (sources.length === 0) throw new LaunchError('apps/admin is missing: the clone is incomplete.');
  await tool('vite/bin/vite.js', ['build', 'apps/admin', '--outDir', join(distFolder, 'admin'), '--emptyOutDir', '--logLevel', 'warn']);
}

/** Runs a tool out of node_modules; what it says is shown only when it fails. */
async function tool(path, args) {
  const { code, output } = await run(process.execPath, [join(projectFolder, 'node_modules', path), ...args], { cwd: projectFolder, quiet: true, env: { ...process.env, NO_COLOR: '1' } });
  if (code !== 0) throw new LaunchError(`The build failed:\n${output.trim()}`);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const full = join(projectFolder, path);
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error;
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    return;
  }
  for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name !== 'node_modules') addTo(hash, `${path}/${name}`);
  }
}

if (isMain(import.meta.url)) {
  try {
    await buildIfNeeded({ force: process.argv.includes('--force') });
    say('The build is up to date.');
  } catch (error) {
    complain(error instanceof LaunchError ? error.message : error.stack);
    process.exitCode = 1;
  }
}
