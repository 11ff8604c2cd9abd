import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from '../../apps/launcher/build.mjs';
import { freePort } from '../../apps/launcher/ports.mjs';
import { removeData } from '../../apps/launcher/postgres-home.mjs';
import { isAlive, waitForEnd } from '../../apps/launcher/processes.mjs';
import { endAll, start } from './launched.mjs';

const asRoot = process.getuid?.() === 0;
let folder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-start-'));
  chmodSync(folder, 0o755);
  await buildIfNeeded();
}, 180_000);

afterAll(async () => {
  await endAll();
  for (const name of ['one', 'two', 'half', 'port', 'settings', 'hidden/data']) removeData(join(folder, name));
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const settings = (data, more = {}) => ({ DATA_DIR: join(folder, data), TMPDIR: folder, PORT: '0', ...more });

/** The database's process, as it notes it itself. */
function databaseProcess(data) {
  const elsewhere = join(data, 'postgres-home');
  const home = existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8').trim() : data;
  return Number(readFileSync(join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

describe('npm start', () => {
  it('fills an empty folder, refuses a second start, survives being killed, and stops cleanly', async () => {
    const env = settings('one', { PORT: String(await freePort()) });
    const first = start(env);
    const url = await first.up();
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(first.output()).toContain('Demonstration logins:');
    expect(statSync(join(env.DATA_DIR, 'session-secret')).mode & 0o777).toBe(0o600);

    const second = start(env);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already runs from this folder, at ${url}`);

    const elsewhere = start({ ...env, DATA_DIR: join(folder, 'two') });
    expect(await elsewhere.ended).toBe(1);
    expect(elsewhere.output()).toContain(`Port ${env.PORT} is taken by Liantu from`);

    first.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const began = Date.now();
    const third = start(env);
    await third.up();
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(third.output()).toContain('Demonstration logins:');

    const database = databaseProcess(env.DATA_DIR);
    expect(isAlive(database)).toBe(true);
    third.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(await waitForEnd(database, 5_000)).toBe(true);
    expect(existsSync(join(env.DATA_DIR, 'lock'))).toBe(false);
  }, 120_000);

  it('loads the demonstration zone afresh when a start was interrupted while loading it', async () => {
    const env = settings('half');
    const first = start(env);
    await first.up();
    first.kill('SIGKILL');
    await first.ended;
    const note = join(env.DATA_DIR, 'demonstration.json');
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual({ embedded: 'loaded' });
    writeFileSync(note, JSON.stringify({ embedded: 'loading' }));

    const second = start(env);
    await second.up();
    expect(second.output()).toContain('starting afresh');
    expect(second.output()).toContain('Loading the demonstration zone: done');
    second.kill('SIGINT');
    expect(await second.ended).toBe(0);
  }, 120_000);

  it('says how to choose another port when another program has it', async () => {
    const server = createServer();
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address();
    const refused = start(settings('port', { PORT: String(port) }));
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(new RegExp(`Port ${port} is taken by another program. Choose another:\\n +PORT=\\d+ npm start`));
    await new Promise((closed) => server.close(closed));
  }, 30_000);

  it('lists every setting that is wrong in one message, before it makes anything', async () => {
    const env = settings('settings', { PORT: 'eighty', REDIS_URL: 'localhost', SESSION_SECRET: 'short', SMTP_URL: 'smtp://localhost' });
    const refused = start(env);
    expect(await refused.ended).toBe(1);
    for (const name of ['PORT', 'REDIS_URL', 'SESSION_SECRET', 'MAIL_FROM']) expect(refused.output()).toContain(`- ${name}: `);
    expect(refused.output()).not.toContain('    at ');
    expect(existsSync(join(env.DATA_DIR, 'postgres'))).toBe(false);
  }, 30_000);

  if (asRoot) {
    it('puts the database where its own user can reach it when the folder is private', async () => {
      const hidden = join(folder, 'hidden');
      mkdirSync(hidden, { mode: 0o700 });
      const env = settings('hidden/data');
      const started = start(env);
      await started.up();
      const place = readFileSync(join(env.DATA_DIR, 'postgres-home'), 'utf8').trim();
      expect(started.output()).toContain(`the data lies in ${place}`);
      started.kill('SIGTERM');
      expect(await started.ended).toBe(0);
      expect(existsSync(join(place, 'postgres/PG_VERSION'))).toBe(true);
    }, 60_000);
  }
});
