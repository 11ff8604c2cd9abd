import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Investment agreements with their metrics, what was returned for them, and what checks found. */
export class Contract0006 implements MigrationInterface {
  name = 'Contract0006700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'contract',
      columns: `
        code text not null,
        project_id uuid not null,
        signed_on date,
        land_area numeric(18,4),
        factory_area numeric(18,4),
        amount numeric(20,2),
        state text not null default 'draft' constraint contract_state_check check (state in ('draft', 'signed', 'ended')),
        foreign key (zone_id, project_id) references project (zone_id, id)`,
    });
    await runner.query(`
      create unique index contract_zone_id_code_idx on contract (zone_id, code) where deleted_at is null;
      create index contract_zone_id_project_id_idx on contract (zone_id, project_id)`);

    await businessTable(runner, {
      name: 'contract_metric',
      columns: `
        contract_id uuid not null,
        kind text not null constraint contract_metric_kind_check check (kind in ('investment_intensity', 'output_per_mu', 'tax_per_mu',
          'employment', 'plot_ratio', 'construction_start', 'completion', 'commissioning')),
        base numeric(24,6),
        target numeric(24,6),
        target_on date,
        unit text not null,
        due_on date not null,
        evidence text,
        mandatory boolean not null default true,
        foreign key (zone_id, contract_id) references contract (zone_id, id)`,
    });
    await runner.query(`
      create unique index contract_metric_zone_id_contract_id_kind_due_on_idx on contract_metric (zone_id, contract_id, kind, due_on)
        where deleted_at is null`);

    await businessTable(runner, {
      name: 'metric_return',
      columns: `
        metric_id uuid not null,
        year int not null,
        quarter int not null constraint metric_return_quarter_check check (quarter between 1 and 4),
        value numeric(24,6),
        value_on date,
        cumulative boolean not null default true,
        returned_on date not null,
        corrects_id uuid,
        evidence text,
        foreign key (zone_id, metric_id) references contract_metric (zone_id, id),
        foreign key (zone_id, corrects_id) references metric_return (zone_id, id)`,
    });
    await runner.query(`create index metric_return_zone_id_metric_id_year_quarter_idx on metric_return (zone_id, metric_id, year, quarter)`);

    await businessTable(runner, {
      name: 'metric_check',
      columns: `
        metric_id uuid not null,
        result text not null constraint metric_check_result_check check (result in ('compliant', 'at_risk', 'breached', 'not_yet_due', 'no_data')),
        checked_at timestamptz not null,
        actual numeric(24,6),
        actual_on date,
        expected numeric(24,6),
        reason_code text not null,
        inputs jsonb not null,
        rule_version text not null,
        current boolean not null default true,
        foreign key (zone_id, metric_id) references contract_metric (zone_id, id)`,
    });
    await runner.query(`
      create unique index metric_check_zone_id_metric_id_idx on metric_check (zone_id, metric_id) where current and deleted_at is null;
      create index metric_check_zone_id_result_idx on metric_check (zone_id, result) where current`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['metric_check', 'metric_return', 'contract_metric', 'contract']) await dropTable(runner, name);
  }
}
