import { dueSql, investmentSum, isContracted, lightSql, projectsCounted, referralCreditSql, ReferralSide, signedFirst } from '#project';
import { COMMISSIONED, mapTables, plainMapJson, PRODUCES_LOCALLY, SIGNED } from './map.sql.js';

/** Current checks of signed agreements with one result. */
const checks = (result: string) => `(
  select count(*)::int from metric_check k
  join contract_metric m on m.zone_id = k.zone_id and m.id = k.metric_id and m.deleted_at is null
  join contract c on c.zone_id = m.zone_id and c.id = m.contract_id and c.state = 'signed' and c.deleted_at is null
  where k.zone_id = app.zone() and k.result = '${result}' and k.current and k.deleted_at is null)`;

const figures = (key: string, select: string, rest: string, order: string) => `(
  select coalesce(json_agg(json_build_object(${key}, 'projects', x.projects, 'totalInvestment', x.amount::text) order by ${order}), '[]')
  from (select ${select}, ${projectsCounted('p')} as projects, ${investmentSum('p')} as amount from project p where p.zone_id = app.zone() and p.deleted_at is null and ${rest}) x)`;

/** The cockpit before the rules judge its chains. `$1` is today, `$2` the caller. Tasks and reminders are only counted. */
export const COCKPIT = `
  with ${mapTables((column) => `${column} is not null`, PRODUCES_LOCALLY)},
  standing as (
    select p.chain_id, ${projectsCounted('p', `p.side_state = 'active'`)} as projects, ${investmentSum('p', isContracted('p'))} as contracted
    from project p where p.zone_id = app.zone() and p.deleted_at is null group by p.chain_id)
  select json_build_object(
    'stages', ${figures(`'stage', x.stage`, 'p.stage', `p.side_state = 'active' group by p.stage`, 'x.stage')},
    'lights', (select coalesce(json_agg(json_build_object('light', x.light, 'projects', x.projects)), '[]') from (
                 select ${lightSql('p', '$1::date')} as light, count(*)::int as projects from project p where p.zone_id = app.zone() and p.deleted_at is null group by 1) x),
    'chains', (select coalesce(json_agg(${plainMapJson('c', `, 'projects', coalesce(s.projects, 0), 'contractedInvestment', coalesce(s.contracted, 0)::text`)} order by c.code), '[]')
               from chain c left join standing s on s.chain_id = c.id where c.zone_id = app.zone() and c.deleted_at is null),
    'overdueMilestones', (select count(*)::int from milestone m join project p on p.zone_id = m.zone_id and p.id = m.project_id and p.side_state = 'active' and p.deleted_at is null
                          where m.zone_id = app.zone() and m.actual_on is null and ${dueSql('m', 'p.clock_stopped', '$1::date')} < $1::date and m.deleted_at is null),
    'breachedMetrics', ${checks('breached')}, 'atRiskMetrics', ${checks('at_risk')},
    'tasksOpen', (select count(*)::int from supervised_task t where t.zone_id = app.zone() and t.state in ('assigned', 'accepted') and t.deleted_at is null),
    'tasksOverdue', (select count(*)::int from supervised_task t
                     where t.zone_id = app.zone() and t.state in ('assigned', 'accepted') and t.due_on < $1::date and t.deleted_at is null),
    'myOpenReminders', (select count(*)::int from reminder r where r.zone_id = app.zone() and r.recipient_id = $2 and r.state = 'open' and r.deleted_at is null),
    'signedByQuarter', ${figures(
      `'year', x.year, 'quarter', x.quarter`,
      `extract(year from ${signedFirst('p')})::int as year, extract(quarter from ${signedFirst('p')})::int as quarter`,
      `p.stage in (${SIGNED}) and ${signedFirst('p')} <= $1::date group by 1, 2 order by 1 desc, 2 desc limit 8`,
      'x.year, x.quarter',
    )},
    'byChannel', ${figures(`'channel', x.channel`, 'p.channel', `p.side_state = 'active' group by p.channel`, 'x.projects desc, x.channel')})`;

/** One zone's figures for comparison. */
export const ZONE_FIGURES = `
  select json_build_object('projects', ${projectsCounted('p', `p.side_state = 'active'`)},
    'signed', ${projectsCounted('p', `p.side_state = 'active' and p.stage in (${SIGNED})`)},
    'commissioned', ${projectsCounted('p', `p.side_state = 'active' and p.stage in (${COMMISSIONED})`)},
    'contractedInvestment', ${investmentSum('p', isContracted('p'))}::text, 'breachedMetrics', ${checks('breached')},
    'referralCredit', ${referralCreditSql(ReferralSide.SENDER)}, 'receivedCredit', ${referralCreditSql(ReferralSide.RECEIVER)})
  from project p where p.zone_id = app.zone() and p.deleted_at is null`;
