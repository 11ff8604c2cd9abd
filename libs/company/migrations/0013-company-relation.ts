import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';
import { CONTACT_STATES } from '../company.enums.js';
import { FOLLOW_UP_KINDS } from '../relation.enums.js';
import { STORED_KINDS } from '../relation.rules.js';

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Which companies have to do with each other, contacts with companies outside of projects, and whose contacts have the same number. */
export class CompanyRelation0013 implements MigrationInterface {
  name = 'CompanyRelation0013_9800000000013';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'company_relation',
      columns: `
        company_id uuid not null,
        other_id uuid not null,
        kind text not null constraint company_relation_kind_check check (kind in (${list(STORED_KINDS)})),
        source text,
        note text,
        as_given text,
        constraint company_relation_check check (company_id <> other_id),
        foreign key (zone_id, company_id) references company (zone_id, id),
        foreign key (zone_id, other_id) references company (zone_id, id)`,
    });
    await businessTable(runner, {
      name: 'company_follow_up',
      columns: `
        company_id uuid not null,
        kind text not null constraint company_follow_up_kind_check check (kind in (${list(FOLLOW_UP_KINDS)})),
        happened_on date not null,
        by_id uuid,
        summary text not null,
        contact_state text not null constraint company_follow_up_contact_state_check check (contact_state in (${list(CONTACT_STATES)})),
        next_step text,
        next_step_on date,
        foreign key (zone_id, company_id) references company (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create unique index company_relation_zone_id_company_id_other_id_kind_idx on company_relation (zone_id, company_id, other_id, kind) where deleted_at is null;
      create index company_relation_zone_id_other_id_idx on company_relation (zone_id, other_id);
      create index company_follow_up_zone_id_company_id_happened_on_idx on company_follow_up (zone_id, company_id, happened_on);
      create index company_follow_up_zone_id_by_id_happened_on_idx on company_follow_up (zone_id, by_id, happened_on);
      create index company_contact_phone_idx on company_contact (zone_id, regexp_replace(phone, '[^0-9]', '', 'g')) where deleted_at is null and phone is not null;
      create index company_contact_email_idx on company_contact (zone_id, lower(email)) where deleted_at is null and email is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index company_contact_phone_idx; drop index company_contact_email_idx`);
    for (const name of ['company_follow_up', 'company_relation']) await dropTable(runner, name);
  }
}
