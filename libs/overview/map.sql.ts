import { personRefJson } from '#identity';
import { companyRefJson } from '#company';
import { packValidityJson, targetWeightsJson, teamJson, thresholdsJson } from '#chain';
import { investmentSum, isContracted, projectRefJson, projectsCounted, SIGNED_STAGES } from '#project';

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Stages of a signed project, as an SQL list. */
export const SIGNED = list(SIGNED_STAGES);
/** Stages from commissioning on, as an SQL list. */
export const COMMISSIONED = list(SIGNED_STAGES.slice(SIGNED_STAGES.indexOf('commissioned')));
/** A local company that produces on a node. */
export const PRODUCES_LOCALLY = `c.is_local and cn.relation = 'produces'`;

/**
 * Common table expressions on the nodes of some chains, each aggregated once over all nodes and not node by node:
 * `node`, `placed` (who sits where), `own` (figures of companies placed on the very node), `shared` (companies on several nodes, which a
 * wider node must not count twice), `work` (projects).
 * @param chains condition on the chains, over `n.chain_id` and `p.chain_id` alike
 * @param who condition on who is placed, over company `c` and place `cn`
 */
export function mapTables(chains: (column: string) => string, who = 'true'): string {
  const places = `chain_node n join company_node cn on cn.zone_id = n.zone_id and cn.node_id = n.id and cn.deleted_at is null`;
  const here = `n.zone_id = app.zone() and ${chains('n.chain_id')} and n.deleted_at is null`;
  const theirs = `join company c on c.zone_id = cn.zone_id and c.id = cn.company_id and c.deleted_at is null`;
  // Few companies sit on several nodes: they are found among the places alone, before anything is read of companies.
  return `
    node as materialized (select n.* from chain_node n where ${here}),
    placed as (select n.chain_id, cn.node_id, cn.company_id, ${PRODUCES_LOCALLY} as produces, c.is_target, c.yearly_output from ${places} ${theirs} where ${here} and ${who}),
    own as materialized (
      select node_id, count(*) filter (where produces)::int as companies, coalesce(sum(yearly_output) filter (where produces), 0) as output,
             count(*) filter (where is_target)::int as targets
      from placed group by node_id),
    twice as materialized (select n.chain_id, cn.company_id from ${places} where ${here} group by n.chain_id, cn.company_id having count(*) > 1),
    shared as materialized (
      select n.chain_id, c.id, json_agg(json_build_object('nodeId', cn.node_id, 'produces', ${PRODUCES_LOCALLY})) as nodes, c.is_target,
             coalesce(c.yearly_output, 0) as output
      from twice t
      join company_node cn on cn.zone_id = app.zone() and cn.company_id = t.company_id and cn.deleted_at is null ${theirs}
      join chain_node n on n.zone_id = cn.zone_id and n.id = cn.node_id and n.chain_id = t.chain_id and n.deleted_at is null
      where ((${PRODUCES_LOCALLY}) or c.is_target) and ${who}
      group by n.chain_id, c.id, c.is_target, c.yearly_output having count(*) > 1),
    work as materialized (
      select p.node_id, ${projectsCounted('p', `p.side_state = 'active' and p.stage not in (${COMMISSIONED})`)} as in_flight,
             ${investmentSum('p', isContracted('p'))} as contracted
      from project p where p.zone_id = app.zone() and ${chains('p.chain_id')} and p.deleted_at is null group by p.node_id)`;
}

const NODES = `
  select coalesce(json_agg(json_build_object(
    'id', n.id, 'version', n.version, 'parentId', n.parent_id, 'name', n.name, 'position', n.position, 'criticality', n.criticality,
    'technologyGap', n.technology_gap, 'industryCodes', n.industry_codes, 'localCapacity', n.local_capacity::text, 'localDemand', n.local_demand::text,
    'capacityUnit', n.capacity_unit, 'localCompanies', coalesce(o.companies, 0), 'localOutput', coalesce(o.output, 0)::text, 'targets', coalesce(o.targets, 0),
    'projectsInFlight', coalesce(w.in_flight, 0), 'contractedInvestment', coalesce(w.contracted, 0)::text) order by n.sort, n.name, n.id), '[]')
  from node n left join own o on o.node_id = n.id left join work w on w.node_id = n.id`;

const SHARED = `select coalesce(json_agg(json_build_object('nodes', s.nodes, 'isTarget', s.is_target, 'output', s.output::text)), '[]') from shared s`;

