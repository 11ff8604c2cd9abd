import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A supervised task comes from a meeting's decision, or from a measure against a breach. */
export class MeasureTasks0037 implements MigrationInterface {
  name = 'MeasureTasks0037_9800000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table supervised_task
        alter column decision_id drop not null,
        alter column meeting_id drop not null,
        add column measure_id uuid,
        add foreign key (zone_id, measure_id) references breach_measure (zone_id, id),
        add constraint supervised_task_origin_check check ((decision_id is null) = (meeting_id is null) and (decision_id is not null or measure_id is not null));
      create unique index supervised_task_zone_id_measure_id_idx on supervised_task (zone_id, measure_id) where deleted_at is null and measure_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index supervised_task_zone_id_measure_id_idx;
      alter table supervised_task drop constraint supervised_task_origin_check, drop column measure_id, alter column decision_id set not null, alter column meeting_id set not null`);
  }
}
