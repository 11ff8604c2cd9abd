/**
 * The yardstick: node:http and pg, one hand-written JSON statement per read, prepared under a name, answered as the text that the database
 * made. No sign-in, no row security, no limits, no GraphQL. What takes rules beyond a statement is left out: gate and light of a
 * project's sheet, the strength of a node.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { CHAIN_ID, PROJECT_ID, ZONE_ID } from './data.mjs';

pg.types.setTypeParser(pg.types.builtins.JSON, (text) => text);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL ?? 10) });

const person = (row, column) => `(select json_build_object('id', h.id, 'name', h.name) from person h where h.zone_id = ${row}.zone_id and h.id = ${row}.${column})`;

const SIGNED = `('signed', 'registered', 'land_supplied', 'construction_started', 'completed', 'commissioned', 'at_capacity', 'fulfilment_evaluated')`;
const COMMISSIONED = `('commissioned', 'at_capacity', 'fulfilment_evaluated')`;
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;
const BEFORE_COMMISSIONING = `('signed', 'registered', 'land_supplied', 'construction_started', 'completed')`;
const IDLE_SINCE = `(case when p.stage in ${BEFORE_COMMISSIONING} then coalesce(greatest(p.last_progress_on, p.reported_progress_on), p.signed_on) end)`;
/** The traffic light of a project, which the board shows. */
const LIGHT = `case
    when p.side_state <> 'active' or p.stage not in ${SIGNED} then 'grey'
    when (${IDLE_SINCE} + interval '3 months')::date <= ${TODAY} then 'red'
    else (select case when s.planned > 0 and s.behind > 30 * s.planned then 'red'
                      when (s.planned > 0 and s.behind >= 10 * s.planned) or (${IDLE_SINCE} + interval '2 months')::date <= ${TODAY} then 'yellow' else 'green' end
          from (select count(*) as planned, 100 * (count(*) filter (where coalesce(m.replanned_on, m.planned_on) <= ${TODAY}) - count(m.actual_on)) as behind
                from milestone m where m.zone_id = p.zone_id and m.project_id = p.id and m.deleted_at is null and coalesce(m.replanned_on, m.planned_on) is not null) s) end`;
/** The node of row `p`, with its chain. */
const NODE = `(select json_build_object('id', n.id, 'name', n.name, 'chainId', n.chain_id, 'chainName', (select h.name from chain h where h.zone_id = n.zone_id and h.id = n.chain_id))
    from chain_node n where n.zone_id = p.zone_id and n.id = p.node_id)`;
const MILESTONE_ORDER = `array_position(array['signing', 'registration', 'land_supply', 'construction_start', 'completion', 'commissioning', 'at_capacity'], m.kind)`;

const BOARD = `
  select json_agg(card) from (
    select p.id, p.version, p.code, p.name, p.stage, p.side_state as "sideState", p.total_investment::text as "totalInvestment", p.signed_on as "signedOn",
      p.last_contact_on as "lastContactOn", ${LIGHT} as light,
      (select json_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name) from company c where c.zone_id = p.zone_id and c.id = p.company_id) as company,
      ${NODE} as node, ${person('p', 'owner_id')} as owner,
      (select json_agg(x) from (select m.kind, m.planned_on as "plannedOn", m.replanned_on as "replannedOn", m.actual_on as "actualOn"
        from milestone m where m.zone_id = p.zone_id and m.project_id = p.id and m.deleted_at is null order by ${MILESTONE_ORDER}) x) as milestones,
      (select json_agg(x) from (select k.kind, k.target::text, v.actual::text, k.due_on as "dueOn", k.unit, v.result
        from contract a join contract_metric k on k.zone_id = a.zone_id and k.contract_id = a.id and k.deleted_at is null
        left join metric_check v on v.zone_id = k.zone_id and v.metric_id = k.id and v.current and v.deleted_at is null
        where a.zone_id = p.zone_id and a.project_id = p.id and a.deleted_at is null order by k.due_on, k.kind, k.id) x) as metrics
    from (select * from project where zone_id = $1 and deleted_at is null order by updated_at desc, id desc limit 50) p) card`;

