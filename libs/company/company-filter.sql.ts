import { comparable, searchCondition, whenGiven, type ZoneDatabase } from '#platform';
import type { CompanyFilter } from './company.inputs.js';
import { industryCode } from './industry-class.rules.js';

/**
 * The SQL condition of a filter on `company c`. Adds its values to `params`. Tables of later rooms are looked into, so that the list stays one
 * statement.
 */
export async function companyCondition(db: ZoneDatabase, zoneId: string, filter: CompanyFilter, params: unknown[]): Promise<string> {
  const conditions = ['c.zone_id = app.zone()', 'c.deleted_at is null'];
  const add = whenGiven(conditions, params);
  const equals = (column: string, value: unknown) => add(value, (param) => `c.${column} = ${param}`);
  const whether = (wanted: boolean | null | undefined, condition: string) => {
    if (wanted != null) conditions.push(wanted ? condition : `not (${condition})`);
  };
  equals('is_local', filter.isLocal);
  equals('is_target', filter.isTarget);
  equals('owner_id', filter.ownerId);
  equals('contact_state', filter.contactState);
  equals('priority', filter.priority);
  add(filter.province?.trim(), (param) => `starts_with(c.province, ${param})`);
  add(filter.city?.trim(), (param) => `starts_with(c.city, ${param})`);
  add(filter.tier, (param) => `exists (select from company_tier t where t.zone_id = c.zone_id and t.company_id = c.id and t.tier = ${param} and t.deleted_at is null)`);
  add(filter.nodeId, (param) => `exists (select from company_node cn where cn.zone_id = c.zone_id and cn.company_id = c.id and cn.node_id = ${param} and cn.deleted_at is null)`);
  add(filter.chainId, (param) => `exists (select from company_node cn join chain_node n on n.zone_id = cn.zone_id and n.id = cn.node_id
    where cn.zone_id = c.zone_id and cn.company_id = c.id and n.chain_id = ${param} and cn.deleted_at is null)`);
  add(codePrefix(filter.industryCode), (param) => `exists (select from unnest(c.industry_codes) code where starts_with(code, ${param}))`);
  add(filter.creditCode ? comparable(filter.creditCode).toUpperCase() : null, (param) => `starts_with(c.credit_code, ${param})`);
  add(filter.product?.trim(), (param) => `exists (select from unnest(c.products) product where strpos(lower(product), lower(${param})) > 0)`);
  whether(filter.hasProject, `exists (select from project p where p.zone_id = c.zone_id and p.company_id = c.id and p.deleted_at is null)`);
  whether(filter.hasOwner, 'c.owner_id is not null');
  if (filter.quietDays != null) {
    params.push(db.clock.today());
    add(filter.quietDays, (param) => `(c.last_contact_on is null or c.last_contact_on < $${params.length - 1}::date - ${param}::int)`);
  }
  add(filter.importId, (param) => cameWithImport('c', param));
  if (filter.search?.trim()) conditions.push(await searchCondition(db, zoneId, 'company', 'c', filter.search, params));
  return conditions.join(' and ');
}

/** SQL: whether an import made or changed a row. */
export function cameWithImport(row: string, importId: string): string {
  return `exists (select from import_row i where i.zone_id = ${row}.zone_id and i.batch_id = ${importId} and i.target_id = ${row}.id and i.outcome in ('create', 'update') and i.applied_at is not null)`;
}

/** The beginning of a code as codes are stored: without the section letter. */
function codePrefix(given: string | null | undefined): string | null {
  const code = comparable(given ?? '').toUpperCase();
  return industryCode(code) ?? (code.replace(/^[A-T](?=\d)/, '') || null);
}
