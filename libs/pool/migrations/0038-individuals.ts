import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (allowed: string) => `alter table intermediary drop constraint intermediary_kind_check, add constraint intermediary_kind_check check (kind in (${allowed}))`;

/** Individuals are rewarded for their share in a project too [6,8]. */
export class Individuals0038 implements MigrationInterface {
  name = 'Individuals0038_9800000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`'intermediary', 'adviser', 'expert', 'individual'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`'intermediary', 'adviser', 'expert'`));
  }
}
