import { createHash } from 'node:crypto';
import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '../errors.js';
import type { Actor } from './actor.js';
import type { BusinessEntity } from './entity.js';

type Columns<E extends BusinessEntity> = Omit<E, 'zoneId' | 'id' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** Which row, and the version the caller read. */
export interface RowVersion {
  id: string;
  version: number;
}

/** What an outbox job may say about when it is wanted. */
export interface OutboxOptions {
  dueAt?: Date;
}

/** One transaction of one zone and one actor. Services get it from `ZoneDatabase.write`. */
export class ZoneTransaction {
  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    readonly now: Date,
  ) {}

  /** Raw SQL in this transaction, under the zone's row security. */
  sql<T = Record<string, unknown>>(text: string, params: unknown[] = []): Promise<T[]> {
    return this.manager.query(text, params);
  }

  /** Inserts a row and returns its id. */
  async insert<E extends BusinessEntity>(entity: EntityTarget<E>, values: Partial<Columns<E>> & { id?: string }): Promise<string> {
    const [id] = await this.insertMany(entity, [values]);
    return id!;
  }

  /** Inserts many rows in few statements and returns their ids in order. */
  async insertMany<E extends BusinessEntity>(entity: EntityTarget<E>, rows: (Partial<Columns<E>> & { id?: string })[]): Promise<string[]> {
    const ids: string[] = [];
    const columns = this.manager.connection.getMetadata(entity).columns.length;
    // PostgreSQL takes 65,535 parameters in one statement.
    const size = Math.max(1, Math.floor(60_000 / columns));
    for (let start = 0; start < rows.length; start += size) {
      const values = rows.slice(start, start + size).map((row) => {
        const id = row.id ?? uuidv7();
        ids.push(id);
        return { ...row, id, zoneId: this.actor.zoneId, createdAt: this.now, updatedAt: this.now };
      });
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(entity)
        .values(values as never)
        .updateEntity(false)
        .execute();
    }
    return ids;
  }

  /**
   * Changes one row if nobody changed it since the caller read it.
   * @throws Refusal `NOT_FOUND`, or `CONFLICT` carrying the row as it stands now
   */
  async update<E extends BusinessEntity>(entity: EntityTarget<E>, row: RowVersion, changes: Partial<Columns<E>> & { deletedAt?: Date }): Promise<void> {
    const result = await this.manager
      .createQueryBuilder()
      .update(entity)
      // `id = id` keeps an update that changes nothing a compare-and-set all the same.
      .set({ ...changes, updatedAt: this.now } as never)
      .where('zone_id = :zoneId and id = :id and version = :version and deleted_at is null', {
        zoneId: this.actor.zoneId,
        id: row.id,
        version: row.version,
      })
      .updateEntity(false)
      .execute();
    if (result.affected === 1) return;
    throw new Refusal('CONFLICT', { current: await this.get(entity, row.id) });
  }

  /** Marks a row as removed, under the same rule as `update`. */
  async remove<E extends BusinessEntity>(entity: EntityTarget<E>, row: RowVersion): Promise<void> {
    await this.update(entity, row, { deletedAt: this.now } as never);
  }

  /**
   * One row that was not removed.
   * @throws Refusal `NOT_FOUND`
   */
  async get<E extends BusinessEntity>(entity: EntityTarget<E>, id: string): Promise<E> {
    const row = await this.find(entity, { id } as FindOptionsWhere<E>);
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  /** The first row that fits and was not removed. */
  async find<E extends BusinessEntity>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    const [row] = await this.findAll(entity, where, 1);
    return row ?? null;
  }

  /** All rows that fit and were not removed. */
  async findAll<E extends BusinessEntity>(entity: EntityTarget<E>, where: FindOptionsWhere<E>, take?: number): Promise<E[]> {
    return this.manager
      .createQueryBuilder(entity, 'row')
      .where('row.zone_id = :zoneId and row.deleted_at is null', { zoneId: this.actor.zoneId })
      .andWhere(where)
      .take(take)
      .getMany();
  }

  /**
   * Creates once, however often the request comes: the first call with a key runs `create`, later ones return its row.
   * @throws Refusal `IDEMPOTENCY_MISMATCH` when the key was used for something else
   */
  async once(key: string, operation: string, input: unknown, create: () => Promise<string>): Promise<string> {
    const hash = createHash('sha256').update(JSON.stringify([operation, input])).digest('hex');
    const personId = this.actor.personId ?? '00000000-0000-0000-0000-000000000000';
    const owner = [this.actor.zoneId, personId, key];
    const inserted = await this.sql(
      `insert into idempotency_key (zone_id, person_id, key, operation, input_hash, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning key`,
      [...owner, operation, hash, this.now],
    );
    if (inserted.length === 0) {
      const [known] = await this.sql<{ input_hash: string; row_id: string }>(
        `select input_hash, row_id from idempotency_key where zone_id = $1 and person_id = $2 and key = $3`,
        owner,
      );
      if (known?.input_hash !== hash) throw new Refusal('IDEMPOTENCY_MISMATCH');
      return known.row_id;
    }
    const id = await create();
    await this.sql(`update idempotency_key set row_id = $4 where zone_id = $1 and person_id = $2 and key = $3`, [...owner, id]);
    return id;
  }

  /**
   * Writes down what must happen after this transaction commits. A worker picks it up; should the queue forget it, it is
   * enqueued again until its handler says that it is done.
   * @returns the id of the outbox row, which is also the id of the job
   */
  async later(queue: string, job: string, payload: Record<string, unknown>, options: OutboxOptions = {}): Promise<string> {
    const id = uuidv7();
    await this.sql(
      `insert into outbox (zone_id, id, queue, job, payload, due_at, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [this.actor.zoneId, id, queue, job, JSON.stringify(payload), options.dueAt ?? this.now, this.now],
    );
    return id;
  }
}
