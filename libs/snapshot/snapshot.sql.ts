import { personRefJson } from '#identity';
import { investmentCounted, investmentSum, isContracted, projectsCounted } from '#project';
import { COMMISSIONED } from '#overview';

/** SQL of this room: what a picture keeps besides the maps, and what its rows look like as JSON. */

/** Companies on the nodes of chain `$1`, its projects, and its focus; figures of the whole chain with each company counted once. */
export const CHAIN_CONTENT = `
  with placed as materialized (
    select cn.company_id, json_agg(json_build_object('nodeId', cn.node_id, 'relation', cn.relation) order by n.sort, n.id) as places,
           bool_or(cn.relation = 'produces') as produces
    from chain_node n join company_node cn on cn.zone_id = n.zone_id and cn.node_id = n.id and cn.deleted_at is null
    where n.zone_id = app.zone() and n.chain_id = $1 and n.deleted_at is null group by cn.company_id),
  present as materialized (
    select c.*, p.places, p.produces from placed p join company c on c.zone_id = app.zone() and c.id = p.company_id and c.deleted_at is null
    where c.is_local or c.is_target),
  work as materialized (select * from project p where p.zone_id = app.zone() and p.chain_id = $1 and p.deleted_at is null)
  select json_build_object(
    'focus', h.focus,
    'localCompanies', (select count(*)::int from present where is_local and produces),
    'localOutput', (select coalesce(sum(yearly_output), 0)::text from present where is_local and produces),
    'targets', (select count(*)::int from present where is_target),
    'projectsInFlight', (select ${projectsCounted('p', `p.side_state = 'active' and p.stage not in (${COMMISSIONED})`)} from work p),
    'contractedInvestment', (select ${investmentSum('p', isContracted('p'))}::text from work p),
    'companies', (select coalesce(json_agg(json_build_object(
        'id', c.id, 'name', c.name, 'isLocal', c.is_local, 'isTarget', c.is_target, 'output', c.yearly_output::text, 'places', c.places,
        'tiers', (select coalesce(json_agg(t.tier order by t.tier), '[]') from company_tier t
                  where t.zone_id = c.zone_id and t.company_id = c.id and t.deleted_at is null)) order by c.name, c.id), '[]') from present c),
    'projects', (select coalesce(json_agg(json_build_object(
        'id', p.id, 'code', p.code, 'name', p.name, 'nodeId', p.node_id, 'companyId', p.company_id, 'stage', p.stage, 'sideState', p.side_state,
        'investment', ${investmentCounted('p')}::text) order by p.code, p.id), '[]')
      from work p))
  from chain h where h.zone_id = app.zone() and h.id = $1 and h.deleted_at is null`;

/** A row of chain_snapshot as `ChainSnapshotInfo`; the service adds whether it is late. */
export function snapshotInfoJson(row: string): string {
  return `json_build_object('id', ${row}.id, 'version', ${row}.version, 'chain', (select json_build_object('id', x.id, 'name', x.name) from chain x where x.zone_id = ${row}.zone_id and x.id = ${row}.chain_id),
    'kind', ${row}.kind, 'year', ${row}.year, 'quarter', ${row}.quarter, 'takenAt', ${row}.taken_at, 'takenBy', ${personRefJson(row, 'taken_by_id')},
    'note', ${row}.note, 'ruleVersion', ${row}.rule_version, 'hash', ${row}.hash, 'maturity', ${row}.data -> 'maturity' ->> 'level',
    'totals', ${row}.data -> 'totals')`;
}

/** A row of directory_issue as `DirectoryIssueInfo`. */
export function issueJson(row: string): string {
  return `json_build_object('id', ${row}.id, 'kind', ${row}.kind, 'number', ${row}.number, 'title', ${row}.title, 'snapshotId', ${row}.snapshot_id,
    'issuedAt', ${row}.issued_at, 'issuedBy', ${personRefJson(row, 'issued_by_id')}, 'hash', ${row}.hash,
    'documentUrl', '/files/directory/' || ${row}.id || '.docx', 'workbookUrl', '/files/directory/' || ${row}.id || '.xlsx')`;
}
