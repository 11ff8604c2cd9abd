import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable, searchIndex } from '#platform';
import { CHANNELS } from '#company';

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

const STAGES = `('lead', 'planning', 'contact', 'negotiation', 'site_visit', 'assessment', 'signed', 'registered', 'land_supplied', 'construction_started', 'completed', 'commissioned', 'at_capacity', 'fulfilment_evaluated')`;

/** Projects with their milestones, approvals, follow-ups and stage moves. */
export class Project0005 implements MigrationInterface {
  name = 'Project0005700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'project',
      columns: `
        code text not null,
        name text not null,
        company_id uuid,
        investor text,
        chain_id uuid,
        node_id uuid,
        stage text not null default 'lead' constraint project_stage_check check (stage in ${STAGES}),
        side_state text not null default 'active' constraint project_side_state_check check (side_state in ('active', 'on_hold', 'terminated', 'exited')),
        side_reason text,
        total_investment numeric(20,2),
        fixed_investment numeric(20,2),
        funds_arrived numeric(20,2),
        land_area numeric(18,4),
        factory_area numeric(18,4),
        jobs int,
        plot_ratio numeric(8,4),
        planned_output_per_mu numeric(20,2),
        planned_tax_per_mu numeric(20,2),
        industry_codes text[] not null default '{}',
        channel text constraint project_channel_check check (channel in (${list(CHANNELS)})),
        lead_source text,
        content text,
        first_contact_on date,
        signed_on date,
        last_contact_on date,
        last_progress_on date,
        next_step text,
        next_step_on date,
        progress text,
        problem text,
        coordination text,
        remark text,
        owner_id uuid,
        office_id uuid,
        leader_id uuid,
        search_text text not null,
        foreign key (zone_id, company_id) references company (zone_id, id),
        foreign key (zone_id, chain_id) references chain (zone_id, id),
        foreign key (zone_id, node_id) references chain_node (zone_id, id),
        foreign key (zone_id, owner_id) references person (zone_id, id),
        foreign key (zone_id, office_id) references office (zone_id, id),
        foreign key (zone_id, leader_id) references person (zone_id, id)`,
      hidden: ['search_text'],
    });
    await runner.query(`
      create unique index project_zone_id_code_idx on project (zone_id, code) where deleted_at is null;
      create index project_zone_id_updated_at_id_idx on project (zone_id, updated_at, id);
      create index project_funnel_idx on project (zone_id, stage, side_state, total_investment, signed_on, last_progress_on, id) where deleted_at is null;
      create index project_map_idx on project (zone_id, chain_id, stage, side_state, node_id, total_investment) where deleted_at is null;
      create index project_zone_id_node_id_idx on project (zone_id, node_id);
      create index project_zone_id_owner_id_idx on project (zone_id, owner_id);
      create index project_zone_id_company_id_idx on project (zone_id, company_id);
      create index project_zone_id_signed_on_idx on project (zone_id, signed_on)`);
    await searchIndex(runner, 'project');

    await businessTable(runner, {
      name: 'milestone',
      columns: `
        project_id uuid not null,
        kind text not null constraint milestone_kind_check
          check (kind in ('signing', 'registration', 'land_supply', 'construction_start', 'completion', 'commissioning', 'at_capacity')),
        planned_on date,
        replanned_on date,
        actual_on date,
        replan_reason text,
        foreign key (zone_id, project_id) references project (zone_id, id)`,
    });
    await runner.query(`create index milestone_dates_idx on milestone (zone_id, project_id, planned_on, replanned_on, actual_on) where deleted_at is null`);
    await runner.query(`create unique index milestone_zone_id_project_id_kind_idx on milestone (zone_id, project_id, kind) where deleted_at is null`);

    await businessTable(runner, {
      name: 'approval',
      columns: `
        project_id uuid not null,
        kind text not null constraint approval_kind_check check (kind in ('pre_assessment', 'collective_decision', 'legality_review', 'case_by_case')),
        outcome text not null constraint approval_outcome_check check (outcome in ('pending', 'approved', 'rejected', 'changes_requested')),
        decided_on date,
        decided_by_id uuid,
        document_no text,
        opinion text,
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, decided_by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index approval_zone_id_project_id_idx on approval (zone_id, project_id)`);

    await businessTable(runner, {
      name: 'follow_up',
      columns: `
        project_id uuid not null,
        kind text not null constraint follow_up_kind_check check (kind in ('call', 'visit', 'meeting', 'reception', 'other')),
        happened_on date not null,
        by_id uuid,
        summary text not null,
        next_step text,
        next_step_on date,
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index follow_up_zone_id_project_id_happened_on_idx on follow_up (zone_id, project_id, happened_on)`);

    await businessTable(runner, {
      name: 'stage_move',
      columns: `
        project_id uuid not null,
        from_stage text not null constraint stage_move_from_stage_check check (from_stage in ${STAGES}),
        to_stage text not null constraint stage_move_to_stage_check check (to_stage in ${STAGES}),
        kind text not null constraint stage_move_kind_check check (kind in ('forward', 'backward', 'override')),
        moved_at timestamptz not null,
        by_id uuid,
        reason text,
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index stage_move_zone_id_project_id_moved_at_idx on stage_move (zone_id, project_id, moved_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.project_matching`);
    for (const name of ['stage_move', 'follow_up', 'approval', 'milestone', 'project']) await dropTable(runner, name);
  }
}
