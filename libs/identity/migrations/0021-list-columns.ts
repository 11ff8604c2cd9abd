import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** The columns that each person wants a list to show. */
export class ListColumns0021 implements MigrationInterface {
  name = 'ListColumns9800000000021';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'list_columns',
      columns: `
        list text not null constraint list_columns_list_check check (list in ('companies', 'projects')),
        person_id uuid not null,
        columns text[] not null,
        foreign key (zone_id, person_id) references person (zone_id, id)`,
    });
    await runner.query(`create unique index list_columns_zone_id_person_id_list_idx on list_columns (zone_id, person_id, list) where deleted_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'list_columns');
  }
}
