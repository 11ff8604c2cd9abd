import { Inject, Module, type BeforeApplicationShutdown, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../clock.js';
import type { Settings } from '../config.js';
import { ZoneDatabase } from '../database/zone-database.js';
import { SETTINGS } from '../platform.module.js';
import { JobHandlers } from './jobs.js';
import { JobQueues } from './job-queues.js';
import { JobWorkers, type StallSettings } from './job-workers.js';
import { Outbox } from './outbox.js';
import { OutboxRelay, RELAY_SETTINGS, type RelaySettings } from './outbox-relay.js';
import { WorkerHeartbeat } from './worker-heartbeat.js';

/** How quickly a worker notices what others lost; the defaults suit production. */
export interface WorkerTuning {
  relay?: Partial<RelaySettings>;
  stall?: StallSettings;
}

const TUNING = Symbol('TUNING');

/** Makes a process a worker: it carries the outbox to the queues and works them. */
@Module({})
export class JobWorkerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly relay: OutboxRelay;
  private readonly workers: JobWorkers;
  private readonly heartbeat: WorkerHeartbeat;

  constructor(
    db: ZoneDatabase,
    clock: Clock,
    outbox: Outbox,
    queues: JobQueues,
    private readonly handlers: JobHandlers,
    @Inject(SETTINGS) settings: Settings,
    @Inject(TUNING) tuning: WorkerTuning,
  ) {
    this.relay = new OutboxRelay(outbox, queues, clock, settings.DATABASE_URL, { ...RELAY_SETTINGS, ...tuning.relay });
    this.workers = new JobWorkers(db, outbox, queues, handlers, tuning.stall);
    this.heartbeat = new WorkerHeartbeat(db);
  }

  static forRoot(tuning: WorkerTuning = {}): DynamicModule {
    return { module: JobWorkerModule, providers: [{ provide: TUNING, useValue: tuning }] };
  }

  /** @throws Error when a declared job has no handler */
  async onApplicationBootstrap(): Promise<void> {
    this.handlers.assertComplete();
    await this.workers.start();
    await this.relay.start();
    await this.heartbeat.start();
  }

  /** Stop taking, finish what runs; queues and connections are closed after this. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.stop();
    await this.workers.stop();
    await this.heartbeat.stop();
  }
}