const MAKES = `(o.is_local and x.relation = 'produces')`;
const ON_CHAIN = `select id from chain_node where zone_id = $1 and chain_id = $2 and deleted_at is null`;
const MAP = `
  with recursive inside(top, id) as (
    select n.id, n.id from chain_node n where n.zone_id = $1 and n.chain_id = $2 and n.deleted_at is null
    union all select i.top, n.id from inside i join chain_node n on n.zone_id = $1 and n.parent_id = i.id and n.deleted_at is null),
  figures as materialized (
    select x.node_id, count(*) filter (where ${MAKES}) as companies, sum(o.yearly_output) filter (where ${MAKES}) as output, count(*) filter (where o.is_target) as targets
    from company_node x join company o on o.zone_id = x.zone_id and o.id = x.company_id and o.deleted_at is null
    where x.zone_id = $1 and x.deleted_at is null and x.node_id in (${ON_CHAIN}) group by x.node_id),
  work as materialized (
    select node_id, count(*) filter (where side_state = 'active' and stage not in ${COMMISSIONED}) as projects,
           sum(total_investment) filter (where side_state in ('active', 'on_hold') and stage in ${SIGNED}) as investment
    from project where zone_id = $1 and chain_id = $2 and deleted_at is null group by node_id),
  twice as materialized (
    select x.company_id from company_node x where x.zone_id = $1 and x.deleted_at is null and x.node_id in (${ON_CHAIN}) group by x.company_id having count(*) > 1),
  again as (
    select top, sum(greatest(made - 1, 0)) as companies, sum(greatest(made - 1, 0) * output) as output, sum(places - 1) filter (where is_target) as targets
    from (select i.top, o.id, count(*) filter (where ${MAKES}) as made, count(*) as places, o.is_target, coalesce(o.yearly_output, 0) as output
          from twice t join company o on o.zone_id = $1 and o.id = t.company_id and o.deleted_at is null
          join company_node x on x.zone_id = $1 and x.company_id = o.id and x.deleted_at is null join inside i on i.id = x.node_id
          group by i.top, o.id, o.is_target, o.yearly_output) s
    group by top)
  select json_build_object(
    'nodes', (select json_agg(json_build_object('id', n.id, 'parentId', n.parent_id, 'name', n.name, 'position', n.position, 'criticality', n.criticality, 'technologyGap', n.technology_gap,
        'localCompanies', f.companies - coalesce(a.companies, 0), 'localOutput', (f.output - coalesce(a.output, 0))::text, 'targets', f.targets - coalesce(a.targets, 0),
        'projectsInFlight', f.projects, 'contractedInvestment', f.investment::text) order by n.sort)
      from chain_node n
      join (select i.top, coalesce(sum(c.companies), 0) as companies, coalesce(sum(c.output), 0) as output, coalesce(sum(c.targets), 0) as targets,
                   coalesce(sum(p.projects), 0) as projects, coalesce(sum(p.investment), 0) as investment
            from inside i left join figures c on c.node_id = i.id left join work p on p.node_id = i.id group by i.top) f on f.top = n.id
      left join again a on a.top = n.id
      where n.zone_id = $1 and n.chain_id = $2 and n.deleted_at is null),
    'links', (select json_agg(json_build_object('id', l.id, 'fromNodeId', l.from_node_id, 'toNodeId', l.to_node_id)) from supply_link l where l.zone_id = $1 and l.chain_id = $2 and l.deleted_at is null))`;

const children = (table, fields) => `(select json_agg(json_build_object(${fields})) from ${table} t where t.zone_id = p.zone_id and t.project_id = p.id and t.deleted_at is null)`;
const PROJECT = `
  select json_build_object('id', p.id, 'version', p.version, 'code', p.code, 'name', p.name, 'stage', p.stage, 'sideState', p.side_state, 'totalInvestment', p.total_investment::text, 'fixedInvestment', p.fixed_investment::text,
    'landArea', p.land_area::text, 'jobs', p.jobs, 'channel', p.channel, 'content', p.content, 'firstContactOn', p.first_contact_on, 'signedOn', p.signed_on, 'lastContactOn', p.last_contact_on, 'createdAt', p.created_at, 'updatedAt', p.updated_at,
    'company', (select json_build_object('id', c.id, 'name', c.name) from company c where c.zone_id = p.zone_id and c.id = p.company_id),
    'node', ${NODE},
    'owner', ${person('p', 'owner_id')}, 'office', (select json_build_object('id', o.id, 'name', o.name) from office o where o.zone_id = p.zone_id and o.id = p.office_id),
    'milestones', ${children('milestone', `'id', t.id, 'version', t.version, 'kind', t.kind, 'plannedOn', t.planned_on, 'replannedOn', t.replanned_on, 'actualOn', t.actual_on`)},
    'approvals', ${children('approval', `'id', t.id, 'kind', t.kind, 'outcome', t.outcome, 'decidedOn', t.decided_on`)},
    'followUps', ${children('follow_up', `'id', t.id, 'kind', t.kind, 'happenedOn', t.happened_on, 'by', ${person('t', 'by_id')}, 'summary', t.summary`)},
    'moves', ${children('stage_move', `'id', t.id, 'from', t.from_stage, 'to', t.to_stage, 'movedAt', t.moved_at, 'by', ${person('t', 'by_id')}`)},
    'contracts', (select json_agg(json_build_object('id', a.id, 'code', a.code, 'signedOn', a.signed_on, 'amount', a.amount::text, 'metrics',
        (select json_agg(json_build_object('id', k.id, 'kind', k.kind, 'target', k.target::text, 'unit', k.unit, 'dueOn', k.due_on, 'latestCheck', json_build_object('result', v.result, 'actual', v.actual::text)))
         from contract_metric k left join metric_check v on v.zone_id = k.zone_id and v.metric_id = k.id and v.current and v.deleted_at is null
         where k.zone_id = a.zone_id and k.contract_id = a.id and k.deleted_at is null)))
      from contract a where a.zone_id = p.zone_id and a.project_id = p.id and a.deleted_at is null))
  from project p where p.zone_id = $1 and p.id = $2 and p.deleted_at is null`;

const FUNNEL = `
  select json_agg(json_build_object('stage', s.stage, 'projects', s.projects, 'totalInvestment', s.investment::text))
  from (select stage, count(*) as projects, coalesce(sum(total_investment), 0) as investment from project where zone_id = $1 and deleted_at is null and side_state = 'active' group by stage) s`;

const READS = {
  '/board': { name: 'board', text: BOARD, values: [ZONE_ID] },
  '/map': { name: 'map', text: MAP, values: [ZONE_ID, CHAIN_ID] },
  '/project': { name: 'project', text: PROJECT, values: [ZONE_ID, PROJECT_ID] },
  '/funnel': { name: 'funnel', text: FUNNEL, values: [ZONE_ID] },
};

const server = createServer(async (request, response) => {
  request.resume();
  const read = READS[request.url];
  if (!read) return response.writeHead(404).end();
  try {
    const { rows } = await pool.query({ ...read, rowMode: 'array' });
    response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0][0]);
  } catch (error) {
    response.writeHead(500).end(error.message);
  }
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
