import type { MigrationInterface, QueryRunner } from 'typeorm';

const FUNNEL = (columns: string) => `create index project_funnel_idx on project (zone_id, stage, side_state, total_investment, ${columns}) where deleted_at is null`;
const MAP = (columns: string) => `create index project_map_idx on project (zone_id, chain_id, stage, side_state, node_id, total_investment${columns}) where deleted_at is null`;

/** How a project counts where projects are summed up. */
export class Counting0027 implements MigrationInterface {
  name = 'Counting0027_9800000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table project
        add column counts boolean not null default true,
        add column counted_investment numeric(20,2),
        add column first_signed_on date;
      drop index project_funnel_idx;
      drop index project_map_idx;
      ${FUNNEL('counts, counted_investment, signed_on, last_progress_on, id')};
      ${MAP(', counts, counted_investment')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index project_funnel_idx;
      drop index project_map_idx;
      alter table project drop column counts, drop column counted_investment, drop column first_signed_on;
      ${FUNNEL('signed_on, last_progress_on, id')};
      ${MAP('')}`);
  }
}
