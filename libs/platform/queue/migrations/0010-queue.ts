import type { MigrationInterface, QueryRunner } from 'typeorm';
import { prepareQueueTables, QUEUE_SCHEMA } from '../postgres-tables.js';
import { APPLICATION_ROLE } from '../../database/business-table.js';

/**
 * BullMQ's own tables, in a schema of their own; what the outbox needs to be carried: attempts, a wake-up at every commit that
 * left something to do, and a narrow door to the zones that have something; the heartbeat of worker processes.
 */
export class Queue0010 implements MigrationInterface {
  // TypeORM orders migrations by the last 13 digits, as a number: after those of rooms 1 to 9.
  name = 'Queue0010_9800000000010';

  /** BullMQ's migrations open a transaction of their own; everything here can be run again after an interruption. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await prepareQueueTables(runner);
    await runner.query(`
      begin;
      alter table outbox add column if not exists attempts int not null default 0;
      create index if not exists outbox_enqueued_at_idx on outbox (enqueued_at) where done_at is null and failed_at is null;

      create or replace function app.wake_outbox() returns trigger language plpgsql as $$
      begin
        perform pg_notify('liantu_outbox', '');
        return null;
      end $$;
      create or replace trigger wake after insert on outbox for each statement execute function app.wake_outbox();

      -- Rows that are due and were never handed to the queue.
      create or replace function app.zones_to_enqueue(at timestamptz) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct zone_id from outbox
        where done_at is null and failed_at is null and due_at <= at and enqueued_at is null
      $$;
      -- Rows that were handed over so long ago that the queue may have lost them.
      create or replace function app.zones_to_reconcile(handed_before timestamptz) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct zone_id from outbox
        where done_at is null and failed_at is null and enqueued_at <= handed_before
      $$;

      create table if not exists app.worker_heartbeat (
        id uuid primary key,
        host text not null,
        started_at timestamptz not null default clock_timestamp(),
        seen_at timestamptz not null default clock_timestamp()
      );
      grant select, insert, update, delete on app.worker_heartbeat to ${APPLICATION_ROLE};
      grant execute on all functions in schema app to ${APPLICATION_ROLE};
      commit`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      begin;
      drop table app.worker_heartbeat;
      drop function app.zones_to_reconcile, app.zones_to_enqueue;
      drop trigger wake on outbox;
      drop function app.wake_outbox;
      drop index outbox_enqueued_at_idx;
      alter table outbox drop column attempts;
      drop schema ${QUEUE_SCHEMA} cascade;
      commit`);
  }
}
