import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../apps/launcher/folders.mjs';
import { pause } from '../../apps/launcher/processes.mjs';

const running = new Set();

/**
 * Starts the system as `npm start` does, with settings of its own.
 * @param {Record<string, string>} env
 */
export function start(env) {
  const child = spawn(process.execPath, [join(projectFolder, 'apps/launcher/start.mjs')], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.on('close', (code, signal) => (running.delete(child), resolve(code ?? signal))));
  return {
    /** Exit code, or the signal that ended it. */
    ended,
    output: () => output,
    kill: (signal) => child.kill(signal),
    /** Waits for the address that it listens on. */
    async up() {
      let over = false;
      ended.then(() => (over = true));
      while (!output.includes('Ctrl-C stops it')) {
        if (over) throw new Error(`It ended without coming up:\n${output}`);
        await pause(25);
      }
      return JSON.parse(readFileSync(join(env.DATA_DIR, 'lock'), 'utf8')).url;
    },
  };
}

/** Ends what a failed test has left running. */
export async function endAll() {
  for (const child of running) child.kill('SIGTERM');
  for (const deadline = Date.now() + 20_000; running.size > 0 && Date.now() < deadline; ) await pause(50);
  for (const child of running) child.kill('SIGKILL');
}
