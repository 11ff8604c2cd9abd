import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** What projects report month by month: how much was invested, and how far the works are. */
export class Progress0040 implements MigrationInterface {
  name = 'Progress0040_9800000000040';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'progress_report',
      columns: `
        project_id uuid not null,
        month date not null constraint progress_report_month_check check (extract(day from month) = 1),
        invested numeric(20,2) constraint progress_report_invested_check check (invested >= 0),
        works numeric(5,2) constraint progress_report_works_check check (works between 0 and 100),
        note text,
        evidence text,
        by_id uuid,
        corrects_id uuid,
        reason text,
        constraint progress_report_said_check check (invested is not null or works is not null),
        constraint progress_report_reason_check check (corrects_id is null or reason is not null),
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, by_id) references person (zone_id, id),
        foreign key (zone_id, corrects_id) references progress_report (zone_id, id)`,
    });
    await runner.query(`
      create unique index progress_report_zone_id_project_id_month_idx on progress_report (zone_id, project_id, month) where deleted_at is null and corrects_id is null;
      create unique index progress_report_zone_id_corrects_id_idx on progress_report (zone_id, corrects_id) where deleted_at is null and corrects_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'progress_report');
  }
}
