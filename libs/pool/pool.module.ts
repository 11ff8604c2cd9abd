import { Module } from '@nestjs/common';
import { FitService } from './fit.service.js';
import { FundService } from './fund.service.js';
import { MatchService } from './match.service.js';
import { MatchResolver, PoolResolver } from './pool.resolver.js';
import { TalentService } from './talent.service.js';

/** The capital pool, the talent pool, and how they meet the projects. */
@Module({ providers: [FundService, TalentService, FitService, MatchService, PoolResolver, MatchResolver] })
export class PoolModule {}
