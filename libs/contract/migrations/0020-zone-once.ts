import type { MigrationInterface, QueryRunner } from 'typeorm';
import { zoneOnceARow, zoneOnceAStatement } from '#platform';

/** A board page reads a hundred and more metrics and checks for its fifty cards. */
export class ContractZoneOnce0020 implements MigrationInterface {
  name = 'ContractZoneOnce0020_9800000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await zoneOnceAStatement(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await zoneOnceARow(runner, table);
  }
}

const TABLES = ['contract', 'contract_metric', 'metric_check'];
