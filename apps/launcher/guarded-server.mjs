import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const guard = fileURLToPath(new URL('./guard.mjs', import.meta.url));

/**
 * Starts a server that never outlives this process, not even when this one is killed.
 * @param {{ command: string, args: string[], cwd: string, log: string, stop: string | string[], uid?: number, gid?: number,
 *   startsOnly?: boolean, remove?: string[] }} order see guard.mjs
 * @returns {{ ended: Promise<number>, hasEnded: () => boolean, stop: () => Promise<void> }}
 */
export function startGuarded(order) {
  const child = spawn(process.execPath, [guard, JSON.stringify(order)], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
    windowsHide: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  child.stdin.on('error', () => {});
  let over = false;
  const ended = new Promise((resolve) => {
    child.on('error', () => ((over = true), resolve(127)));
    child.on('exit', (code) => ((over = true), resolve(code ?? 1)));
  });
  return {
    ended,
    hasEnded: () => over,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
