import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable, zoneSecurity } from '#platform';

/** Sites of companies, and files that belong to them. */
export class CompanyRecord0015 implements MigrationInterface {
  name = 'CompanyRecord0015_9800000000015';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'company_site',
      columns: `
        company_id uuid not null,
        kind text not null constraint company_site_kind_check check (kind in ('headquarters', 'plant', 'research', 'warehouse', 'office', 'other')),
        address text not null,
        district text,
        area numeric(18,4),
        note text,
        foreign key (zone_id, company_id) references company (zone_id, id)`,
    });
    await businessTable(runner, {
      name: 'company_file',
      columns: `
        company_id uuid not null,
        name text not null,
        media_type text not null,
        size int not null,
        sha256 text not null,
        uploaded_by_id uuid,
        foreign key (zone_id, company_id) references company (zone_id, id),
        foreign key (zone_id, uploaded_by_id) references person (zone_id, id)`,
    });
    // Apart and in pieces: the history does not carry megabytes, and no reader holds a whole file.
    await runner.query(`
      create index company_site_zone_id_company_id_idx on company_site (zone_id, company_id);
      create index company_file_zone_id_company_id_idx on company_file (zone_id, company_id);
      create table company_file_part (
        zone_id uuid not null,
        file_id uuid not null,
        part int not null,
        bytes bytea not null,
        primary key (zone_id, file_id, part),
        foreign key (zone_id, file_id) references company_file (zone_id, id)
      )`);
    await zoneSecurity(runner, 'company_file_part');
    await runner.query(`grant select, insert on company_file_part to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table company_file_part`);
    for (const name of ['company_file', 'company_site']) await dropTable(runner, name);
  }
}
