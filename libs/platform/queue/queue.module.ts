import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Gauge } from 'prom-client';
import type { Settings } from '../config.js';
import { ZoneDatabase } from '../database/zone-database.js';
import { HealthChecks } from '../health.js';
import { Mailer } from '../mail/mailer.js';
import { Metrics } from '../metrics.js';
import { SETTINGS } from '../platform.module.js';
import { JobHandlers } from './jobs.js';
import { JobQueues } from './job-queues.js';
import { Outbox } from './outbox.js';
import { liveWorkers } from './worker-heartbeat.js';

/**
 * The queues as every process sees them: handlers register, readiness asks, figures are shown. Taking jobs from the queues is
 * the worker's (apps/worker).
 */
@Global()
@Module({
  providers: [
    JobHandlers,
    { provide: JobQueues, inject: [SETTINGS], useFactory: (settings: Settings) => new JobQueues(settings) },
    { provide: Outbox, inject: [ZoneDatabase], useFactory: (db: ZoneDatabase) => new Outbox(db) },
    { provide: Mailer, inject: [SETTINGS], useFactory: (settings: Settings) => new Mailer(settings) },
  ],
  exports: [JobHandlers, JobQueues, Mailer, Outbox],
})
export class QueueModule implements OnApplicationShutdown {
  constructor(
    private readonly queues: JobQueues,
    private readonly mailer: Mailer,
    db: ZoneDatabase,
    health: HealthChecks,
    metrics: Metrics,
  ) {
    health.register('queue', () => queues.backend.ping());
    health.register('worker', async () => {
      if ((await liveWorkers(db)) === 0) throw new Error('no worker is alive');
    });
    new Gauge({
      name: 'liantu_queue_jobs',
      help: 'Jobs by queue and state',
      labelNames: ['queue', 'state'],
      registers: [metrics.registry],
      async collect() {
        // Figures that cannot be had are left out; readiness tells why.
        const figures = await queues.figures().catch(() => []);
        for (const { name, ...states } of figures) {
          for (const [state, count] of Object.entries(states)) this.set({ queue: name, state }, count);
        }
      },
    });
    new Gauge({
      name: 'liantu_workers',
      help: 'Worker processes that are alive',
      registers: [metrics.registry],
      async collect() {
        this.set(await liveWorkers(db).catch(() => 0));
      },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.mailer.close();
    await this.queues.close();
  }
}
