import { v7 as uuidv7 } from 'uuid';
import type { ZoneTransaction } from '#platform';
import type { BookedCompany } from './company-book.js';
import { FACT_TYPES, FACTS, snake } from './company-book.columns.js';
import { Company, CompanyContact, CompanyTier } from './company.entity.js';
import { derivedColumns } from './company.rules.js';

/** A row was changed or taken away by somebody else between reading and writing: read again and decide anew. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('rows were changed by somebody else');
  }
}

const UPDATED = { id: 'uuid', version: 'int', ...Object.fromEntries(FACTS.map((field) => [field, FACT_TYPES[field]])), nameKey: 'text', searchText: 'text', matchKeys: 'text[]' };

/**
 * Writes what a book changed, in few statements however many companies.
 * @throws ChangedMeanwhile when a company is no longer as the book knew it
 */
export async function writeCompanies(tx: ZoneTransaction, companies: readonly BookedCompany[]): Promise<void> {
  const made = companies.filter(({ isNew }) => isNew);
  const changed = companies.filter(({ isNew, changed: differs }) => !isNew && differs);
  await tx.insertMany(Company, made.map((company) => ({ ...facts(company), ...derivedColumns(company), id: company.id })));
  if (changed.length > 0) {
    const columns = Object.keys(UPDATED).filter((field) => !['id', 'version'].includes(field));
    const done = await tx.sql(
      `with x as (select * from jsonb_to_recordset($1::jsonb) as x(${Object.entries(UPDATED).map(([field, type]) => `"${field}" ${type}`).join(', ')})),
       u as (update company c set ${columns.map((field) => `${snake(field)} = x."${field}"`).join(', ')}
             from x where c.zone_id = app.zone() and c.id = x.id and c.version = x.version and c.deleted_at is null returning c.id)
       select id from u`,
      [JSON.stringify(changed.map((company) => ({ id: company.id, version: company.version, ...facts(company), ...derivedColumns(company) })))],
    );
    if (done.length !== changed.length) throw new ChangedMeanwhile();
  }
  await tx.insertMany(CompanyTier, companies.flatMap(({ id, addedTiers }) => addedTiers.map((tier) => ({ companyId: id, tier }))));
  await writeContacts(tx, companies);
}

async function writeContacts(tx: ZoneTransaction, companies: readonly BookedCompany[]): Promise<void> {
  const contacts = companies.flatMap(({ id, changedContacts }) => changedContacts.map((contact) => ({ ...contact, companyId: id })));
  const made = contacts.filter(({ id }) => id === null);
  await tx.insertMany(CompanyContact, made.map((contact) => ({ ...contact, id: uuidv7() })));
  const changed = contacts.filter(({ id }) => id !== null);
  if (changed.length === 0) return;
  await tx.sql(
    `update company_contact t set title = x.title, phone = x.phone
     from jsonb_to_recordset($1::jsonb) as x(id uuid, title text, phone text)
     where t.zone_id = app.zone() and t.id = x.id and t.deleted_at is null`,
    [JSON.stringify(changed)],
  );
}

function facts(company: BookedCompany) {
  return Object.fromEntries(FACTS.map((field) => [field, company[field]])) as Pick<BookedCompany, (typeof FACTS)[number]>;
}
