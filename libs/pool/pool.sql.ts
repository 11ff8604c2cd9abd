import { personRefJson } from '#identity';
import { STATE_MOVES } from './match.rules.js';
/** SQL fragments that answer rows of this room as JSON, keyed as their GraphQL types. */

/** The chains of a fund or a talent, by name. */
const chainsOf = (alias: string, table: 'fund' | 'talent', select: string) => `
  from ${table}_chain l join chain x on x.zone_id = l.zone_id and x.id = l.chain_id and x.deleted_at is null
  where l.zone_id = ${alias}.zone_id and l.${table}_id = ${alias}.id and l.deleted_at is null${select}`;

const chainRefs = (alias: string, table: 'fund' | 'talent') =>
  `(select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name) order by x.name, x.id), '[]') ${chainsOf(alias, table, '')})`;

/** What a fund has agreed to, in yuan. */
export function agreedOfFund(alias: string): string {
  return `(select coalesce(sum(m.amount), 0) from pool_match m where m.zone_id = ${alias}.zone_id and m.fund_id = ${alias}.id and m.state = 'agreed' and m.deleted_at is null)`;
}

/** What is left of a fund, in yuan. */
export function leftOfFund(alias: string): string {
  return `(${alias}.size - ${alias}.used_before - ${agreedOfFund(alias)})`;
}

/** A row of fund as `Fund`. */
export function fundJson(f: string, more = ''): string {
  return `json_build_object('id', ${f}.id, 'version', ${f}.version, 'name', ${f}.name, 'kind', ${f}.kind, 'manager', ${f}.manager, 'size', ${f}.size::text,
    'usedBefore', ${f}.used_before::text, 'agreed', ${agreedOfFund(f)}::numeric(20,2)::text, 'left', ${leftOfFund(f)}::numeric(20,2)::text,
    'dealCap', ${f}.deal_cap::text, 'dealFloor', ${f}.deal_floor::text, 'sectors', ${f}.sectors, 'chains', ${chainRefs(f, 'fund')}, 'industryCodes', ${f}.industry_codes,
    'phases', ${f}.phases, 'regions', ${f}.regions, 'validUntil', ${f}.valid_until, 'active', ${f}.active, 'owner', ${personRefJson(f, 'owner_id')}, 'remark', ${f}.remark,
    'updatedAt', ${f}.updated_at${more})`;
}

/** A masked phone and e-mail, as those of a company's contacts are: what is masked does not leave the database. */
const maskedPhone = (t: string) => `case when length(${t}.phone) >= 11 then left(${t}.phone, 3) || '****' || right(${t}.phone, 4) when ${t}.phone is not null then '****' || right(${t}.phone, 2) end`;
const maskedEmail = (t: string) => `left(split_part(${t}.email, '@', 1), 1) || '***@' || split_part(${t}.email, '@', 2)`;

/** The name of an entry of the talent pool: that of a person is masked for whoever may not see personal data. */
export function talentName(t: string, mayReveal: boolean): string {
  return mayReveal ? `${t}.name` : `case when ${t}.side = 'supply' and ${t}.form = 'person' then left(${t}.name, 1) || '***' else ${t}.name end`;
}

/**
 * A row of talent as `Talent`.
 * @param mayReveal whether the caller may see personal data: the names; phone and e-mail wait for a reveal all the same
 */
export function talentJson(t: string, mayReveal: boolean, more = ''): string {
  return `json_build_object('id', ${t}.id, 'version', ${t}.version, 'side', ${t}.side, 'form', ${t}.form, 'name', ${talentName(t, mayReveal)}, 'headcount', ${t}.headcount,
    'specialties', ${t}.specialties, 'level', ${t}.level, 'organisation', ${t}.organisation, 'chains', ${chainRefs(t, 'talent')}, 'industryCodes', ${t}.industry_codes,
    'availableFrom', ${t}.available_from, 'availableUntil', ${t}.available_until, 'active', ${t}.active, 'phone', ${maskedPhone(t)}, 'email', ${maskedEmail(t)}, 'masked', true,
    'company', (select json_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name) from company c where c.zone_id = ${t}.zone_id and c.id = ${t}.company_id),
    'project', (select json_build_object('id', p.id, 'code', p.code, 'name', p.name) from project p where p.zone_id = ${t}.zone_id and p.id = ${t}.project_id),
    'placedWith', (select json_build_object('id', p.id, 'code', p.code, 'name', p.name) from pool_match m join project p on p.zone_id = m.zone_id and p.id = m.project_id
                   where m.zone_id = ${t}.zone_id and m.talent_id = ${t}.id and m.state = 'agreed' and m.deleted_at is null),
    'owner', ${personRefJson(t, 'owner_id')}, 'remark', ${t}.remark, 'updatedAt', ${t}.updated_at${more})`;
}

