import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

const FACTORS = ['gap', 'distance', 'tier', 'intention', 'revenue_rank', 'contact', 'relations', 'region'];

/** Weights of a target's score, where a chain has its own. */
export class TargetWeights0013 implements MigrationInterface {
  name = 'TargetWeights0013_9800000000013';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'target_weights',
      columns: `
        chain_id uuid not null,
        ${FACTORS.map((factor) => `${factor} int not null,`).join('\n        ')}
        constraint target_weights_range_check check (least(${FACTORS.join(', ')}) >= 0),
        constraint target_weights_total_check check (${FACTORS.join(' + ')} = 100),
        foreign key (zone_id, chain_id) references chain (zone_id, id)`,
    });
    await runner.query(`create unique index target_weights_zone_id_chain_id_idx on target_weights (zone_id, chain_id) where deleted_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'target_weights');
  }
}
