import { investmentSum, isCounted, projectsCounted } from '#project';

/**
 * Everything a forecast is made of, at once: how stages were left, who stands where since when, what started in the year, the year's target.
 * `$1` is the chain or null, `$2` the year. A project counts once for each stage: by the last time that it went on from there.
 */
export const FORECAST_SQL = `
  with own as materialized (
    select p.id, p.stage, p.side_state, p.first_contact_on, p.created_at, p.counts, p.counted_investment, p.total_investment
    from project p where p.zone_id = app.zone() and p.deleted_at is null and ($1::uuid is null or p.chain_id = $1) and ${isCounted('p')}),
  step as (
    select m.project_id, m.from_stage, m.to_stage, m.kind, m.moved_at, lag(m.moved_at) over past as entered_at,
           row_number() over (partition by m.project_id, m.from_stage, m.kind = 'backward' order by m.moved_at desc, m.id desc) as latest
    from stage_move m join own p on p.id = m.project_id
    where m.zone_id = app.zone() and m.deleted_at is null
    window past as (partition by m.project_id order by m.moved_at, m.id)),
  passed as (
    select s.from_stage as stage, p.id, extract(epoch from s.moved_at - coalesce(s.entered_at, case when s.from_stage = 'lead' then p.first_contact_on::timestamptz end)) / 86400 as days
    from step s join own p on p.id = s.project_id where s.kind <> 'backward' and s.latest = 1 and p.counts),
  known as (
    select g.stage, count(*) filter (where g.passed)::int as passed, count(*) filter (where not g.passed)::int as lost,
           percentile_cont(array[0.5, 0.25, 0.75]) within group (order by g.days) filter (where g.days >= 0) as spent
    from (select stage, true as passed, days from passed
          union all select p.stage, false, null from own p where p.side_state in ('terminated', 'exited') and p.counts) g
    group by g.stage),
  entered as (select project_id, max(moved_at) as at from step group by project_id),
  standing as (
    select p.stage, to_char(date_trunc('month', coalesce(e.at at time zone 'Asia/Shanghai', case when p.stage = 'lead' then p.first_contact_on::timestamp end)), 'YYYY-MM-DD') as month,
           ${projectsCounted('p')} as projects, (${investmentSum('p')})::float8 as amount
    from own p left join entered e on e.project_id = p.id where p.side_state = 'active' group by 1, 2),
  started as (
    select ${projectsCounted('p')} as projects, (${investmentSum('p')})::float8 as amount
    from own p join milestone m on m.zone_id = app.zone() and m.project_id = p.id and m.kind = 'construction_start' and m.deleted_at is null
    where m.actual_on >= make_date($2::int, 1, 1) and m.actual_on < make_date($2::int + 1, 1, 1))
  select json_build_object(
    'history', (select coalesce(json_agg(json_build_object('stage', k.stage, 'passed', k.passed, 'lost', k.lost, 'medianDays', k.spent[1], 'quarterDays', k.spent[2], 'threeQuarterDays', k.spent[3])), '[]') from known k),
    'standing', (select coalesce(json_agg(json_build_object('stage', s.stage, 'enteredIn', s.month, 'projects', s.projects, 'amount', s.amount)), '[]') from standing s),
    'started', (select row_to_json(s) from started s),
    'target', (select json_build_object('id', t.id, 'version', t.version, 'year', t.year, 'projects', t.projects, 'amount', t.amount::text)
               from start_target t where t.zone_id = app.zone() and t.year = $2::int and t.deleted_at is null))`;
