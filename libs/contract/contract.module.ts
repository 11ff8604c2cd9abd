import { Module } from '@nestjs/common';
import { CatalogueResolver } from './catalogue.resolver.js';
import { CatalogueService } from './catalogue.service.js';
import { ContractCheckService } from './contract-check.service.js';
import { ContractResolver, ProjectContractsResolver } from './contract.resolver.js';
import { ContractService } from './contract.service.js';

/** Investment agreements, metrics, returns, checks. */
@Module({
  providers: [ContractService, ContractCheckService, CatalogueService, ContractResolver, CatalogueResolver, ProjectContractsResolver],
  exports: [ContractService, ContractCheckService],
})
export class ContractModule {}
