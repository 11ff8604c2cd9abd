import { Module } from '@nestjs/common';
import { IncentiveController } from './incentive.controller.js';
import { PolicyResolver } from './policy.resolver.js';
import { PolicyService } from './policy.service.js';
import { WhatIfService } from './what-if.service.js';

/** Incentive policies, what was granted by them, the fulfilment ledger, payback. */
@Module({ controllers: [IncentiveController], providers: [PolicyService, WhatIfService, PolicyResolver] })
export class IncentiveModule {}
