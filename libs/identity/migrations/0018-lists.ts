import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Views of lists that people keep, which of them a list opens with, and changes of many rows at once that can be undone. */
export class Lists0018 implements MigrationInterface {
  name = 'Lists9800000000018';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'saved_view',
      columns: `
        list text not null constraint saved_view_list_check check (list in ('companies', 'projects')),
        name text not null,
        owner_id uuid not null,
        shared boolean not null default false,
        filters jsonb not null default '[]',
        sort text,
        columns text[] not null default '{}',
        foreign key (zone_id, owner_id) references person (zone_id, id)`,
    });
    await runner.query(`create unique index saved_view_zone_id_list_owner_id_name_idx on saved_view (zone_id, list, owner_id, name) where deleted_at is null`);
    await businessTable(runner, {
      name: 'default_view',
      columns: `
        list text not null constraint default_view_list_check check (list in ('companies', 'projects')),
        person_id uuid not null,
        view_id uuid not null,
        foreign key (zone_id, person_id) references person (zone_id, id),
        foreign key (zone_id, view_id) references saved_view (zone_id, id)`,
    });
    await runner.query(`create unique index default_view_zone_id_person_id_list_idx on default_view (zone_id, person_id, list) where deleted_at is null`);
    await businessTable(runner, {
      name: 'bulk_action',
      columns: `
        kind text not null,
        person_id uuid not null,
        undo_until timestamptz not null,
        undone_at timestamptz,
        rows jsonb not null default '[]',
        undo_rows jsonb,
        foreign key (zone_id, person_id) references person (zone_id, id)`,
      // The rows themselves have their history.
      hidden: ['rows', 'undo_rows'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['bulk_action', 'default_view', 'saved_view']) await dropTable(runner, name);
  }
}
