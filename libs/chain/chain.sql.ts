/** SQL fragments that answer rows of this room as JSON, keyed as their GraphQL types. */

/** A person of a team by his duty, as `PersonRef`; whoever left the zone holds none. */
const dutyHolder = (team: string, duty: 'leader' | 'head') => `(
  select json_build_object('id', p.id, 'name', p.name) from team_member m join person p on p.zone_id = m.zone_id and p.id = m.person_id
  where m.zone_id = ${team}.zone_id and m.team_id = ${team}.id and m.duty = '${duty}' and m.deleted_at is null and p.active and p.deleted_at is null
  order by m.created_at, m.id limit 1)`;

/** The working team of a row that has `team_id`, as `WorkingTeam`; null without one. */
export function teamJson(row: string): string {
  return `(select json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'leader', ${dutyHolder('t', 'leader')}, 'head', ${dutyHolder('t', 'head')},
    'members', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]')
                from team_member m join person p on p.zone_id = m.zone_id and p.id = m.person_id
                where m.zone_id = t.zone_id and m.team_id = t.id and m.duty = 'member' and m.deleted_at is null and p.active and p.deleted_at is null))
    from working_team t where t.zone_id = ${row}.zone_id and t.id = ${row}.team_id and t.deleted_at is null)`;
}

/** A row of chain_node as `ChainNode`. */
export function chainNodeJson(node: string): string {
  return `json_build_object('id', ${node}.id, 'version', ${node}.version, 'chainId', ${node}.chain_id, 'parentId', ${node}.parent_id, 'key', ${node}.key, 'name', ${node}.name,
    'position', ${node}.position, 'criticality', ${node}.criticality, 'technologyGap', ${node}.technology_gap, 'industryCodes', ${node}.industry_codes,
    'localCapacity', ${node}.local_capacity::text, 'localDemand', ${node}.local_demand::text, 'capacityUnit', ${node}.capacity_unit)`;
}

/** A row of policy_pack as `PolicyPack`, without its state, which depends on the day. */
export function policyPackJson(pack: string): string {
  return `json_build_object('id', ${pack}.id, 'version', ${pack}.version, 'chainId', ${pack}.chain_id, 'number', ${pack}.number, 'title', ${pack}.title,
    'documentNumber', ${pack}.document_number, 'validFrom', ${pack}.valid_from, 'validUntil', ${pack}.valid_until, 'summary', ${pack}.summary)`;
}

/** When each version of the policy pack of a row of chain holds, for the rule that knows which is in force. */
export function packValidityJson(chain: string): string {
  return `(select coalesce(json_agg(json_build_object('number', k.number, 'validFrom', k.valid_from, 'validUntil', k.valid_until)), '[]') from policy_pack k
    where k.zone_id = ${chain}.zone_id and k.chain_id = ${chain}.id and k.deleted_at is null)`;
}

/** The thresholds of a row of chain, without the rule's text. */
export function thresholdsJson(chain: string): string {
  return `json_build_object('strongCompanies', ${chain}.strong_companies, 'strongOutput', ${chain}.strong_output::text,
    'adequateCompanies', ${chain}.adequate_companies, 'adequateOutput', ${chain}.adequate_output::text)`;
}

/** A row of chain as `Chain`; the service adds the flags and the rule's text, which are in the caller's language. */
export function chainJson(chain: string): string {
  return `json_build_object('id', ${chain}.id, 'version', ${chain}.version, 'code', ${chain}.code, 'name', ${chain}.name, 'focus', ${chain}.focus,
    'maturity', ${chain}.maturity, 'team', ${teamJson(chain)}, 'rule', ${thresholdsJson(chain)},
    'packs', (select coalesce(json_agg(${policyPackJson('k')} order by k.number), '[]') from policy_pack k
              where k.zone_id = ${chain}.zone_id and k.chain_id = ${chain}.id and k.deleted_at is null),
    'nodes', (select coalesce(json_agg(${chainNodeJson('n')} order by n.sort, n.name, n.id), '[]') from chain_node n
              where n.zone_id = ${chain}.zone_id and n.chain_id = ${chain}.id and n.deleted_at is null),
    'links', (select coalesce(json_agg(json_build_object('id', l.id, 'version', l.version, 'fromNodeId', l.from_node_id, 'toNodeId', l.to_node_id) order by l.id), '[]')
              from supply_link l where l.zone_id = ${chain}.zone_id and l.chain_id = ${chain}.id and l.deleted_at is null))`;
}

/** The chain of a row that has `chain_id`, as `ChainRef`. */
export function chainRefJson(row: string): string {
  return `(select json_build_object('id', x.id, 'name', x.name) from chain x where x.zone_id = ${row}.zone_id and x.id = ${row}.chain_id)`;
}

/** The node of a row that has `node_id`, as `NodeRef`. */
export function nodeRefJson(row: string): string {
  // The chain by itself: for the two joined, PostgreSQL makes a hash table a row.
  return `(select json_build_object('id', x.id, 'name', x.name, 'chainId', x.chain_id, 'chainName', (select y.name from chain y where y.zone_id = x.zone_id and y.id = x.chain_id))
    from chain_node x where x.zone_id = ${row}.zone_id and x.id = ${row}.node_id)`;
}
