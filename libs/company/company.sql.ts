import { personRefJson } from '#identity';
/** `company` under an alias as other records show it: `CompanyRef`. Null for a company that is not joined. */
export function companyRefJson(alias: string): string {
  return `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'shortName', ${alias}.short_name) end`;
}

/** A masked phone and e-mail, as `maskPhone` and `maskEmail` write them: what is masked does not leave the database. */
const MASKED_PHONE = `case when length(t.phone) >= 11 then left(t.phone, 3) || '****' || right(t.phone, 4) when t.phone is not null then '****' || right(t.phone, 2) end`;
const MASKED_EMAIL = `left(split_part(t.email, '@', 1), 1) || '***@' || split_part(t.email, '@', 2)`;

/**
 * `company` under an alias as the GraphQL type `Company` shows it, contacts masked; but for `nodes`, which the chain room adds.
 * @param more further pairs for json_build_object, beginning with a comma
 */
export function companyJson(alias: string, more = ''): string {
  const c = alias;
  return `json_build_object(
    'id', ${c}.id, 'version', ${c}.version, 'name', ${c}.name, 'shortName', ${c}.short_name, 'formerNames', ${c}.former_names,
    'creditCode', ${c}.credit_code, 'stockCode', ${c}.stock_code, 'exchange', ${c}.exchange, 'listedOn', ${c}.listed_on,
    'isLocal', ${c}.is_local, 'isTarget', ${c}.is_target, 'province', ${c}.province, 'city', ${c}.city, 'district', ${c}.district,
    'address', ${c}.address, 'sector', ${c}.sector, 'products', ${c}.products, 'industryCodes', ${c}.industry_codes,
    'tiers', (select coalesce(json_agg(json_build_object('tier', t.tier, 'evidence', t.evidence, 'expiresOn', t.expires_on) order by t.tier), '[]')
              from company_tier t where t.zone_id = ${c}.zone_id and t.company_id = ${c}.id and t.deleted_at is null),
    'revenue', ${c}.revenue::text, 'revenueYear', ${c}.revenue_year, 'revenueRank', ${c}.revenue_rank, 'yearlyOutput', ${c}.yearly_output::text,
    'existingSites', ${c}.existing_sites, 'intention', ${c}.intention, 'plannedInvestment', ${c}.planned_investment::text,
    'plannedInvestmentAsGiven', ${c}.planned_investment_as_given, 'relatedCompanies', ${c}.related_companies, 'priority', ${c}.priority,
    'contactState', ${c}.contact_state,
    'owner', ${personRefJson(c, 'owner_id')},
    'lastContactOn', ${c}.last_contact_on, 'nextStep', ${c}.next_step, 'nextStepOn', ${c}.next_step_on, 'channel', ${c}.channel,
    'source', ${c}.source, 'website', ${c}.website, 'remark', ${c}.remark,
    'contacts', (select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'title', t.title,
                   'phone', ${MASKED_PHONE}, 'email', ${MASKED_EMAIL}, 'masked', true) order by t.created_at, t.id), '[]')
                 from company_contact t where t.zone_id = ${c}.zone_id and t.company_id = ${c}.id and t.deleted_at is null),
    'createdAt', ${c}.created_at, 'updatedAt', ${c}.updated_at${more})`;
}
