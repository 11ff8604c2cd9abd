import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable } from '#platform';

/** What was granted by incentive policies, and the fulfilment ledger, to which the application can only add. */
export class IncentiveLedger0026 implements MigrationInterface {
  name = 'IncentiveLedger0026_9800000000026';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'incentive_grant',
      columns: `
        code text not null,
        project_id uuid not null,
        contract_id uuid not null,
        policy_version_id uuid not null,
        granted_on date not null,
        clause text,
        clawback jsonb not null,
        exception boolean not null default false,
        ended_on date,
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, contract_id) references contract (zone_id, id),
        foreign key (zone_id, policy_version_id) references incentive_policy_version (zone_id, id)`,
    });
    await runner.query(`
      create unique index incentive_grant_zone_id_code_idx on incentive_grant (zone_id, code) where deleted_at is null;
      create index incentive_grant_zone_id_project_id_idx on incentive_grant (zone_id, project_id);
      create index incentive_grant_zone_id_contract_id_idx on incentive_grant (zone_id, contract_id);
      create index incentive_grant_zone_id_policy_version_id_idx on incentive_grant (zone_id, policy_version_id);
      create index incentive_grant_zone_id_created_at_id_idx on incentive_grant (zone_id, created_at, id)`);

    await businessTable(runner, {
      name: 'incentive_grant_year',
      columns: `
        grant_id uuid not null,
        year int not null,
        amount numeric(20,2) not null constraint incentive_grant_year_amount_check check (amount > 0),
        foreign key (zone_id, grant_id) references incentive_grant (zone_id, id)`,
    });
    await runner.query(`create unique index incentive_grant_year_zone_id_grant_id_year_idx on incentive_grant_year (zone_id, grant_id, year) where deleted_at is null`);

    await businessTable(runner, {
      name: 'incentive_grant_metric',
      columns: `
        grant_id uuid not null,
        metric_id uuid not null,
        foreign key (zone_id, grant_id) references incentive_grant (zone_id, id),
        foreign key (zone_id, metric_id) references contract_metric (zone_id, id)`,
    });
    await runner.query(`
      create unique index incentive_grant_metric_zone_id_grant_id_metric_id_idx on incentive_grant_metric (zone_id, grant_id, metric_id) where deleted_at is null;
      create index incentive_grant_metric_zone_id_metric_id_idx on incentive_grant_metric (zone_id, metric_id)`);

    await businessTable(runner, {
      name: 'incentive_entry',
      columns: `
        grant_id uuid not null,
        kind text not null constraint incentive_entry_kind_check
          check (kind in ('due', 'reduced', 'approved', 'withheld', 'released', 'paid', 'clawed_back')),
        year int,
        amount numeric(20,2) not null constraint incentive_entry_amount_check check (amount > 0),
        happened_on date not null,
        by_id uuid,
        document_no text,
        reason text,
        arithmetic jsonb,
        constraint incentive_entry_year_check check ((year is not null) = (kind in ('due', 'reduced'))),
        foreign key (zone_id, grant_id) references incentive_grant (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create index incentive_entry_zone_id_grant_id_created_at_idx on incentive_entry (zone_id, grant_id, created_at);
      create index incentive_entry_zone_id_happened_on_id_idx on incentive_entry (zone_id, happened_on, id);
      revoke update on incentive_entry from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['incentive_entry', 'incentive_grant_metric', 'incentive_grant_year', 'incentive_grant']) await dropTable(runner, name);
  }
}
