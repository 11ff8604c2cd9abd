/** How one queue is worked. */
export interface QueueSettings {
  /** Jobs that one worker process runs at a time. */
  concurrency: number;
  /** How often a job is tried before an administrator has to look at it. */
  attempts: number;
  /** Seconds until the second attempt; each further wait is twice as long. */
  backoff: number;
}

/**
 * The queues: one for each kind of work, so that slow work never holds up quick work. Whatever else names a queue is typed by
 * this record; a new one also needs its name in a migration that calls `prepareQueueTables`.
 */
export const QUEUES = {
  /** Spreadsheets coming in: long, one at a time. */
  import: { concurrency: 1, attempts: 3, backoff: 5 },
  /** Looking for what must be followed up. */
  reminder: { concurrency: 1, attempts: 5, backoff: 10 },
  /** Sending mail. */
  delivery: { concurrency: 2, attempts: 5, backoff: 10 },
  /** Holding contract metrics against what came. */
  check: { concurrency: 1, attempts: 5, backoff: 10 },
  /** House-keeping. */
  maintenance: { concurrency: 1, attempts: 5, backoff: 30 },
} as const satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof QUEUES;

export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/** Milliseconds to wait after the given number of failed attempts. */
export function backoffAfter(queue: QueueName, attempts: number): number {
  return QUEUES[queue].backoff * 1_000 * 2 ** (attempts - 1);
}
