import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const onWindows = process.platform === 'win32';

/** Whether a process of that number runs, whoever owns it. One that has ended and waits for its parent to take note does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    return error.code === 'EPERM' && !hasEnded(pid);
  }
}

/** A killed process stays in the table as a zombie where init is slow to bury it, as in some containers. */
function hasEnded(pid) {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return ['Z', 'X'].includes(stat.slice(stat.lastIndexOf(')') + 2)[0]);
  } catch {
    return false;
  }
}

/**
 * What tells a process from another one that later gets its number: the moment it started. Null where the system does not say.
 */
export function startOf(pid) {
  if (process.platform === 'linux') {
    try {
      // The name, in brackets, may hold anything; the start is field 22, the 20th after it.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${start}`;
    } catch {
      return null;
    }
  }
  if (onWindows) return null;
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || null;
}

/** The command line of a process, as far as the system tells; empty when it is gone. */
export function commandOf(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return '';
    }
  }
  const [command, args] = onWindows ? ['tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']] : ['ps', ['-o', 'command=', '-p', String(pid)]];
  return spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Waits until the process is gone. @returns false when it still runs after `timeoutMs` */
export async function waitForEnd(pid, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(40);
  }
  return true;
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const running = new Set();

/**
 * Runs a command to its end. It gets a process group of its own, so that what it starts can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean, tee?: boolean, timeoutMs?: number }} options `quiet` keeps the
 *   output for the result instead of showing it, `tee` does both
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export function run(command, args, { quiet = false, tee = false, timeoutMs, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet || tee ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { stdio, windowsHide: true, detached: !onWindows, ...options });
    running.add(child);
    let output = '';
    let timedOut = false;
    const limit = timeoutMs && setTimeout(() => ((timedOut = true), endGroup(child, 'SIGKILL')), timeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-200_000);
        if (tee) process.stdout.write(text);
      });
    }
    const finish = () => (clearTimeout(limit), running.delete(child));
    child.on('error', (error) => (finish(), reject(error)));
    child.on('close', (code) => (finish(), resolve({ code: code ?? 1, output, timedOut })));
  });
}

/** Ends what `run` has under way, with everything that it started. */
export function endRunning(signal = 'SIGTERM') {
  for (const child of running) endGroup(child, signal);
}

function endGroup(child, signal) {
  try {
    if (onWindows) spawnSync('taskkill', ['/PID', String(child.pid), '/T', '/F'], { windowsHide: true });
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself.
  }
}
