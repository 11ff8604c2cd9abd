import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** One-time links with which a company returns its figures without an account, and what came through them until an officer confirms it. */
export class ReturnLink0025 implements MigrationInterface {
  name = 'ReturnLink0025_9800000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table metric_return add column source text not null default 'form' constraint metric_return_source_check check (source in ('form', 'spreadsheet', 'link'))`);
    await businessTable(runner, {
      name: 'return_link',
      columns: `
        contract_id uuid not null,
        year int not null,
        quarter int not null constraint return_link_quarter_check check (quarter between 1 and 4),
        token_hash bytea not null,
        expires_at timestamptz not null,
        made_by_id uuid,
        used_at timestamptz,
        revoked_at timestamptz,
        foreign key (zone_id, contract_id) references contract (zone_id, id),
        foreign key (zone_id, made_by_id) references person (zone_id, id)`,
      hidden: ['token_hash'],
    });
    await runner.query(`
      create index return_link_zone_id_token_hash_idx on return_link (zone_id, token_hash);
      create index return_link_zone_id_contract_id_idx on return_link (zone_id, contract_id)`);
    await businessTable(runner, {
      name: 'submitted_return',
      columns: `
        link_id uuid not null,
        metric_id uuid not null,
        value numeric(24,6),
        value_on date,
        cumulative boolean not null,
        note text,
        state text not null default 'waiting' constraint submitted_return_state_check check (state in ('waiting', 'confirmed', 'refused')),
        judged_by_id uuid,
        judged_on date,
        reason text,
        return_id uuid,
        foreign key (zone_id, link_id) references return_link (zone_id, id),
        foreign key (zone_id, metric_id) references contract_metric (zone_id, id),
        foreign key (zone_id, judged_by_id) references person (zone_id, id),
        foreign key (zone_id, return_id) references metric_return (zone_id, id)`,
    });
    await runner.query(`create index submitted_return_zone_id_link_id_idx on submitted_return (zone_id, link_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['submitted_return', 'return_link']) await dropTable(runner, name);
    await runner.query(`alter table metric_return drop column source`);
  }
}
