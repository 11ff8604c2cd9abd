import type { Actor } from '../database/actor.js';
import type { OutboxOptions, ZoneTransaction } from '../database/zone-transaction.js';
import type { QueueName } from './queues.js';

/** What a job carries: JSON. */
export type JobPayload = object;

/** Work that a transaction can ask for, to be done after it commits. */
export interface JobType<P extends JobPayload> {
  readonly name: string;
  readonly queue: QueueName;
  /**
   * Asks for this job in a transaction: it is done if the transaction commits, and only then.
   * @returns the id of its outbox row
   */
  later(tx: ZoneTransaction, payload: P, options?: OutboxOptions): Promise<string>;
}

/** Work that recurs for every zone. One that was missed is not made up for: its handler looks at what is due by now. */
export interface ScheduledJob {
  readonly name: string;
  readonly queue: QueueName;
  /** Cron pattern with seconds, in Chinese time. */
  readonly pattern: string;
}

const declaredJobs = new Map<string, JobType<never>>();
const declaredSchedules = new Map<string, ScheduledJob>();

/** Declares a job. A worker refuses to start when a declared job has no handler, or two. */
export function defineJob<P extends JobPayload>(name: string, queue: QueueName): JobType<P> {
  const job: JobType<P> = { name, queue, later: (tx, payload, options) => tx.later(queue, name, payload as Record<string, unknown>, options) };
  declare(declaredJobs, job);
  return job;
}

/** Declares recurring work; it needs exactly one handler too. */
export function defineSchedule(schedule: ScheduledJob): ScheduledJob {
  declare(declaredSchedules, schedule);
  return schedule;
}

function declare<T extends { name: string }>(into: Map<string, T>, what: T): void {
  if (declaredJobs.has(what.name) || declaredSchedules.has(what.name)) throw new Error(`The job ${what.name} is declared twice`);
  into.set(what.name, what);
}

export function schedules(): ScheduledJob[] {
  return [...declaredSchedules.values()];
}

/** What a handler is told besides its payload. */
export interface JobRun {
  zoneId: string;
  /** Who the handler's own transactions are recorded under. */
  actor: Actor;
  /** Outbox row of the job: stays the same when the job is tried again. */
  id: string;
  /** Counted from 1. */
  attempt: number;
}

type InOneTransaction = (payload: never, tx: ZoneTransaction, run: JobRun) => Promise<void>;
type InSteps = (payload: never, run: JobRun) => Promise<void>;
type ForZone = (actor: Actor) => Promise<void>;

export type JobHandler = { kind: 'transaction'; run: InOneTransaction } | { kind: 'steps'; run: InSteps };

/** Who does which job. Rooms register theirs when their module starts. */
export class JobHandlers {
  private readonly jobs = new Map<string, JobHandler>();
  private readonly recurring = new Map<string, ForZone>();

  /** A handler all of whose writes are in one transaction with the note that the job is done: it takes effect exactly once. */
  inTransaction<P extends JobPayload>(job: JobType<P>, run: (payload: P, tx: ZoneTransaction, run: JobRun) => Promise<void>): void {
    this.register(job.name, { kind: 'transaction', run });
  }

  /**
   * A handler that makes transactions of its own: long work, or work outside the database. Never run twice at once for one
   * outbox row, but again from the start after a crash; so each step must be one that can be repeated.
   */
  inSteps<P extends JobPayload>(job: JobType<P>, run: (payload: P, run: JobRun) => Promise<void>): void {
    this.register(job.name, { kind: 'steps', run });
  }

  /** What to do for each zone whenever the schedule says so. Must bear being run twice, also at once. */
  onSchedule(schedule: ScheduledJob, run: ForZone): void {
    if (this.recurring.has(schedule.name)) throw new Error(`The schedule ${schedule.name} has two handlers`);
    this.recurring.set(schedule.name, run);
  }

  /** @throws Error naming every declared job and schedule that nobody handles */
  assertComplete(): void {
    const orphans = [
      ...[...declaredJobs.keys()].filter((name) => !this.jobs.has(name)),
      ...[...declaredSchedules.keys()].filter((name) => !this.recurring.has(name)),
    ];
    if (orphans.length > 0) throw new Error(`These jobs have no handler: ${orphans.join(', ')}`);
  }

  handlerOf(job: string): JobHandler | undefined {
    return this.jobs.get(job);
  }

  recurringHandlerOf(schedule: string): ForZone | undefined {
    return this.recurring.get(schedule);
  }

  private register(job: string, handler: JobHandler): void {
    if (this.jobs.has(job)) throw new Error(`The job ${job} has two handlers`);
    this.jobs.set(job, handler);
  }
}
