import { everything, type Asked, type Locale } from '#platform';
import { nodeRefJson } from '#chain';
import { nextGate } from './gate.rules.js';
import { lightOf } from './light.rules.js';
import type { ProjectType } from './project.types.js';

/** A project as the database answers it: light and gate are added by `finishProject`. */
export type ProjectRow = Omit<ProjectType, 'light' | 'gate'>;

/** SQL of a person as other records show him; null when the column is. */
function personRef(alias: string, column: string): string {
  return `(select json_build_object('id', h.id, 'name', h.name) from person h where h.zone_id = ${alias}.zone_id and h.id = ${alias}.${column})`;
}

/** The children of a project as a JSON array. `fields` is SQL of json_build_object's arguments over the alias `t`. */
function children(alias: string, table: string, fields: string, orderBy: string): string {
  return `(select coalesce(json_agg(json_build_object(${fields}) order by ${orderBy}), '[]')
    from ${table} t where t.zone_id = ${alias}.zone_id and t.project_id = ${alias}.id and t.deleted_at is null)`;
}

/** SQL of the working team that a project belongs to: its chain's. */
export function teamOfProject(alias: string): string {
  return `(select c.team_id from chain c where c.zone_id = ${alias}.zone_id and c.id = ${alias}.chain_id)`;
}

/** SQL of `ProjectRef`. */
export function projectRefJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name)`;
}

/**
 * SQL expression: one project in full as JSON, for `finishProject`. Whoever joins more to it gives columns, e.g. `contracts`.
 * @param p alias of the `project` row
 * @param more further columns of the inner select, beginning with a comma, e.g. `, (…) as contracts`
 * @param asked for of the project; what light and gate are judged by is always there
 */
export function projectJson(p: string, more = '', asked: Asked = everything): string {
  const decidedBy = asked('approvals.decidedBy') ? `'decidedBy', ${personRef('t', 'decided_by_id')}, ` : '';
  return `(select row_to_json(whole) from (select
    ${p}.id, ${p}.version, ${p}.code, ${p}.name,
    (select json_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name, 'creditCode', c.credit_code)
     from company c where c.zone_id = ${p}.zone_id and c.id = ${p}.company_id) as company,
    ${p}.investor,
    (select json_build_object('id', c.id, 'name', c.name) from chain c where c.zone_id = ${p}.zone_id and c.id = ${p}.chain_id) as chain,
    ${nodeRefJson(p)} as node,
    ${p}.stage, ${p}.side_state as "sideState", ${p}.side_reason as "sideReason",
    ${p}.total_investment::text as "totalInvestment", ${p}.fixed_investment::text as "fixedInvestment", ${p}.funds_arrived::text as "fundsArrived",
    ${p}.land_area::text as "landArea", ${p}.factory_area::text as "factoryArea", ${p}.jobs, ${p}.plot_ratio::text as "plotRatio",
    ${p}.planned_output_per_mu::text as "plannedOutputPerMu", ${p}.planned_tax_per_mu::text as "plannedTaxPerMu",
    ${p}.industry_codes as "industryCodes", ${p}.channel, ${p}.lead_source as "leadSource", ${p}.content,
    ${p}.first_contact_on as "firstContactOn", ${p}.signed_on as "signedOn", ${p}.last_contact_on as "lastContactOn",
    ${p}.last_progress_on as "lastProgressOn", ${p}.next_step as "nextStep", ${p}.next_step_on as "nextStepOn",
    ${p}.progress, ${p}.problem, ${p}.coordination, ${p}.remark,
    ${personRef(p, 'owner_id')} as owner,
    (select json_build_object('id', o.id, 'name', o.name) from office o where o.zone_id = ${p}.zone_id and o.id = ${p}.office_id) as office,
    ${personRef(p, 'leader_id')} as leader,
    ${asked('teamId') ? `${teamOfProject(p)} as "teamId",` : ''}
    ${children(p, 'milestone', MILESTONE, MILESTONE_ORDER)} as milestones,
    ${children(p, 'approval', `'id', t.id, 'version', t.version, 'kind', t.kind, 'outcome', t.outcome, 'decidedOn', t.decided_on, ${decidedBy}'documentNo', t.document_no, 'opinion', t.opinion`, 't.created_at desc, t.id desc')} as approvals,
    ${children(p, 'follow_up', `'id', t.id, 'version', t.version, 'kind', t.kind, 'happenedOn', t.happened_on, 'by', ${personRef('t', 'by_id')}, 'summary', t.summary, 'nextStep', t.next_step, 'nextStepOn', t.next_step_on`, 't.happened_on desc, t.id desc')} as "followUps",
    ${children(p, 'stage_move', `'id', t.id, 'from', t.from_stage, 'to', t.to_stage, 'kind', t.kind, 'movedAt', t.moved_at, 'by', ${personRef('t', 'by_id')}, 'reason', t.reason`, 't.moved_at desc, t.id desc')} as moves,
    ${p}.created_at as "createdAt", ${p}.updated_at as "updatedAt"${more}
  ) whole)`;
}

const MILESTONE = `'id', t.id, 'version', t.version, 'kind', t.kind, 'plannedOn', t.planned_on, 'replannedOn', t.replanned_on, 'actualOn', t.actual_on, 'replanReason', t.replan_reason`;
/** In the order in which a project reaches them. */
const MILESTONE_ORDER = `array_position(array['signing', 'registration', 'land_supply', 'construction_start', 'completion', 'commissioning', 'at_capacity'], t.kind)`;

/** Adds light and gate to the row, in the caller's language. */
export function finishProject<T extends ProjectRow>(row: T, today: string, locale: Locale): T & Pick<ProjectType, 'light' | 'gate'> {
  return Object.assign(row, { light: lightOf(row, today, locale), gate: nextGate(row, locale) });
}
