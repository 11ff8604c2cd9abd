import type { ZoneTransaction } from '#platform';
import type { Company } from './company.entity.js';
import type { Tier } from './company.enums.js';

/** What a company says of itself, by column: everything but what is kept by the system. */
export type CompanyFacts = Pick<
  Company,
  | 'name' | 'shortName' | 'formerNames' | 'creditCode' | 'stockCode' | 'exchange' | 'listedOn' | 'isLocal' | 'isTarget' | 'province' | 'city' | 'district' | 'address'
  | 'sector' | 'products' | 'industryCodes' | 'revenue' | 'revenueYear' | 'revenueRank' | 'yearlyOutput' | 'existingSites' | 'intention' | 'plannedInvestment'
  | 'plannedInvestmentAsGiven' | 'relatedCompanies' | 'priority' | 'contactState' | 'ownerId' | 'lastContactOn' | 'nextStep' | 'nextStepOn' | 'channel' | 'source' | 'website' | 'remark'
>;

export interface BookedContact {
  id: string | null;
  name: string;
  title: string | null;
  phone: string | null;
}

/** A company as it stands, with what hangs on it. */
export interface KnownCompany extends CompanyFacts {
  id: string;
  version: number;
  tiers: Tier[];
  contacts: BookedContact[];
}

/** By what a company may be known. Names folded. */
export interface CompanyKeys {
  creditCode?: string | null;
  stockCode?: string | null;
  nameKey?: string | null;
}

/** SQL type of each column, for reading and writing many at once. */
export const FACT_TYPES = {
  name: 'text', shortName: 'text', formerNames: 'text[]', creditCode: 'text', stockCode: 'text', exchange: 'text', listedOn: 'date', isLocal: 'boolean', isTarget: 'boolean',
  province: 'text', city: 'text', district: 'text', address: 'text', sector: 'text', products: 'text[]', industryCodes: 'text[]', revenue: 'numeric', revenueYear: 'int',
  revenueRank: 'int', yearlyOutput: 'numeric', existingSites: 'text', intention: 'text', plannedInvestment: 'numeric', plannedInvestmentAsGiven: 'text',
  relatedCompanies: 'text[]', priority: 'text', contactState: 'text', ownerId: 'uuid', lastContactOn: 'date', nextStep: 'text', nextStepOn: 'date', channel: 'text',
  source: 'text', website: 'text', remark: 'text',
} as const satisfies Record<keyof CompanyFacts, string>;

export const FACTS = Object.keys(FACT_TYPES) as (keyof CompanyFacts)[];

export function snake(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The facts of `company c`, by their names; amounts and dates as text. */
export const FACT_COLUMNS = FACTS.map((field) => {
  const text = ['numeric', 'date'].includes(FACT_TYPES[field]) ? '::text' : '';
  return `c.${snake(field)}${text} as "${field}"`;
}).join(', ');

/** Runs a statement in whatever transaction there is, or in none. */
export type Query = <T extends Record<string, unknown>>(sql: string, params: unknown[]) => Promise<T[]>;

/** The query of a transaction. */
export function queryOf(tx: ZoneTransaction): Query {
  return (sql, params) => tx.sql(sql, params);
}

/** All companies that any of the keys names: by code, stock code, name, or a former name. One statement however many keys. */
export async function knownCompanies(query: Query, keys: readonly CompanyKeys[]): Promise<KnownCompany[]> {
  const here = `c.zone_id = app.zone() and c.deleted_at is null`;
  const rows = await query<KnownCompany & Record<string, unknown>>(
    `with k as (select * from jsonb_to_recordset($1::jsonb) as k("creditCode" text, "stockCode" text, "nameKey" text)),
     hit as (
       select c.id from k join company c on ${here} and c.credit_code = k."creditCode"
       union select c.id from k join company c on ${here} and c.stock_code = k."stockCode"
       union select c.id from k join company c on ${here} and c.name_key = k."nameKey"
       -- A former name stands folded on a line of its own; which line it is, the book sees to.
       union select c.id from company c cross join lateral unnest(string_to_array(c.search_text, e'\\n')) line
         where ${here} and c.former_names <> '{}' and line in (select "nameKey" from k))
     select c.id, c.version, ${FACT_COLUMNS},
       (select coalesce(json_agg(t.tier), '[]') from company_tier t where t.zone_id = c.zone_id and t.company_id = c.id and t.deleted_at is null) as tiers,
       (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'title', t.title, 'phone', t.phone)), '[]')
        from company_contact t where t.zone_id = c.zone_id and t.company_id = c.id and t.deleted_at is null) as contacts
     from hit join company c on c.zone_id = app.zone() and c.id = hit.id`,
    [JSON.stringify(keys)],
  );
  return rows;
}
