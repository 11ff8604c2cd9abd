/**
 * Keeps one server (PostgreSQL, Redis) alive exactly as long as the process that wanted it. It runs in a session of its own, so
 * that Ctrl-C reaches the application first; it holds a pipe to its parent, and stops the server when the pipe closes -
 * on purpose, or because the parent was killed.
 *
 * Called with one argument: { command, args, uid, gid, cwd, log, stop, remove } as JSON. `stop` is a signal, or the
 * command and arguments that stop the server; `remove` lists folders to delete afterwards.
 */
import { spawn, spawnSync } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

const order = JSON.parse(process.argv[2]);
const GRACE_MS = 25_000;

const log = openSync(order.log, 'a', 0o600);
const server = spawn(order.command, order.args, {
  cwd: order.cwd,
  uid: order.uid,
  gid: order.gid,
  env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  stdio: ['ignore', log, log],
  windowsHide: true,
});

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  if (Array.isArray(order.stop)) spawnSync(order.stop[0], order.stop.slice(1), { stdio: 'ignore', windowsHide: true });
  else server.kill(order.stop);
  setTimeout(() => server.kill('SIGQUIT'), GRACE_MS).unref();
  setTimeout(() => server.kill('SIGKILL'), GRACE_MS + 5_000).unref();
}

function finish(code) {
  // Backends of a server that ended at once may still hold a file for a moment.
  for (const folder of order.remove ?? []) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.exit(code);
}

server.on('error', () => finish(127));
server.on('exit', (code) => {
  // On Windows the command only starts the server, which then runs by itself.
  if (order.startsOnly && code === 0 && !stopping) return;
  finish(code ?? 1);
});

process.stdin.resume();
for (const event of ['end', 'close', 'error']) process.stdin.on(event, () => (order.startsOnly ? (stop(), finish(0)) : stop()));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => (order.startsOnly ? (stop(), finish(0)) : stop()));
process.on('SIGHUP', () => {});
