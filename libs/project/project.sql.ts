import { askedColumns, everything, type Asked, type Locale } from '#platform';
import { officeRefJson, personRefJson } from '#identity';
import { nodeRefJson } from '#chain';
import { dueOf } from './clock.rules.js';
import { nextGate, type GateFacts } from './gate.rules.js';
import { GATE_RULE_JSON } from './gate-rule.sql.js';
import { isLit, lastProgressSql, LIGHT_RULE_JSON, lightOf, stopsJson, type LightFacts } from './light.rules.js';
import { isSignedSql } from './stages.js';
import type { MilestoneType, ProjectType } from './project.types.js';

/** A project as the database answers it: light, gate and the days on which milestones are due are added by `finishProject`. */
export type ProjectRow = Omit<ProjectType, 'light' | 'gate' | 'milestones'> & { milestones: Omit<MilestoneType, 'dueOn'>[] } & Pick<LightFacts, 'stops' | 'lightRule'> & Pick<GateFacts, 'gateRule' | 'referredTo'>;

/** SQL of what is only asked for by the gate, which wants to know whether it is there. */
function presence(column: string): string {
  return `case when ${column} is not null then json_build_object('id', ${column}) end`;
}

/**
 * The children of a project as a JSON array.
 * @param columns SQL over the alias `t` by field name
 */
function children(alias: string, table: string, columns: Record<string, string>, orderBy: string, asked: Asked): string {
  return `(select coalesce(json_agg(x), '[]') from (select ${askedColumns(columns, asked)}
    from ${table} t where t.zone_id = ${alias}.zone_id and t.project_id = ${alias}.id and t.deleted_at is null order by ${orderBy}) x)`;
}

/** SQL of the working team that a project belongs to: its chain's. */
export function teamOfProject(alias: string): string {
  return `(select c.team_id from chain c where c.zone_id = ${alias}.zone_id and c.id = ${alias}.chain_id)`;
}

