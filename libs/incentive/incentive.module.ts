import { Module } from '@nestjs/common';
import { ContractModule } from '#contract';
import { GrantResolver } from './grant.resolver.js';
import { GrantService } from './grant.service.js';
import { IncentiveController } from './incentive.controller.js';
import { LedgerService } from './ledger.service.js';
import { PolicyResolver } from './policy.resolver.js';
import { PolicyService } from './policy.service.js';
import { PaybackService } from './payback.service.js';
import { ProblemService } from './problem.service.js';
import { WhatIfService } from './what-if.service.js';

/** Incentive policies, what was granted by them, the fulfilment ledger, payback. */
@Module({
  imports: [ContractModule],
  controllers: [IncentiveController],
  providers: [PolicyService, WhatIfService, GrantService, LedgerService, ProblemService, PaybackService, PolicyResolver, GrantResolver],
})
export class IncentiveModule {}
