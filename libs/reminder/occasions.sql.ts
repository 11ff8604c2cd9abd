import { contactDaysSql, dueSql, REFERRAL_WAITS } from '#project';
import type { RuleCode } from './reminder-rules.js';

/** SQL that joins how near a day is, as `w`: overdue, or the nearest of the lead times that have passed; no row before all of them. */
const nearing = (day: string) => `cross join lateral (
      select 'late' as level, 'overdue' as threshold where ${day} < g.today
      union all
      select 'first', 'lead-' || min(lead) from unnest(g.lead_days) lead where ${day} >= g.today and ${day} - lead <= g.horizon having count(*) > 0
    ) w`;

/**
 * How each rule finds its occasions as they stand now. Each statement reads `given` (zone_id, today, horizon, lead_days,
 * threshold_days, time_zone) and answers subject_id, subject_type, level, occasion, params, link, due_on, and who could be told:
 * owner_id, team_id, office_id, leader_id.
 *
 * Thresholds are `<=`, so that a run that was missed is made up for by the next; of several lead times that have passed, only the
 * nearest is an occasion. `horizon` is the day before the next working day: what falls on days off is said before them.
 */
export const OCCASIONS: Record<RuleCode, string> = {
  project_no_contact: `
    select p.id as subject_id, 'project' as subject_type, l.level, s.since || ':' || l.level as occasion,
           jsonb_build_object('project', p.name, 'code', p.code, 'since', s.since, 'owner', o.name) as params,
           '/projects/' || p.id as link, s.since + d.days * l.times as due_on,
           p.owner_id, c.team_id, null::uuid as office_id, null::uuid as leader_id
    from given g
    join project p on p.zone_id = g.zone_id and p.deleted_at is null and p.side_state = 'active' and p.stage <> 'fulfilment_evaluated'
    join person o on o.zone_id = p.zone_id and o.id = p.owner_id
    left join chain c on c.zone_id = p.zone_id and c.id = p.chain_id
    cross join lateral (select coalesce(p.last_contact_on, p.first_contact_on, (p.created_at at time zone g.time_zone)::date) as since) s
    cross join lateral (select ${contactDaysSql('p')} as days) d
    cross join (values ('first', 1), ('late', 2)) l (level, times)
    where s.since + d.days * l.times <= g.today`,

  milestone_due: `
    select m.id as subject_id, 'milestone' as subject_type, w.level, d.due_on || ':' || w.threshold as occasion,
           jsonb_build_object('project', p.name, 'code', p.code, 'milestone', m.kind, 'dueOn', d.due_on) as params,
           '/projects/' || p.id as link, d.due_on, p.owner_id, c.team_id, null::uuid as office_id, null::uuid as leader_id
    from given g
    join milestone m on m.zone_id = g.zone_id and m.deleted_at is null and m.actual_on is null
    join project p on p.zone_id = m.zone_id and p.id = m.project_id and p.deleted_at is null and p.side_state = 'active'
    left join chain c on c.zone_id = p.zone_id and c.id = p.chain_id
    cross join lateral (select ${dueSql('m', 'p.clock_stopped', 'g.today')} as due_on) d
    ${nearing('d.due_on')}
    -- While the clock stands still, what was not overdue by then moves with the days and is nothing to be reminded of.
    where p.clock_stopped is null or not p.clock_stopped @> g.today or d.due_on < g.today`,

  meeting_due: `
    select c.id as subject_id, 'chain' as subject_type, w.level, q.year || 'Q' || q.quarter || ':' || w.level as occasion,
           jsonb_build_object('chain', c.name, 'year', q.year, 'quarter', q.quarter, 'dueOn', q.ends_on) as params,
           '/meetings?chain=' || c.id as link, q.ends_on as due_on,
           null::uuid as owner_id, c.team_id, null::uuid as office_id, null::uuid as leader_id
    from given g
    cross join lateral (
      select extract(year from g.today)::int as year, extract(quarter from g.today)::int as quarter,
             date_trunc('quarter', g.today::timestamp)::date as starts_on,
             (date_trunc('quarter', g.today::timestamp) + interval '3 months')::date - 1 as ends_on
    ) q
    join chain c on c.zone_id = g.zone_id and c.deleted_at is null
    cross join lateral (
      select 'first' as level where q.starts_on + g.threshold_days <= g.today
      union all
      select 'late' where exists (select from unnest(g.lead_days) lead where q.ends_on - lead <= g.horizon)
    ) w
    where not exists (
      select from meeting m
      where m.zone_id = c.zone_id and m.chain_id = c.id and m.year = q.year and m.quarter = q.quarter and m.deleted_at is null
        and (m.state = 'held' or (m.state = 'planned' and (m.scheduled_at at time zone g.time_zone)::date >= g.today)))`,

  supervised_task_due: `
    select t.id as subject_id, 'supervised_task' as subject_type, w.level, t.due_on || ':' || w.threshold as occasion,
           jsonb_build_object('task', t.title, 'chain', c.name, 'dueOn', t.due_on) as params,
           '/meetings/' || m.id || '?task=' || t.id as link, t.due_on,
           null::uuid as owner_id, null::uuid as team_id, t.lead_office_id as office_id, t.responsible_leader_id as leader_id
    from given g
    join supervised_task t on t.zone_id = g.zone_id and t.deleted_at is null and t.state not in ('done', 'closed')
    -- A measure's task is reminded of as the measure.
    join meeting m on m.zone_id = t.zone_id and m.id = t.meeting_id
    join chain c on c.zone_id = m.zone_id and c.id = m.chain_id
    ${nearing('t.due_on')}`,

  service_request_due: `
    select r.id as subject_id, 'service_request' as subject_type, w.level, r.due_on || ':' || w.threshold as occasion,
           jsonb_build_object('project', p.name, 'code', p.code, 'request', r.title, 'dueOn', r.due_on) as params,
           '/projects/' || p.id || '#service' as link, r.due_on, p.owner_id, c.team_id, r.office_id, r.leader_id
    from given g
    join service_request r on r.zone_id = g.zone_id and r.deleted_at is null and r.state = 'open'
    join project p on p.zone_id = r.zone_id and p.id = r.project_id and p.deleted_at is null
    left join chain c on c.zone_id = p.zone_id and c.id = p.chain_id
    ${nearing('r.due_on')}`,

  service_step_due: `
    select s.id as subject_id, 'service_step' as subject_type, w.level, s.due_on || ':' || w.threshold as occasion,
           jsonb_build_object('project', p.name, 'code', p.code, 'step', s.title, 'dueOn', s.due_on) as params,
           '/projects/' || p.id || '#service' as link, s.due_on, v.agent_id as owner_id, c.team_id, s.office_id, null::uuid as leader_id
    from given g
    join service_step s on s.zone_id = g.zone_id and s.deleted_at is null and s.state = 'under_way'
    join agent_service v on v.zone_id = s.zone_id and v.id = s.service_id and v.deleted_at is null and v.closed_on is null
    join project p on p.zone_id = v.zone_id and p.id = v.project_id and p.deleted_at is null and p.side_state = 'active'
    left join chain c on c.zone_id = p.zone_id and c.id = p.chain_id
    ${nearing('s.due_on')}`,

  metric_breached: `
    select k.id as subject_id, 'contract_metric' as subject_type, 'late' as level, k.due_on || ':breached' as occasion,
           jsonb_build_object('project', p.name, 'contract', a.code, 'metric', k.kind, 'dueOn', k.due_on) as params,
           '/contracts/' || a.id as link, k.due_on, p.owner_id, c.team_id, null::uuid as office_id, null::uuid as leader_id
    from given g
    join metric_check h on h.zone_id = g.zone_id and h.deleted_at is null and h.current and h.result = 'breached'
    join contract_metric k on k.zone_id = h.zone_id and k.id = h.metric_id and k.deleted_at is null
    join contract a on a.zone_id = k.zone_id and a.id = k.contract_id and a.deleted_at is null and a.state <> 'ended'
    join project p on p.zone_id = a.zone_id and p.id = a.project_id and p.deleted_at is null
    left join chain c on c.zone_id = p.zone_id and c.id = p.chain_id
    -- Once the cause is stated and measures are decided on, these are what is followed up.
    where not exists (select 1 from breach b join breach_measure s on s.zone_id = b.zone_id and s.breach_id = b.id and s.deleted_at is null
      where b.zone_id = k.zone_id and b.metric_id = k.id and b.closed_on is null and b.deleted_at is null)`,

  breach_measure_due: `
    select s.id as subject_id, 'breach_measure' as subject_type, w.level, s.due_on || ':' || w.threshold as occasion,
           jsonb_build_object('project', p.name, 'contract', k.code, 'metric', m.kind, 'measure', s.kind, 'dueOn', s.due_on) as params,
           '/contracts/' || k.id || '?tab=breaches' as link, s.due_on, p.owner_id, c.team_id, s.office_id, null::uuid as leader_id
    from given g
    join breach_measure s on s.zone_id = g.zone_id and s.state = 'open' and s.deleted_at is null
    join breach b on b.zone_id = s.zone_id and b.id = s.breach_id and b.closed_on is null and b.deleted_at is null
    join contract_metric m on m.zone_id = b.zone_id and m.id = b.metric_id
    join contract k on k.zone_id = b.zone_id and k.id = b.contract_id and k.deleted_at is null
    join project p on p.zone_id = k.zone_id and p.id = k.project_id and p.deleted_at is null
    left join chain c on c.zone_id = p.zone_id and c.id = p.chain_id
    ${nearing('s.due_on')}`,

  chain_incomplete: `
    select c.id as subject_id, 'chain' as subject_type, 'late' as level, w.missing || ':' || to_char(g.today, 'YYYY"Q"Q') as occasion,
           jsonb_build_object('chain', c.name, 'missing', w.missing) as params,
           '/chains/' || c.id as link, null::date as due_on, null::uuid as owner_id, c.team_id, null::uuid as office_id, null::uuid as leader_id
    from given g
    join chain c on c.zone_id = g.zone_id and c.deleted_at is null and (c.created_at at time zone g.time_zone)::date + g.threshold_days <= g.today
    left join working_team t on t.zone_id = c.zone_id and t.id = c.team_id and t.deleted_at is null
    cross join lateral (
      select 'NO_TEAM' as missing where t.id is null
      union all
      select d.flag from (values ('leader', 'NO_LEADER'), ('head', 'NO_TEAM_HEAD')) d (duty, flag)
      where t.id is not null and not exists (
        select from team_member m join person p on p.zone_id = m.zone_id and p.id = m.person_id and p.active and p.deleted_at is null
        where m.zone_id = t.zone_id and m.team_id = t.id and m.duty = d.duty and m.deleted_at is null)
    ) w`,

  // The newest version that has begun is the one that counts; a later one makes the end of it nobody's worry.
  policy_pack_due: `
    select c.id as subject_id, 'chain' as subject_type, w.level, w.occasion, jsonb_build_object('chain', c.name, 'pack', k.title, 'dueOn', k.valid_until) as params,
           '/chains/' || c.id || '?policy=1' as link, k.valid_until as due_on, null::uuid as owner_id, c.team_id, null::uuid as office_id, null::uuid as leader_id
    from given g
    join chain c on c.zone_id = g.zone_id and c.deleted_at is null
    left join lateral (
      select x.title, x.valid_until, x.number from policy_pack x
      where x.zone_id = c.zone_id and x.chain_id = c.id and x.deleted_at is null and x.valid_from <= g.today order by x.number desc limit 1
    ) k on true
    cross join lateral (
      select 'late' as level, 'none:' || to_char(g.today, 'YYYY"Q"Q') as occasion where k.number is null or k.valid_until < g.today
      union all
      select 'first', k.valid_until || ':lead-' || min(lead) from unnest(g.lead_days) lead
      where k.valid_until >= g.today and k.valid_until - lead <= g.horizon
        and not exists (select from policy_pack y where y.zone_id = c.zone_id and y.chain_id = c.id and y.deleted_at is null and y.number > k.number)
      having count(*) > 0
    ) w`,

  // A company on several chains has the team head of the one that it was put on first.
  cultivation_review_due: `
    select e.id as subject_id, 'cultivation_entry' as subject_type, w.level, e.next_review_on || ':' || w.threshold as occasion,
           jsonb_build_object('company', c.name, 'library', e.library, 'owner', o.name, 'dueOn', e.next_review_on) as params,
           '/companies/' || c.id as link, e.next_review_on as due_on, e.officer_id as owner_id,
           (select h.team_id from company_node n join chain_node d on d.zone_id = n.zone_id and d.id = n.node_id and d.deleted_at is null
              join chain h on h.zone_id = d.zone_id and h.id = d.chain_id and h.deleted_at is null
            where n.zone_id = c.zone_id and n.company_id = c.id and n.deleted_at is null order by n.created_at, n.id limit 1) as team_id,
           null::uuid as office_id, null::uuid as leader_id
    from given g
    join cultivation_entry e on e.zone_id = g.zone_id and e.deleted_at is null and e.state = 'cultivating'
    join company c on c.zone_id = e.zone_id and c.id = e.company_id and c.deleted_at is null
    join person o on o.zone_id = e.zone_id and o.id = e.officer_id
    ${nearing('e.next_review_on')}`,

  referral_waiting: `
    select r.id as subject_id, 'referral' as subject_type, 'late' as level, s.since || ':' || r.state as occasion,
           jsonb_build_object('project', r.name, 'zone', r.other_zone_name, 'since', s.since) as params,
           '/projects/referrals' as link, s.since + g.threshold_days as due_on, p.owner_id, c.team_id, null::uuid as office_id, null::uuid as leader_id
    from given g
    join referral r on r.zone_id = g.zone_id and r.deleted_at is null and ${REFERRAL_WAITS}
    left join project p on p.zone_id = r.zone_id and p.id = r.project_id
    left join chain c on c.zone_id = p.zone_id and c.id = p.chain_id
    cross join lateral (select (r.updated_at at time zone g.time_zone)::date as since) s
    where s.since + g.threshold_days <= g.today`,
};

