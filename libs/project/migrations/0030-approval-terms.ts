import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the case-by-case approvals from before their requirements were named stood in for: all that had an exception then. */
const ALL = `'{OUTPUT_PER_MU,TAX_PER_MU,PLOT_RATIO,PRE_ASSESSMENT,COLLECTIVE_DECISION,MINUTES,STRICT_LAND_REVIEW}'`;

/** An approval says what it was about: the figures that a pre-assessment judged, what an exception stands in for and until when. */
export class ApprovalTerms0030 implements MigrationInterface {
  name = 'ApprovalTerms0030_9800000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table approval add column basis text, add column stands_in_for text[] not null default '{}', add column valid_until date;
      alter table approval disable trigger user;
      update approval set stands_in_for = ${ALL} where kind = 'case_by_case' and outcome = 'approved';
      alter table approval enable trigger user;
      create index approval_exception_idx on approval (zone_id, project_id) where kind = 'case_by_case' and outcome = 'approved' and deleted_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index approval_exception_idx; alter table approval drop column basis, drop column stands_in_for, drop column valid_until`);
  }
}
