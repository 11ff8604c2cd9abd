import { Module } from '@nestjs/common';
import { CompanyResolver } from './company.resolver.js';
import { CompanyService } from './company.service.js';

/** Companies, contacts, tiers, industry classes, credit codes. */
@Module({ providers: [CompanyService, CompanyResolver], exports: [CompanyService] })
export class CompanyModule {}