/**
 * What a rule wants said now, one row a recipient: common table expressions `given`, `occasion` and `wanted`. Parameters: $1 zone,
 * $2 today, $3 horizon, $4 lead days, $5 threshold, $6 time zone, $7 whether the rule is on, $8 and $9 audiences of `first` and `late`.
 */
export function wantedBy(rule: RuleCode): string {
  return `
    given as (
      select $1::uuid as zone_id, $2::date as today, $3::date as horizon, $4::int[] as lead_days, $5::int as threshold_days, $6::text as time_zone
      where $7::boolean
    ),
    occasion as (${OCCASIONS[rule]}),
    wanted as (
      select distinct on (o.subject_id, o.occasion, r.person_id)
             o.subject_id, o.subject_type, o.occasion, o.params || jsonb_build_object('level', o.level) as params, o.link, o.due_on, r.person_id as recipient_id
      from occasion o
      cross join lateral (select case o.level when 'first' then $8::text[] else $9::text[] end as audience) a
      cross join lateral (
        select o.owner_id as person_id where 'owner' = any (a.audience)
        union
        select o.leader_id where 'responsible_leader' = any (a.audience)
        union
        select m.person_id from team_member m
        where m.zone_id = $1 and m.team_id = o.team_id and m.deleted_at is null
          and (m.duty = 'head' and 'team_head' = any (a.audience) or m.duty = 'leader' and 'chain_leader' = any (a.audience))
        union
        select p.id from person p where p.zone_id = $1 and p.office_id = o.office_id and 'lead_office' = any (a.audience)
        union
        select p.id from person p where p.zone_id = $1 and 'zone_admin' = any (p.roles) and 'zone_admin' = any (a.audience)
      ) r
      join person p on p.zone_id = $1 and p.id = r.person_id and p.active and p.deleted_at is null
    )`;
}
