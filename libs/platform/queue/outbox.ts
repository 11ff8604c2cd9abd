import { jobActor, type Actor } from '../database/actor.js';
import type { ZoneDatabase } from '../database/zone-database.js';
import type { ZoneTransaction } from '../database/zone-transaction.js';
import { Refusal } from '../errors.js';
import { backoffAfter, QUEUES, type QueueName } from './queues.js';

/** One outbox row that goes to the queue. */
export interface OutboxEntry {
  zoneId: string;
  id: string;
  queue: QueueName;
  job: string;
  /** Which time this is that it goes to the queue. */
  enqueueCount: number;
}

/** A job that an administrator has to look at. */
export interface OutboxProblemRow {
  id: string;
  queue: string;
  job: string;
  dueAt: string;
  enqueueCount: number;
  lastError: string | null;
  failedAt: string | null;
}

/** A job that takes the worker down with it, or that the queue loses every time, is given up after each so many rounds. */
const MOST_ENQUEUES = 25;

/** PostgreSQL notifies it at each commit that wrote something to the outbox. */
export const OUTBOX_CHANNEL = 'liantu_outbox';

const outboxActor = (zoneId: string): Actor => jobActor(zoneId, 'outbox');

/** The record of what must still happen, and every change of a row's state. */
export class Outbox {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * Marks what is due and was not handed to the queue yet, and answers it. It is marked first: a job that started before the mark
   * was committed would find its row locked. What is then not handed over after all, `giveBack` or the reconciler finds.
   */
  async takeDue(limit: number): Promise<OutboxEntry[]> {
    const now = this.db.clock.now();
    const taken: OutboxEntry[] = [];
    for (const zoneId of await this.zones('zones_to_enqueue', now)) {
      taken.push(
        ...(await this.db.write(outboxActor(zoneId), (tx) =>
          this.changed<OutboxEntry>(
            tx,
            `update outbox o set enqueued_at = $2, enqueue_count = o.enqueue_count + 1
             from (select zone_id, id from outbox
                   where zone_id = $1 and done_at is null and failed_at is null and enqueued_at is null and due_at <= $2
                   order by due_at, id limit $3 for update skip locked) due
             where o.zone_id = due.zone_id and o.id = due.id
             returning o.zone_id as "zoneId", o.id, o.queue, o.job, o.enqueue_count as "enqueueCount"`,
            [zoneId, now, limit],
          ),
        )),
      );
    }
    return taken;
  }

  /** The queue did not take it: it is due again. */
  async giveBack(entry: OutboxEntry): Promise<void> {
    await this.db.write(outboxActor(entry.zoneId), (tx) =>
      tx.sql(`update outbox set enqueued_at = null where zone_id = $1 and id = $2 and enqueue_count = $3 and done_at is null`, [
        entry.zoneId,
        entry.id,
        entry.enqueueCount,
      ]),
    );
  }

  /** Rows handed to the queue before that instant that are neither done nor being worked on right now. */
  async handedOverBefore(instant: Date): Promise<OutboxEntry[]> {
    const rows: OutboxEntry[] = [];
    for (const zoneId of await this.zones('zones_to_reconcile', instant)) {
      rows.push(
        ...(await this.db.write(outboxActor(zoneId), (tx) =>
          tx.sql<OutboxEntry>(
            `select zone_id as "zoneId", id, queue, job, enqueue_count as "enqueueCount" from outbox
             where zone_id = $1 and done_at is null and failed_at is null and enqueued_at <= $2
             order by enqueued_at limit 1000 for update skip locked`,
            [zoneId, instant],
          ),
        )),
      );
    }
    return rows;
  }

  /** The queue forgot it: it goes there again, unless that was tried too often. */
  async forgotten(entry: OutboxEntry): Promise<void> {
    if (entry.enqueueCount % MOST_ENQUEUES !== 0) return this.giveBack(entry);
    await this.db.write(outboxActor(entry.zoneId), (tx) =>
      tx.sql(
        `update outbox set failed_at = $3, last_error = coalesce(last_error, 'was handed to the queue too often without being done')
         where zone_id = $1 and id = $2 and done_at is null and failed_at is null`,
        [entry.zoneId, entry.id, tx.now],
      ),
    );
  }

