import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable, zoneSecurity } from '#platform';

/** Files that people bring in, and their rows on the way. */
export class Interchange0009 implements MigrationInterface {
  name = 'Interchange0009700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'import_batch',
      columns: `
        kind text not null constraint import_batch_kind_check check (kind in ('company', 'project')),
        file_name text not null,
        state text not null default 'uploaded' constraint import_batch_state_check check (state in ('uploaded', 'planned', 'running', 'done', 'failed', 'cancelled')),
        sheet text,
        sheets jsonb not null default '[]',
        mapping jsonb not null default '[]',
        titles text[] not null default '{}',
        plan int not null default 0,
        create_count int not null default 0,
        update_count int not null default 0,
        skip_count int not null default 0,
        refuse_count int not null default 0,
        total_count int not null default 0,
        uploaded_by_id uuid not null,
        error text,
        foreign key (zone_id, uploaded_by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index import_batch_zone_id_created_at_id_idx on import_batch (zone_id, created_at, id)`);

    // Apart from the batch, so that a change of its state does not carry megabytes through the history triggers.
    await runner.query(`
      create table import_file (
        zone_id uuid not null,
        batch_id uuid not null,
        bytes bytea not null,
        primary key (zone_id, batch_id),
        foreign key (zone_id, batch_id) references import_batch (zone_id, id)
      );
      create table import_row (
        zone_id uuid not null,
        batch_id uuid not null,
        plan int not null,
        row_number int not null,
        outcome text not null constraint import_row_outcome_check check (outcome in ('create', 'update', 'skip', 'refuse')),
        name text,
        messages jsonb not null default '[]',
        changes jsonb,
        payload jsonb,
        raw jsonb,
        target_id uuid,
        applied_at timestamptz,
        primary key (zone_id, batch_id, plan, row_number),
        foreign key (zone_id, batch_id) references import_batch (zone_id, id)
      )`);
    for (const name of ['import_file', 'import_row']) await zoneSecurity(runner, name);
    await runner.query(`
      grant select, insert on import_file to ${APPLICATION_ROLE};
      grant select, insert, update on import_row to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table import_row, import_file`);
    await dropTable(runner, 'import_batch');
  }
}
