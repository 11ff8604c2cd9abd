import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { CompanyBulkResolver } from './company-bulk.resolver.js';
import { CompanyBulkService } from './company-bulk.service.js';
import { CompanyResolver } from './company.resolver.js';
import { CompanyService } from './company.service.js';
import { CompanyFollowUpService } from './company-follow-up.service.js';
import { CompanyFileController } from './company-file.controller.js';
import { DuplicateJobs } from './duplicate.jobs.js';
import { DuplicateResolver } from './duplicate.resolver.js';
import { DuplicateScanService } from './duplicate-scan.service.js';
import { DuplicateService } from './duplicate.service.js';
import { MergeJobs } from './merge.jobs.js';
import { MergeResolver } from './merge.resolver.js';
import { MergeService } from './merge.service.js';
import { MergeViewService } from './merge-view.service.js';
import { RecordResolver } from './record.resolver.js';
import { RecordService } from './record.service.js';
import { RelationResolver } from './relation.resolver.js';
import { RelationService } from './relation.service.js';
import { UnmergeService } from './unmerge.service.js';

/** Companies, contacts, tiers, industry classes, credit codes, what companies have to do with each other; duplicates and merging. */
@Module({
  imports: [IdentityModule],
  controllers: [CompanyFileController],
  providers: [
    CompanyService, CompanyResolver, CompanyBulkService, CompanyBulkResolver,
    RelationService, CompanyFollowUpService, RelationResolver,
    DuplicateService, DuplicateScanService, DuplicateJobs, DuplicateResolver,
    MergeService, UnmergeService, MergeViewService, MergeJobs, MergeResolver,
    RecordService, RecordResolver,
  ],
  exports: [CompanyService, RelationService, CompanyFollowUpService],
})
export class CompanyModule {}
