import { chainRefJson, nodeRefJson } from '#chain';
import { dueSql, investmentSum, projectRefJson } from '#project';

/** How many of a node's projects are named. */
const NAMED = 5;

interface Where {
  tables: string;
  condition: string;
}

const withFiltered = ({ tables, condition }: Where, columns: string) =>
  `${tables ? `${tables},` : 'with'} filtered as materialized (select ${columns} from project p where ${condition} and $1::date is not null)`;

/** Stages with what stands in them. `$1` is today. */
export function boardStagesSql(where: Where): string {
  return `${withFiltered(where, 'p.stage, p.total_investment, p.counted_investment')}
    select coalesce(json_agg(s), '[]') from (
      select p.stage, count(*)::int as projects, (${investmentSum('p')})::text as "totalInvestment" from filtered p group by p.stage) s`;
}

/**
 * The days of a period with their milestones, of each day so many. A milestone stands on the day that it was due and on the day that it was reached;
 * where that is the same day it stands there once. `$1` is today.
 */
export function boardCalendarSql(where: Where, from: string, to: string, perDay: string): string {
  const due = dueSql('m', 'p.clock_stopped', '$1::date');
  const within = (day: string) => `${day} between ${from} and ${to}`;
  return `${withFiltered(where, 'p.zone_id, p.id, p.code, p.name, p.clock_stopped')},
    near as materialized (
      select m.project_id, m.kind, ${due} as due_on, m.actual_on from milestone m join filtered p on p.id = m.project_id
      where m.zone_id = app.zone() and m.deleted_at is null and (${within(due)} or ${within('m.actual_on')})),
    on_day as (
      select n.due_on as day, n.* from near n where ${within('n.due_on')}
      union all
      select n.actual_on as day, n.* from near n where ${within('n.actual_on')} and n.actual_on is distinct from n.due_on),
    ranked as (
      select d.*, p.zone_id, p.id, p.code, p.name, row_number() over (partition by d.day order by d.actual_on nulls first, p.name, p.id, d.kind) as place
      from on_day d join filtered p on p.id = d.project_id)
    select coalesce(json_agg(days order by days.day), '[]') from (
      select r.day, count(*) filter (where r.due_on = r.day)::int as due, count(*) filter (where r.actual_on = r.day)::int as reached,
             count(*) filter (where r.due_on = r.day and r.actual_on is null and r.day < $1::date)::int as overdue,
             json_agg(json_build_object('project', ${projectRefJson('r')}, 'kind', r.kind, 'dueOn', r.due_on, 'actualOn', r.actual_on) order by r.place)
               filter (where r.place <= ${perDay}) as entries
      from ranked r group by r.day) days`;
}

/** The nodes that have projects, in the order of their chains, each with its largest. `$1` is today. */
export function boardNodesSql(where: Where): string {
  return `${withFiltered(where, 'p.zone_id, p.id, p.code, p.name, p.chain_id, p.node_id, p.total_investment, p.counted_investment')},
    ranked as (select p.*, row_number() over (partition by p.chain_id, p.node_id order by p.total_investment desc nulls last, p.id) as place from filtered p),
    told as (
      select p.zone_id, p.chain_id, p.node_id, count(*)::int as projects, (${investmentSum('p')})::text as total,
             json_agg(json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'totalInvestment', p.total_investment::text) order by p.place) filter (where p.place <= ${NAMED}) as largest
      from ranked p group by p.zone_id, p.chain_id, p.node_id)
    select coalesce(json_agg(json_build_object('chain', ${chainRefJson('t')}, 'node', ${nodeRefJson('t')}, 'position', n.position, 'projects', t.projects, 'totalInvestment', t.total, 'largest', t.largest)
      order by c.name nulls last, n.id is null, array_position(array['upstream', 'midstream', 'downstream'], n.position), n.name, n.id), '[]')
    from told t
    left join chain c on c.zone_id = t.zone_id and c.id = t.chain_id
    left join chain_node n on n.zone_id = t.zone_id and n.id = t.node_id`;
}
