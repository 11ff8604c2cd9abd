import { Module } from '@nestjs/common';
import { AmendmentResolver } from './amendment.resolver.js';
import { AmendmentService } from './amendment.service.js';
import { BreachResolver } from './breach.resolver.js';
import { BreachService } from './breach.service.js';
import { CatalogueResolver } from './catalogue.resolver.js';
import { CatalogueService } from './catalogue.service.js';
import { ContractCheckService } from './contract-check.service.js';
import { ContractResolver, ProjectContractsResolver } from './contract.resolver.js';
import { ContractService } from './contract.service.js';
import { ContractFileController } from './contract-file.controller.js';
import { ContractFileResolver } from './contract-file.resolver.js';
import { ContractFileService } from './contract-file.service.js';
import { ContractReportController } from './report.controller.js';
import { ReturnLinkController } from './return-link.controller.js';
import { ReturnLinkResolver } from './return-link.resolver.js';
import { ReturnLinkService } from './return-link.service.js';

/** Investment agreements, metrics, returns, checks. */
@Module({
  controllers: [ContractFileController, ReturnLinkController, ContractReportController],
  providers: [ContractFileService, ContractFileResolver, ReturnLinkService, ReturnLinkResolver, ContractService, ContractCheckService, CatalogueService, AmendmentService, BreachService, ContractResolver, BreachResolver, AmendmentResolver, CatalogueResolver, ProjectContractsResolver],
  exports: [ContractService, ContractCheckService],
})
export class ContractModule {}
