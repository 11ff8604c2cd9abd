import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable } from '#platform';

/** What both zones see alike; each has a row of its own with the same id. */
const SHARED = ['state', 'name', 'investor', 'content', 'total_investment', 'industry_codes', 'contact', 'offered_on', 'proposed_share', 'proposed_by', 'agreed_share', 'reason'];

/**
 * Projects that zones refer to each other. A zone writes its own row alone; what both share is carried into the other zone's row within the
 * same transaction, by the owner of the tables, so that neither needs to see anything else of the other.
 */
export class Referral0045 implements MigrationInterface {
  name = 'Referral0045_9800000000045';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'referral',
      columns: `
        side text not null constraint referral_side_check check (side in ('sender', 'receiver')),
        other_zone_id uuid not null references zone (id),
        other_zone_name text not null,
        project_id uuid,
        state text not null default 'offered' constraint referral_state_check check (state in ('offered', 'agreed', 'taken_up', 'refused', 'withdrawn')),
        name text not null,
        investor text,
        content text,
        total_investment numeric(20,2),
        industry_codes text[] not null default '{}',
        contact text not null,
        offered_on date not null,
        proposed_share numeric(5,2),
        proposed_by text constraint referral_proposed_by_check check (proposed_by in ('sender', 'receiver')),
        agreed_share numeric(5,2),
        reason text,
        constraint referral_share_check check (proposed_share between 0 and 100 and agreed_share between 0 and 100),
        constraint referral_proposal_check check ((proposed_share is null) = (proposed_by is null)),
        constraint referral_agreed_check check (state not in ('agreed', 'taken_up') or agreed_share is not null),
        constraint referral_other_check check (other_zone_id <> zone_id),
        constraint referral_project_check check (project_id is not null or (side = 'receiver' and state <> 'taken_up')),
        foreign key (zone_id, project_id) references project (zone_id, id)`,
    });
    const columns = SHARED.join(', ');
    const of = (row: string) => SHARED.map((column) => `${row}.${column}`).join(', ');
    await runner.query(`
      create index referral_zone_id_side_state_idx on referral (zone_id, side, state);
      create unique index referral_open_idx on referral (zone_id, project_id) where side = 'sender' and state in ('offered', 'agreed', 'taken_up') and deleted_at is null;
      create unique index referral_received_idx on referral (zone_id, project_id) where side = 'receiver' and project_id is not null and deleted_at is null;

      create function app.mirror_referral() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          if tg_op = 'UPDATE' then
            update referral r set (${columns}) = (select ${of('new')}) where r.zone_id = new.other_zone_id and r.id = new.id;
          else
            insert into referral (zone_id, id, version, created_at, updated_at, side, other_zone_id, other_zone_name, ${columns})
            select new.other_zone_id, new.id, 1, new.created_at, new.updated_at, 'receiver', new.zone_id, z.name, ${of('new')} from zone z where z.id = new.zone_id;
          end if;
          return null;
        end $$;
      create trigger mirror after insert or update on referral for each row when (pg_trigger_depth() = 0) execute function app.mirror_referral();

      create function app.zones_to_refer_to() returns table (id uuid, code text, name text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select z.id, z.code, z.name from zone z where z.kind = 'zone' and z.id <> app.zone() $$;

      create function app.referred_away() returns table (id uuid, stage text, side_state text, signed_on date, first_signed_on date, total_investment numeric, counted_investment numeric)
        language sql stable security definer set search_path = public, pg_temp as $$
        select r.id, p.stage, p.side_state, p.signed_on, p.first_signed_on, p.total_investment, p.counted_investment
        from referral r join referral o on o.zone_id = r.other_zone_id and o.id = r.id join project p on p.zone_id = o.zone_id and p.id = o.project_id and p.deleted_at is null
        where r.zone_id = app.zone() and r.side = 'sender' and r.state = 'taken_up' and r.deleted_at is null $$;
      create function app.hold_referred(referral_id uuid) returns table (stage text, side_state text)
        language sql security definer set search_path = public, pg_temp as $$
        select p.stage, p.side_state
        from referral r join referral o on o.zone_id = r.other_zone_id and o.id = r.id join project p on p.zone_id = o.zone_id and p.id = o.project_id
        where r.zone_id = app.zone() and r.id = referral_id and r.side = 'receiver' and r.state = 'agreed' and p.deleted_at is null for no key update of p $$;
      grant execute on all functions in schema app to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'referral');
    await runner.query(`drop function app.mirror_referral; drop function app.zones_to_refer_to; drop function app.referred_away; drop function app.hold_referred`);
  }
}
