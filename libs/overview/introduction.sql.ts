/** Limits of the neighbourhood that introductions are looked for in; said with every answer. */
export const LIMITS_OF_SEARCH = {
  /** Steps through relations, shared contacts and visits. */
  steps: 3,
  /** Companies that one step goes on from. */
  frontier: 200,
  /** Ties of one kind that are followed from one company. */
  ties: 30,
  /** A number or address that more contacts share is a switchboard. */
  sharedBy: 10,
  /** People of the zone, and companies here that each of them was in contact with. */
  visitors: 5,
  visited: 20,
  /** Nodes that supply is followed to, and local companies of each, largest first. */
  nodes: 40,
  locals: 10,
} as const;
const L = LIMITS_OF_SEARCH;

const neighbour = (c: string) => `json_build_object('id', ${c}.id, 'name', ${c}.name, 'shortName', ${c}.short_name, 'isLocal', ${c}.is_local)`;

/** The company `$1`. */
export const START = `
  select json_build_object('company', ${neighbour('c')}) from company c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;

/** Contacts with companies by whomever, of projects and before them. */
const contactsOf = (company: string) => `(
    select by_id, happened_on from company_follow_up where zone_id = app.zone() and company_id = ${company} and by_id is not null and deleted_at is null
    union all
    select f.by_id, f.happened_on from project p join follow_up f on f.zone_id = p.zone_id and f.project_id = p.id and f.by_id is not null and f.deleted_at is null
    where p.zone_id = app.zone() and p.company_id = ${company} and p.deleted_at is null)`;
const companiesOf = (person: string) => `(
    select * from (select company_id, happened_on from company_follow_up where zone_id = app.zone() and by_id = ${person} and deleted_at is null order by happened_on desc limit 500) a
    union all
    select * from (select p.company_id, f.happened_on from follow_up f join project p on p.zone_id = f.zone_id and p.id = f.project_id and p.company_id is not null and p.deleted_at is null
     where f.zone_id = app.zone() and f.by_id = ${person} and f.deleted_at is null order by f.happened_on desc limit 500) b)`;

const sameContact = (key: (alias: string) => string, enough: (alias: string) => string) => `
    select f.id as "from", x.company_id as "to", json_build_object('kind', 'CONTACT', 'contact', x.name, 'title', x.title) as evidence
    from frontier f join company_contact k on k.zone_id = app.zone() and k.company_id = f.id and k.deleted_at is null and ${enough('k')}
    cross join lateral (
      select m.company_id, m.name, m.title, count(*) over () as sharers from (
        select o.company_id, o.name, o.title from company_contact o where o.zone_id = app.zone() and ${key('o')} = ${key('k')} and o.deleted_at is null and ${enough('o')} limit ${L.sharedBy + 1}) m) x
    where x.sharers <= ${L.sharedBy} and x.company_id <> f.id`;
const digits = (alias: string) => `regexp_replace(${alias}.phone, '[^0-9]', '', 'g')`;

/**
 * What leads on from the companies `$1`: ties with their evidence, the companies at their other ends, and names that ledgers give.
 */
export const TIES = `
  with frontier as (select id from unnest($1::uuid[]) id),
  tie as (
    select f.id as "from", r.other_id as "to", json_build_object('kind', 'RELATION', 'relation', r.kind, 'source', r.source) as evidence
    from frontier f cross join lateral (
      select * from (select other_id, kind, source, id from company_relation where zone_id = app.zone() and company_id = f.id and deleted_at is null order by id limit ${L.ties}) a
      union all
      select * from (select company_id, case kind when 'parent' then 'subsidiary' when 'supplier' then 'customer' when 'shareholder' then 'investee' else kind end, source, id
                     from company_relation where zone_id = app.zone() and other_id = f.id and deleted_at is null order by id limit ${L.ties}) b) r
    union all ${sameContact(digits, (alias) => `${alias}.phone is not null and length(${digits(alias)}) >= 7`)}
    union all ${sameContact((alias) => `lower(${alias}.email)`, (alias) => `${alias}.email is not null`)}
    union all
    select f.id, w.company_id, json_build_object('kind', 'VISIT', 'person', h.name, 'fromOn', v.last_on, 'toOn', w.last_on)
    from frontier f
    cross join lateral (select by_id, max(happened_on) as last_on from ${contactsOf('f.id')} v group by by_id order by max(happened_on) desc, by_id limit ${L.visitors}) v
    join person h on h.zone_id = app.zone() and h.id = v.by_id
    cross join lateral (
      select s.company_id, max(s.happened_on) as last_on from ${companiesOf('v.by_id')} s
      join company l on l.zone_id = app.zone() and l.id = s.company_id and l.is_local and l.deleted_at is null
      where s.company_id <> f.id group by s.company_id order by max(s.happened_on) desc, s.company_id limit ${L.visited}) w)
  select json_build_object(
    'ties', (select coalesce(json_agg(json_build_object('from', t."from", 'to', t."to", 'evidence', t.evidence)), '[]') from tie t),
    'companies', (select coalesce(json_agg(${neighbour('c')}), '[]') from company c
                  where c.zone_id = app.zone() and c.id in (select t."to" from tie t) and c.deleted_at is null),
    'names', (select coalesce(json_agg(json_build_object('companyId', c.id, 'names', c.related_companies)), '[]') from frontier f
              join company c on c.zone_id = app.zone() and c.id = f.id where c.related_companies <> '{}'))`;

/** Companies whose name key is one of `$1`. */
export const BY_NAME_KEY = `
  select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name, 'isLocal', c.is_local, 'nameKey', c.name_key)), '[]')
  from company c where c.zone_id = app.zone() and c.name_key = any($1::text[]) and c.deleted_at is null`;

/** Where the companies `$1` sit, with the nodes and links of those chains. */
export const PLACES = `
  with placed as (
    select cn.company_id, cn.node_id, n.chain_id from company_node cn join chain_node n on n.zone_id = cn.zone_id and n.id = cn.node_id and n.deleted_at is null
    where cn.zone_id = app.zone() and cn.company_id = any($1::uuid[]) and cn.deleted_at is null),
  chains as (select distinct chain_id from placed)
  select json_build_object(
    'placed', (select coalesce(json_agg(json_build_object('companyId', company_id, 'nodeId', node_id)), '[]') from placed),
    'nodes', (select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'parentId', n.parent_id)), '[]')
              from chains x join chain_node n on n.zone_id = app.zone() and n.chain_id = x.chain_id and n.deleted_at is null),
    'links', (select coalesce(json_agg(json_build_object('fromNodeId', l.from_node_id, 'toNodeId', l.to_node_id)), '[]')
              from chains x join supply_link l on l.zone_id = app.zone() and l.chain_id = x.chain_id and l.deleted_at is null))`;

/** The largest local producers of each of the nodes `$1`. */
export const LOCALS = `
  select json_build_object(
    'places', coalesce(json_agg(json_build_object('companyId', x.id, 'nodeId', n.id)), '[]'),
    'companies', coalesce(json_agg(${neighbour('x')}), '[]'))
  from unnest($1::uuid[]) as n(id)
  cross join lateral (
    select c.id, c.name, c.short_name, c.is_local from company_node cn
    join company c on c.zone_id = cn.zone_id and c.id = cn.company_id and c.is_local and c.deleted_at is null
    where cn.zone_id = app.zone() and cn.node_id = n.id and cn.relation = 'produces' and cn.deleted_at is null
    order by c.yearly_output desc nulls last, c.id limit ${L.locals}) x`;
