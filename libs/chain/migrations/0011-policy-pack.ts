import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** The policy packs of chains, version by version. */
export class PolicyPack0011 implements MigrationInterface {
  name = 'PolicyPack0011_9800000000011';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'policy_pack',
      columns: `
        chain_id uuid not null,
        number int not null constraint policy_pack_number_check check (number >= 1),
        title text not null,
        document_number text,
        valid_from date not null,
        valid_until date,
        summary text,
        constraint policy_pack_validity_check check (valid_until >= valid_from),
        foreign key (zone_id, chain_id) references chain (zone_id, id)`,
    });
    await runner.query(`create unique index policy_pack_zone_id_chain_id_number_idx on policy_pack (zone_id, chain_id, number) where deleted_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'policy_pack');
  }
}
