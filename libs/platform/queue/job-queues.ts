import { schedules } from './jobs.js';
import type { OutboxEntry } from './outbox.js';
import { openQueueBackend, type JobQueue, type QueueBackend } from './queue-backend.js';
import { QUEUE_NAMES, QUEUES, type QueueName } from './queues.js';
import type { Settings } from '../config.js';

/** How many jobs of one queue are where. */
export interface QueueFigure {
  name: string;
  waiting: number;
  delayed: number;
  active: number;
  failed: number;
}

/** Time zone of schedules. */
const SCHEDULE_ZONE = 'Asia/Shanghai';

/** The BullMQ queues, opened when first used: a process that only shows figures holds few connections. */
export class JobQueues {
  private opened: QueueBackend | undefined;
  private readonly queues = new Map<QueueName, JobQueue>();

  constructor(private readonly settings: Settings) {}

  get backend(): QueueBackend {
    this.opened ??= openQueueBackend(this.settings);
    return this.opened;
  }

  /** Hands an outbox row to its queue. The id counts the rounds, because BullMQ ignores an id that it still remembers. */
  async add(entry: OutboxEntry): Promise<void> {
    await this.queue(entry.queue).add(
      entry.job,
      { zoneId: entry.zoneId, outboxId: entry.id },
      // Further attempts are counted and timed by the outbox, so that they outlive the queue.
      { jobId: jobId(entry), attempts: 1, removeOnComplete: { count: 200 }, removeOnFail: { count: 1_000 } },
    );
  }

  /** Whether the queue still means to run it. */
  async knows(entry: OutboxEntry): Promise<boolean> {
    // One whose queue was taken out of the declaration is nobody's.
    if (!(entry.queue in QUEUES)) return false;
    const state = await this.queue(entry.queue).getJobState(jobId(entry));
    return state === 'waiting' || state === 'active' || state === 'delayed' || state === 'prioritized';
  }

  /** Makes the declared schedules known to the queue; those it knows already stay as they are. */
  async ensureSchedules(): Promise<void> {
    for (const { queue: name, name: schedule, pattern } of schedules()) {
      const queue = this.queue(name);
      const isKnown = async () => (await queue.getJobScheduler(schedule))?.pattern === pattern;
      if (await isKnown()) continue;
      const { attempts, backoff } = QUEUES[name];
      try {
        await queue.upsertJobScheduler(
          schedule,
          { pattern, tz: SCHEDULE_ZONE },
          {
            name: schedule,
            data: {},
            opts: { attempts, backoff: { type: 'exponential', delay: backoff * 1_000 }, removeOnComplete: { count: 50 }, removeOnFail: { count: 200 } },
          },
        );
      } catch (error) {
        // Another process that starts in the same moment made it known in between: BullMQ refuses the second of two.
        if (!(await isKnown())) throw error;
      }
    }
  }

  /**
   * How many jobs wait, run and failed, for each queue.
   * @throws Error when the backend does not answer
   */
  async figures(): Promise<QueueFigure[]> {
    await this.backend.ping();
    return Promise.all(
      QUEUE_NAMES.map(async (name) => {
        const counts = await this.queue(name).getJobCounts('waiting', 'delayed', 'active', 'failed');
        return { name, waiting: counts.waiting ?? 0, delayed: counts.delayed ?? 0, active: counts.active ?? 0, failed: counts.failed ?? 0 };
      }),
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
    await this.opened?.close();
  }

  private queue(name: QueueName): JobQueue {
    let queue = this.queues.get(name);
    if (!queue) this.queues.set(name, (queue = this.backend.queue(name)));
    return queue;
  }
}

function jobId(entry: OutboxEntry): string {
  return `${entry.id}-${entry.enqueueCount}`;
}
