import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, zoneSecurity } from '../business-table.js';

/** Zones, history, idempotency keys and the outbox; the functions that row security and the triggers stand on. */
export class Platform0001 implements MigrationInterface {
  name = 'Platform0001700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const role: unknown[] = await runner.query(`select 1 from pg_roles where rolname = $1`, [APPLICATION_ROLE]);
    if (role.length === 0) {
      throw new Error(
        `The database role ${APPLICATION_ROLE} does not exist. Create it as a superuser: ` +
          `create role ${APPLICATION_ROLE} login password '…' nosuperuser nobypassrls;`,
      );
    }
    await runner.query(`create schema app`);
    await runner.query(`grant usage on schema app, public to ${APPLICATION_ROLE}`);
    await runner.query(`
      create function app.zone() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.zone', true), '')::uuid $$;
      create function app.person() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
      create function app.now() returns timestamptz language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()) $$`);

    await runner.query(`
      create table zone (
        id uuid primary key,
        code text not null unique,
        name text not null,
        kind text not null default 'zone' constraint zone_kind_check check (kind in ('zone', 'city')),
        time_zone text not null default 'Asia/Shanghai',
        settings jsonb not null default '{}'
      );
      alter table zone enable row level security;
      create policy own on zone using (id = app.zone());
      grant select on zone to ${APPLICATION_ROLE}`);

    await runner.query(`
      create table history (
        zone_id uuid not null references zone (id),
        id bigint generated always as identity,
        at timestamptz not null,
        person_id uuid,
        source text not null,
        request_id text,
        entity text not null,
        row_id uuid not null,
        version int not null,
        action text not null,
        before jsonb,
        after jsonb,
        reason text,
        primary key (zone_id, id)
      );
      create index history_zone_id_row_id_id_idx on history (zone_id, row_id, id)`);
    await zoneSecurity(runner, 'history');
    await runner.query(`grant select on history to ${APPLICATION_ROLE}`);

    // Without arguments tg_argv is null, not empty, and null minus anything would leave the history empty.
    // Security definer: the application role can read the history but neither write nor alter it.
    await runner.query(`
      create function app.source() returns text language plpgsql stable as $$
      declare source text := nullif(current_setting('app.source', true), '');
      begin
        if source is null then
          raise exception 'a change must say who makes it: use ZoneDatabase.write' using errcode = 'LT001';
        end if;
        return source;
      end $$;

      create function app.stamp_row() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          new.version := 1;
          new.created_at := app.now();
        else
          if new.zone_id <> old.zone_id or new.id <> old.id then
            raise exception 'zone and id of a row never change' using errcode = 'LT002';
          end if;
          new.version := old.version + 1;
          new.created_at := old.created_at;
        end if;
        new.updated_at := app.now();
        return new;
      end $$;

      create function app.record_insert() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into history (zone_id, at, person_id, source, request_id, entity, row_id, version, action, before, after, reason)
        select n.zone_id, app.now(), app.person(), app.source(), nullif(current_setting('app.request', true), ''), tg_table_name,
               n.id, n.version, 'create', null,
               jsonb_strip_nulls(to_jsonb(n) - coalesce(tg_argv::text[], '{}') - array['zone_id', 'id', 'version', 'created_at', 'updated_at']),
               nullif(current_setting('app.reason', true), '')
        from new_rows n;
        return null;
      end $$;

      create function app.record_update() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into history (zone_id, at, person_id, source, request_id, entity, row_id, version, action, before, after, reason)
        select n.zone_id, app.now(), app.person(), app.source(), nullif(current_setting('app.request', true), ''), tg_table_name,
               n.id, n.version,
               case when o.deleted_at is null and n.deleted_at is not null then 'remove'
                    when o.deleted_at is not null and n.deleted_at is null then 'restore' else 'update' end,
               d.before - coalesce(tg_argv::text[], '{}'), d.after - coalesce(tg_argv::text[], '{}'),
               nullif(current_setting('app.reason', true), '')
        from new_rows n
        join old_rows o on o.zone_id = n.zone_id and o.id = n.id
        cross join lateral (
          select jsonb_object_agg(a.key, b.value) as before, jsonb_object_agg(a.key, a.value) as after
          from jsonb_each(to_jsonb(n)) a join jsonb_each(to_jsonb(o)) b on a.key = b.key
          where a.value is distinct from b.value and a.key not in ('version', 'updated_at')
        ) d
        where d.after is not null;
        return null;
      end $$`);

    await runner.query(`
      create table idempotency_key (
        zone_id uuid not null references zone (id),
        person_id uuid not null,
        key text not null,
        operation text not null,
        input_hash text not null,
        row_id uuid,
        created_at timestamptz not null,
        primary key (zone_id, person_id, key)
      )`);
    await zoneSecurity(runner, 'idempotency_key');
    await runner.query(`grant select, insert, update on idempotency_key to ${APPLICATION_ROLE}`);

    await runner.query(`
      create table outbox (
        zone_id uuid not null references zone (id),
        id uuid not null,
        queue text not null,
        job text not null,
        payload jsonb not null,
        due_at timestamptz not null,
        created_at timestamptz not null,
        enqueued_at timestamptz,
        enqueue_count int not null default 0,
        done_at timestamptz,
        failed_at timestamptz,
        last_error text,
        primary key (zone_id, id)
      );
      create index outbox_due_at_idx on outbox (due_at) where done_at is null and failed_at is null`);
    await zoneSecurity(runner, 'outbox');
    await runner.query(`grant select, insert, update on outbox to ${APPLICATION_ROLE}`);

    // The worker serves all zones: it learns which exist, and which have something due, through these two narrow doors.
    await runner.query(`
      create function app.zone_ids() returns setof uuid language sql stable security definer set search_path = public, pg_temp
        as $$ select id from zone where kind = 'zone' $$;
      create function app.zones_with_due_outbox(at timestamptz) returns setof uuid language sql stable security definer set search_path = public, pg_temp
        as $$ select distinct zone_id from outbox where done_at is null and failed_at is null and due_at <= at $$;
      grant execute on all functions in schema app to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table outbox, idempotency_key, history, zone;
      drop schema app cascade`);
  }
}
