import { carriedOver, taskJson } from './meeting.sql.js';
import type { SupervisedTaskType } from './meeting.types.js';
import { investmentSum, lastProgressSql, LIGHT_RULE_JSON, projectsCounted, stopsJson, signedFirst, type LightFacts, type MilestoneKind, type Stage } from '#project';
import type { CheckResult, MetricKind } from '#contract';

/** What a briefing reads besides the maps and rates of the overview. */
export interface BriefingFacts {
  chain: { id: string; name: string };
  stages: { stage: Stage; projects: number; investment: string }[];
  /** Yearly output of the chain's local producers, each counted once; yuan. */
  localOutput: string;
  quarter: { signed: number; investment: string; signedBefore: number; investmentBefore: string };
  projects: (Omit<LightFacts, 'milestones'> & {
    id: string;
    name: string;
    owner: string | null;
    problem: string | null;
    coordination: string | null;
    milestones: { kind: MilestoneKind; plannedOn: string | null; replannedOn: string | null; actualOn: string | null }[];
  })[];
  checks: {
    projectId: string;
    projectName: string;
    kind: MetricKind;
    unit: string;
    target: string | null;
    targetOn: string | null;
    actual: string | null;
    actualOn: string | null;
    dueOn: string;
    result: CheckResult;
    expected: string | null;
    reasonCode: string;
    inputs: Record<string, unknown>;
  }[];
  tasks: SupervisedTaskType[];
}

/**
 * Parameters: $1 chain, $2 first day of the quarter, $3 its last day, $4 first day of the quarter before, $5 year and $6 quarter: tasks of
 * earlier meetings are carried over.
 */
export const BRIEFING_FACTS = `
  with p as materialized (
    select * from project where chain_id = $1 and deleted_at is null and side_state in ('active', 'on_hold')
  )
  select json_build_object(
    'chain', json_build_object('id', c.id, 'name', c.name),
    'stages', (select coalesce(json_agg(json_build_object('stage', s.stage, 'projects', s.projects, 'investment', s.investment::text)), '[]')
               from (select stage, ${projectsCounted('p')} as projects, ${investmentSum('p')} as investment from p group by stage) s),
    'localOutput', (select coalesce(sum(o.yearly_output), 0)::text from company o
                    where o.is_local and o.deleted_at is null and exists (
                      select 1 from company_node x join chain_node n on n.zone_id = x.zone_id and n.id = x.node_id
                      where x.zone_id = o.zone_id and x.company_id = o.id and x.relation = 'produces' and x.deleted_at is null and n.chain_id = $1 and n.deleted_at is null)),
    'quarter', (select json_build_object(
                  'signed', ${projectsCounted('q', `${signedFirst('q')} >= $2::date`)},
                  'investment', ${investmentSum('q', `${signedFirst('q')} >= $2::date`)}::text,
                  'signedBefore', ${projectsCounted('q', `${signedFirst('q')} < $2::date`)},
                  'investmentBefore', ${investmentSum('q', `${signedFirst('q')} < $2::date`)}::text)
                from project q where q.chain_id = $1 and q.deleted_at is null and ${signedFirst('q')} between $4::date and $3::date),
    'projects', (select coalesce(json_agg(json_build_object(
                   'id', p.id, 'name', p.name, 'stage', p.stage, 'sideState', p.side_state, 'signedOn', p.signed_on, 'lastProgressOn', ${lastProgressSql('p')}, 'stops', ${stopsJson('p')}, 'lightRule', ${LIGHT_RULE_JSON},
                   'problem', p.problem, 'coordination', p.coordination,
                   'owner', (select h.name from person h where h.zone_id = p.zone_id and h.id = p.owner_id),
                   'milestones', coalesce(m.milestones, '[]')) order by p.total_investment desc nulls last, p.id), '[]')
                 from p left join (
                   select t.project_id, json_agg(json_build_object('kind', t.kind, 'plannedOn', t.planned_on, 'replannedOn', t.replanned_on, 'actualOn', t.actual_on)) as milestones
                   from milestone t where t.project_id in (select id from p) and t.deleted_at is null group by t.project_id
                 ) m on m.project_id = p.id),
    'checks', (select coalesce(json_agg(json_build_object(
                 'projectId', p.id, 'projectName', p.name, 'kind', k.kind, 'unit', k.unit, 'target', k.target::text, 'targetOn', k.target_on, 'dueOn', k.due_on,
                 'actual', v.actual::text, 'actualOn', v.actual_on, 'expected', v.expected::text, 'result', v.result, 'reasonCode', v.reason_code, 'inputs', v.inputs) order by k.due_on, k.id), '[]')
               from p
               join contract a on a.zone_id = p.zone_id and a.project_id = p.id and a.deleted_at is null
               join contract_metric k on k.zone_id = a.zone_id and k.contract_id = a.id and k.deleted_at is null
               join metric_check v on v.zone_id = k.zone_id and v.metric_id = k.id and v.current and v.deleted_at is null),
    'tasks', (select coalesce(json_agg(${taskJson('t')} order by t.due_on, t.id), '[]')
              from supervised_task t where t.zone_id = app.zone() and ${carriedOver('t', '$1', '$5::int', '$6::int')}))
  from chain c where c.id = $1 and c.deleted_at is null`;
