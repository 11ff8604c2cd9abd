import type { MigrationInterface, QueryRunner } from 'typeorm';

const FUNNEL = (columns: string) => `create index project_funnel_idx on project (zone_id, stage, side_state, total_investment, counts, counted_investment, signed_on, last_progress_on, ${columns}) where deleted_at is null`;

/** When a month was reported, and when the reports that hold last showed progress: a correction takes back what a mistaken report moved. */
export class ProgressDays0044 implements MigrationInterface {
  name = 'ProgressDays0044_9800000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table progress_report add column reported_on date;
      alter table progress_report disable trigger user;
      update progress_report r set reported_on = (r.created_at at time zone z.time_zone)::date from zone z where z.id = r.zone_id;
      alter table progress_report enable trigger user;
      alter table progress_report alter column reported_on set not null;
      alter table project add column reported_progress_on date;
      drop index project_funnel_idx;
      ${FUNNEL('reported_progress_on, clock_stopped, id')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index project_funnel_idx;
      alter table project disable trigger user;
      update project set last_progress_on = greatest(last_progress_on, reported_progress_on) where reported_progress_on is not null;
      alter table project enable trigger user;
      alter table project drop column reported_progress_on;
      ${FUNNEL('clock_stopped, id')};
      alter table progress_report drop column reported_on`);
  }
}
