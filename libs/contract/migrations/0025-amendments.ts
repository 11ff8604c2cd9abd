import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Agreements in full: parties, phases, amounts in their currencies, clauses; and amendments that keep every earlier target. */
export class Amendments0025 implements MigrationInterface {
  name = 'Amendments0025_9800000000025';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'contract_amendment',
      columns: `
        contract_id uuid not null,
        number int not null,
        kind text not null constraint contract_amendment_kind_check check (kind in ('supplementary', 'change')),
        code text,
        signed_on date not null,
        reason text not null,
        before jsonb not null,
        foreign key (zone_id, contract_id) references contract (zone_id, id)`,
    });
    await runner.query(`
      create unique index contract_amendment_zone_id_contract_id_number_idx on contract_amendment (zone_id, contract_id, number);
      alter table contract add column revision int not null default 0, add column parcel text, add column factory_space text;
      alter table contract_metric add column target_number int not null default 1, add column amendment_id uuid,
        add foreign key (zone_id, amendment_id) references contract_amendment (zone_id, id);
      alter table metric_check add column target_number int not null default 1`);

    await businessTable(runner, {
      name: 'metric_target',
      columns: `
        metric_id uuid not null,
        number int not null,
        base numeric(24,6),
        target numeric(24,6),
        target_on date,
        due_on date not null,
        amendment_id uuid,
        replaced_by_id uuid,
        replaced_on date not null,
        foreign key (zone_id, metric_id) references contract_metric (zone_id, id),
        foreign key (zone_id, amendment_id) references contract_amendment (zone_id, id),
        foreign key (zone_id, replaced_by_id) references contract_amendment (zone_id, id)`,
    });
    await runner.query(`create unique index metric_target_zone_id_metric_id_number_idx on metric_target (zone_id, metric_id, number)`);

    await businessTable(runner, {
      name: 'contract_party',
      columns: `
        contract_id uuid not null,
        position int not null,
        role text not null constraint contract_party_role_check check (role in ('zone', 'investor', 'project_company', 'guarantor', 'other')),
        name text not null,
        company_id uuid,
        signatory text,
        foreign key (zone_id, contract_id) references contract (zone_id, id),
        foreign key (zone_id, company_id) references company (zone_id, id)`,
    });
    await businessTable(runner, {
      name: 'contract_phase',
      columns: `
        contract_id uuid not null,
        position int not null,
        name text not null,
        project_id uuid,
        content text,
        land_area numeric(18,4),
        amount numeric(20,2),
        starts_on date,
        ends_on date,
        foreign key (zone_id, contract_id) references contract (zone_id, id),
        foreign key (zone_id, project_id) references project (zone_id, id)`,
    });
    await businessTable(runner, {
      name: 'contract_sum',
      columns: `
        contract_id uuid not null,
        position int not null,
        purpose text not null constraint contract_sum_purpose_check check (purpose in ('total_investment', 'registered_capital', 'land_price', 'deposit', 'other')),
        currency text not null constraint contract_sum_currency_check check (currency in ('CNY', 'USD', 'EUR', 'HKD', 'TWD', 'JPY', 'KRW', 'GBP', 'SGD')),
        amount numeric(20,2) not null,
        rate numeric(18,8) not null,
        rated_on date,
        yuan numeric(20,2) not null,
        foreign key (zone_id, contract_id) references contract (zone_id, id)`,
    });
    await businessTable(runner, {
      name: 'contract_clause',
      columns: `
        contract_id uuid not null,
        position int not null,
        number text not null,
        title text not null,
        content text not null,
        foreign key (zone_id, contract_id) references contract (zone_id, id)`,
    });
    for (const name of TERMS) await runner.query(`create index ${name}_zone_id_contract_id_idx on ${name} (zone_id, contract_id)`);
    await runner.query(`create index contract_party_zone_id_company_id_idx on contract_party (zone_id, company_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [...TERMS, 'metric_target']) await dropTable(runner, name);
    await runner.query(`
      alter table metric_check drop column target_number;
      alter table contract_metric drop column target_number, drop column amendment_id;
      alter table contract drop column revision, drop column parcel, drop column factory_space`);
    await dropTable(runner, 'contract_amendment');
  }
}

const TERMS = ['contract_party', 'contract_phase', 'contract_sum', 'contract_clause'];
