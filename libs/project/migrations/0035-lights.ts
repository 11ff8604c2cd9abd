import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

const FUNNEL = (columns: string) => `create index project_funnel_idx on project (zone_id, stage, side_state, total_investment, counts, counted_investment, signed_on, last_progress_on, ${columns}) where deleted_at is null`;

/** When lights turn, zone by zone and version by version; delays by the government, which stop a project's clock. */
export class Lights0035 implements MigrationInterface {
  name = 'Lights0035_9800000000035';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'light_rule',
      columns: `
        number int not null,
        behind_yellow int not null,
        behind_red int not null,
        idle_yellow int not null,
        idle_red int not null,
        idle_leave int not null,
        reason text not null,
        by_id uuid,
        constraint light_rule_behind_check check (behind_yellow between 5 and 30 and behind_red between behind_yellow + 1 and 60),
        constraint light_rule_idle_check check (idle_yellow between 1 and 6 and idle_red between idle_yellow + 1 and 12 and idle_leave between idle_red + 1 and 24),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`create unique index light_rule_zone_id_number_idx on light_rule (zone_id, number) where deleted_at is null`);
    await businessTable(runner, {
      name: 'project_delay',
      columns: `
        project_id uuid not null,
        state text not null default 'asked' constraint project_delay_state_check check (state in ('asked', 'accepted', 'refused')),
        from_on date not null,
        to_on date,
        cause text not null,
        evidence text not null constraint project_delay_evidence_check check (btrim(evidence) <> ''),
        asked_by_id uuid,
        decided_by_id uuid,
        decided_at timestamptz,
        reason text,
        constraint project_delay_dates_check check (to_on >= from_on),
        constraint project_delay_second_person_check check (decided_by_id <> asked_by_id),
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, asked_by_id) references person (zone_id, id),
        foreign key (zone_id, decided_by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create index project_delay_zone_id_project_id_from_on_idx on project_delay (zone_id, project_id, from_on);
      alter table project add column clock_stopped datemultirange;
      drop index project_funnel_idx;
      ${FUNNEL('clock_stopped, id')};
      create function app.stopped_days(stops datemultirange, from_on date, to_on date) returns int
        language sql immutable set search_path = public, pg_temp as $$
          select coalesce(sum(upper(r) - lower(r)), 0)::int from unnest(stops * datemultirange(daterange(from_on, greatest(from_on, to_on)))) r $$;
      create function app.due_with_stops(due date, stops datemultirange, today date) returns date
        language plpgsql immutable set search_path = public, pg_temp as $$
          declare r daterange;
          begin
            for r in select x from unnest(stops) x order by lower(x) loop
              exit when lower(r) > due or lower(r) >= today;
              due := due + (least(coalesce(upper(r), today), today) - lower(r));
            end loop;
            return due;
          end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.due_with_stops(date, datemultirange, date);
      drop function app.stopped_days(datemultirange, date, date);
      drop index project_funnel_idx;
      alter table project drop column clock_stopped;
      ${FUNNEL('id')}`);
    await dropTable(runner, 'project_delay');
    await dropTable(runner, 'light_rule');
  }
}
