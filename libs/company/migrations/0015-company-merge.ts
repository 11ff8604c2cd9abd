import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, businessTable, dropTable } from '#platform';
import { matchKeys, type Matchable } from '../match-keys.rules.js';

/** Companies that may be one: keys they are found by, pairs that were found, merges and what each of them moved. */
export class CompanyMerge0015 implements MigrationInterface {
  name = 'CompanyMerge0015_9800000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table company add match_keys text[] not null default '{}', add merged_into_id uuid;
      alter table company add foreign key (zone_id, merged_into_id) references company (zone_id, id);
      create index company_zone_id_merged_into_id_idx on company (zone_id, merged_into_id) where merged_into_id is not null`);
    await hide(runner, 'company', 'match_keys');
    await fillKeys(runner);
    // `&&` is not leakproof, which keeps PostgreSQL from using the index under row security: a narrow function sees to the zone itself.
    await runner.query(`
      create index company_match_keys_idx on company using gin (match_keys) where deleted_at is null;
      create function app.company_sharing(keys text[], most int) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp as $$
        select id from company where zone_id = app.zone() and deleted_at is null and match_keys && keys limit most
      $$;
      grant execute on function app.company_sharing to ${APPLICATION_ROLE}`);

    await businessTable(runner, {
      name: 'duplicate_pair',
      columns: `
        first_id uuid not null,
        second_id uuid not null,
        score int not null,
        reasons jsonb not null,
        state text not null default 'open' constraint duplicate_pair_state_check check (state in ('open', 'dismissed', 'merged')),
        decided_by_id uuid,
        decided_at timestamptz,
        note text,
        constraint duplicate_pair_order_check check (first_id < second_id),
        foreign key (zone_id, first_id) references company (zone_id, id),
        foreign key (zone_id, second_id) references company (zone_id, id),
        foreign key (zone_id, decided_by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create unique index duplicate_pair_zone_id_first_id_second_id_idx on duplicate_pair (zone_id, first_id, second_id);
      create index duplicate_pair_zone_id_second_id_idx on duplicate_pair (zone_id, second_id);
      create index duplicate_pair_zone_id_state_score_id_idx on duplicate_pair (zone_id, state, score, id) where deleted_at is null`);

    await businessTable(runner, {
      name: 'duplicate_scan',
      columns: `
        state text not null default 'running' constraint duplicate_scan_state_check check (state in ('running', 'done', 'failed')),
        started_by_id uuid,
        company_count int not null default 0,
        compared_count int not null default 0,
        pair_count int not null default 0,
        common_key_count int not null default 0,
        took_ms int,
        finished_at timestamptz,
        foreign key (zone_id, started_by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index duplicate_scan_zone_id_created_at_id_idx on duplicate_scan (zone_id, created_at, id)`);

    await businessTable(runner, {
      name: 'company_merge',
      columns: `
        survivor_id uuid not null,
        merged_id uuid not null,
        state text not null default 'merged' constraint company_merge_state_check check (state in ('merged', 'undone')),
        merged_at timestamptz not null,
        merged_by_id uuid,
        reason text not null,
        fields jsonb not null,
        undone_at timestamptz,
        undone_by_id uuid,
        foreign key (zone_id, survivor_id) references company (zone_id, id),
        foreign key (zone_id, merged_id) references company (zone_id, id),
        foreign key (zone_id, merged_by_id) references person (zone_id, id),
        foreign key (zone_id, undone_by_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create index company_merge_zone_id_survivor_id_idx on company_merge (zone_id, survivor_id);
      create index company_merge_zone_id_merged_id_idx on company_merge (zone_id, merged_id)`);

    await businessTable(runner, {
      name: 'company_merge_move',
      columns: `
        merge_id uuid not null,
        table_name text not null,
        column_name text not null,
        row_id uuid not null,
        action text not null constraint company_merge_move_action_check check (action in ('moved', 'taken_away', 'combined')),
        row_version int not null,
        before jsonb,
        outcome text constraint company_merge_move_outcome_check check (outcome in ('back', 'changed')),
        foreign key (zone_id, merge_id) references company_merge (zone_id, id)`,
    });
    await runner.query(`
      create index company_merge_move_zone_id_merge_id_idx on company_merge_move (zone_id, merge_id);
      create index company_merge_move_zone_id_row_id_idx on company_merge_move (zone_id, row_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['company_merge_move', 'company_merge', 'duplicate_scan', 'duplicate_pair']) await dropTable(runner, name);
    await runner.query(`drop function app.company_sharing; alter table company drop column match_keys, drop column merged_into_id`);
  }
}

/** Keeps one more column of a table out of the history, beside those that are hidden already. */
async function hide(runner: QueryRunner, table: string, column: string): Promise<void> {
  const triggers: { name: string; definition: string }[] = await runner.query(
    `select tgname as name, pg_get_triggerdef(oid) as definition from pg_trigger where tgrelid = $1::regclass and tgname in ('record_insert', 'record_update')`,
    [table],
  );
  for (const { name, definition } of triggers) {
    await runner.query(`drop trigger ${name} on ${table}`);
    await runner.query(definition.replace(/\(([^()]*)\)$/, (_, hidden: string) => `(${hidden ? `${hidden}, ` : ''}'${column}')`));
  }
}

/** The keys of the companies that there are. What follows from a name is no change that anybody made: no history. */
async function fillKeys(runner: QueryRunner): Promise<void> {
  await runner.query(`alter table company disable trigger user`);
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows: (Matchable & { id: string })[] = await runner.query(
      `select id, name, short_name as "shortName", former_names as "formerNames", credit_code as "creditCode", stock_code as "stockCode"
       from company where id > $1 order by id limit 5000`,
      [after],
    );
    if (rows.length === 0) break;
    await runner.query(
      `update company c set match_keys = array(select jsonb_array_elements_text(k.keys)) from jsonb_to_recordset($1::jsonb) k (id uuid, keys jsonb) where c.id = k.id`,
      [JSON.stringify(rows.map((row) => ({ id: row.id, keys: matchKeys(row) })))],
    );
    after = rows.at(-1)!.id;
  }
  await runner.query(`alter table company enable trigger user`);
}
