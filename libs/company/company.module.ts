import { Module } from '@nestjs/common';
import { CompanyResolver } from './company.resolver.js';
import { CompanyService } from './company.service.js';
import { CompanyFollowUpService } from './company-follow-up.service.js';
import { RelationResolver } from './relation.resolver.js';
import { RelationService } from './relation.service.js';

/** Companies, contacts, tiers, industry classes, credit codes, and what companies have to do with each other. */
@Module({
  providers: [CompanyService, CompanyResolver, RelationService, CompanyFollowUpService, RelationResolver],
  exports: [CompanyService, RelationService, CompanyFollowUpService],
})
export class CompanyModule {}