/** SQL of `ProjectRef`. */
export function projectRefJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name)`;
}

/** SQL of whether a project was ever allowed an exception by 一事一议; it is so for ever [7]. */
export function byException(alias: string): string {
  return `exists (select 1 from approval a where a.zone_id = ${alias}.zone_id and a.project_id = ${alias}.id and a.kind = 'case_by_case' and a.outcome = 'approved' and a.deleted_at is null)`;
}

/** SQL of the zone that took an unsigned project up, by a referral. */
function referredTo(alias: string): string {
  return `case when not ${isSignedSql(alias)} then (select r.other_zone_name from referral r
    where r.zone_id = ${alias}.zone_id and r.project_id = ${alias}.id and r.side = 'sender' and r.state = 'taken_up' and r.deleted_at is null) end`;
}

/** SQL of every change of the planned date of milestone `t`, from the history. */
const REPLANS = `(select coalesce(json_agg(json_build_object('from', coalesce(h.before->>'replanned_on', t.planned_on::text), 'to', h.after->>'replanned_on', 'reason', coalesce(h.after->>'replan_reason', h.reason, t.replan_reason),
    'at', h.at, 'by', ${personRefJson('h', 'person_id')}) order by h.id), '[]')
  from history h where h.zone_id = t.zone_id and h.entity = 'milestone' and h.row_id = t.id and (h.after ? 'replanned_on' or h.before ? 'replanned_on'))`;

/** What belongs to a project, with the columns that light and gate are judged by. */
const CHILDREN = {
  milestones: {
    table: 'milestone',
    columns: { id: 't.id', version: 't.version', kind: 't.kind', plannedOn: 't.planned_on', replannedOn: 't.replanned_on', actualOn: 't.actual_on', replanReason: 't.replan_reason', replans: REPLANS },
    judged: ['kind', 'plannedOn', 'replannedOn', 'actualOn'],
    // In the order in which a project reaches them.
    orderBy: `array_position(array['signing', 'registration', 'land_supply', 'construction_start', 'completion', 'commissioning', 'at_capacity'], t.kind)`,
  },
  approvals: {
    table: 'approval',
    columns: { id: 't.id', version: 't.version', kind: 't.kind', outcome: 't.outcome', decidedOn: 't.decided_on', decidedBy: personRefJson('t', 'decided_by_id'), documentNo: 't.document_no', opinion: 't.opinion', basis: 't.basis', standsInFor: 't.stands_in_for', validUntil: 't.valid_until' },
    judged: ['kind', 'outcome', 'documentNo', 'basis', 'standsInFor', 'validUntil'],
    orderBy: 't.created_at desc, t.id desc',
  },
  followUps: {
    table: 'follow_up',
    columns: { id: 't.id', version: 't.version', kind: 't.kind', happenedOn: 't.happened_on', by: personRefJson('t', 'by_id'), summary: 't.summary', nextStep: 't.next_step', nextStepOn: 't.next_step_on' },
    judged: ['kind'],
    orderBy: 't.happened_on desc, t.id desc',
  },
  moves: {
    table: 'stage_move',
    columns: { id: 't.id', from: 't.from_stage', to: 't.to_stage', kind: 't.kind', movedAt: 't.moved_at', gateRuleNumber: 't.gate_rule_number', by: personRefJson('t', 'by_id'), reason: 't.reason' },
    judged: [] as string[],
    orderBy: 't.moved_at desc, t.id desc',
  },
};

/**
 * SQL expression: one project in full as JSON, for `finishProject`. Whoever joins more to it gives columns, e.g. `contracts`.
 * @param p alias of the `project` row
 * @param more further columns of the inner select, beginning with a comma, e.g. `, (…) as contracts`
 * @param asked for of the project; what light and gate are judged by is always there
 */
export function projectJson(p: string, more = '', asked: Asked = everything): string {
  const list = (field: keyof typeof CHILDREN) => {
    const { table, columns, judged, orderBy } = CHILDREN[field];
    return `${children(p, table, columns, orderBy, (column) => judged.includes(column) || asked(`${field}.${column}`))} as "${field}"`;
  };
  return `(select row_to_json(whole) from (select
    ${p}.id, ${p}.version, ${p}.code, ${p}.name,
    (select json_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name, 'creditCode', c.credit_code)
     from company c where c.zone_id = ${p}.zone_id and c.id = ${p}.company_id) as company,
    ${p}.investor,
    ${asked('chain') ? `(select json_build_object('id', c.id, 'name', c.name) from chain c where c.zone_id = ${p}.zone_id and c.id = ${p}.chain_id)` : presence(`${p}.chain_id`)} as chain,
    ${nodeRefJson(p)} as node,
    ${p}.stage, ${p}.side_state as "sideState", ${p}.side_reason as "sideReason",
    ${p}.total_investment::text as "totalInvestment", ${p}.fixed_investment::text as "fixedInvestment", ${p}.funds_arrived::text as "fundsArrived",
    ${p}.land_area::text as "landArea", ${p}.factory_area::text as "factoryArea", ${p}.jobs, ${p}.plot_ratio::text as "plotRatio",
    ${p}.planned_output_per_mu::text as "plannedOutputPerMu", ${p}.planned_tax_per_mu::text as "plannedTaxPerMu",
    ${p}.industry_codes as "industryCodes", ${p}.channel, ${p}.lead_source as "leadSource", ${p}.content,
    ${p}.first_contact_on as "firstContactOn", ${p}.signed_on as "signedOn", ${p}.last_contact_on as "lastContactOn",
    ${lastProgressSql(p)} as "lastProgressOn", ${p}.next_step as "nextStep", ${p}.next_step_on as "nextStepOn",
    ${p}.progress, ${p}.problem, ${p}.coordination, ${p}.remark,
    ${personRefJson(p, 'owner_id')} as owner,
    ${officeRefJson(p, 'office_id')} as office,
    ${asked('leader') ? personRefJson(p, 'leader_id') : presence(`${p}.leader_id`)} as leader,
    ${asked('teamId') ? `${teamOfProject(p)} as "teamId",` : ''}
    ${asked('byException') ? `${byException(p)} as "byException",` : ''}
    ${list('milestones')}, ${list('approvals')}, ${list('followUps')}, ${list('moves')},
    ${asked('gate') ? `${GATE_RULE_JSON} as "gateRule", ${referredTo(p)} as "referredTo",` : ''} ${stopsJson(p)} as stops, ${asked('light') ? `case when ${isLit(p)} then ${LIGHT_RULE_JSON} end as "lightRule",` : ''}
    ${p}.created_at as "createdAt", ${p}.updated_at as "updatedAt"${more}
  ) whole)`;
}

/** Adds light, gate and the days on which milestones are due to the row, in the caller's language. */
export function finishProject<T extends ProjectRow>(row: T, today: string, locale: Locale): Omit<T, 'milestones'> & Pick<ProjectType, 'light' | 'gate' | 'milestones'> {
  const milestones = row.milestones.map((milestone) => Object.assign(milestone, { dueOn: dueOf(milestone, row.stops, today) }));
  return Object.assign(row, { light: lightOf(row, today, locale), gate: nextGate(row, today, locale), milestones });
}
