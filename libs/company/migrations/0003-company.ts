import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable, searchIndex } from '#platform';
import { CHANNELS, CONTACT_STATES, PRIORITIES, TIERS } from '../company.enums.js';

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Companies, their tiers and contacts, and the national classification of industries. */
export class Company0003 implements MigrationInterface {
  name = 'Company0003700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'company',
      columns: `
        name text not null,
        name_key text not null,
        short_name text,
        former_names text[] not null default '{}',
        credit_code text,
        stock_code text,
        exchange text,
        listed_on date,
        is_local boolean not null default false,
        is_target boolean not null default false,
        province text,
        city text,
        district text,
        address text,
        sector text,
        products text[] not null default '{}',
        industry_codes text[] not null default '{}',
        revenue numeric(20,2),
        revenue_year int,
        revenue_rank int,
        yearly_output numeric(20,2),
        existing_sites text,
        intention text,
        planned_investment numeric(20,2),
        planned_investment_as_given text,
        related_companies text[] not null default '{}',
        priority text constraint company_priority_check check (priority in (${list(PRIORITIES)})),
        contact_state text not null default 'none' constraint company_contact_state_check check (contact_state in (${list(CONTACT_STATES)})),
        owner_id uuid,
        last_contact_on date,
        next_step text,
        next_step_on date,
        channel text constraint company_channel_check check (channel in (${list(CHANNELS)})),
        source text,
        website text,
        remark text,
        search_text text not null,
        foreign key (zone_id, owner_id) references person (zone_id, id)`,
      hidden: ['search_text', 'name_key'],
    });
    await runner.query(`
      create unique index company_zone_id_credit_code_idx on company (zone_id, credit_code) where deleted_at is null and credit_code is not null;
      create unique index company_zone_id_stock_code_idx on company (zone_id, stock_code) where deleted_at is null and stock_code is not null;
      create unique index company_zone_id_name_key_idx on company (zone_id, name_key) where deleted_at is null;
      create index company_former_names_idx on company (zone_id) where deleted_at is null and former_names <> '{}';
      create index company_zone_id_name_id_idx on company (zone_id, name, id);
      create index company_zone_id_updated_at_id_idx on company (zone_id, updated_at, id);
      create index company_zone_id_owner_id_idx on company (zone_id, owner_id);
      create index company_map_idx on company (zone_id, id, is_local, is_target, yearly_output) where deleted_at is null`);
    await searchIndex(runner, 'company');

    await businessTable(runner, {
      name: 'company_tier',
      columns: `
        company_id uuid not null,
        tier text not null constraint company_tier_tier_check check (tier in (${list(TIERS)})),
        evidence text,
        expires_on date,
        foreign key (zone_id, company_id) references company (zone_id, id)`,
    });
    await runner.query(`create unique index company_tier_zone_id_company_id_tier_idx on company_tier (zone_id, company_id, tier) where deleted_at is null`);

    await businessTable(runner, {
      name: 'company_contact',
      columns: `
        company_id uuid not null,
        name text not null,
        title text,
        phone text,
        email text,
        reveals int not null default 0,
        foreign key (zone_id, company_id) references company (zone_id, id)`,
      // Personal data: that it changed is recorded, its values are not, since the history is open to everybody.
      hidden: ['phone', 'email'],
    });
    await runner.query(`create index company_contact_zone_id_company_id_idx on company_contact (zone_id, company_id)`);

    await runner.query(`
      create table industry_class (
        code text primary key,
        name text not null,
        parent text references industry_class (code),
        level int not null
      );
      create index industry_class_parent_idx on industry_class (parent);
      grant select on industry_class to ${APPLICATION_ROLE}`);
    const classes: unknown[] = parse(readFileSync(new URL('../reference/gbt4754-2017.csv', import.meta.url)), { columns: true });
    await runner.query(
      `insert into industry_class (code, name, parent, level)
       select code, name, nullif(parent, ''), level from jsonb_to_recordset($1) as c(code text, name text, parent text, level int) order by level`,
      [JSON.stringify(classes)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table industry_class; drop function app.company_matching`);
    for (const name of ['company_contact', 'company_tier', 'company']) await dropTable(runner, name);
    await runner.query(`drop function if exists app.search_grams`);
  }
}
