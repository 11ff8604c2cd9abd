import { Logger } from '@nestjs/common';
import { jobActor } from '../database/actor.js';
import type { ZoneDatabase } from '../database/zone-database.js';
import { JobHandlers, type JobRun } from './jobs.js';
import type { JobQueues } from './job-queues.js';
import type { Outbox } from './outbox.js';
import type { QueuedJob, QueueWorker, QueueWorkerOptions } from './queue-backend.js';
import { QUEUE_NAMES, QUEUES, type QueueName } from './queues.js';

/** When a worker that vanished is missed; tests make it shorter. */
export type StallSettings = Pick<QueueWorkerOptions, 'lockDuration' | 'stalledInterval'>;

/** Takes jobs from the queues and runs their handlers. */
export class JobWorkers {
  private readonly log = new Logger('JobWorkers');
  private workers: QueueWorker[] = [];

  constructor(
    private readonly db: ZoneDatabase,
    private readonly outbox: Outbox,
    private readonly queues: JobQueues,
    private readonly handlers: JobHandlers,
    private readonly stall: StallSettings = {},
  ) {}

  async start(): Promise<void> {
    this.workers = QUEUE_NAMES.map((name) =>
      this.queues.backend.worker(name, (job) => this.process(name, job.name, job.data), {
        concurrency: QUEUES[name].concurrency,
        // A worker that was killed says nothing about the job it was running; the outbox counts the rounds.
        maxStalledCount: 10,
        ...this.stall,
      }),
    );
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Takes no more, and waits until what runs has ended. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.workers = [];
  }

  private async process(queue: QueueName, name: string, data: QueuedJob): Promise<void> {
    if (data.zoneId && data.outboxId) await this.runOnce(queue, data.zoneId, data.outboxId);
    else await this.runRecurring(name);
  }

  /**
   * Runs one outbox job under the lock of its row. A row that is done, or locked by a worker that is at it, is nothing to do; so
   * it does no harm when the queue delivers a job twice.
   */
  async runOnce(queue: QueueName, zoneId: string, id: string): Promise<void> {
    try {
      await this.db.write(jobActor(zoneId, queue), async (tx) => {
        const row = await this.outbox.lock(tx, id);
        if (!row) return;
        const handler = this.handlers.handlerOf(row.job);
        if (!handler) throw new Error(`The job ${row.job} has no handler`);
        const run: JobRun = { zoneId, id, actor: jobActor(zoneId, row.job), attempt: row.attempts + 1 };
        await tx.sql(`select set_config('app.source', $1, true)`, [run.actor.source]);
        if (handler.kind === 'transaction') await handler.run(row.payload as never, tx, run);
        else await handler.run(row.payload as never, run);
        await this.outbox.markDone(tx, id);
      });
    } catch (error) {
      this.log.warn(`${queue} ${id}: ${error instanceof Error ? error.message : String(error)}`);
      await this.outbox.markFailed(zoneId, id, queue, error);
      throw error;
    }
  }

  /** One zone's failure keeps no other zone from its turn. */
  private async runRecurring(name: string): Promise<void> {
    const handler = this.handlers.recurringHandlerOf(name);
    // A schedule of an earlier version: it goes away with its next upsert or stays harmless.
    if (!handler) return;
    const failures: unknown[] = [];
    for (const zoneId of await this.db.zoneIds()) {
      try {
        await handler(jobActor(zoneId, name));
      } catch (error) {
        this.log.warn(`${name} in zone ${zoneId}: ${error instanceof Error ? error.message : String(error)}`);
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${name} failed in ${failures.length} zone(s)`);
  }
}
