import { officeRefJson, personRefJson } from '#identity';

/** SQL fragments that answer a row of this room as JSON, keyed as its GraphQL type. Lights are added by `task.rules.ts`. */

const ref = (table: string, alias: string, column: string, fields = `'id', x.id, 'name', x.name`) =>
  `(select json_build_object(${fields}) from ${table} x where x.zone_id = ${alias}.zone_id and x.id = ${alias}.${column})`;

/** SQL of the chain that a task belongs to: its meeting's, or that of the project whose breach it is about. */
export function chainOfTask(task: string): string {
  return `coalesce((select mm.chain_id from meeting mm where mm.zone_id = ${task}.zone_id and mm.id = ${task}.meeting_id), (select mp.chain_id from project mp where mp.zone_id = ${task}.zone_id and mp.id = ${task}.project_id))`;
}

/** SQL condition: a task of a chain that a meeting of a quarter carries over: of earlier meetings, or of a breach, and not closed. */
export function carriedOver(task: string, chain: string, year: string, quarter: string): string {
  return `${task}.state <> 'closed' and ${task}.deleted_at is null and ${chainOfTask(task)} = ${chain}
    and (${task}.meeting_id is null or exists (select 1 from meeting e where e.zone_id = ${task}.zone_id and e.id = ${task}.meeting_id and (e.year, e.quarter) < (${year}, ${quarter})))`;
}

export function taskJson(task: string): string {
  return `json_build_object(
    'id', ${task}.id, 'version', ${task}.version, 'title', ${task}.title,
    'responsibleLeader', ${personRefJson(task, 'responsible_leader_id')},
    'leadOffice', ${officeRefJson(task, 'lead_office_id')},
    'supportingOffices', (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name) order by x.name), '[]')
                          from office x where x.zone_id = ${task}.zone_id and x.id = any(${task}.supporting_office_ids)),
    'dueOn', ${task}.due_on, 'state', ${task}.state, 'progress', ${task}.progress, 'doneOn', ${task}.done_on, 'meetingId', ${task}.meeting_id,
    'measure', (select json_build_object('id', ms.id, 'kind', ms.kind, 'breachId', ms.breach_id, 'contractId', mb.contract_id)
                from breach_measure ms join breach mb on mb.zone_id = ms.zone_id and mb.id = ms.breach_id where ms.zone_id = ${task}.zone_id and ms.id = ${task}.measure_id),
    'chain', (select json_build_object('id', c.id, 'name', c.name) from chain c where c.zone_id = ${task}.zone_id and c.id = ${chainOfTask(task)}),
    'project', ${ref('project', task, 'project_id', `'id', x.id, 'code', x.code, 'name', x.name`)})`;
}

export function packJson(pack: string): string {
  return `json_build_object('id', ${pack}.id, 'frozenAt', ${pack}.frozen_at, 'frozenBy', ${personRefJson(pack, 'frozen_by_id')}, 'hash', ${pack}.hash,
    'downloadUrl', '/files/briefing/' || ${pack}.id || '.docx')`;
}

export function decisionJson(decision: string): string {
  return `json_build_object('id', ${decision}.id, 'version', ${decision}.version, 'number', ${decision}.number, 'text', ${decision}.text,
    'tasks', (select coalesce(json_agg(${taskJson('t')} order by t.due_on, t.id), '[]') from supervised_task t
              where t.zone_id = ${decision}.zone_id and t.decision_id = ${decision}.id and t.deleted_at is null))`;
}

export function meetingJson(meeting: string): string {
  return `json_build_object(
    'id', ${meeting}.id, 'version', ${meeting}.version, 'chain', ${ref('chain', meeting, 'chain_id')},
    'year', ${meeting}.year, 'quarter', ${meeting}.quarter, 'scheduledAt', ${meeting}.scheduled_at, 'place', ${meeting}.place,
    'state', ${meeting}.state, 'heldOn', ${meeting}.held_on,
    'packs', (select coalesce(json_agg(${packJson('b')} order by b.frozen_at desc), '[]') from briefing_pack b
              where b.zone_id = ${meeting}.zone_id and b.meeting_id = ${meeting}.id and b.deleted_at is null),
    'decisions', (select coalesce(json_agg(${decisionJson('d')} order by d.number), '[]') from decision d
                  where d.zone_id = ${meeting}.zone_id and d.meeting_id = ${meeting}.id and d.deleted_at is null),
    'carriedOver', (select coalesce(json_agg(${taskJson('t')} order by t.due_on, t.id), '[]') from supervised_task t
                    where t.zone_id = ${meeting}.zone_id and ${carriedOver('t', `${meeting}.chain_id`, `${meeting}.year`, `${meeting}.quarter`)}))`;
}
