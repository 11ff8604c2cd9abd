import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defineJob, defineSchedule, jobActor, JobHandlers, JobQueues, JobWorkers, Outbox, OutboxRelay, QUEUES, schedules, type JobRun, type QueueName } from '#platform';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';

const note = defineJob<{ text: string }>('test.note', 'maintenance');
const walk = defineJob<{ steps: number }>('test.walk', 'import');
const tick = defineSchedule({ name: 'test.tick', queue: 'check', pattern: '* * * * * *' });

/** The same on both backends: Redis when REDIS_URL is set, else PostgreSQL. */
describe(`later work on ${process.env.REDIS_URL ? 'Redis' : 'PostgreSQL'}`, () => {
  let test: TestDatabase;
  let outbox: Outbox;
  let queues: JobQueues;
  let handlers: JobHandlers;
  let workers: JobWorkers;
  let relay: OutboxRelay;

  beforeEach(async () => {
    test = await openTestDatabase();
    outbox = new Outbox(test.db);
    queues = new JobQueues(test.settings);
    handlers = new JobHandlers();
    workers = new JobWorkers(test.db, outbox, queues, handlers);
    relay = new OutboxRelay(outbox, queues, test.clock, test.settings.DATABASE_URL, { pollEvery: 100, reconcileEvery: 3_600_000, grace: 1_000 });
  });

  afterEach(async () => {
    await relay.stop();
    await workers.stop();
    await queues.close();
    await test.close();
  });

  const ask = (text: string, zone = test.zoneA): Promise<string> => test.db.write(test.actor(zone), (tx) => note.later(tx, { text }));
  const row = async (id: string): Promise<Record<string, unknown>> => (await test.asOwner(`select * from outbox where id = $1`, [id]))[0]!;
  /** What `note` wrote: an office for each text, in the job's own zone. */
  const noted = async (): Promise<string[]> => (await test.asOwner<{ name: string }>(`select name from office order by name`)).map((found) => found.name);
  const writesOffice = (): void =>
    handlers.inTransaction(note, async ({ text }, tx) => {
      await tx.sql(`insert into office (zone_id, id, code, name, created_at, updated_at) values ($1, gen_random_uuid(), gen_random_uuid()::text, $2, now(), now())`, [
        tx.actor.zoneId,
        text,
      ]);
    });

  it('does what a committed transaction asked for, at once and in its own zone', async () => {
    writesOffice();
    await workers.start();
    await relay.start();
    const started = Date.now();
    const [a, b] = await Promise.all([ask('甲'), ask('乙', test.zoneB)]);
    await until(async () => (await noted()).length === 2);
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(await row(a!)).toMatchObject({ enqueue_count: 1, last_error: null });
    expect((await row(b!)).done_at).not.toBeNull();
    const recorded = await test.asOwner(
      `select zone_id, source, after->>'name' as name from history where entity = 'office' order by after->>'name' collate "C"`,
    );
    expect(recorded).toEqual([
      { zone_id: test.zoneB, source: 'job:test.note', name: '乙' },
      { zone_id: test.zoneA, source: 'job:test.note', name: '甲' },
    ]);
  });

  it('does nothing that a rolled back transaction asked for', async () => {
    await expect(
      test.db.write(test.actor(test.zoneA), async (tx) => {
        await note.later(tx, { text: 'never' });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await relay.handOver()).toBe(0);
  });

  it('waits until a job is due', async () => {
    const dueAt = new Date(test.clock.now().getTime() + 3_600_000);
    await test.db.write(test.actor(test.zoneA), (tx) => note.later(tx, { text: 'later' }, { dueAt }));
    expect(await relay.handOver()).toBe(0);
    test.clock.advance(3_600_000);
    expect(await relay.handOver()).toBe(1);
    expect(await relay.handOver()).toBe(0);
  });

  it('takes effect once although the queue delivers it many times at once', async () => {
    writesOffice();
    const id = await ask('once');
    await relay.handOver();
    await Promise.all(Array.from({ length: 4 }, () => workers.runOnce('maintenance', test.zoneA, id)));
    expect(await noted()).toEqual(['once']);
  });

  it('does not double the writes of a handler that broke after making them', async () => {
    let broken = true;
    handlers.inTransaction(note, async ({ text }, tx) => {
      await tx.sql(`insert into office (zone_id, id, code, name, created_at, updated_at) values ($1, gen_random_uuid(), $2, $2, now(), now())`, [tx.actor.zoneId, text]);
      if (broken) throw new Error('died between writing and saying so');
    });
    const id = await ask('whole');
    await expect(workers.runOnce('maintenance', test.zoneA, id)).rejects.toThrow('died');
    expect(await noted()).toEqual([]);
    broken = false;
    await workers.runOnce('maintenance', test.zoneA, id);
    await workers.runOnce('maintenance', test.zoneA, id);
    expect(await noted()).toEqual(['whole']);
  });

  it('tries again after a growing wait, gives up after its attempts, and goes on when an administrator resends it', async () => {
    const attempts: number[] = [];
    handlers.inSteps(walk, async (_payload, run: JobRun) => {
      attempts.push(run.attempt);
      throw new Error(`no luck ${run.attempt}`);
    });
    const id = await test.db.write(test.actor(test.zoneA), (tx) => walk.later(tx, { steps: 1 }));
    for (let attempt = 1; attempt <= QUEUES.import.attempts; attempt++) {
      await expect(workers.runOnce('import', test.zoneA, id)).rejects.toThrow(`no luck ${attempt}`);
      expect(((await row(id)).due_at as Date).getTime() - test.clock.now().getTime()).toBe(QUEUES.import.backoff * 1_000 * 2 ** (attempt - 1));
    }
    expect(attempts).toEqual([1, 2, 3]);
    expect(await outbox.problems(test.zoneA)).toMatchObject([{ id, queue: 'import', job: 'test.walk', lastError: 'Error: no luck 3' }]);
    expect(await outbox.problems(test.zoneB)).toEqual([]);
    expect(await relay.handOver()).toBe(0);
    await expect(outbox.resend(jobActor(test.zoneB, 'test'), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await outbox.resend(test.actor(test.zoneA), id);
    expect(await relay.handOver()).toBe(1);
  });

  it('hands over again what an emptied queue forgot, and leaves alone what it still knows', async () => {
    writesOffice();
    const id = await ask('forgotten');
    await relay.handOver();
    test.clock.advance(5_000);
    expect(await relay.reconcile()).toBe(0);
    await emptyQueues();
    expect(await relay.reconcile()).toBe(1);
    await workers.start();
    await relay.handOver();
    await until(async () => (await row(id)).done_at !== null);
    expect(await noted()).toEqual(['forgotten']);
    expect(await row(id)).toMatchObject({ enqueue_count: 2 });
  });

  it('runs one job in steps at a time for one row, and lets the row go when it breaks', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    handlers.inSteps(walk, async () => {
      runs += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 200));
      running -= 1;
      if (runs === 1) throw new Error('first time');
    });
    const id = await test.db.write(test.actor(test.zoneA), (tx) => walk.later(tx, { steps: 3 }));
    await Promise.allSettled([workers.runOnce('import', test.zoneA, id), workers.runOnce('import', test.zoneA, id)]);
    await workers.runOnce('import', test.zoneA, id);
    expect(most).toBe(1);
    expect(runs).toBe(2);
    expect((await row(id)).done_at).not.toBeNull();
  });

  it('does what recurs for every zone, also when one fails, and schedules it once however many workers start', async () => {
    const turns: string[] = [];
    handlers.onSchedule(tick, async ({ zoneId }) => {
      turns.push(zoneId);
      throw new Error('every time');
    });
    await Promise.all(Array.from({ length: 8 }, () => queues.ensureSchedules()));
    await queues.ensureSchedules();
    expect((await queues.figures()).find(({ name }) => name === 'check')?.delayed).toBe(scheduledOn('check'));
    await workers.start();
    await until(async () => turns.includes(test.zoneA) && turns.includes(test.zoneB));
  });

  it('refuses two handlers for one job and names jobs without any', () => {
    writesOffice();
    expect(() => writesOffice()).toThrow('two handlers');
    expect(() => handlers.assertComplete()).toThrow('test.walk');
  });

  it('says that Redis is away instead of waiting for it', async () => {
    const away = new JobQueues({ ...test.settings, REDIS_URL: 'redis://127.0.0.1:1' });
    await expect(away.figures()).rejects.toThrow('Redis is');
    await away.close();
  });

  it('counts what waits in each queue', async () => {
    await ask('counted');
    await relay.handOver();
    expect(await queues.figures()).toContainEqual({ name: 'maintenance', waiting: 1, delayed: 0, active: 0, failed: 0 });
  });

  /** As FLUSHALL does to Redis, but for this test's keys only. */
  async function emptyQueues(): Promise<void> {
    if (test.settings.REDIS_URL) {
      const { Redis } = await import('ioredis');
      const redis = new Redis(test.settings.REDIS_URL);
      const keys = await redis.keys(`liantu_${new URL(test.settings.DATABASE_URL).pathname.slice(1)}:*`);
      await redis.del(keys);
      await redis.quit();
    } else {
      await test.asOwner(`truncate bullmq.job, bullmq.scheduler cascade`);
    }
  }
});

function scheduledOn(queue: QueueName): number {
  return schedules().filter((schedule) => schedule.queue === queue).length;
}

async function until(condition: () => Promise<boolean>, withinMs = 15_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
