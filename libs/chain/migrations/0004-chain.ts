import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Chains, their nodes and supply links, and which company sits on which node. */
export class Chain0004 implements MigrationInterface {
  name = 'Chain0004700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'chain',
      columns: `
        code text not null,
        name text not null,
        focus text,
        maturity text not null default 'initial' constraint chain_maturity_check check (maturity in ('initial', 'complete', 'core_competitive')),
        team_id uuid,
        strong_companies int not null default 3,
        strong_output numeric(20,2) not null default 1000000000,
        adequate_companies int not null default 2,
        adequate_output numeric(20,2) not null default 100000000,
        foreign key (zone_id, team_id) references working_team (zone_id, id)`,
    });
    await runner.query(`create unique index chain_zone_id_code_idx on chain (zone_id, code) where deleted_at is null`);

    await businessTable(runner, {
      name: 'chain_node',
      columns: `
        chain_id uuid not null,
        parent_id uuid,
        key text not null,
        name text not null,
        position text not null constraint chain_node_position_check check (position in ('upstream', 'midstream', 'downstream')),
        criticality int not null constraint chain_node_criticality_check check (criticality between 1 and 5),
        technology_gap boolean not null default false,
        industry_codes text[] not null default '{}',
        local_capacity numeric(20,4),
        local_demand numeric(20,4),
        capacity_unit text,
        sort int not null default 0,
        foreign key (zone_id, chain_id) references chain (zone_id, id),
        foreign key (zone_id, parent_id) references chain_node (zone_id, id)`,
    });
    await runner.query(`create unique index chain_node_zone_id_chain_id_key_idx on chain_node (zone_id, chain_id, key) where deleted_at is null`);
    await runner.query(`create unique index chain_node_zone_id_chain_id_name_idx on chain_node (zone_id, chain_id, name) where deleted_at is null`);

    await businessTable(runner, {
      name: 'supply_link',
      columns: `
        chain_id uuid not null,
        from_node_id uuid not null,
        to_node_id uuid not null,
        constraint supply_link_check check (from_node_id <> to_node_id),
        foreign key (zone_id, chain_id) references chain (zone_id, id),
        foreign key (zone_id, from_node_id) references chain_node (zone_id, id),
        foreign key (zone_id, to_node_id) references chain_node (zone_id, id)`,
    });
    await runner.query(
      `create unique index supply_link_zone_id_from_node_id_to_node_id_idx on supply_link (zone_id, from_node_id, to_node_id) where deleted_at is null`,
    );
    await runner.query(`create index supply_link_zone_id_chain_id_idx on supply_link (zone_id, chain_id)`);

    await businessTable(runner, {
      name: 'company_node',
      columns: `
        company_id uuid not null,
        node_id uuid not null,
        relation text not null default 'produces' constraint company_node_relation_check check (relation in ('produces', 'could_produce')),
        foreign key (zone_id, company_id) references company (zone_id, id),
        foreign key (zone_id, node_id) references chain_node (zone_id, id)`,
    });
    await runner.query(
      `create unique index company_node_zone_id_node_id_company_id_idx on company_node (zone_id, node_id, company_id) where deleted_at is null`,
    );
    await runner.query(`create index company_node_map_idx on company_node (zone_id, node_id, relation, company_id) where deleted_at is null`);
    await runner.query(`create index company_node_zone_id_company_id_idx on company_node (zone_id, company_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['company_node', 'supply_link', 'chain_node', 'chain']) await dropTable(runner, name);
  }
}