/** Nodes, links, shared companies, thresholds and team of a chain row; the tables of `mapTables` must hold all chains wanted. */
export function plainMapJson(chain: string, more = ''): string {
  return `json_build_object('chain', json_build_object('id', ${chain}.id, 'name', ${chain}.name), 'thresholds', ${thresholdsJson(chain)}, 'team', ${teamJson(chain)}, 'packs', ${packValidityJson(chain)},
    'nodes', (${NODES} where n.chain_id = ${chain}.id), 'shared', (${SHARED} where s.chain_id = ${chain}.id),
    'links', (select coalesce(json_agg(json_build_object('id', l.id, 'fromNodeId', l.from_node_id, 'toNodeId', l.to_node_id) order by l.id), '[]')
              from supply_link l where l.zone_id = ${chain}.zone_id and l.chain_id = ${chain}.id and l.deleted_at is null)${more})`;
}

const ofChain = (column: string) => `${column} = $1`;

/** One chain's map, before the rules judge it. `$1` is the chain. */
export const STATUS_MAP = `
  with ${mapTables(ofChain)}
  select ${plainMapJson('c')} from chain c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;

const tiersOf = (company: string) => `(select coalesce(json_agg(t.tier order by t.tier), '[]') from company_tier t
  where t.zone_id = ${company}.zone_id and t.company_id = ${company}.id and t.deleted_at is null)`;

/** How many confirmed relations lead from a company to local ones. */
const localRelations = (company: string) => `(select count(*)::int from (
    select r.other_id as id from company_relation r where r.zone_id = ${company}.zone_id and r.company_id = ${company}.id and r.deleted_at is null
    union select r.company_id from company_relation r where r.zone_id = ${company}.zone_id and r.other_id = ${company}.id and r.deleted_at is null) r
  join company l on l.zone_id = ${company}.zone_id and l.id = r.id and l.is_local and l.deleted_at is null)`;

/** The same, with every target company of the chain and where most local companies of the chain are. */
export const TARGET_MAP = `
  with ${mapTables(ofChain)}
  select ${plainMapJson(
    'c',
    `,
    'weights', (select ${targetWeightsJson('w')} from target_weights w where w.zone_id = c.zone_id and w.chain_id = c.id and w.deleted_at is null),
    'homeProvince', (select mode() within group (order by h.province) from placed x join company h on h.zone_id = app.zone() and h.id = x.company_id
                     where x.produces and h.province is not null),
    'targets', (
      select coalesce(json_agg(json_build_object(
        'id', t.id, 'name', t.name, 'company', ${companyRefJson('t')}, 'version', t.version, 'nodeIds', x.nodes, 'tiers', ${tiersOf('t')},
        'owner', ${personRefJson('t', 'owner_id')},
        'contactState', t.contact_state, 'lastContactOn', t.last_contact_on, 'revenueRank', t.revenue_rank, 'intention', t.intention,
        'plannedInvestment', t.planned_investment::text, 'relatedCompanies', t.related_companies, 'province', t.province, 'localRelations', ${localRelations('t')},
        'nextStep', t.next_step, 'nextStepOn', t.next_step_on, 'channel', t.channel,
        'project', (select ${projectRefJson('p')} from project p where p.zone_id = t.zone_id and p.company_id = t.id and p.deleted_at is null
                    order by p.side_state = 'active' desc, p.updated_at desc, p.id desc limit 1))), '[]')
      from (select company_id, json_agg(node_id) as nodes from placed where is_target group by company_id) x
      join company t on t.zone_id = app.zone() and t.id = x.company_id)`,
  )} from chain c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;

/** The node `$1` and all nodes inside it, as a common table expression `inside(id)`; needs `with recursive`. */
export function insideNode(param: string): string {
  return `inside(id) as (
    select n.id from chain_node n where n.zone_id = app.zone() and n.id = ${param} and n.deleted_at is null
    union select n.id from inside i join chain_node n on n.zone_id = app.zone() and n.parent_id = i.id and n.deleted_at is null)`;
}

/** Companies on a node or inside it: local ones first, largest output first, at most 500. */
export const NODE_COMPANIES = `
  with recursive ${insideNode('$1')},
  placed as (
    select cn.company_id, bool_or(cn.relation = 'produces') as produces from inside i
    join company_node cn on cn.zone_id = app.zone() and cn.node_id = i.id and cn.deleted_at is null group by cn.company_id),
  shown as (
    select c.*, x.produces from placed x join company c on c.zone_id = app.zone() and c.id = x.company_id and c.deleted_at is null
    order by c.is_local desc, c.yearly_output desc nulls last, c.name, c.id limit 500)
  select coalesce(json_agg(json_build_object('company', ${companyRefJson('s')}, 'isLocal', s.is_local, 'isTarget', s.is_target,
    'relation', case when s.produces then 'produces' else 'could_produce' end, 'yearlyOutput', s.yearly_output::text, 'tiers', ${tiersOf('s')},
    'contactState', s.contact_state)), '[]') from shown s`;

