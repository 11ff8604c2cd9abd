import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Snapshots of chains, and the directories issued from them. What was taken or issued stays as it is: only its removal is let through. */
export class Snapshot0014 implements MigrationInterface {
  name = 'Snapshot0014_9800000000014';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'chain_snapshot',
      hidden: ['data'],
      columns: `
        chain_id uuid not null,
        kind text not null constraint chain_snapshot_kind_check check (kind in ('on_demand', 'quarterly')),
        year int not null,
        quarter int not null constraint chain_snapshot_quarter_check check (quarter between 1 and 4),
        taken_at timestamptz not null,
        taken_by_id uuid,
        note text,
        rule_version text not null,
        hash text not null,
        data jsonb not null,
        foreign key (zone_id, chain_id) references chain (zone_id, id),
        foreign key (zone_id, taken_by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create index chain_snapshot_zone_id_chain_id_taken_at_idx on chain_snapshot (zone_id, chain_id, taken_at);
      create unique index chain_snapshot_quarterly_idx on chain_snapshot (zone_id, chain_id, year, quarter) where kind = 'quarterly' and deleted_at is null`);

    await businessTable(runner, {
      name: 'directory_issue',
      hidden: ['document', 'workbook'],
      columns: `
        chain_id uuid not null,
        snapshot_id uuid not null,
        kind text not null constraint directory_issue_kind_check check (kind in ('guidance', 'targets')),
        number int not null,
        issued_at timestamptz not null,
        issued_by_id uuid,
        locale text not null,
        title text not null,
        hash text not null,
        document bytea not null,
        workbook bytea not null,
        foreign key (zone_id, chain_id) references chain (zone_id, id),
        foreign key (zone_id, snapshot_id) references chain_snapshot (zone_id, id),
        foreign key (zone_id, issued_by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create unique index directory_issue_zone_id_chain_id_kind_number_idx on directory_issue (zone_id, chain_id, kind, number);
      create index directory_issue_zone_id_snapshot_id_idx on directory_issue (zone_id, snapshot_id)`);

    await runner.query(`
      create function app.keep_as_taken() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - array['version', 'updated_at', 'deleted_at'] is distinct from to_jsonb(old) - array['version', 'updated_at', 'deleted_at'] then
          raise exception 'a row of % is kept as it was taken', tg_table_name using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    for (const table of ['chain_snapshot', 'directory_issue']) {
      await runner.query(`create trigger kept before update on ${table} for each row execute function app.keep_as_taken()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['directory_issue', 'chain_snapshot']) await dropTable(runner, name);
    await runner.query('drop function app.keep_as_taken()');
  }
}