  /**
   * Locks a row for the length of the transaction and answers its payload; null when it is done, given up, or being worked on
   * elsewhere. The lock goes with the connection, so that a worker that was killed holds nothing.
   */
  async lock(tx: ZoneTransaction, id: string): Promise<{ payload: unknown; job: string; attempts: number } | null> {
    const [row] = await tx.sql<{ payload: unknown; job: string; attempts: number }>(
      `select payload, job, attempts from outbox
       where zone_id = $1 and id = $2 and done_at is null and failed_at is null for update skip locked`,
      [tx.actor.zoneId, id],
    );
    return row ?? null;
  }

  async markDone(tx: ZoneTransaction, id: string): Promise<void> {
    await tx.sql(`update outbox set done_at = $3, last_error = null where zone_id = $1 and id = $2`, [tx.actor.zoneId, id, this.db.clock.now()]);
  }

  /** Writes a failed attempt down: tried again later, or given up after the queue's number of attempts. */
  async markFailed(zoneId: string, id: string, queue: QueueName, error: unknown): Promise<void> {
    const text = (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 4_000);
    await this.db.write(outboxActor(zoneId), async (tx) => {
      const [row] = await tx.sql<{ attempts: number }>(
        `select attempts from outbox where zone_id = $1 and id = $2 and done_at is null for update`,
        [zoneId, id],
      );
      if (!row) return;
      const attempts = row.attempts + 1;
      const givenUp = attempts >= QUEUES[queue].attempts;
      const dueAt = new Date(tx.now.getTime() + backoffAfter(queue, attempts));
      await tx.sql(
        `update outbox set attempts = $3, last_error = $4, failed_at = $5, due_at = $6, enqueued_at = null where zone_id = $1 and id = $2`,
        [zoneId, id, attempts, text, givenUp ? tx.now : null, dueAt],
      );
    });
  }

  /** Jobs of a zone that were given up, or that failed and will be tried again; the newest first. */
  problems(zoneId: string): Promise<OutboxProblemRow[]> {
    return this.db
      .read<OutboxProblemRow[]>(
        zoneId,
        'outbox_problems',
        `select coalesce(json_agg(p order by p."failedAt" desc nulls last, p.id), '[]') from (
           select id, queue, job, due_at as "dueAt", enqueue_count as "enqueueCount", split_part(last_error, E'\\n', 1) as "lastError", failed_at as "failedAt"
           from outbox where zone_id = $1 and done_at is null and (failed_at is not null or last_error is not null)
           order by failed_at desc nulls last, id limit 200) p`,
        [zoneId],
      )
      .then((rows) => rows ?? []);
  }

  /**
   * Lets a job that was given up, or that waits for its next attempt, go to the queue at once with all its attempts.
   * @throws Refusal `NOT_FOUND` when the zone has no such job or it is done
   */
  async resend(actor: Actor, id: string): Promise<void> {
    const sent = await this.db.write(actor, (tx) =>
      this.changed(
        tx,
        `update outbox set failed_at = null, attempts = 0, enqueued_at = null, due_at = $3
         where zone_id = $1 and id = $2 and done_at is null returning id`,
        [actor.zoneId, id, tx.now],
      ),
    );
    if (sent.length === 0) throw new Refusal('NOT_FOUND');
    // An update wakes nobody by itself.
    await this.db.unzoned(`select pg_notify('${OUTBOX_CHANNEL}', '')`);
  }

  private async zones(door: 'zones_to_enqueue' | 'zones_to_reconcile', instant: Date): Promise<string[]> {
    const rows = await this.db.unzoned<{ id: string }>(`select app.${door}($1) as id`, [instant]);
    return rows.map((row) => row.id);
  }

  /** TypeORM answers an update with the rows and their number. */
  private async changed<T>(tx: ZoneTransaction, sql: string, params: unknown[]): Promise<T[]> {
    const [rows] = (await tx.sql(sql, params)) as unknown as [T[], number];
    return rows;
  }
}
