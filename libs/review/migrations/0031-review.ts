import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

const KINDS = `('pre_assessment', 'collective_decision', 'legality_review', 'case_by_case')`;
const OUTCOMES = `('pending', 'approved', 'rejected', 'changes_requested')`;
const SHARES = `('more_than_half', 'two_thirds', 'three_quarters')`;

/** The procedures before signing. What was recorded before is kept as procedures that are over, or that wait for their conclusion. */
export class Review0031 implements MigrationInterface {
  name = 'Review0031_9800000000031';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, { name: 'assessment_scheme', columns: `number int not null, terms jsonb not null, reason text not null, made_on date not null` });
    await runner.query(`create unique index assessment_scheme_zone_id_number_idx on assessment_scheme (zone_id, number)`);

    await businessTable(runner, {
      name: 'review',
      columns: `
        project_id uuid not null,
        kind text not null constraint review_kind_check check (kind in ${KINDS}),
        state text not null default 'asked' constraint review_state_check check (state in ('asked', 'changes_asked', 'concluded', 'withdrawn')),
        asked_by_id uuid,
        asked_on date not null,
        note text,
        outcome text constraint review_outcome_check check (outcome in ${OUTCOMES}),
        concluded_on date,
        concluded_by_id uuid,
        document_no text,
        opinion text,
        approval_id uuid,
        scheme_id uuid,
        scores jsonb,
        findings jsonb,
        lacks jsonb,
        total numeric(5,2),
        result text constraint review_result_check check (result in ('approved', 'conditional', 'refused')),
        meeting_name text,
        met_on date,
        quorum text constraint review_quorum_check check (quorum in ${SHARES}),
        majority text constraint review_majority_check check (majority in ${SHARES}),
        stands_in_for text[] not null default '{}',
        valid_until date,
        constraint review_concluded_check check ((state = 'concluded') = (outcome is not null and concluded_on is not null)),
        foreign key (zone_id, project_id) references project (zone_id, id),
        foreign key (zone_id, asked_by_id) references person (zone_id, id),
        foreign key (zone_id, concluded_by_id) references person (zone_id, id),
        foreign key (zone_id, approval_id) references approval (zone_id, id),
        foreign key (zone_id, scheme_id) references assessment_scheme (zone_id, id)`,
    });
    await runner.query(`
      create index review_zone_id_project_id_idx on review (zone_id, project_id);
      create unique index review_open_idx on review (zone_id, project_id, kind) where state in ('asked', 'changes_asked') and deleted_at is null;
      create index review_waiting_idx on review (zone_id, asked_on, id) where state in ('asked', 'changes_asked') and deleted_at is null`);

    await businessTable(runner, {
      name: 'review_vote',
      columns: `
        review_id uuid not null,
        person_id uuid not null,
        vote text not null constraint review_vote_vote_check check (vote in ('for', 'against', 'abstain', 'recused', 'absent')),
        remark text,
        foreign key (zone_id, review_id) references review (zone_id, id),
        foreign key (zone_id, person_id) references person (zone_id, id)`,
    });
    await runner.query(`create unique index review_vote_zone_id_review_id_person_id_idx on review_vote (zone_id, review_id, person_id)`);

    await businessTable(runner, {
      name: 'review_round',
      columns: `
        review_id uuid not null,
        number int not null,
        submitted_by_id uuid not null,
        submitted_on date not null,
        note text,
        outcome text constraint review_round_outcome_check check (outcome in ${OUTCOMES}),
        reviewed_by_id uuid,
        reviewed_on date,
        opinion text,
        changes jsonb not null default '[]',
        constraint review_round_reviewed_check check ((outcome is null) = (reviewed_on is null)),
        foreign key (zone_id, review_id) references review (zone_id, id),
        foreign key (zone_id, submitted_by_id) references person (zone_id, id),
        foreign key (zone_id, reviewed_by_id) references person (zone_id, id)`,
    });
    await runner.query(`create unique index review_round_zone_id_review_id_number_idx on review_round (zone_id, review_id, number)`);

    // A decision that was pending is a request that is over without one: who asked was never kept, so it is asked anew.
    await runner.query(`
      alter table review disable trigger user;
      insert into review (zone_id, id, created_at, updated_at, project_id, kind, state, asked_on, outcome, concluded_on, concluded_by_id, document_no, opinion, approval_id, stands_in_for, valid_until)
      select zone_id, gen_random_uuid(), created_at, updated_at, project_id, kind, case when outcome = 'pending' then 'withdrawn' else 'concluded' end,
             coalesce(decided_on, created_at::date), nullif(outcome, 'pending'), case when outcome <> 'pending' then coalesce(decided_on, created_at::date) end,
             decided_by_id, document_no, opinion, id, stands_in_for, valid_until
      from approval where deleted_at is null;
      alter table review enable trigger user`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['review_round', 'review_vote', 'review', 'assessment_scheme']) await dropTable(runner, table);
  }
}
