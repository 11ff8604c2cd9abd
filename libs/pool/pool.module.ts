import { Module } from '@nestjs/common';
import { CultivationResolver } from './cultivation.resolver.js';
import { CultivationService } from './cultivation.service.js';
import { FitService } from './fit.service.js';
import { FundService } from './fund.service.js';
import { IntermediaryResolver, RewardResolver } from './intermediary.resolver.js';
import { IntermediaryService } from './intermediary.service.js';
import { MatchService } from './match.service.js';
import { MatchResolver, PoolResolver } from './pool.resolver.js';
import { RewardService } from './reward.service.js';
import { TalentService } from './talent.service.js';

/** The capital pool, the talent pool and how they meet the projects; the cultivation libraries; intermediaries and their rewards. */
@Module({ providers: [FundService, TalentService, FitService, MatchService, CultivationService, IntermediaryService, RewardService, PoolResolver, MatchResolver, CultivationResolver, IntermediaryResolver, RewardResolver] })
export class PoolModule {}
