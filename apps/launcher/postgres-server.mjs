import { chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGuarded } from './guarded-server.mjs';
import { LaunchError } from './folders.mjs';
import { freePort, isFree } from './ports.mjs';
import { commandOf, isAlive, pause, waitForEnd } from './processes.mjs';

const onWindows = process.platform === 'win32';

/** For a machine that does other things too. */
const ordinary = {
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  max_connections: '200',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** What is written may be lost, and is wanted quickly: tests only. BullMQ's PostgreSQL backend has been seen to deadlock with
 *  synchronous_commit off, and without fsync that setting saves next to nothing: it stays on. */
const throwAway = { fsync: 'off', full_page_writes: 'off', autovacuum_naptime: '10min', max_wal_size: '4GB' };

/**
 * Runs the server of a home that is initialised, on the port it had before if that is still free.
 * @param {import('./postgres-home.mjs').Home} home
 * @param {{ port?: number, durable: boolean, settings?: object, removeHome?: boolean, onProgress: (text: string) => void }} options
 * @returns {Promise<{ port: number, ended: Promise<number>, stop(): Promise<void> }>}
 */
export async function runServer(home, { port, durable, settings = {}, removeHome = false, onProgress }) {
  await clearLeftOver(home.data, onProgress);
  const log = join(home.folder, 'postgres.log');
  rotate(log);
  let wanted = port;
  for (let attempt = 1; ; attempt++) {
    if (!wanted || !(await isFree(wanted, '127.0.0.1'))) wanted = await freePort();
    const logStart = existsSync(log) ? statSync(log).size : 0;
    const all = { ...ordinary, ...(durable ? {} : throwAway), ...settings };
    const server = launch(home, wanted, all, log, { stop: durable ? 'SIGINT' : 'SIGQUIT', remove: removeHome ? [home.folder] : [] });
    if (await isReady(home.data, server, wanted)) return { port: wanted, ended: server.ended, stop: server.stop };
    await server.stop();
    const said = existsSync(log) ? readFileSync(log, 'utf8').slice(logStart) : '';
    const portTaken = /could not bind|could not create any TCP/.test(said);
    const stillInUse = /shared memory block .* is still in use|lock file "postmaster.pid" already exists/.test(said);
    if (attempt >= 8 || !(portTaken || stillInUse)) throw new LaunchError(`PostgreSQL did not start; it says (${log}):\n${said.trim().split('\n').slice(-12).join('\n')}`);
    if (portTaken) wanted = undefined;
    else await pause(1_000); // The backends of a killed server notice within a moment.
  }
}

function launch({ folder, data, account, programs }, port, settings, log, { stop, remove }) {
  const options = { ...settings, port, listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const who = { cwd: folder, log, remove, uid: account?.uid, gid: account?.gid };
  if (!onWindows) return startGuarded({ ...who, command: programs.postgres, args: ['-D', data, ...flags], stop });
  // pg_ctl drops the administrator's rights that PostgreSQL refuses to run with.
  const quoted = flags.map((flag) => (/^[\w.=-]+$/.test(flag) ? flag : `"${flag}"`)).join(' ');
  return startGuarded({
    ...who,
    startsOnly: true,
    command: programs.pgCtl,
    args: ['start', '-w', '-D', data, '-o', quoted],
    stop: [programs.pgCtl, 'stop', '-m', 'fast', '-w', '-D', data],
  });
}

async function isReady(data, server, port) {
  const deadline = Date.now() + 90_000;
  while (!server.hasEnded() && Date.now() < deadline) {
    const state = readPidFile(data);
    if (state?.status === 'ready' && state.port === port) return true;
    await pause(25);
  }
  return false;
}

/** PostgreSQL's own note of its process: number, port and state are lines 1, 4 and 8. */
function readPidFile(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

/**
 * A server that outlived its launcher and its guard is stopped; a note of one that is gone is removed, also when its number belongs
 * to some other program by now.
 */
export async function clearLeftOver(data, onProgress) {
  const state = readPidFile(data);
  if (!state) return;
  if (state.pid > 0 && isAlive(state.pid)) {
    const command = commandOf(state.pid);
    if (command.includes('postgres') && (onWindows || command.includes(data))) {
      onProgress(`Stopping the database that an interrupted run left behind (process ${state.pid})`);
      for (const [signal, patience] of [['SIGINT', 20_000], ['SIGQUIT', 10_000]]) {
        signalQuietly(state.pid, signal);
        if (await waitForEnd(state.pid, patience)) return;
      }
      throw new LaunchError(`A PostgreSQL of this folder (process ${state.pid}) does not stop. End that process and start again.`);
    }
  }
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

function signalQuietly(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}

function rotate(log) {
  if (existsSync(log) && statSync(log).size > 10_000_000) renameSync(log, `${log}.1`);
  if (!existsSync(log)) writeFileSync(log, '');
  chmodSync(log, 0o600);
}
