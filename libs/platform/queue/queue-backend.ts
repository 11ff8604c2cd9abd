import { once, type EventEmitter } from 'node:events';
import { createPostgresBackend, Queue, withBackend, Worker, type Processor, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Settings } from '../config.js';
import { QUEUE_SCHEMA } from './postgres-tables.js';
import { QUEUE_NAMES, type QueueName } from './queues.js';

/** What travels through BullMQ: where the job is written down, or the name of a schedule. The payload stays in the database. */
export interface QueuedJob {
  zoneId?: string;
  outboxId?: string;
}

export type QueueWorkerOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** What of BullMQ is used, whatever it is built on. */
export type JobQueue = Pick<Queue<QueuedJob>, 'add' | 'getJobCounts' | 'getJobState' | 'getJobScheduler' | 'upsertJobScheduler' | 'waitUntilReady' | 'close'>;
export type QueueWorker = Pick<Worker<QueuedJob>, 'waitUntilReady' | 'close'>;
type QueueProcessor = (job: Pick<Parameters<Processor<QueuedJob>>[0], 'name' | 'data'>) => Promise<void>;

/** What BullMQ is built on: queues and workers that share one set of connections. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  queue(name: QueueName): JobQueue;
  worker(name: QueueName, processor: QueueProcessor, options: QueueWorkerOptions): QueueWorker;
  /** Rejects when the backend does not answer. */
  ping(): Promise<void>;
  /** Closes the connections; after all queues and workers. */
  close(): Promise<void>;
}

/** BullMQ on Redis where REDIS_URL is set, else on the application's own database. */
export function openQueueBackend(settings: Settings): QueueBackend {
  return settings.REDIS_URL ? redisBackend(settings.REDIS_URL, keyPrefix(settings)) : postgresBackend(settings.DATABASE_URL);
}

/** One Redis may carry several installations: each keeps to the name of its database. */
function keyPrefix(settings: Settings): string {
  return `liantu_${new URL(settings.DATABASE_URL).pathname.slice(1)}`;
}

function redisBackend(url: string, prefix: string): QueueBackend {
  // BullMQ's workers wait for as long as it takes Redis to come back.
  const connection = new Redis(url, { maxRetriesPerRequest: null, connectionName: 'liantu' });
  connection.on('error', () => {});
  return {
    kind: 'redis',
    queue: (name) => quiet(new Queue<QueuedJob>(name, { connection, prefix })),
    worker: (name, processor, options) => quiet(new Worker<QueuedJob>(name, processor, { ...options, connection, prefix })),
    async ping() {
      if (connection.status !== 'ready') {
        // A command would wait for as long as Redis is away.
        await once(connection, 'ready', { signal: AbortSignal.timeout(1_000) }).catch(() => {
          throw new Error(`Redis is ${connection.status}`);
        });
      }
      await connection.ping();
    },
    async close() {
      // quit() waits for an answer, which never comes while Redis is away.
      if (connection.status === 'ready') await connection.quit();
      else connection.disconnect();
    },
  };
}

const OnPostgres = withBackend(createPostgresBackend);

function postgresBackend(url: string): QueueBackend {
  const pool = new pg.Pool({
    connectionString: url,
    // One that listens and one that works for each queue's worker, and some for adding.
    max: QUEUE_NAMES.length * 2 + 4,
    keepAlive: true,
    application_name: 'liantu-queue',
    options: `-c search_path=${QUEUE_SCHEMA} -c jit=off`,
  });
  pool.on('error', () => {});
  // Every queue and every worker listens to the pool they share.
  pool.setMaxListeners(QUEUE_NAMES.length * 2 + 2);
  return {
    kind: 'postgres',
    queue: (name) => quiet(new OnPostgres.Queue<QueuedJob>(name, { connection: pool })),
    worker: (name, processor, options) => quiet(new OnPostgres.Worker<QueuedJob>(name, processor, { ...options, connection: pool })),
    async ping() {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

/** BullMQ throws what nobody listens to; a connection that breaks is made again, and readiness tells meanwhile. */
function quiet<T extends EventEmitter>(made: T): T {
  made.on('error', () => {});
  return made;
}
