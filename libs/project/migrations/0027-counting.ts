import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

const FUNNEL = (columns: string) => `create index project_funnel_idx on project (zone_id, stage, side_state, total_investment, ${columns}) where deleted_at is null`;
const MAP = (columns: string) => `create index project_map_idx on project (zone_id, chain_id, stage, side_state, node_id, total_investment${columns}) where deleted_at is null`;

/** Families of projects that are one investment and count once; rules of lights, delays that stop the clock, re-plannings. */
export class Counting0027 implements MigrationInterface {
  name = 'Counting0027_9800000000027';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'project_family',
      columns: `
        state text not null default 'proposed' constraint project_family_state_check check (state in ('proposed', 'confirmed', 'refused')),
        signs text[] not null default '{}',
        reason text,
        decided_by_id uuid,
        decided_at timestamptz,
        foreign key (zone_id, decided_by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create index project_family_zone_id_state_updated_at_id_idx on project_family (zone_id, state, updated_at, id);
      alter table project
        add column family_id uuid,
        add column counts boolean not null default true,
        add column counted_investment numeric(20,2),
        add column first_signed_on date,
        add column clock_stopped datemultirange,
        add foreign key (zone_id, family_id) references project_family (zone_id, id);
      create index project_zone_id_family_id_idx on project (zone_id, family_id) where family_id is not null;
      drop index project_funnel_idx;
      drop index project_map_idx;
      ${FUNNEL('counts, counted_investment, signed_on, last_progress_on, clock_stopped, id')};
      ${MAP(', counts, counted_investment')}`);

    await businessTable(runner, {
      name: 'project_family_member',
      columns: `
        family_id uuid not null,
        project_id uuid not null,
        role text not null constraint project_family_member_role_check check (role in ('counted', 'increase', 'split', 'resigned', 'renamed')),
        increment numeric(20,2),
        constraint project_family_member_increment_check check ((increment is not null) = (role = 'increase') and increment >= 0),
        foreign key (zone_id, family_id) references project_family (zone_id, id),
        foreign key (zone_id, project_id) references project (zone_id, id)`,
    });
    await runner.query(`
      create unique index project_family_member_zone_id_family_id_project_id_idx on project_family_member (zone_id, family_id, project_id) where deleted_at is null;
      create unique index project_family_counted_idx on project_family_member (zone_id, family_id) where deleted_at is null and role = 'counted';
      create index project_family_member_zone_id_project_id_idx on project_family_member (zone_id, project_id)`);

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
        constraint light_rule_behind_check check (behind_yellow between 1 and 50 and behind_red between behind_yellow and 80),
        constraint light_rule_idle_check check (idle_yellow between 1 and 12 and idle_red between idle_yellow + 1 and 18 and idle_leave between idle_red + 1 and 36),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`create unique index light_rule_zone_id_number_idx on light_rule (zone_id, number) where deleted_at is null`);

    await businessTable(runner, {
      name: 'project_delay',
      columns: `
        project_id uuid not null,
        cause text not null constraint project_delay_cause_check check (cause in ('government', 'company', 'force_majeure')),
        from_on date not null,
        to_on date,
        what text not null,
        evidence text,
        decided_by_id uuid,
        constraint project_delay_dates_check check (to_on >= from_on),
        constraint project_delay_evidence_check check (cause <> 'government' or evidence is not null),
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, decided_by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index project_delay_zone_id_project_id_from_on_idx on project_delay (zone_id, project_id, from_on)`);

    await businessTable(runner, {
      name: 'milestone_replan',
      columns: `
        milestone_id uuid not null,
        from_on date not null,
        to_on date,
        reason text,
        by_id uuid,
        foreign key (zone_id, milestone_id) references milestone (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index milestone_replan_zone_id_milestone_id_idx on milestone_replan (zone_id, milestone_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['milestone_replan', 'project_delay', 'light_rule', 'project_family_member']) await dropTable(runner, name);
    await runner.query(`
      drop index project_funnel_idx;
      drop index project_map_idx;
      alter table project drop column family_id, drop column counts, drop column counted_investment, drop column first_signed_on, drop column clock_stopped;
      ${FUNNEL('signed_on, last_progress_on, id')};
      ${MAP('')}`);
    await dropTable(runner, 'project_family');
  }
}
