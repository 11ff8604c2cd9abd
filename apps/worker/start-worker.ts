import { NestFactory } from '@nestjs/core';
import { SystemClock, type Clock, type Settings, type WorkerTuning } from '#platform';
import { WorkerModule } from './worker.module.js';

export interface WorkerOptions {
  settings: Settings;
  /** Tests bring their own. */
  clock?: Clock;
  /** How quickly it notices what others lost. */
  tuning?: WorkerTuning;
}

/** A worker that takes jobs. */
export interface RunningWorker {
  /** Takes no more jobs, finishes those under way, then closes queues and database. */
  close(): Promise<void>;
}

/**
 * Starts a worker in this process.
 * @throws Error when a declared job has no handler, or two
 */
export async function startWorker({ settings, clock = new SystemClock(), tuning }: WorkerOptions): Promise<RunningWorker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(settings, clock, tuning), {
    abortOnError: false,
    logger: settings.NODE_ENV === 'test' ? ['error'] : ['error', 'warn', 'log'],
  });
  return { close: () => app.close() };
}
