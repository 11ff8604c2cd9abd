import { Logger } from '@nestjs/common';
import type { Clock } from '../clock.js';
import { Notices } from '../database/notices.js';
import type { JobQueues } from './job-queues.js';
import { OUTBOX_CHANNEL, type Outbox, type OutboxEntry } from './outbox.js';

export interface RelaySettings {
  /** How long what comes due later waits for the relay to look, in milliseconds. */
  pollEvery: number;
  /** How often it is checked that the queue still knows what it was given. */
  reconcileEvery: number;
  /** How long a job is left alone after it was handed over. */
  grace: number;
}

export const RELAY_SETTINGS: RelaySettings = { pollEvery: 1_000, reconcileEvery: 60_000, grace: 30_000 };

/** Rows handed over in one go. */
const BATCH = 200;

/**
 * Carries the outbox to the queue: at once after a commit (PostgreSQL notifies it), and by looking every second for what comes
 * due. Every minute it asks the queue whether it still knows what it was given, and hands over again what was lost. This runs
 * beside the queue and not in it, because a queue that was emptied has forgotten its schedules too.
 */
export class OutboxRelay {
  private readonly log = new Logger('OutboxRelay');
  private readonly notices: Notices;
  private timers: NodeJS.Timeout[] = [];
  private running: Promise<void> = Promise.resolve();
  private wanted = false;
  private stopped = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly queues: JobQueues,
    private readonly clock: Clock,
    databaseUrl: string,
    private readonly settings: RelaySettings = RELAY_SETTINGS,
  ) {
    this.notices = new Notices(databaseUrl);
  }

  async start(): Promise<void> {
    // Polling goes on while the connection is away.
    await this.notices.listen(OUTBOX_CHANNEL, () => this.wake());
    await this.reconcile().catch((error: unknown) => this.warn('reconcile', error));
    this.timers = [
      setInterval(() => this.wake(), this.settings.pollEvery),
      setInterval(() => void this.reconcile().catch((error: unknown) => this.warn('reconcile', error)), this.settings.reconcileEvery),
    ];
    this.wake();
  }

  /** Stops taking and waits for what is being handed over. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.notices.close().catch(() => {});
    await this.running;
  }

  /** Looks for due rows soon; calls that come while it looks make it look once more. */
  wake(): void {
    if (this.stopped || this.wanted) return;
    this.wanted = true;
    this.running = this.running.then(async () => {
      this.wanted = false;
      await this.handOver().catch((error: unknown) => this.warn('hand over', error));
    });
  }

  /** Hands all due rows to the queue. */
  async handOver(): Promise<number> {
    for (let handed = 0; ; ) {
      const entries = await this.outbox.takeDue(BATCH);
      const failures: unknown[] = [];
      await Promise.all(
        entries.map(async (entry) => {
          try {
            await this.queues.add(entry);
          } catch (error) {
            failures.push(error);
            await this.outbox.giveBack(entry);
          }
        }),
      );
      if (failures.length > 0) throw failures[0];
      handed += entries.length;
      if (entries.length === 0) return handed;
    }
  }

  /** Finds rows that the queue no longer knows and hands them over again, and mends the schedules. */
  async reconcile(): Promise<number> {
    await this.queues.ensureSchedules();
    const before = new Date(this.clock.now().getTime() - this.settings.grace);
    const lost: OutboxEntry[] = [];
    for (const entry of await this.outbox.handedOverBefore(before)) {
      if (!(await this.queues.knows(entry))) lost.push(entry);
    }
    for (const entry of lost) await this.outbox.forgotten(entry);
    if (lost.length > 0) {
      this.log.warn(`The queue had lost ${lost.length} job(s); they go there again`);
      this.wake();
    }
    return lost.length;
  }

  private warn(what: string, error: unknown): void {
    if (!this.stopped) this.log.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
