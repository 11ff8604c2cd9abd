import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** The cultivation libraries and their reviews. */
export class Cultivation0017 implements MigrationInterface {
  name = 'Cultivation0017_9800000000017';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'cultivation_entry',
      columns: `
        company_id uuid not null,
        library text not null constraint cultivation_entry_library_check
          check (library in ('leading', 'high_tech', 'gazelle', 'little_giant', 'specialised', 'single_champion', 'unicorn', 'listed')),
        officer_id uuid not null,
        entered_on date not null,
        expected_year int,
        state text not null default 'cultivating' constraint cultivation_entry_state_check check (state in ('cultivating', 'recognised', 'left')),
        next_review_on date not null,
        closed_on date,
        evidence text,
        left_reason text,
        remark text,
        constraint cultivation_entry_left_check check (state <> 'left' or left_reason is not null),
        constraint cultivation_entry_recognised_check check (state <> 'recognised' or evidence is not null),
        foreign key (zone_id, company_id) references company (zone_id, id),
        foreign key (zone_id, officer_id) references person (zone_id, id)`,
    });
    await runner.query(`
      create unique index cultivation_entry_open_idx on cultivation_entry (zone_id, company_id, library) where deleted_at is null and state = 'cultivating';
      create index cultivation_entry_zone_id_company_id_idx on cultivation_entry (zone_id, company_id);
      create index cultivation_entry_zone_id_next_review_on_idx on cultivation_entry (zone_id, next_review_on)`);

    await businessTable(runner, {
      name: 'cultivation_review',
      columns: `
        entry_id uuid not null,
        reviewed_on date not null,
        by_id uuid,
        findings text not null,
        foreign key (zone_id, entry_id) references cultivation_entry (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id)`,
    });
    await runner.query(`create index cultivation_review_zone_id_entry_id_reviewed_on_idx on cultivation_review (zone_id, entry_id, reviewed_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['cultivation_review', 'cultivation_entry']) await dropTable(runner, name);
  }
}
