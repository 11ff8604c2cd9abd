import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '#platform';

/** Lets the application clear sign-ins that ended long ago; tokens of programs stay, for their owners to see. */
export class EndedSessions0019 implements MigrationInterface {
  name = 'EndedSessions0019_9800000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.clear_sign_ins(before timestamptz) returns int
        language sql security definer set search_path = public, pg_temp as $$
        delete from sign_in_failure where last_failed_at < before and (locked_until is null or locked_until < before);
        with gone as (delete from session where kind = 'ui' and last_used_at < before returning 1) select count(*)::int from gone
      $$;
      grant execute on function app.clear_sign_ins(timestamptz) to ${APPLICATION_ROLE};
      create index session_last_used_at_idx on session (last_used_at) where kind = 'ui'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index session_last_used_at_idx; drop function app.clear_sign_ins(timestamptz)`);
  }
}