/** A row of pool_match as `PoolMatch`. */
export function matchJson(m: string, mayReveal: boolean, more = ''): string {
  return `json_build_object('id', ${m}.id, 'version', ${m}.version, 'state', ${m}.state, 'nextStates', '${JSON.stringify(STATE_MOVES)}'::json -> ${m}.state, 'amount', ${m}.amount::text, 'reason', ${m}.reason, 'score', ${m}.score,
    'introducedOn', ${m}.introduced_on, 'settledOn', ${m}.settled_on, 'note', ${m}.note, 'by', ${personRefJson(m, 'by_id')},
    'project', (select json_build_object('id', p.id, 'code', p.code, 'name', p.name) from project p where p.zone_id = ${m}.zone_id and p.id = ${m}.project_id),
    'fund', (select json_build_object('id', f.id, 'name', f.name) from fund f where f.zone_id = ${m}.zone_id and f.id = ${m}.fund_id),
    'talent', (select json_build_object('id', t.id, 'name', ${talentName('t', mayReveal)}) from talent t where t.zone_id = ${m}.zone_id and t.id = ${m}.talent_id)${more})`;
}

/** A project as `ProjectFacts` of the fit rules, with what it is called. */
export function projectFactsJson(p: string): string {
  return `json_build_object('id', ${p}.id, 'code', ${p}.code, 'name', ${p}.name, 'stage', ${p}.stage, 'sideState', ${p}.side_state,
    'totalInvestment', ${p}.total_investment::text, 'fundsArrived', ${p}.funds_arrived::text,
    'agreedFunds', (select coalesce(sum(m.amount), 0)::text from pool_match m
                    where m.zone_id = ${p}.zone_id and m.project_id = ${p}.id and m.fund_id is not null and m.state = 'agreed' and m.deleted_at is null),
    'chainId', ${p}.chain_id, 'chainName', (select x.name from chain x where x.zone_id = ${p}.zone_id and x.id = ${p}.chain_id),
    'industryCodes', array(select distinct code from unnest(${p}.industry_codes || coalesce(i.industry_codes, '{}')) code order by code),
    'words', concat_ws(' ', ${p}.name, ${p}.content, array_to_string(i.products, ' ')),
    'origin', array_remove(array[i.province, i.city], null),
    'demands', (select coalesce(json_agg(json_build_object('name', d.name, 'specialties', d.specialties, 'level', d.level) order by d.created_at, d.id), '[]') from talent d
                where d.zone_id = ${p}.zone_id and d.side = 'demand' and d.active and d.deleted_at is null
                  and (d.project_id = ${p}.id or (d.project_id is null and d.company_id = ${p}.company_id))))`;
}

/** Projects `p` with their investors `i`, as `projectFactsJson` reads them. */
export const PROJECTS_WITH_INVESTORS = `project p left join company i on i.zone_id = p.zone_id and i.id = p.company_id and i.deleted_at is null`;

/** A fund as `FundFacts` of the fit rules. */
export function fundFactsJson(f: string): string {
  return `json_build_object('id', ${f}.id, 'active', ${f}.active, 'size', ${f}.size::text, 'usedBefore', ${f}.used_before::text, 'agreed', ${agreedOfFund(f)}::text,
    'dealCap', ${f}.deal_cap::text, 'dealFloor', ${f}.deal_floor::text, 'chainIds', array(select x.id ${chainsOf(f, 'fund', ' order by x.name, x.id')}),
    'chainNames', array(select x.name ${chainsOf(f, 'fund', ' order by x.name, x.id')}), 'industryCodes', ${f}.industry_codes, 'sectors', ${f}.sectors,
    'phases', ${f}.phases, 'regions', ${f}.regions, 'validUntil', ${f}.valid_until)`;
}

/** Somebody of the talent pool as `TalentFacts` of the fit rules. */
export function talentFactsJson(t: string): string {
  return `json_build_object('id', ${t}.id, 'active', ${t}.active, 'level', ${t}.level, 'specialties', ${t}.specialties,
    'chainIds', array(select x.id ${chainsOf(t, 'talent', ' order by x.name, x.id')}), 'chainNames', array(select x.name ${chainsOf(t, 'talent', ' order by x.name, x.id')}),
    'industryCodes', ${t}.industry_codes, 'availableFrom', ${t}.available_from, 'availableUntil', ${t}.available_until,
    'placedWith', (select m.project_id from pool_match m where m.zone_id = ${t}.zone_id and m.talent_id = ${t}.id and m.state = 'agreed' and m.deleted_at is null))`;
}
