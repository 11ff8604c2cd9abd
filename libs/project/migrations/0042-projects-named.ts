import type { MigrationInterface, QueryRunner } from 'typeorm';

const named = (found: string) => `
  create or replace function app.projects_named(names text[]) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$ ${found} $$`;

/**
 * Each name is looked up by itself. All at once, the planner expects half of the table to fit and reads it whole, so that each lot of a large
 * import cost more than the one before.
 */
export class ProjectsNamed0042 implements MigrationInterface {
  name = 'ProjectsNamed0042_9800000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      named(`select hit.id from (select distinct left(name, 200) as name from unnest(names) name) wanted
        cross join lateral (select id from project
          where zone_id = app.zone() and deleted_at is null and left(split_part(search_text, e'\\n', 1), 200) = wanted.name limit 10000) hit`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      named(`select id from project
        where zone_id = app.zone() and deleted_at is null and left(split_part(search_text, e'\\n', 1), 200) = any (array(select left(name, 200) from unnest(names) name))`),
    );
  }
}
