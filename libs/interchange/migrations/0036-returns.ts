import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (table: string, allowed: string) => `alter table ${table} drop constraint ${table}_kind_check, add constraint ${table}_kind_check check (kind in (${allowed}))`;

/** Quarterly returns come in as ledgers do. */
export class Returns0036 implements MigrationInterface {
  name = 'Returns0036_9800000000036';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['import_batch', 'import_mapping']) await runner.query(kinds(table, `'company', 'project', 'return'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['import_batch', 'import_mapping']) await runner.query(kinds(table, `'company', 'project'`));
  }
}
