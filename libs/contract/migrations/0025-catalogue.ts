import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Metrics beyond the mandatory ones [5,8], and checks that keep all they looked at. */
export class Catalogue0025 implements MigrationInterface {
  name = 'Catalogue0025_9800000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contract_metric drop constraint contract_metric_kind_check;
      alter table contract_metric add constraint contract_metric_kind_check check (kind in ('investment_intensity', 'output_per_mu', 'tax_per_mu',
        'employment', 'plot_ratio', 'construction_start', 'completion', 'commissioning', 'energy_per_added_value', 'pollutant_per_sales', 'rd_intensity',
        'revenue_per_worker'));
      alter table metric_check add column facts jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table metric_check drop column facts;
      alter table contract_metric drop constraint contract_metric_kind_check;
      alter table contract_metric add constraint contract_metric_kind_check check (kind in ('investment_intensity', 'output_per_mu', 'tax_per_mu',
        'employment', 'plot_ratio', 'construction_start', 'completion', 'commissioning'))`);
  }
}
