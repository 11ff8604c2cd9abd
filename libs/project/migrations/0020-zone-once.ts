import type { MigrationInterface, QueryRunner } from 'typeorm';
import { zoneOnceARow, zoneOnceAStatement } from '#platform';

/** A board page reads three hundred milestones for its fifty cards. */
export class MilestoneZoneOnce0020 implements MigrationInterface {
  name = 'MilestoneZoneOnce0020_9800000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await zoneOnceAStatement(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await zoneOnceARow(runner, table);
  }
}

const TABLES = ['milestone'];
