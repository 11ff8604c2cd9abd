import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '#platform';

/**
 * Projects by their names as they are compared, which is what a ledger without codes knows them by. That name is the first line of the search
 * text. Row security lets no such index be used, hence a narrow function that sees to the zone itself; long names are told apart by whoever asks.
 */
export class ProjectNamed0028 implements MigrationInterface {
  name = 'ProjectNamed0028_9800000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index project_named_idx on project (zone_id, left(split_part(search_text, e'\\n', 1), 200)) where deleted_at is null;
      create function app.projects_named(names text[]) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp as $$
        select id from project
        where zone_id = app.zone() and deleted_at is null and left(split_part(search_text, e'\\n', 1), 200) = any (array(select left(name, 200) from unnest(names) name))
      $$;
      grant execute on all functions in schema app to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.projects_named; drop index project_named_idx`);
  }
}
