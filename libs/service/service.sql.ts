import { officeRefJson, personRefJson } from '#identity';
import { projectRefJson } from '#project';

/** SQL fragments that answer rows of this room as JSON, keyed as their GraphQL types; what depends on working days is added in `finishStep`. */

const project = (alias: string) => `(select ${projectRefJson('p')} from project p where p.zone_id = ${alias}.zone_id and p.id = ${alias}.project_id)`;

/** A row `t` of service_template. */
export const TEMPLATE_JSON = `json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'band', t.band, 'active', t.active,
  'steps', (select coalesce(json_agg(json_build_object('title', s.value->>'title', 'office',
      (select json_build_object('id', o.id, 'name', o.name) from office o where o.zone_id = t.zone_id and o.id = (s.value->>'officeId')::uuid),
      'legalDays', s.value->'legalDays', 'promisedDays', s.value->'promisedDays', 'documents', s.value->'documents',
      'deferralAllowed', s.value->'deferralAllowed', 'commitmentAllowed', s.value->'commitmentAllowed', 'after', s.value->'after') order by s.ordinality), '[]')
    from jsonb_array_elements(t.steps) with ordinality s))`;

/** A row `s` of service_step with its service `v`. */
export const STEP_JSON = `json_build_object('id', s.id, 'version', s.version, 'serviceId', s.service_id, 'project', ${project('v')}, 'agent', ${personRefJson('v', 'agent_id')},
  'number', s.number, 'title', s.title, 'office', ${officeRefJson('s', 'office_id')}, 'legalDays', s.legal_days, 'promisedDays', s.promised_days,
  'documents', s.documents, 'deferralAllowed', s.deferral_allowed, 'commitmentAllowed', s.commitment_allowed, 'after', s.after, 'state', s.state, 'openedOn', s.opened_on, 'dueOn', s.due_on,
  'finishedOn', s.finished_on, 'waitingSince', s.waiting_since, 'waitedDays', s.waited_days, 'deferredDocuments', s.deferred_documents,
  'deferredUntil', s.deferred_until, 'commitmentNo', s.commitment_no, 'remark', s.remark)`;

/** A row `v` of agent_service with its steps. */
export const SERVICE_JSON = `json_build_object('id', v.id, 'version', v.version, 'projectId', v.project_id, 'agent', ${personRefJson('v', 'agent_id')},
  'templateName', (select t.name from service_template t where t.zone_id = v.zone_id and t.id = v.template_id), 'startedOn', v.started_on, 'closedOn', v.closed_on,
  'steps', (select coalesce(json_agg(${STEP_JSON} order by s.number), '[]') from service_step s where s.zone_id = v.zone_id and s.service_id = v.id and s.deleted_at is null))`;

/** Past its day: not answered, or answered later. `$1` is today. */
export const REQUEST_LATE = `coalesce(r.answered_on, $1::date) > r.due_on`;

/** A row `r` of service_request; `$1` is today. */
export const REQUEST_JSON = `json_build_object('id', r.id, 'version', r.version, 'project', ${project('r')}, 'title', r.title, 'content', r.content, 'raisedOn', r.raised_on,
  'band', r.band, 'dueOn', r.due_on, 'office', ${officeRefJson('r', 'office_id')}, 'leader', ${personRefJson('r', 'leader_id')}, 'state', r.state,
  'answeredOn', r.answered_on, 'answer', r.answer, 'closedOn', r.closed_on, 'outcome', r.outcome, 'late', ${REQUEST_LATE})`;
