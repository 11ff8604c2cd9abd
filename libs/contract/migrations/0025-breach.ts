import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Breaches 违约处置: found by a check, their cause with evidence, the measures that the cause allows, closure. */
export class Breach0025 implements MigrationInterface {
  name = 'Breach0025_9800000000025';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'breach',
      columns: `
        contract_id uuid not null,
        metric_id uuid not null,
        check_id uuid not null,
        target_number int not null,
        opened_on date not null,
        closed_on date,
        outcome text constraint breach_outcome_check check (outcome in ('unfounded', 'remedied', 'agreed_anew', 'settled', 'recovered')),
        closing_evidence text,
        closed_by_id uuid,
        foreign key (zone_id, contract_id) references contract (zone_id, id),
        foreign key (zone_id, metric_id) references contract_metric (zone_id, id),
        foreign key (zone_id, check_id) references metric_check (zone_id, id),
        foreign key (zone_id, closed_by_id) references person (zone_id, id),
        constraint breach_closed_check check ((closed_on is null) = (outcome is null) and (closed_on is null) = (closing_evidence is null))`,
    });
    await runner.query(`
      create unique index breach_zone_id_metric_id_idx on breach (zone_id, metric_id) where closed_on is null and deleted_at is null;
      create index breach_zone_id_contract_id_idx on breach (zone_id, contract_id);
      create index breach_zone_id_opened_on_id_idx on breach (zone_id, opened_on, id)`);
    await businessTable(runner, {
      name: 'breach_cause',
      columns: `
        breach_id uuid not null,
        number int not null,
        cause text not null constraint breach_cause_cause_check check (cause in ('government', 'company', 'force_majeure')),
        explanation text not null,
        evidence text not null,
        stated_by_id uuid,
        stated_on date not null,
        foreign key (zone_id, breach_id) references breach (zone_id, id),
        foreign key (zone_id, stated_by_id) references person (zone_id, id)`,
    });
    await runner.query(`create unique index breach_cause_zone_id_breach_id_number_idx on breach_cause (zone_id, breach_id, number)`);
    await businessTable(runner, {
      name: 'breach_measure',
      columns: `
        breach_id uuid not null,
        cause_id uuid not null,
        kind text not null constraint breach_measure_kind_check check (kind in ('supplementary_agreement', 'new_dates', 'compensated_recovery', 'swap', 'rectify', 'idle_fee',
          'clawback', 'recovery')),
        content text not null,
        office_id uuid not null,
        due_on date not null,
        state text not null default 'open' constraint breach_measure_state_check check (state in ('open', 'done', 'withdrawn')),
        ended_on date,
        evidence text,
        amendment_id uuid,
        foreign key (zone_id, breach_id) references breach (zone_id, id),
        foreign key (zone_id, cause_id) references breach_cause (zone_id, id),
        foreign key (zone_id, office_id) references office (zone_id, id),
        foreign key (zone_id, amendment_id) references contract_amendment (zone_id, id)`,
    });
    await runner.query(`
      create index breach_measure_zone_id_breach_id_idx on breach_measure (zone_id, breach_id);
      create index breach_measure_zone_id_due_on_idx on breach_measure (zone_id, due_on) where state = 'open'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['breach_measure', 'breach_cause', 'breach']) await dropTable(runner, name);
  }
}
