import { projectRefJson } from '#project';

/** An id for an event that is made of another row: the same one every time it is read. */
const eventId = (kind: string, id: string) => `md5('${kind}' || ${id}::text)::uuid`;
/** A calendar date as the instant at which it ends in China: what happened on a day stands above what was entered that day. */
const endOf = (date: string) => `(${date} + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 second'`;

const HIDDEN = `array['deleted_at', 'search_text', 'name_key', 'match_keys', 'reveals', 'merged_into_id', 'zone_id', 'company_id']`;
const changed = `(select coalesce(array_agg(k order by k), '{}') from jsonb_object_keys(coalesce(h.after, '{}')) k where k <> all(${HIDDEN}))`;
const none = `'{}'::text[]`;

/**
 * Everything that ever happened with the company `$1` and with the records that were merged into it, as rows `e`: id, at, kind, person_id,
 * title, fields, value, reason, project_id.
 */
export const COMPANY_EVENTS = `
  with recursive part (id) as (select $1::uuid union select c.id from part join company c on c.zone_id = app.zone() and c.merged_into_id = part.id),
  own_project as (select p.id, p.name from project p where p.zone_id = app.zone() and p.company_id in (select id from part) and p.deleted_at is null),
  e as (
    select ${eventId('h', 'h.id')} as id, h.at, case when h.source = 'import' then 'imported' else 'changed' end as kind, h.person_id,
           case when h.source = 'import' then h.reason end as title, ${changed} as fields, h.action as value, h.reason, null::uuid as project_id
    from history h where h.zone_id = app.zone() and h.entity = 'company' and h.row_id in (select id from part)
    union all
    select ${eventId('h', 'h.id')}, h.at, case when h.after ? 'reveals' and h.action = 'update' then 'revealed' else 'changed' end, h.person_id, t.name,
           case when h.after ? 'reveals' and h.action = 'update' then ${none} else array['contacts'] end, h.action, h.reason, null
    from company_contact t join history h on h.zone_id = t.zone_id and h.row_id = t.id and h.entity = 'company_contact'
    where t.zone_id = app.zone() and t.company_id in (select id from part)
    union all
    select ${eventId('h', 'h.id')}, h.at, 'changed', h.person_id, null, array['tiers'], h.action, h.reason, null
    from company_tier t join history h on h.zone_id = t.zone_id and h.row_id = t.id and h.entity = 'company_tier'
    where t.zone_id = app.zone() and t.company_id in (select id from part)
    union all
    select ${eventId('h', 'h.id')}, h.at, 'placed', h.person_id, concat_ws(' · ', c.name, n.name), ${none}, h.action, h.reason, null
    from company_node t join history h on h.zone_id = t.zone_id and h.row_id = t.id and h.entity = 'company_node'
    join chain_node n on n.zone_id = t.zone_id and n.id = t.node_id join chain c on c.zone_id = n.zone_id and c.id = n.chain_id
    where t.zone_id = app.zone() and t.company_id in (select id from part)
    union all
    select ${eventId('h', 'h.id')}, h.at, 'related', h.person_id, o.name, ${none}, h.action, h.reason, null
    from company_relation t join history h on h.zone_id = t.zone_id and h.row_id = t.id and h.entity = 'company_relation'
    join company o on o.zone_id = t.zone_id and o.id = case when t.company_id in (select id from part) then t.other_id else t.company_id end
    where t.zone_id = app.zone() and (t.company_id in (select id from part) or t.other_id in (select id from part))
    union all
    select ${eventId('h', 'h.id')}, h.at, 'site', h.person_id, t.address, ${none}, h.action, h.reason, null
    from company_site t join history h on h.zone_id = t.zone_id and h.row_id = t.id and h.entity = 'company_site'
    where t.zone_id = app.zone() and t.company_id in (select id from part)
    union all
    select ${eventId('h', 'h.id')}, h.at, 'file', h.person_id, t.name, ${none}, h.action, h.reason, null
    from company_file t join history h on h.zone_id = t.zone_id and h.row_id = t.id and h.entity = 'company_file'
    where t.zone_id = app.zone() and t.company_id in (select id from part)
    union all
    select ${eventId('entered', 't.id')}, ${endOf('t.entered_on')}, 'cultivated', t.officer_id, null, ${none}, t.library || ':cultivating', null, null
    from cultivation_entry t where t.zone_id = app.zone() and t.company_id in (select id from part) and t.deleted_at is null
    union all
    select ${eventId('closed', 't.id')}, ${endOf('t.closed_on')}, 'cultivated', t.officer_id, coalesce(t.evidence, t.left_reason), ${none}, t.library || ':' || t.state, null, null
    from cultivation_entry t where t.zone_id = app.zone() and t.company_id in (select id from part) and t.deleted_at is null and t.closed_on is not null
    union all
    select v.id, ${endOf('v.reviewed_on')}, 'cultivated', v.by_id, v.findings, ${none}, t.library || ':reviewed', null, null
    from cultivation_entry t join cultivation_review v on v.zone_id = t.zone_id and v.entry_id = t.id and v.deleted_at is null
    where t.zone_id = app.zone() and t.company_id in (select id from part) and t.deleted_at is null
    union all
    select f.id, ${endOf('f.happened_on')}, 'follow_up', f.by_id, f.summary, ${none}, f.kind, null, null
    from company_follow_up f where f.zone_id = app.zone() and f.company_id in (select id from part) and f.deleted_at is null
    union all
    select f.id, ${endOf('f.happened_on')}, 'follow_up', f.by_id, f.summary, ${none}, f.kind, null, p.id
    from own_project p join follow_up f on f.zone_id = app.zone() and f.project_id = p.id and f.deleted_at is null
    union all
    select p.id, x.created_at, 'project_opened', x.owner_id, p.name, ${none}, null, null, p.id from own_project p join project x on x.zone_id = app.zone() and x.id = p.id
    union all
    select m.id, m.moved_at, 'stage_moved', m.by_id, p.name, ${none}, m.to_stage, m.reason, p.id
    from own_project p join stage_move m on m.zone_id = app.zone() and m.project_id = p.id and m.deleted_at is null
    union all
    select a.id, ${endOf('a.decided_on')}, 'approved', a.decided_by_id, p.name, ${none}, a.kind || ':' || a.outcome, a.opinion, p.id
    from own_project p join approval a on a.zone_id = app.zone() and a.project_id = p.id and a.deleted_at is null and a.decided_on is not null
    union all
    select k.id, ${endOf('k.signed_on')}, 'agreement_signed', null, k.code, ${none}, k.state, null, p.id
    from own_project p join contract k on k.zone_id = app.zone() and k.project_id = p.id and k.deleted_at is null and k.signed_on is not null
    union all
    select ${eventId('raised', 'r.id')}, ${endOf('r.raised_on')}, 'requested', null, r.title, ${none}, 'open', null, p.id
    from own_project p join service_request r on r.zone_id = app.zone() and r.project_id = p.id and r.deleted_at is null
    union all
    select ${eventId('answered', 'r.id')}, ${endOf('r.answered_on')}, 'requested', null, r.title, ${none}, 'answered', r.answer, p.id
    from own_project p join service_request r on r.zone_id = app.zone() and r.project_id = p.id and r.deleted_at is null and r.answered_on is not null
    union all
    select ${eventId('introduced', 'm.id')}, ${endOf('m.introduced_on')}, 'introduced', m.by_id, f.name, ${none}, 'introduced', m.note, p.id
    from own_project p join pool_match m on m.zone_id = app.zone() and m.project_id = p.id and m.deleted_at is null left join fund f on f.zone_id = m.zone_id and f.id = m.fund_id
    union all
    select ${eventId('settled', 'm.id')}, ${endOf('m.settled_on')}, 'introduced', null, f.name, ${none}, m.state, m.reason, p.id
    from own_project p join pool_match m on m.zone_id = app.zone() and m.project_id = p.id and m.deleted_at is null and m.settled_on is not null left join fund f on f.zone_id = m.zone_id and f.id = m.fund_id
    union all
    select n.id, ${endOf('n.happened_on')}, 'incentive', n.by_id, t.code, ${none}, n.kind, n.reason, p.id
    from own_project p join incentive_grant t on t.zone_id = app.zone() and t.project_id = p.id and t.deleted_at is null join incentive_entry n on n.zone_id = t.zone_id and n.grant_id = t.id
    union all
    select g.id, g.merged_at, 'merged', g.merged_by_id, o.name, ${none}, 'merged', g.reason, null
    from company_merge g join company o on o.zone_id = g.zone_id and o.id = case when g.survivor_id in (select id from part) then g.merged_id else g.survivor_id end
    where g.zone_id = app.zone() and (g.survivor_id in (select id from part) or g.merged_id in (select id from part))
    union all
    select ${eventId('undone', 'g.id')}, g.undone_at, 'merged', g.undone_by_id, o.name, ${none}, 'undone', null, null
    from company_merge g join company o on o.zone_id = g.zone_id and o.id = case when g.survivor_id = $1 then g.merged_id else g.survivor_id end
    where g.zone_id = app.zone() and g.undone_at is not null and $1 in (g.survivor_id, g.merged_id)
  )`;

/** An event `e` as the GraphQL type shows it. */
export const EVENT_JSON = `json_build_object('id', e.id, 'at', e.at, 'kind', e.kind, 'title', e.title, 'fields', e.fields, 'value', e.value, 'reason', e.reason,
  'person', (select json_build_object('id', p.id, 'name', p.name) from person p where p.zone_id = app.zone() and p.id = e.person_id),
  'project', (select ${projectRefJson('p')} from project p where p.zone_id = app.zone() and p.id = e.project_id))`;
