import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable } from '#platform';

/** Offices, people, working teams; sessions, API tokens and failed sign-ins with the narrow functions that sign-in needs. */
export class Identity0002 implements MigrationInterface {
  name = 'Identity0002700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, { name: 'office', columns: `code text not null, name text not null` });
    await runner.query(`create unique index office_zone_id_code_idx on office (zone_id, code)`);

    await businessTable(runner, {
      name: 'person',
      hidden: ['password_hash'],
      columns: `
        login text not null,
        name text not null,
        email text,
        phone text,
        office_id uuid,
        roles text[] not null default '{}',
        locale text not null default 'zh-CN',
        password_hash text,
        active boolean not null default true,
        demonstration boolean not null default false,
        foreign key (zone_id, office_id) references office (zone_id, id)`,
    });
    await runner.query(`create unique index person_login_idx on person (login)`);

    await businessTable(runner, { name: 'working_team', columns: `name text not null` });
    await businessTable(runner, {
      name: 'team_member',
      columns: `
        team_id uuid not null,
        person_id uuid not null,
        duty text not null constraint team_member_duty_check check (duty in ('leader', 'head', 'member')),
        foreign key (zone_id, team_id) references working_team (zone_id, id),
        foreign key (zone_id, person_id) references person (zone_id, id)`,
    });
    await runner.query(
      `create unique index team_member_zone_id_team_id_person_id_duty_idx on team_member (zone_id, team_id, person_id, duty) where deleted_at is null`,
    );

    await businessTable(runner, { name: 'calendar_day', columns: `date date not null, working boolean not null, note text` });
    await runner.query(`create unique index calendar_day_zone_id_date_idx on calendar_day (zone_id, date) where deleted_at is null`);

