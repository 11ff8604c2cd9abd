import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** After how many days without a contact a project of a band is overdue. */
export class ContactRule0041 implements MigrationInterface {
  name = 'ContactRule0041_9800000000041';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'contact_rule',
      columns: `
        band text not null constraint contact_rule_band_check check (band in ('under_100_million', 'from_100_million', 'from_1_billion', 'from_2_billion', 'from_5_billion', 'from_10_billion')),
        days int not null constraint contact_rule_days_check check (days between 1 and 60)`,
    });
    await runner.query(`create unique index contact_rule_zone_id_band_idx on contact_rule (zone_id, band) where deleted_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'contact_rule');
  }
}
