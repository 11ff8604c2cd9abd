import { projectRefJson } from '#project';
import type { Locale } from '#platform';
import { officeRefJson } from '#identity';
import { BreachState, type BreachCause } from './breach.enums.js';
import { allowedMeasures, measureFacts } from './breach.rules.js';
import type { BreachType } from './breach.types.js';
import { reasonText } from './check.rules.js';

/** A breach as the database answers it; words and what is allowed are added by `finishBreach`. */
export type BreachRow = Omit<BreachType, 'reason' | 'allowed' | 'state'> & { reasonCode: string; inputs: Record<string, unknown>; expected: string | null; hasLand: boolean };

const personJson = (id: string) => `(select json_build_object('id', o.id, 'name', o.name) from person o where o.zone_id = b.zone_id and o.id = ${id})`;

/** The finding that counts. */
export const currentCause = `(select c.cause from breach_cause c where c.zone_id = b.zone_id and c.breach_id = b.id and c.deleted_at is null order by c.number desc limit 1)`;

/** The due date of the open measure that is due first. */
export const nextDue = `(select min(s.due_on) from breach_measure s where s.zone_id = b.zone_id and s.breach_id = b.id and s.state = 'open' and s.deleted_at is null)`;

/** From where breaches are read, with what they are about. */
export const BREACHES = `breach b
  join contract k on k.zone_id = b.zone_id and k.id = b.contract_id and k.deleted_at is null
  join contract_metric m on m.zone_id = b.zone_id and m.id = b.metric_id
  join metric_check h on h.zone_id = b.zone_id and h.id = b.check_id
  join project p on p.zone_id = k.zone_id and p.id = k.project_id and p.deleted_at is null`;

/** SQL of a row of `BREACHES` as JSON. @param today parameter of the day */
export function breachJson(today: string): string {
  return `json_build_object('id', b.id, 'version', b.version, 'contractId', k.id, 'contractCode', k.code, 'project', ${projectRefJson('p')},
    'chain', (select json_build_object('id', c.id, 'name', c.name) from chain c where c.zone_id = p.zone_id and c.id = p.chain_id),
    'metricId', m.id, 'kind', m.kind, 'unit', m.unit, 'checkId', h.id, 'reasonCode', h.reason_code, 'inputs', h.inputs, 'expected', h.expected::text,
    'target', h.inputs->>'target', 'targetOn', h.inputs->>'targetOn', 'hasLand', coalesce(k.land_area, 0) > 0,
    'latestResult', (select l.result from metric_check l where l.zone_id = m.zone_id and l.metric_id = m.id and l.current and l.deleted_at is null),
    'openedOn', b.opened_on, 'cause', ${currentCause},
    'findings', (select coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'cause', c.cause, 'explanation', c.explanation, 'evidence', c.evidence, 'statedOn', c.stated_on,
        'statedBy', ${personJson('c.stated_by_id')}) order by c.number), '[]') from breach_cause c where c.zone_id = b.zone_id and c.breach_id = b.id and c.deleted_at is null),
    'measures', (select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'kind', s.kind, 'content', s.content, 'dueOn', s.due_on, 'state', s.state,
        'overdue', s.state = 'open' and s.due_on < ${today}::date, 'endedOn', s.ended_on, 'evidence', s.evidence, 'amendmentId', s.amendment_id,
        'office', ${officeRefJson('s', 'office_id')}) order by s.due_on, s.id), '[]')
      from breach_measure s where s.zone_id = b.zone_id and s.breach_id = b.id and s.deleted_at is null),
    'nextDueOn', ${nextDue}, 'overdue', coalesce(${nextDue} < ${today}::date, false),
    'closedOn', b.closed_on, 'outcome', b.outcome, 'closingEvidence', b.closing_evidence, 'closedBy', ${personJson('b.closed_by_id')})`;
}

/** Adds the words of the check and what may be done. */
export function finishBreach({ reasonCode, inputs, expected, hasLand, ...row }: BreachRow, locale: Locale): BreachType {
  return {
    ...row,
    state: stateOf(row),
    reason: reasonText(reasonCode, inputs, expected, locale),
    allowed: row.closedOn ? [] : allowedMeasures(row.cause, hasLand).map((kind) => ({ kind, rule: measureFacts(kind).rule, byAmendment: measureFacts(kind).byAmendment })),
  };
}

function stateOf({ closedOn, cause }: { closedOn: string | null; cause: BreachCause | null }): BreachState {
  if (closedOn) return BreachState.CLOSED;
  return cause ? BreachState.HANDLED : BreachState.CAUSE_OPEN;
}
