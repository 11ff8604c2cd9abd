import { projectFolder } from './folders.mjs';
import { run } from './processes.mjs';

const loader = new URL('./source.mjs', import.meta.url).href;

/**
 * Runs something over the TypeScript sources as they lie, in a process of its own: a file with its arguments, or `--input-type=module`,
 * `--eval` and an ES module, whose relative imports count from the project's folder.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} options
 * @returns what `run` returns
 */
export function runSource(args, { env = {}, quiet = false } = {}) {
  return run(process.execPath, ['--conditions=liantu-source', `--import=${loader}`, '--enable-source-maps', ...args], {
    quiet,
    cwd: projectFolder,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
}
