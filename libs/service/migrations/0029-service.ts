import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

const BANDS = `('under_100_million', 'from_100_million', 'from_1_billion', 'from_2_billion', 'from_5_billion', 'from_10_billion')`;

/** Agent service by checklist, and requests of investors with their response times. */
export class Service0029 implements MigrationInterface {
  name = 'Service0029_9800000000029';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'service_template',
      columns: `
        name text not null,
        band text not null constraint service_template_band_check check (band in ${BANDS}),
        active boolean not null default true,
        steps jsonb not null`,
    });
    await runner.query(`create unique index service_template_band_idx on service_template (zone_id, band) where active and deleted_at is null`);

    await businessTable(runner, {
      name: 'agent_service',
      columns: `
        project_id uuid not null,
        template_id uuid not null,
        agent_id uuid not null,
        started_on date not null,
        closed_on date,
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, template_id) references service_template (zone_id, id),
        foreign key (zone_id, agent_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create unique index agent_service_open_idx on agent_service (zone_id, project_id) where closed_on is null and deleted_at is null;
      create index agent_service_zone_id_agent_id_idx on agent_service (zone_id, agent_id)`);

    await businessTable(runner, {
      name: 'service_step',
      columns: `
        service_id uuid not null,
        number int not null,
        title text not null,
        office_id uuid,
        legal_days int not null,
        promised_days int not null constraint service_step_promised_days_check check (promised_days between 1 and legal_days),
        documents text[] not null default '{}',
        deferral_allowed boolean not null,
        commitment_allowed boolean not null,
        after int[] not null default '{}',
        state text not null default 'pending' constraint service_step_state_check check (state in ('pending', 'under_way', 'waiting', 'done', 'not_needed')),
        opened_on date,
        due_on date,
        finished_on date,
        waiting_since date,
        waited_days int not null default 0,
        deferred_documents text[] not null default '{}',
        deferred_until date,
        commitment_no text,
        remark text,
        constraint service_step_opened_check check (state in ('pending', 'not_needed') or opened_on is not null and due_on is not null),
        constraint service_step_finished_check check ((state = 'done') = (finished_on is not null)),
        constraint service_step_waiting_check check ((state = 'waiting') = (waiting_since is not null)),
        foreign key (zone_id, service_id) references agent_service (zone_id, id),
        foreign key (zone_id, office_id) references office (zone_id, id)`,
    });
    await runner.query(`
      create unique index service_step_zone_id_service_id_number_idx on service_step (zone_id, service_id, number) where deleted_at is null;
      create index service_step_zone_id_office_id_idx on service_step (zone_id, office_id)`);

    await businessTable(runner, {
      name: 'service_request',
      columns: `
        project_id uuid not null,
        title text not null,
        content text,
        raised_on date not null,
        band text not null constraint service_request_band_check check (band in ${BANDS}),
        due_on date not null,
        office_id uuid,
        leader_id uuid,
        state text not null default 'open' constraint service_request_state_check check (state in ('open', 'answered', 'closed')),
        answered_on date,
        answer text,
        closed_on date,
        outcome text,
        constraint service_request_answered_check check (state = 'open' or answered_on is not null and answer is not null),
        constraint service_request_closed_check check ((state = 'closed') = (closed_on is not null)),
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, office_id) references office (zone_id, id),
        foreign key (zone_id, leader_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create index service_request_zone_id_project_id_idx on service_request (zone_id, project_id);
      create index service_request_zone_id_state_due_on_idx on service_request (zone_id, state, due_on)`);

    await businessTable(runner, {
      name: 'response_rule',
      columns: `
        band text not null constraint response_rule_band_check check (band in ${BANDS}),
        working_days int not null constraint response_rule_working_days_check check (working_days between 1 and 10)`,
    });
    await runner.query(`create unique index response_rule_zone_id_band_idx on response_rule (zone_id, band) where deleted_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['response_rule', 'service_request', 'service_step', 'agent_service', 'service_template']) await dropTable(runner, name);
  }
}
