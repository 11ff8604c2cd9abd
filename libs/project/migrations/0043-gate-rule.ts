import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** What a zone asks for at its gates beyond what is declared, version by version; by which version a project was let through. */
export class GateRule0043 implements MigrationInterface {
  name = 'GateRule0043_9800000000043';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'gate_rule',
      columns: `
        number int not null,
        added jsonb not null default '{}',
        senior text[] not null default '{}',
        strict_review_mu int not null constraint gate_rule_strict_review_check check (strict_review_mu between 20 and 100),
        reason text not null,
        by_id uuid,
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create unique index gate_rule_zone_id_number_idx on gate_rule (zone_id, number) where deleted_at is null;
      alter table stage_move add column gate_rule_number int`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table stage_move drop column gate_rule_number`);
    await dropTable(runner, 'gate_rule');
  }
}
