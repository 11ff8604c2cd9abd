import { Company, CompanyContact, CompanyTier } from './company.entity.js';
import { Company0003 } from './migrations/0003-company.js';

export const companyTables = { entities: [Company, CompanyTier, CompanyContact], migrations: [Company0003] };
export { Company, CompanyContact, CompanyTier };
export * from './company.enums.js';
