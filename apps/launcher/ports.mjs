import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaunchError, projectFolder } from './folders.mjs';
import { holderOf } from './lock.mjs';
import { startOf } from './processes.mjs';

/** Whether a port can be listened on. */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? false : true));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Makes sure, before anything long is done, that the port PORT asks for can be had. What is no port is left to the check of the
 * settings, which lists everything that is wrong.
 * @throws LaunchError saying who has it, where that is known, and how to take another
 */
export async function requireFreePort(env = process.env) {
  const port = Number(env.PORT || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  if (!(await isFree(port, env.HOST || undefined))) throw new LaunchError(await portMessage(port));
}

/** Why a port cannot be had, and what to do. */
export async function portMessage(port) {
  const ours = holderOf(noteOf(port));
  const who = ours ? `Liantu from ${ours.folder} (process ${ours.pid})` : port < 1024 ? 'another program, or the system alone' : 'another program';
  return `Port ${port} is taken by ${who}. Choose another:\n  ${startOnPort((await isFree(port + 1)) && port < 65_535 ? port + 1 : await freePort())}`;
}

/**
 * Leaves word that this system has the port, for one that wants it too.
 * @returns {() => void} takes the word back
 */
export function noteOnPort(url) {
  const note = noteOf(new URL(url).port);
  try {
    rmSync(note, { force: true });
    writeFileSync(note, JSON.stringify({ pid: process.pid, start: startOf(process.pid), folder: projectFolder, url }), { flag: 'wx' });
  } catch {
    return () => {}; // Another user's; it only makes a message less exact.
  }
  return () => rmSync(note, { force: true });
}

function noteOf(port) {
  return join(tmpdir(), `liantu-port-${port}.json`);
}

/** What to type to start on another port, in the words of this system's terminal. */
function startOnPort(port) {
  return process.platform === 'win32' ? `set PORT=${port}&& npm start   (PowerShell: $env:PORT=${port}; npm start)` : `PORT=${port} npm start`;
}
