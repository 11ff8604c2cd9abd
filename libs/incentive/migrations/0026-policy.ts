import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Incentive policies and their versions; the text of a version stands once it was put in force. */
export class IncentivePolicy0026 implements MigrationInterface {
  name = 'IncentivePolicy0026_9800000000026';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'incentive_policy',
      columns: `
        code text not null,
        name text not null,
        category text not null constraint incentive_policy_category_check
          check (category in ('investment', 'equipment', 'premises', 'operation', 'technology', 'talent', 'recognition'))`,
    });
    await runner.query(`
      create unique index incentive_policy_zone_id_code_idx on incentive_policy (zone_id, code) where deleted_at is null;
      create unique index incentive_policy_zone_id_name_idx on incentive_policy (zone_id, name) where deleted_at is null`);

    await businessTable(runner, {
      name: 'incentive_policy_version',
      columns: `
        policy_id uuid not null,
        number int not null,
        conditions text not null,
        scope text not null,
        extent text not null,
        process text not null,
        term text not null,
        valid_from date not null,
        valid_until date not null,
        chain_id uuid,
        min_investment numeric(20,2),
        required_metrics text[] not null default '{}',
        formula jsonb not null,
        source text,
        drafted_by_id uuid,
        review text not null default 'not_reviewed' constraint incentive_policy_version_review_check
          check (review in ('not_reviewed', 'passed', 'passed_with_changes', 'refused')),
        reviewed_on date,
        reviewed_by_id uuid,
        review_no text,
        review_opinion text,
        issued_on date,
        issued_by_id uuid,
        ended_from date,
        constraint incentive_policy_version_term_check check (valid_from <= valid_until),
        constraint incentive_policy_version_issued_check check (issued_on is null or review in ('passed', 'passed_with_changes')),
        foreign key (zone_id, policy_id) references incentive_policy (zone_id, id),
        foreign key (zone_id, chain_id) references chain (zone_id, id),
        foreign key (zone_id, drafted_by_id) references person (zone_id, id),
        foreign key (zone_id, reviewed_by_id) references person (zone_id, id),
        foreign key (zone_id, issued_by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create unique index incentive_policy_version_zone_id_policy_id_number_idx on incentive_policy_version (zone_id, policy_id, number) where deleted_at is null;
      create function app.keep_issued_policy() returns trigger language plpgsql as $$
      begin
        if old.issued_on is not null and to_jsonb(new) - array['version', 'updated_at', 'ended_from'] is distinct from to_jsonb(old) - array['version', 'updated_at', 'ended_from'] then
          raise exception 'a policy version in force is not changed: %', old.id using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_issued before update on incentive_policy_version for each row execute function app.keep_issued_policy()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['incentive_policy_version', 'incentive_policy']) await dropTable(runner, name);
    await runner.query(`drop function app.keep_issued_policy`);
  }
}
