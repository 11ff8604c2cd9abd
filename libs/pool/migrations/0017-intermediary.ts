import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable, searchIndex } from '#platform';

/** Intermediaries, advisers and experts, what they contributed, and the reward ledger. */
export class Intermediary0017 implements MigrationInterface {
  name = 'Intermediary0017_9800000000017';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'intermediary',
      columns: `
        kind text not null constraint intermediary_kind_check check (kind in ('intermediary', 'adviser', 'expert')),
        name text not null,
        organisation text,
        fields text[] not null default '{}',
        appointed_from date not null,
        appointed_until date,
        phone text,
        email text,
        reveals int not null default 0,
        owner_id uuid,
        remark text,
        search_text text not null,
        foreign key (zone_id, owner_id) references person (zone_id, id)`,
      hidden: ['phone', 'email', 'search_text'],
    });
    await runner.query(`create index intermediary_zone_id_name_idx on intermediary (zone_id, name)`);
    await searchIndex(runner, 'intermediary');

    await businessTable(runner, {
      name: 'contribution',
      columns: `
        project_id uuid not null,
        intermediary_id uuid not null,
        share numeric(5,2) not null constraint contribution_share_check check (share > 0 and share <= 100),
        basis text,
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, intermediary_id) references intermediary (zone_id, id)`,
    });
    await runner.query(`
      create unique index contribution_zone_id_project_id_intermediary_id_idx on contribution (zone_id, project_id, intermediary_id) where deleted_at is null;
      create index contribution_zone_id_intermediary_id_idx on contribution (zone_id, intermediary_id)`);

    await businessTable(runner, {
      name: 'reward_rule',
      columns: `
        name text not null,
        kinds text[] not null default '{}',
        base text not null constraint reward_rule_base_check check (base in ('funds_arrived', 'fixed_investment', 'total_investment')),
        per_mille numeric(9,4) not null constraint reward_rule_per_mille_check check (per_mille > 0 and per_mille <= 1000),
        floor numeric(20,2),
        cap numeric(20,2),
        valid_from date not null,
        valid_until date,
        source text not null`,
    });
    await runner.query(`create unique index reward_rule_zone_id_name_idx on reward_rule (zone_id, name) where deleted_at is null`);

    await businessTable(runner, {
      name: 'reward',
      columns: `
        project_id uuid not null,
        intermediary_id uuid not null,
        rule_id uuid not null,
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, intermediary_id) references intermediary (zone_id, id),
        foreign key (zone_id, rule_id) references reward_rule (zone_id, id)`,
    });
    await runner.query(`
      create unique index reward_zone_id_project_id_intermediary_id_rule_id_idx on reward (zone_id, project_id, intermediary_id, rule_id) where deleted_at is null;
      create index reward_zone_id_intermediary_id_idx on reward (zone_id, intermediary_id);
      create index reward_zone_id_created_at_id_idx on reward (zone_id, created_at, id)`);

    await businessTable(runner, {
      name: 'reward_entry',
      columns: `
        reward_id uuid not null,
        kind text not null constraint reward_entry_kind_check
          check (kind in ('computed', 'corrected', 'approved', 'withheld', 'released', 'paid', 'recovered')),
        amount numeric(20,2) not null,
        happened_on date not null,
        by_id uuid,
        document_no text,
        reason text,
        arithmetic jsonb,
        constraint reward_entry_amount_check check (amount > 0 or (kind = 'corrected' and amount <> 0)),
        foreign key (zone_id, reward_id) references reward (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create index reward_entry_zone_id_reward_id_created_at_idx on reward_entry (zone_id, reward_id, created_at);
      revoke update on reward_entry from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.intermediary_matching`);
    for (const name of ['reward_entry', 'reward', 'reward_rule', 'contribution', 'intermediary']) await dropTable(runner, name);
  }
}
