import { Company, CompanyContact, CompanyTier } from './company.entity.js';
import { Company0003 } from './migrations/0003-company.js';

export const companyTables = { entities: [Company, CompanyTier, CompanyContact], migrations: [Company0003] };
export { Company, CompanyContact, CompanyTier };
export { CompanyModule } from './company.module.js';
export { CompanyService } from './company.service.js';
export { companyContacted } from './company-contacted.js';
export { CompanyRef, CompanyType } from './company.types.js';
export { companyJson, companyRefJson } from './company.sql.js';
export { contactStateAfter, derivedColumns, maskPhone, stockCode } from './company.rules.js';
export { findIndustryClasses, INDUSTRY_CLASSES, industryCode, type IndustryClassFacts } from './industry-class.rules.js';
export * from './company.enums.js';
export * from './credit-code.rules.js';
export { CompanyBook, keysOf, type BookedCompany, type BookEntry, type BookNote, type BookOutcome, type CompanyRow, type FactChange } from './company-book.js';
export { knownCompanies, queryOf, type CompanyKeys, type KnownCompany, type Query } from './company-book.columns.js';
export { ChangedMeanwhile, writeCompanies } from './company-book.write.js';
