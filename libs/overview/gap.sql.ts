import { mapTables, plainMapJson } from './map.sql.js';

const ofChain = (column: string) => `${column} = $1`;

/** Every local company of the chain with the nodes that it produces on. */
const PRODUCERS = `'producers', (
  select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name, 'output', coalesce(c.yearly_output, 0)::text, 'nodeIds', x.nodes)), '[]')
  from (select company_id, json_agg(node_id) as nodes from placed where produces group by company_id) x
  join company c on c.zone_id = app.zone() and c.id = x.company_id)`;

/** A chain's map with its local companies by name: what gaps and outages are judged from. `$1` is the chain. */
export const GAP_MAP = `
  with ${mapTables(ofChain)}
  select ${plainMapJson('c', `, ${PRODUCERS}`)} from chain c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;

/** The same, with what is known of the companies `$2` that are to be put on it. */
export const WHAT_IF_MAP = `
  with ${mapTables(ofChain)}
  select ${plainMapJson(
    'c',
    `, ${PRODUCERS}, 'candidates', (
      select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'shortName', t.short_name, 'plannedInvestment', t.planned_investment::text)), '[]')
      from company t where t.zone_id = app.zone() and t.id = any($2::uuid[]) and t.deleted_at is null)`,
  )} from chain c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;
