import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

const STATES = ['uploaded', 'planning', 'planned', 'running', 'done', 'failed', 'cancelled', 'rolling_back', 'rolled_back'];

/** Dry runs as jobs, what columns meant last time, numbers as they were given, and what a rollback needs that no history keeps. */
export class Interchange0016 implements MigrationInterface {
  name = 'Interchange0016_9800000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_batch
        drop constraint import_batch_state_check,
        add constraint import_batch_state_check check (state in (${STATES.map((state) => `'${state}'`).join(', ')})),
        add column notices jsonb not null default '[]',
        add column signature text,
        add column asked jsonb,
        add column reading_plan int`);

    await businessTable(runner, {
      name: 'import_mapping',
      columns: `
        kind text not null constraint import_mapping_kind_check check (kind in ('company', 'project')),
        signature text not null,
        fields jsonb not null,
        confirmed_by_id uuid not null,
        foreign key (zone_id, confirmed_by_id) references person (zone_id, id)`,
    });
    await runner.query(`create unique index import_mapping_zone_id_kind_signature_idx on import_mapping (zone_id, kind, signature) where deleted_at is null`);

    await businessTable(runner, {
      name: 'given_figure',
      columns: `
        target_kind text not null constraint given_figure_target_kind_check check (target_kind in ('company', 'project')),
        target_id uuid not null,
        field text not null,
        given text not null,
        reading text not null,
        up_to text,
        batch_id uuid not null,
        foreign key (zone_id, batch_id) references import_batch (zone_id, id)`,
    });
    await runner.query(`
      create unique index given_figure_zone_id_target_kind_target_id_field_idx on given_figure (zone_id, target_kind, target_id, field) where deleted_at is null;
      create index history_zone_id_request_id_idx on history (zone_id, request_id) where source = 'import'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index history_zone_id_request_id_idx`);
    await dropTable(runner, 'given_figure');
    await dropTable(runner, 'import_mapping');
    await runner.query(`
      update import_batch set state = 'done' where state in ('rolling_back', 'rolled_back');
      update import_batch set state = 'uploaded' where state = 'planning';
      alter table import_batch
        drop column notices, drop column signature, drop column asked, drop column reading_plan,
        drop constraint import_batch_state_check,
        add constraint import_batch_state_check check (state in ('uploaded', 'planned', 'running', 'done', 'failed', 'cancelled'))`);
  }
}
