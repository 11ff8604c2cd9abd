import type { DataSource } from 'typeorm';
import type { QueryResultRow } from 'pg';
import type { Clock } from '../clock.js';
import { Refusal } from '../errors.js';
import type { Actor } from './actor.js';
import { ReadPool, statement, type ZoneReader } from './read-pool.js';
import { ZoneTransaction } from './zone-transaction.js';

/** Serialisation failure and deadlock: the transaction was rolled back and can simply be run again. */
const RETRIED = new Set(['40001', '40P01']);

/** The database as rooms see it: always one zone's, through one of two doors. */
export class ZoneDatabase {
  constructor(
    private readonly writer: DataSource,
    private readonly reader: ZoneReader,
    readonly clock: Clock,
  ) {}

  /** The first column of the first row: what a one-statement JSON read answers. Null when there is no row. */
  async read<T>(zoneId: string, label: string, sql: string, params: unknown[] = []): Promise<T | null> {
    const [row] = await this.reader.rows<Record<string, T>>(zoneId, statement(label, sql), params);
    return row ? (Object.values(row)[0] ?? null) : null;
  }

  /** Plain rows of one statement. */
  rows<T extends QueryResultRow>(zoneId: string, label: string, sql: string, params: unknown[] = []): Promise<T[]> {
    return this.reader.rows<T>(zoneId, statement(label, sql), params);
  }

  /** Reads that must agree with each other: whatever `work` reads through the database it is given is of one instant. */
  picture<T>(zoneId: string, work: (db: ZoneDatabase) => Promise<T>): Promise<T> {
    if (!(this.reader instanceof ReadPool)) return work(this);
    return this.reader.picture(zoneId, (reader) => work(new ZoneDatabase(this.writer, reader, this.clock)));
  }

  /**
   * One transaction: everything in it is recorded under the actor and the reason, and all of it happens or none.
   * `work` may run again after a serialisation failure, so it must do nothing outside the transaction.
   */
  async write<T>(actor: Actor, work: (tx: ZoneTransaction) => Promise<T>, options: { reason?: string } = {}): Promise<T> {
    if (actor.readOnly) throw new Refusal('READ_ONLY');
    for (let attempt = 1; ; attempt++) {
      const now = this.clock.now();
      try {
        return await this.writer.transaction(async (manager) => {
          await manager.query(
            `select set_config('app.zone', $1, true), set_config('app.person', $2, true), set_config('app.source', $3, true),
                    set_config('app.request', $4, true), set_config('app.reason', $5, true), set_config('app.now', $6, true)`,
            [actor.zoneId, actor.personId ?? '', actor.source, actor.requestId ?? '', options.reason ?? '', now.toISOString()],
          );
          return work(new ZoneTransaction(manager, actor, now));
        });
      } catch (error) {
        const code = (error as { code?: string }).code;
        if (attempt >= 4 || !code || !RETRIED.has(code)) throw error;
      }
    }
  }

  /** Zones that the worker serves. */
  async zoneIds(): Promise<string[]> {
    const rows: { id: string }[] = await this.writer.query(`select app.zone_ids() as id`);
    return rows.map((row) => row.id);
  }

  /** A statement outside any zone: it sees only what security-definer functions let through. */
  unzoned<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.writer.query(sql, params);
  }

  /** The first column of the first row of an unzoned statement that only reads. */
  async readUnzoned<T>(label: string, sql: string, params: unknown[] = []): Promise<T | null> {
    const [row] = await this.reader.unzoned<Record<string, T>>(statement(label, sql), params);
    return row ? (Object.values(row)[0] ?? null) : null;
  }

  /** Refuses to go on under a role that row security does not bind. */
  async assertBoundRole(): Promise<void> {
    const [role] = await this.unzoned<{ name: string; unbound: boolean; owns: boolean }>(
      `select current_user as name, rolsuper or rolbypassrls as unbound,
              exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      where n.nspname in ('public', 'app') and c.relowner = r.oid) as owns
       from pg_roles r where rolname = current_user`,
    );
    if (role?.unbound || role?.owns) {
      throw new Error(
        `DATABASE_URL signs in as ${role.name}, which ${role.unbound ? 'can bypass row-level security' : 'owns tables'}. ` +
          `Use a role that owns nothing (liantu_app), and give the owner in DATABASE_OWNER_URL for migrations only.`,
      );
    }
  }
}
