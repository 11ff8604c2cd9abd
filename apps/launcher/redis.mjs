import { existsSync, mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { LaunchError } from './folders.mjs';
import { startGuarded } from './guarded-server.mjs';
import { freePort } from './ports.mjs';
import { pause } from './processes.mjs';

/** The redis-server of the PATH, or undefined. */
export function redisServer() {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'redis-server')).find(existsSync);
}

/** Starts an empty Redis that is thrown away when it is stopped or this process ends. It never evicts, as BullMQ wants it. */
export async function startTemporaryRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const server = startGuarded({ command: redisServer(), args, cwd: folder, log: join(folder, 'redis.log'), stop: 'SIGTERM', remove: [folder] });
  for (const deadline = Date.now() + 20_000; !(await answers(port)); await pause(50)) {
    if (server.hasEnded() || Date.now() > deadline) throw new LaunchError('redis-server does not start.');
  }
  return { url: `redis://127.0.0.1:${port}`, stop: server.stop };
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const finish = (answer) => (socket.destroy(), resolve(answer));
    socket.on('data', (said) => finish(said.toString().startsWith('+PONG')));
    socket.on('error', () => finish(false));
    socket.setTimeout(1_000, () => finish(false));
  });
}
