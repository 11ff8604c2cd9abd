import { personRefJson } from '#identity';
/** What duplicates are judged by, of `company` under an alias, as JSON. With contacts' phones: never answered to anybody. */
export function duplicateFactsJson(c: string): string {
  return `json_build_object('id', ${c}.id, 'name', ${c}.name, 'shortName', ${c}.short_name, 'formerNames', ${c}.former_names, 'creditCode', ${c}.credit_code,
    'stockCode', ${c}.stock_code, 'province', ${c}.province, 'city', ${c}.city, 'address', ${c}.address, 'website', ${c}.website,
    'phones', (select coalesce(json_agg(t.phone), '[]') from company_contact t
               where t.zone_id = ${c}.zone_id and t.company_id = ${c}.id and t.phone is not null and t.deleted_at is null))`;
}

/** `company` under an alias as the GraphQL type `DuplicateCompany` shows it. */
export function duplicateCompanyJson(c: string): string {
  return `json_build_object('id', ${c}.id, 'version', ${c}.version, 'name', ${c}.name, 'shortName', ${c}.short_name, 'formerNames', ${c}.former_names,
    'creditCode', ${c}.credit_code, 'stockCode', ${c}.stock_code, 'isLocal', ${c}.is_local, 'isTarget', ${c}.is_target,
    'province', ${c}.province, 'city', ${c}.city, 'updatedAt', ${c}.updated_at,
    'owner', ${personRefJson(c, 'owner_id')})`;
}
