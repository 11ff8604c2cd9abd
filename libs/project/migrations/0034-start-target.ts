import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** How many projects, and how much investment, a zone means to start in a year. */
export class StartTarget0034 implements MigrationInterface {
  name = 'StartTarget0034_9800000000034';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'start_target',
      columns: `
        year int not null constraint start_target_year_check check (year between 2000 and 2100),
        projects int not null constraint start_target_projects_check check (projects >= 0),
        amount numeric(20,2) not null constraint start_target_amount_check check (amount >= 0)`,
    });
    await runner.query(`create unique index start_target_zone_id_year_idx on start_target (zone_id, year) where deleted_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'start_target');
  }
}