    // Zones that an overseer may look into besides his own.
    await runner.query(`
      create table overseen_zone (
        person_zone_id uuid not null,
        person_id uuid not null,
        zone_id uuid not null references zone (id),
        primary key (person_zone_id, person_id, zone_id),
        foreign key (person_zone_id, person_id) references person (zone_id, id)
      );
      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        person_zone_id uuid not null,
        person_id uuid not null,
        zone_id uuid not null references zone (id),
        kind text not null constraint session_kind_check check (kind in ('ui', 'api-token')),
        name text,
        created_at timestamptz not null,
        last_used_at timestamptz not null,
        expires_at timestamptz,
        revoked_at timestamptz,
        foreign key (person_zone_id, person_id) references person (zone_id, id)
      );
      create index session_person_id_idx on session (person_id);
      create table sign_in_failure (
        login text primary key,
        failures int not null,
        last_failed_at timestamptz not null,
        locked_until timestamptz
      )`);
    // No grants on these three: the application role reaches them only through the functions below.
    await runner.query(`
      create function app.sign_in_facts(wanted text)
        returns table (zone_id uuid, person_id uuid, password_hash text, active boolean, demonstration boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.zone_id, p.id, p.password_hash, p.active and p.deleted_at is null, p.demonstration from person p where p.login = wanted
      $$;

      -- Counts an attempt before it is judged, in one statement, so that guesses made at once all count. Beyond what is allowed the
      -- attempt is not judged at all; a success takes its own attempt back.
      create function app.begin_sign_in(wanted text, at timestamptz, allowed int, lock_for interval) returns table (attempts int, locked_until timestamptz)
        language sql security definer set search_path = public, pg_temp as $$
        insert into sign_in_failure as f (login, failures, last_failed_at) values (wanted, 1, at)
        on conflict (login) do update set
          failures = case when f.locked_until <= at or f.last_failed_at < at - lock_for then 1 else f.failures + 1 end,
          last_failed_at = at,
          locked_until = case when f.locked_until > at then f.locked_until
                              when f.locked_until is null and f.last_failed_at >= at - lock_for and f.failures + 1 >= allowed then at + lock_for end
        returning f.failures, f.locked_until
      $$;

      create function app.sign_in_succeeded(wanted text, from_address text) returns void
        language sql security definer set search_path = public, pg_temp as $$
        delete from sign_in_failure where login = wanted;
        update sign_in_failure set failures = greatest(failures - 1, 0) where login = from_address and locked_until is null;
      $$;

      create function app.open_session(session_id uuid, hash bytea, for_zone uuid, for_person uuid, session_kind text, session_name text, at timestamptz, until timestamptz)
        returns void language sql security definer set search_path = public, pg_temp as $$
        insert into session (id, token_hash, person_zone_id, person_id, zone_id, kind, name, created_at, last_used_at, expires_at)
        values (session_id, hash, for_zone, for_person, for_zone, session_kind, session_name, at, at, until)
      $$;

      create function app.caller_of(hash bytea, at timestamptz, idle interval) returns json
        language sql stable security definer set search_path = public, pg_temp as $$
        select json_build_object('credentialId', s.id, 'source', s.kind, 'zoneId', s.zone_id, 'homeZoneId', p.zone_id, 'personId', p.id,
          'name', p.name, 'officeId', p.office_id, 'roles', p.roles, 'locale', p.locale, 'expiresAt', s.expires_at, 'lastUsedAt', s.last_used_at,
          'teamIds', (select coalesce(json_agg(distinct m.team_id), '[]') from team_member m
                      where m.zone_id = p.zone_id and m.person_id = p.id and m.deleted_at is null))
        from session s join person p on p.zone_id = s.person_zone_id and p.id = s.person_id
        where s.token_hash = hash and s.revoked_at is null and (s.expires_at is null or s.expires_at > at)
          and (s.kind = 'api-token' or s.last_used_at > at - idle)
          and p.active and p.deleted_at is null
          and (s.zone_id = p.zone_id or exists (select 1 from overseen_zone o
               where o.person_zone_id = p.zone_id and o.person_id = p.id and o.zone_id = s.zone_id))
      $$;

      create function app.touch_session(session_id uuid, at timestamptz) returns void
        language sql security definer set search_path = public, pg_temp as $$
        update session set last_used_at = at where id = session_id and last_used_at < at
      $$;

      create function app.visible_zones(for_zone uuid, for_person uuid) returns table (id uuid, code text, name text, kind text, time_zone text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select z.id, z.code, z.name, z.kind, z.time_zone from zone z
        where z.id = for_zone or exists (select 1 from overseen_zone o
          where o.person_zone_id = for_zone and o.person_id = for_person and o.zone_id = z.id)
        order by z.kind desc, z.code
      $$;

      create function app.choose_zone(session_id uuid, wanted uuid) returns boolean
        language sql security definer set search_path = public, pg_temp as $$
        with done as (
          update session s set zone_id = wanted where s.id = session_id and (wanted = s.person_zone_id or exists (
            select 1 from overseen_zone o where o.person_zone_id = s.person_zone_id and o.person_id = s.person_id and o.zone_id = wanted))
          returning 1)
        select exists (select 1 from done)
      $$;

      create function app.revoke_session(session_id uuid, for_person uuid, of_kind text, at timestamptz) returns boolean
        language sql security definer set search_path = public, pg_temp as $$
        with done as (update session set revoked_at = at where id = session_id and person_id = for_person and kind = of_kind and revoked_at is null returning 1)
        select exists (select 1 from done)
      $$;

      -- After a password change, or when somebody leaves: every other session and token ends.
      create function app.revoke_sessions_of(for_person uuid, except_session uuid, at timestamptz) returns void
        language sql security definer set search_path = public, pg_temp as $$
        update session set revoked_at = at
        where person_id = for_person and revoked_at is null and id is distinct from except_session
      $$;

      create function app.api_tokens_of(for_person uuid)
        returns table (id uuid, name text, created_at timestamptz, last_used_at timestamptz, expires_at timestamptz, revoked_at timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        select id, name, created_at, last_used_at, expires_at, revoked_at from session
        where person_id = for_person and kind = 'api-token' order by created_at desc
      $$;

      -- Processes keep who is behind a credential for some seconds; this tells them at once that it changed.
      create function app.announce_session() returns trigger language plpgsql as $$
      begin
        perform pg_notify('liantu_person', new.person_id::text);
        return null;
      end $$;
      create function app.announce_person() returns trigger language plpgsql as $$
      begin
        perform pg_notify('liantu_person', new.id::text);
        return null;
      end $$;
      create trigger announce after update of revoked_at, zone_id on session for each row execute function app.announce_session();
      create trigger announce after update on person for each row execute function app.announce_person();
      create trigger announce after insert or update on team_member for each row execute function app.announce_session();
      grant execute on all functions in schema app to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sign_in_failure, session, overseen_zone`);
    for (const name of ['calendar_day', 'team_member', 'working_team', 'person', 'office']) await dropTable(runner, name);
    const functions: { signature: string }[] = await runner.query(
      `select p.oid::regprocedure::text as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'app' and p.proname in ('sign_in_facts', 'begin_sign_in', 'sign_in_succeeded', 'open_session', 'caller_of', 'touch_session',
         'visible_zones', 'choose_zone', 'revoke_session', 'revoke_sessions_of', 'api_tokens_of', 'announce_session', 'announce_person')`,
    );
    for (const { signature } of functions) await runner.query(`drop function ${signature}`);
  }
}
