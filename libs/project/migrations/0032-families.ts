import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Families of projects that are one investment and count once. */
export class Families0032 implements MigrationInterface {
  name = 'Families0032_9800000000032';

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
      alter table project add column family_id uuid, add foreign key (zone_id, family_id) references project_family (zone_id, id);
      create index project_zone_id_family_id_idx on project (zone_id, family_id) where family_id is not null`);
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
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'project_family_member');
    await runner.query(`alter table project drop column family_id`);
    await dropTable(runner, 'project_family');
  }
}
