import { projectFolder } from './folders.mjs';
import { run } from './processes.mjs';

const loader = new URL('./source.mjs', import.meta.url).href;

/**
 * Runs an expression over the TypeScript sources, in a process of its own.
 * @param {string} code an ES module; relative imports count from the project's folder
 * @param {{ env?: Record<string, string>, quiet?: boolean }} options
 * @returns what `run` returns
 */
export function runSource(code, { env = {}, quiet = true } = {}) {
  return run(process.execPath, ['--conditions=liantu-source', `--import=${loader}`, '--enable-source-maps', '--input-type=module', '--eval', code], {
    quiet,
    cwd: projectFolder,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
}
