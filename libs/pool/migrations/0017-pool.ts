import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable, searchIndex } from '#platform';

/** The capital pool, the talent pool, and what was introduced out of them to projects. */
export class Pool0017 implements MigrationInterface {
  name = 'Pool0017_9800000000017';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'fund',
      columns: `
        name text not null,
        kind text not null constraint fund_kind_check check (kind in ('guidance', 'industry', 'venture', 'credit', 'fiscal', 'other')),
        manager text not null,
        size numeric(20,2) not null,
        used_before numeric(20,2) not null default 0 constraint fund_used_before_check check (used_before between 0 and size),
        deal_cap numeric(20,2),
        deal_floor numeric(20,2),
        sectors text[] not null default '{}',
        industry_codes text[] not null default '{}',
        phases text[] not null default '{}',
        regions text[] not null default '{}',
        valid_until date,
        active boolean not null default true,
        owner_id uuid,
        remark text,
        search_text text not null,
        foreign key (zone_id, owner_id) references person (zone_id, id)`,
      hidden: ['search_text'],
    });
    await runner.query(`create unique index fund_zone_id_name_idx on fund (zone_id, name) where deleted_at is null`);
    await searchIndex(runner, 'fund');

    await businessTable(runner, {
      name: 'fund_chain',
      columns: `
        fund_id uuid not null,
        chain_id uuid not null,
        foreign key (zone_id, fund_id) references fund (zone_id, id),
        foreign key (zone_id, chain_id) references chain (zone_id, id)`,
    });
    await runner.query(`create unique index fund_chain_zone_id_fund_id_chain_id_idx on fund_chain (zone_id, fund_id, chain_id) where deleted_at is null`);

    await businessTable(runner, {
      name: 'talent',
      columns: `
        side text not null constraint talent_side_check check (side in ('supply', 'demand')),
        form text not null constraint talent_form_check check (form in ('person', 'team')),
        name text not null,
        headcount int not null default 1 constraint talent_headcount_check check (headcount between 1 and 100000),
        specialties text[] not null default '{}',
        level text not null constraint talent_level_check check (level in ('top', 'leading', 'high', 'skilled', 'young')),
        organisation text,
        industry_codes text[] not null default '{}',
        available_from date,
        available_until date,
        active boolean not null default true,
        phone text,
        email text,
        reveals int not null default 0,
        company_id uuid,
        project_id uuid,
        owner_id uuid,
        remark text,
        search_text text not null,
        foreign key (zone_id, company_id) references company (zone_id, id),
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, owner_id) references person (zone_id, id)`,
      // Personal data: that it changed is recorded, its values are not, since the history is open to everybody.
      hidden: ['name', 'phone', 'email', 'search_text'],
    });
    await runner.query(`
      create index talent_zone_id_company_id_idx on talent (zone_id, company_id);
      create index talent_zone_id_project_id_idx on talent (zone_id, project_id)`);
    await searchIndex(runner, 'talent');

    await businessTable(runner, {
      name: 'talent_chain',
      columns: `
        talent_id uuid not null,
        chain_id uuid not null,
        foreign key (zone_id, talent_id) references talent (zone_id, id),
        foreign key (zone_id, chain_id) references chain (zone_id, id)`,
    });
    await runner.query(`create unique index talent_chain_zone_id_talent_id_chain_id_idx on talent_chain (zone_id, talent_id, chain_id) where deleted_at is null`);

    await businessTable(runner, {
      name: 'pool_match',
      columns: `
        project_id uuid not null,
        fund_id uuid,
        talent_id uuid,
        state text not null default 'introduced' constraint pool_match_state_check check (state in ('introduced', 'in_talks', 'agreed', 'failed')),
        amount numeric(20,2),
        reason text,
        score int not null,
        introduced_on date not null,
        settled_on date,
        by_id uuid,
        note text,
        constraint pool_match_one_side_check check (num_nonnulls(fund_id, talent_id) = 1),
        constraint pool_match_amount_check check ((amount is not null) = (state = 'agreed' and fund_id is not null) and amount > 0),
        constraint pool_match_reason_check check (state <> 'failed' or reason is not null),
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, fund_id) references fund (zone_id, id),
        foreign key (zone_id, talent_id) references talent (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create unique index pool_match_open_fund_idx on pool_match (zone_id, project_id, fund_id)
        where deleted_at is null and state <> 'failed' and fund_id is not null;
      create unique index pool_match_open_talent_idx on pool_match (zone_id, project_id, talent_id)
        where deleted_at is null and state <> 'failed' and talent_id is not null;
      create unique index pool_match_placed_idx on pool_match (zone_id, talent_id) where deleted_at is null and state = 'agreed' and talent_id is not null;
      create index pool_match_zone_id_fund_id_idx on pool_match (zone_id, fund_id);
      create index pool_match_zone_id_updated_at_id_idx on pool_match (zone_id, updated_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.fund_matching; drop function app.talent_matching`);
    for (const name of ['pool_match', 'talent_chain', 'talent', 'fund_chain', 'fund']) await dropTable(runner, name);
  }
}
