import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The project list by name, as companies have it: without it a page of a long list sorts the whole list. */
export class ProjectName0028 implements MigrationInterface {
  name = 'ProjectName0028_9800000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index project_zone_id_name_id_idx on project (zone_id, name, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index project_zone_id_name_id_idx`);
  }
}
