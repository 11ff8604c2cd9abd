import { personRefJson } from '#identity';
import { projectRefJson, teamOfProject } from '#project';

/** SQL fragments that answer rows of this room as JSON, keyed as their GraphQL types; `finishReview` puts them into words. */

/** A row `s` of assessment_scheme. */
export const SCHEME_JSON = `json_build_object('id', s.id, 'number', s.number, 'reason', s.reason, 'madeOn', s.made_on, 'terms', s.terms)`;

/** A row `r` of review. */
export const REVIEW_JSON = `json_build_object('id', r.id, 'version', r.version, 'kind', r.kind, 'state', r.state, 'askedOn', r.asked_on, 'note', r.note,
  'askedBy', ${personRefJson('r', 'asked_by_id')}, 'outcome', r.outcome, 'concludedOn', r.concluded_on, 'concludedBy', ${personRefJson('r', 'concluded_by_id')},
  'documentNo', r.document_no, 'opinion', r.opinion, 'scores', r.scores, 'findings', r.findings, 'lacks', r.lacks, 'total', r.total::text, 'result', r.result,
  'scheme', (select ${SCHEME_JSON} from assessment_scheme s where s.zone_id = r.zone_id and s.id = r.scheme_id),
  'meetingName', r.meeting_name, 'metOn', r.met_on, 'quorum', r.quorum, 'majority', r.majority, 'standsInFor', r.stands_in_for, 'validUntil', r.valid_until,
  'votes', (select coalesce(json_agg(json_build_object('person', ${personRefJson('v', 'person_id')}, 'vote', v.vote, 'remark', v.remark) order by v.id), '[]')
    from review_vote v where v.zone_id = r.zone_id and v.review_id = r.id and v.deleted_at is null),
  'rounds', (select coalesce(json_agg(json_build_object('number', u.number, 'submittedBy', ${personRefJson('u', 'submitted_by_id')}, 'submittedOn', u.submitted_on, 'note', u.note,
      'outcome', u.outcome, 'reviewedBy', ${personRefJson('u', 'reviewed_by_id')}, 'reviewedOn', u.reviewed_on, 'opinion', u.opinion, 'changes', u.changes) order by u.number), '[]')
    from review_round u where u.zone_id = r.zone_id and u.review_id = r.id and u.deleted_at is null),
  'project', (select ${projectRefJson('p')} from project p where p.zone_id = r.zone_id and p.id = r.project_id),
  'scope', (select json_build_object('teamId', ${teamOfProject('p')}, 'ownerId', p.owner_id) from project p where p.zone_id = r.zone_id and p.id = r.project_id))`;
