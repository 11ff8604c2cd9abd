import type { ZoneTransaction } from '#platform';
import { Company } from './company.entity.js';
import { contactStateAfter } from './company.rules.js';

/**
 * Notes that a company was contacted on a day, whoever logged it: its last contact moves on, never back, and its contact state follows.
 * Does nothing for a company that the zone does not have.
 */
export async function companyContacted(tx: ZoneTransaction, companyId: string, on: string): Promise<void> {
  await tx.sql(`select 1 from company where zone_id = app.zone() and id = $1 for no key update`, [companyId]);
  const company = await tx.find(Company, { id: companyId });
  if (!company || (company.lastContactOn && company.lastContactOn >= on)) return;
  const contactState = contactStateAfter(null, company.contactState, { ownerId: company.ownerId, lastContactOn: on }) ?? company.contactState;
  await tx.update(Company, company, { lastContactOn: on, contactState });
}
