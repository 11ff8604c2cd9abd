import './own-relations.js';
import { Company, CompanyContact, CompanyTier } from './company.entity.js';
import { DuplicatePair, DuplicateScan } from './duplicate.entity.js';
import { CompanyMerge, CompanyMergeMove } from './merge.entity.js';
import { Company0003 } from './migrations/0003-company.js';
import { CompanyRelation0013 } from './migrations/0013-company-relation.js';
import { CompanyMerge0015 } from './migrations/0015-company-merge.js';
import { CompanyRecord0015 } from './migrations/0015-company-record.js';
import { CompanySearch0018 } from './migrations/0018-company-search.js';
import { CompanyFile, CompanySite } from './record.entity.js';
import { CompanyFollowUp, RelatedCompany } from './relation.entity.js';

export const companyTables = {
  entities: [Company, CompanyTier, CompanyContact, RelatedCompany, CompanyFollowUp, DuplicatePair, DuplicateScan, CompanyMerge, CompanyMergeMove, CompanySite, CompanyFile],
  migrations: [Company0003, CompanyRelation0013, CompanyMerge0015, CompanyRecord0015, CompanySearch0018],
};
export { Company, CompanyContact, CompanyFollowUp, CompanyTier, RelatedCompany };
export { keepCompanyFile, RecordService } from './record.service.js';
export { CompanySite } from './record.entity.js';
export { SiteKind } from './record.enums.js';
export { CompanyModule } from './company.module.js';
export { CompanyBulkService } from './company-bulk.service.js';
export { CompanyService } from './company.service.js';
export { companyRelations, defineCompanyFollower, defineCompanyRelation } from './company-relations.js';
export { companyRecognised } from './company-tier.js';
export { cameWithImport, companyCondition } from './company-filter.sql.js';
export { CompanyFilter, CompanySort } from './company.inputs.js';
export { companyContacted } from './company-contacted.js';
export type { CompanyInput } from './company.inputs.js';
export { DuplicateScanService } from './duplicate-scan.service.js';
export { DuplicateService } from './duplicate.service.js';
export { DuplicatePairsArgs } from './duplicate.types.js';
export { MergeService } from './merge.service.js';
export type { MergeChoiceInput } from './merge.types.js';
export { MergeViewService } from './merge-view.service.js';
export { UnmergeService } from './unmerge.service.js';
export { CompanyRef, CompanyType } from './company.types.js';
export { companyJson, companyRefJson } from './company.sql.js';
export { contactStateAfter, derivedColumns, maskPhone, stockCode } from './company.rules.js';
export { findIndustryClasses, INDUSTRY_CLASSES, industryCode, industryName, type IndustryClassFacts } from './industry-class.rules.js';
export * from './company.enums.js';
export * from './relation.enums.js';
export { kindFrom, OPPOSITE, storedRelation, type StoredRelationKind } from './relation.rules.js';
export { RelationService } from './relation.service.js';
export { CompanyFollowUpService } from './company-follow-up.service.js';
export * from './credit-code.rules.js';
export { CompanyBook, keysOf, keyTexts, type BookedCompany, type BookEntry, type BookNote, type BookOutcome, type CompanyRow, type FactChange } from './company-book.js';
export { knownCompanies, queryOf, type CompanyKeys, type KnownCompany, type Query } from './company-book.columns.js';
export { ChangedMeanwhile, writeCompanies } from './company-book.write.js';
