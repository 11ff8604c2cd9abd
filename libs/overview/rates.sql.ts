import { bandSql, dueSql, investmentCounted, isCounted, signedFirst, STAGE_ORDER } from '#project';
import { SIGNED } from './map.sql.js';
import { RATE_CODES, RATE_MILESTONES, RATE_STAGES, RateBasis, RateGrouping, type RateCode } from './rates.rules.js';
import type { RateFilter } from './rates.types.js';

/** SQL of a group's key over a row `f` of `fact`; null where it is not known. */
const KEYS: Record<RateGrouping, string> = {
  [RateGrouping.NONE]: `''`,
  [RateGrouping.CHAIN]: 'f.chain_id::text',
  [RateGrouping.BAND]: 'f.band',
  [RateGrouping.CHANNEL]: 'f.channel',
  [RateGrouping.OFFICE]: 'f.office_id::text',
  [RateGrouping.SIGNED_YEAR]: `to_char(f.signed_on, 'YYYY')`,
  [RateGrouping.SIGNED_QUARTER]: `to_char(f.signed_on, 'YYYY"Q"Q')`,
  [RateGrouping.YEAR]: `to_char(f.belongs_on, 'YYYY')`,
};

const fromStage = (stage: string) => `s.stage in (${STAGE_ORDER.slice(STAGE_ORDER.findIndex((each) => each === stage)).map((each) => `'${each}'`).join(', ')})`;

/**
 * Common table expressions: `signed`, every signed project that counts; `fact`, one row for a rate and a project (and, for metrics grouped by
 * year, a year), with the day it belongs to and whether it `reached` what the rate asks for. Whoever counts and whoever lists reads the same rows.
 * @param today SQL of the day, e.g. `$1::date`
 * @param params gains what is filtered for
 */
export function rateFacts(filter: RateFilter, today: string, params: unknown[], groupBy: RateGrouping = RateGrouping.NONE, codes: readonly RateCode[] = RATE_CODES): string {
  const param = (value: unknown, type: string) => `$${params.push(value)}::${type}`;
  const conditions = [`p.zone_id = app.zone()`, `p.stage in (${SIGNED})`, 'p.deleted_at is null', isCounted('p')];
  if (filter.chainId) conditions.push(`p.chain_id = ${param(filter.chainId, 'uuid')}`);
  if (filter.officeId) conditions.push(`p.office_id = ${param(filter.officeId, 'uuid')}`);
  if (filter.channel) conditions.push(`p.channel = ${param(filter.channel, 'text')}`);
  if (filter.band) conditions.push(`${bandSql('p.total_investment')} = ${param(filter.band, 'text')}`);
  const from = filter.from && param(filter.from, 'date');
  const to = filter.to && param(filter.to, 'date');
  const within = (day: string) => [from && `${day} >= ${from}`, to && `${day} <= ${to}`].filter(Boolean).map((condition) => ` and ${condition}`).join('');
  const byDueDate = filter.basis === RateBasis.DUE;

  const metrics = (day: string, perYear: boolean) => `
    select s.*, 'FULFILMENT' as rate, ${day} as belongs_on, bool_and(coalesce(k.result = 'compliant', false)) as reached
    from signed s
    join contract c on c.zone_id = app.zone() and c.project_id = s.id and c.state <> 'draft' and c.deleted_at is null
    join contract_metric m on m.zone_id = app.zone() and m.contract_id = c.id and m.due_on <= ${today} and m.deleted_at is null
    left join metric_check k on k.zone_id = app.zone() and k.metric_id = m.id and k.current and k.deleted_at is null
    where true${within(byDueDate ? 'm.due_on' : 's.signed_on')}
    group by s.id, s.stage, s.counts, s.amount, s.signed_on, s.chain_id, s.channel, s.office_id, s.clock_stopped, s.band${perYear ? `, date_trunc('year', m.due_on)` : ''}`;
  const milestones = (code: keyof typeof RATE_STAGES) => {
    const due = dueSql('m', 's.clock_stopped', today);
    return `
    select s.*, '${code}' as rate, ${due} as belongs_on, (coalesce(m.actual_on <= ${today}, false) or ${fromStage(RATE_STAGES[code])}) as reached
    from signed s join milestone m on m.zone_id = app.zone() and m.project_id = s.id and m.kind = '${RATE_MILESTONES[code]}' and m.deleted_at is null
    where ${due} <= ${today}${within(due)}`;
  };
  const stages = (code: keyof typeof RATE_STAGES) => `
    select s.*, '${code}' as rate, s.signed_on as belongs_on, ${fromStage(RATE_STAGES[code])} as reached from signed s where true${within('s.signed_on')}`;
  const facts = codes.map((code) => {
    if (code === 'FULFILMENT') return metrics(byDueDate ? 'max(m.due_on)' : 's.signed_on', byDueDate && groupBy === RateGrouping.YEAR);
    return byDueDate ? milestones(code) : stages(code);
  });
  return `signed as (
      select p.id, p.stage, p.counts, coalesce(${investmentCounted('p')}, 0) as amount, ${signedFirst('p')} as signed_on, p.chain_id, p.channel, p.office_id, p.clock_stopped,
             ${bandSql('p.total_investment')} as band
      from project p where ${conditions.join(' and ')} and ${today} is not null),
    fact as (${facts.join(' union all ')})`;
}

const figure = (condition: string) =>
  `json_build_object('projects', count(*) filter (where counts and ${condition}), 'increases', count(*) filter (where not counts and ${condition}), 'amount', coalesce(sum(amount) filter (where ${condition}), 0)::text)`;

/** Every group with its figures by rate, the names of chains and offices with them. `$1` is today. */
export function ratesSql(filter: RateFilter, groupBy: RateGrouping, params: unknown[]): string {
  const name = { chain: 'select n.name from chain n where n.zone_id = app.zone() and n.id = g.key::uuid', office: 'select n.name from office n where n.zone_id = app.zone() and n.id = g.key::uuid' };
  const label = groupBy === RateGrouping.CHAIN || groupBy === RateGrouping.OFFICE ? `case when g.key <> '' then (${name[groupBy]}) end` : 'null';
  return `with ${rateFacts(filter, '$1::date', params, groupBy)},
    told as (select coalesce(${KEYS[groupBy]}, '') as key, f.rate, ${figure('reached')} as part, ${figure('true')} as whole from fact f group by 1, 2)
    select coalesce(json_agg(json_build_object('key', g.key, 'label', ${label}, 'rates', g.rates)), '[]')
    from (select key, json_object_agg(rate, json_build_object('part', part, 'whole', whole)) as rates from told group by key) g`;
}

/** SQL condition: project `p` is one of those that a figure counts. */
export function inRate(filter: RateFilter & { code: RateCode; numerator: boolean; groupBy?: RateGrouping | null; key?: string | null }, today: string, params: unknown[]): string {
  const { code, numerator, groupBy, key } = filter;
  const facts = rateFacts(filter, today, params, groupBy ?? undefined, [code]);
  const conditions = [numerator && 'f.reached', groupBy && `coalesce(${KEYS[groupBy]}, '') = $${params.push(key ?? '')}`].filter(Boolean);
  return `p.id in (with ${facts} select f.id from fact f${conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''})`;
}
