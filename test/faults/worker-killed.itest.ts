import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JobQueues, Outbox } from '#platform';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { killedJob, killedSteps } from './killed-job.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A worker process that is killed without warning loses nothing and doubles nothing; on Redis with REDIS_URL, else on PostgreSQL. */
describe(`a killed worker on ${process.env.REDIS_URL ? 'Redis' : 'PostgreSQL'}`, () => {
  let test: TestDatabase;
  let workers: ChildProcess[];

  beforeEach(async () => {
    test = await openTestDatabase();
    workers = [];
  });

  afterEach(async () => {
    await Promise.all(workers.map((worker) => end(worker, 'SIGKILL')));
    await test.close();
  });

  /** A worker process over the sources; `mode` says where its handler hangs. */
  const work = async (mode: 'hang' | 'work'): Promise<ChildProcess> => {
    const worker = spawn(
      process.execPath,
      ['--conditions=liantu-source', '--import=./apps/launcher/source.mjs', './test/faults/killed-worker.ts', mode],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          NODE_ENV: 'test',
          DATABASE_URL: test.settings.DATABASE_URL,
          SESSION_SECRET: test.settings.SESSION_SECRET,
          ...(test.settings.REDIS_URL && { REDIS_URL: test.settings.REDIS_URL }),
        },
      },
    );
    workers.push(worker);
    await said(worker, 'ready');
    return worker;
  };
  const offices = async (): Promise<string[]> => (await test.asOwner<{ code: string }>(`select code from office order by code`)).map(({ code }) => code);
  const done = async (id: string): Promise<boolean> => (await test.asOwner<{ done_at: unknown }>(`select done_at from outbox where id = $1`, [id]))[0]?.done_at != null;

  it('leaves a job in one transaction to the next worker, which does it once', async () => {
    const first = await work('hang');
    const hanging = said(first, 'hanging');
    const id = await test.db.write(test.actor(test.zoneA), (tx) => killedJob.later(tx, { code: 'a' }));
    await hanging;
    await end(first, 'SIGKILL');
    expect(await offices()).toEqual([]);
    await work('work');
    await until(() => done(id));
    expect(await offices()).toEqual(['a']);
  });

  it('lets the next worker repeat a job in steps, whose steps bear it', async () => {
    const first = await work('hang');
    const hanging = said(first, 'hanging');
    const id = await test.db.write(test.actor(test.zoneA), (tx) => killedSteps.later(tx, { codes: ['a', 'b', 'c'] }));
    await hanging;
    await end(first, 'SIGKILL');
    // What was done before the kill stays done.
    expect(await offices()).toEqual(['a']);
    await work('work');
    await until(() => done(id));
    expect(await offices()).toEqual(['a', 'b', 'c']);
  });

  it('finishes what runs before it ends when it is asked to', async () => {
    const worker = await work('work');
    const started = said(worker, 'started');
    const id = await test.db.write(test.actor(test.zoneA), (tx) => killedSteps.later(tx, { codes: ['a', 'b', 'c'] }));
    await started;
    await end(worker, 'SIGTERM');
    expect(worker.exitCode).toBe(0);
    expect(await done(id)).toBe(true);
    const beats = await test.asOwner(`select 1 from app.worker_heartbeat`);
    expect(beats).toEqual([]);
  });

  it('finds out that a queue was emptied while nobody worked', async () => {
    const id = await test.db.write(test.actor(test.zoneA), (tx) => killedJob.later(tx, { code: 'a' }));
    const queues = new JobQueues(test.settings);
    // Handed over by the wall clock, as long ago as the worker leaves a job alone, to a queue that then lost it.
    const outbox = new Outbox(test.db);
    const [entry] = await outbox.takeDue(10);
    expect(entry).toMatchObject({ id, enqueueCount: 1 });
    expect(await queues.knows(entry!)).toBe(false);
    await queues.close();
    await work('work');
    await until(() => done(id));
    expect(await offices()).toEqual(['a']);
  });
});

/** Resolves when the process says the word. */
function said(worker: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      if (!chunk.toString().split('\n').includes(word)) return;
      worker.stdout!.off('data', hear);
      resolve();
    };
    worker.stdout!.on('data', hear);
    worker.once('exit', (code, signal) => reject(new Error(`the worker ended (${code ?? signal}) before it said ${word}`)));
  });
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill(signal);
  await ended;
}

async function until(condition: () => Promise<boolean>, withinMs = 20_000): Promise<void> {
  const limit = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > limit) throw new Error('did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
