import { Module } from '@nestjs/common';
import { ContractCheckService } from './contract-check.service.js';
import { ContractResolver, ProjectContractsResolver } from './contract.resolver.js';
import { ContractService } from './contract.service.js';

/** Investment agreements, metrics, returns, checks. */
@Module({
  providers: [ContractService, ContractCheckService, ContractResolver, ProjectContractsResolver],
  exports: [ContractService, ContractCheckService],
})
export class ContractModule {}
