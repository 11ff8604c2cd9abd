import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a person of the zone has been in contact with: the path finder looks from a company to its visitors and on. */
export class FollowUpBy0013 implements MigrationInterface {
  name = 'FollowUpBy0013_9800000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index follow_up_zone_id_by_id_happened_on_idx on follow_up (zone_id, by_id, happened_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index follow_up_zone_id_by_id_happened_on_idx`);
  }
}
