import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable, zoneSecurity } from '#platform';

/** Files of agreements, with their versions. */
export class ContractFiles0039 implements MigrationInterface {
  name = 'ContractFiles0039_9800000000039';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'contract_file',
      columns: `
        contract_id uuid not null,
        kind text not null constraint contract_file_kind_check check (kind in ('agreement', 'supplement', 'opinion', 'evidence', 'other')),
        name text not null,
        media_type text not null,
        size int not null,
        sha256 text not null,
        number int not null constraint contract_file_number_check check (number >= 1),
        replaces_id uuid,
        uploaded_by_id uuid,
        foreign key (zone_id, contract_id) references contract (zone_id, id),
        foreign key (zone_id, replaces_id) references contract_file (zone_id, id),
        foreign key (zone_id, uploaded_by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create index contract_file_zone_id_contract_id_idx on contract_file (zone_id, contract_id);
      create unique index contract_file_zone_id_replaces_id_idx on contract_file (zone_id, replaces_id) where deleted_at is null and replaces_id is not null;
      create table contract_file_part (
        zone_id uuid not null,
        file_id uuid not null,
        part int not null,
        bytes bytea not null,
        primary key (zone_id, file_id, part),
        foreign key (zone_id, file_id) references contract_file (zone_id, id)
      )`);
    await zoneSecurity(runner, 'contract_file_part');
    await runner.query(`grant select, insert on contract_file_part to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table contract_file_part`);
    await dropTable(runner, 'contract_file');
  }
}
