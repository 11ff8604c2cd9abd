import type { ZoneTransaction } from '#platform';
import { CompanyTier } from './company.entity.js';
import type { Tier } from './company.enums.js';

/**
 * Notes that a company is known for something, with the evidence, wherever that was found out. A tier that it has already gets the
 * newer evidence and expiry.
 */
export async function companyRecognised(tx: ZoneTransaction, companyId: string, { tier, evidence, expiresOn }: { tier: Tier; evidence: string; expiresOn: string | null }): Promise<void> {
  await tx.sql(`select 1 from company where zone_id = app.zone() and id = $1 for no key update`, [companyId]);
  const before = await tx.find(CompanyTier, { companyId, tier });
  if (before) await tx.update(CompanyTier, before, { evidence, expiresOn });
  else await tx.insert(CompanyTier, { companyId, tier, evidence, expiresOn });
}
