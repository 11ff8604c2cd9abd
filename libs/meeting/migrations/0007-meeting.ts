import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Chain-leader meetings, frozen briefing packs, decisions and supervised tasks. */
export class Meeting0007 implements MigrationInterface {
  name = 'Meeting0007700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'meeting',
      columns: `
        chain_id uuid not null,
        kind text not null default 'scheduling' constraint meeting_kind_check check (kind in ('scheduling')),
        year int not null,
        quarter int not null constraint meeting_quarter_check check (quarter between 1 and 4),
        scheduled_at timestamptz,
        place text,
        state text not null default 'planned' constraint meeting_state_check check (state in ('planned', 'held', 'cancelled')),
        held_on date,
        foreign key (zone_id, chain_id) references chain (zone_id, id)`,
    });
    await runner.query(
      `create unique index meeting_zone_id_chain_id_kind_year_quarter_idx on meeting (zone_id, chain_id, kind, year, quarter)
       where state <> 'cancelled' and deleted_at is null`,
    );

    await businessTable(runner, {
      name: 'briefing_pack',
      hidden: ['data', 'document'],
      columns: `
        meeting_id uuid not null,
        frozen_at timestamptz not null,
        frozen_by_id uuid,
        hash text not null,
        data jsonb not null,
        document bytea not null,
        foreign key (zone_id, meeting_id) references meeting (zone_id, id),
        foreign key (zone_id, frozen_by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index briefing_pack_zone_id_meeting_id_idx on briefing_pack (zone_id, meeting_id)`);

    await businessTable(runner, {
      name: 'decision',
      columns: `
        meeting_id uuid not null,
        number int not null,
        text text not null,
        foreign key (zone_id, meeting_id) references meeting (zone_id, id)`,
    });
    await runner.query(`create index decision_zone_id_meeting_id_idx on decision (zone_id, meeting_id)`);

    await businessTable(runner, {
      name: 'supervised_task',
      columns: `
        decision_id uuid not null,
        meeting_id uuid not null,
        title text not null,
        responsible_leader_id uuid,
        lead_office_id uuid,
        supporting_office_ids uuid[] not null default '{}',
        due_on date not null,
        state text not null default 'assigned' constraint supervised_task_state_check check (state in ('assigned', 'accepted', 'done', 'closed')),
        progress text,
        done_on date,
        project_id uuid,
        foreign key (zone_id, decision_id) references decision (zone_id, id),
        foreign key (zone_id, meeting_id) references meeting (zone_id, id),
        foreign key (zone_id, responsible_leader_id) references person (zone_id, id),
        foreign key (zone_id, lead_office_id) references office (zone_id, id),
        foreign key (zone_id, project_id) references project (zone_id, id)`,
    });
    await runner.query(`
      create index supervised_task_zone_id_due_on_idx on supervised_task (zone_id, due_on);
      create index supervised_task_zone_id_meeting_id_idx on supervised_task (zone_id, meeting_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['supervised_task', 'decision', 'briefing_pack', 'meeting']) await dropTable(runner, name);
  }
}
