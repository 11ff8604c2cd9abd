import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { CreationArgs, UpdateArgs } from '#project';
import { FitService } from './fit.service.js';
import { PoolFits } from './fit.types.js';
import { FundService } from './fund.service.js';
import { MatchService } from './match.service.js';
import { FitArgs, FundFilter, FundInput, FundSort, IntroductionInput, PoolMatchFilter, PoolMatchInput, TalentFilter, TalentInput, TalentSort } from './pool.inputs.js';
import { FundConnection, FundType, PoolMatchConnection, PoolMatchType, TalentConnection, TalentDetails, TalentType } from './pool.types.js';
import { TalentService } from './talent.service.js';

const id = { type: () => ID } as const;

/** The capital pool and the talent pool: reading and keeping. */
@Resolver()
export class PoolResolver {
  constructor(
    private readonly fundPool: FundService,
    private readonly talentPool: TalentService,
  ) {}

  @Requires('pool.read')
  @Query(() => FundConnection, { description: 'The capital pool, the latest change first unless sorted otherwise.' })
  funds(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => FundFilter, nullable: true }) filter: FundFilter | null,
    @Args('sort', { type: () => FundSort, nullable: true }) sort: FundSort | null,
  ): Promise<Page<FundType>> {
    return this.fundPool.funds(caller.zoneId, page, filter ?? {}, sort ?? FundSort.UPDATED_DESC);
  }

  @Requires('pool.read')
  @Query(() => FundType, { nullable: true, description: 'One fund; null when there is none.' })
  fund(@CurrentCaller() caller: Caller, @Args('id', id) fundId: string): Promise<FundType | null> {
    return this.fundPool.fund(caller.zoneId, fundId);
  }

  @Requires('pool.read')
  @Query(() => TalentConnection, { description: 'The talent pool, the latest change first unless sorted otherwise.' })
  talents(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => TalentFilter, nullable: true }) filter: TalentFilter | null,
    @Args('sort', { type: () => TalentSort, nullable: true }) sort: TalentSort | null,
  ): Promise<Page<TalentType>> {
    return this.talentPool.talents(caller, page, filter ?? {}, sort ?? TalentSort.UPDATED_DESC);
  }

  @Requires('pool.read')
  @Query(() => TalentType, { nullable: true, description: 'One entry of the talent pool; null when there is none.' })
  talent(@CurrentCaller() caller: Caller, @Args('id', id) talentId: string): Promise<TalentType | null> {
    return this.talentPool.talent(caller, talentId);
  }

  @Requires('pool.edit')
  @Mutation(() => FundType, { description: 'Takes a fund into the capital pool.' })
  createFund(@CurrentCaller() caller: Caller, @Args('input') input: FundInput, @Args() { idempotencyKey }: CreationArgs): Promise<FundType> {
    return this.fundPool.create(caller, input, idempotencyKey);
  }

  @Requires('pool.edit')
  @Mutation(() => FundType, { description: 'Changes a fund; what is left out stays. Its size never goes below what was used and agreed.' })
  updateFund(@CurrentCaller() caller: Caller, @Args() { id: fundId, version, reason }: UpdateArgs, @Args('input') input: FundInput): Promise<FundType> {
    return this.fundPool.update(caller, fundId, version, input, reason);
  }

  @Requires('pool.edit')
  @Mutation(() => TalentType, { description: 'Takes somebody, or a demand, into the talent pool.' })
  createTalent(@CurrentCaller() caller: Caller, @Args('input') input: TalentInput, @Args() { idempotencyKey }: CreationArgs): Promise<TalentType> {
    return this.talentPool.create(caller, input, idempotencyKey);
  }

  @Requires('pool.edit')
  @Mutation(() => TalentType, { description: 'Changes an entry of the talent pool; what is left out stays, and so does what comes back masked.' })
  updateTalent(@CurrentCaller() caller: Caller, @Args() { id: talentId, version, reason }: UpdateArgs, @Args('input') input: TalentInput): Promise<TalentType> {
    return this.talentPool.update(caller, talentId, version, input, reason);
  }

  @Requires('contact.reveal')
  @Mutation(() => TalentDetails, { description: 'Name, phone and e-mail of somebody in the talent pool in clear. Each reveal is recorded with its reason.' })
  revealTalent(@CurrentCaller() caller: Caller, @Args('id', id) talentId: string, @Args('reason') reason: string): Promise<TalentDetails> {
    return this.talentPool.reveal(caller, talentId, reason);
  }
}

/** What of the pools fits which project, and what came of it. */
@Resolver()
export class MatchResolver {
  constructor(
    private readonly fits: FitService,
    private readonly introductions: MatchService,
  ) {}

  @Requires('pool.read')
  @Query(() => PoolFits, { nullable: true, description: 'The funds that fit a project, the best first; null when there is no such project.' })
  fundsForProject(@CurrentCaller() caller: Caller, @Args('projectId', id) projectId: string, @Args() args: FitArgs): Promise<PoolFits | null> {
    return this.fits.fundsFor(caller, projectId, args);
  }

  @Requires('pool.read')
  @Query(() => PoolFits, { nullable: true, description: 'The people and teams that fit a project, the best first; null when there is no such project.' })
  talentsForProject(@CurrentCaller() caller: Caller, @Args('projectId', id) projectId: string, @Args() args: FitArgs): Promise<PoolFits | null> {
    return this.fits.talentsFor(caller, projectId, args);
  }

  @Requires('pool.read')
  @Query(() => PoolFits, { nullable: true, description: 'The projects that fit a fund, the best first; null when there is no such fund.' })
  projectsForFund(@CurrentCaller() caller: Caller, @Args('fundId', id) fundId: string, @Args() args: FitArgs): Promise<PoolFits | null> {
    return this.fits.projectsForFund(caller, fundId, args);
  }

  @Requires('pool.read')
  @Query(() => PoolFits, { nullable: true, description: 'The projects that fit somebody of the talent pool, the best first; null for nobody and for a demand.' })
  projectsForTalent(@CurrentCaller() caller: Caller, @Args('talentId', id) talentId: string, @Args() args: FitArgs): Promise<PoolFits | null> {
    return this.fits.projectsForTalent(caller, talentId, args);
  }

  @Requires('pool.read')
  @Query(() => PoolMatchConnection, { description: 'Introductions out of the pools, the latest change first.' })
  poolMatches(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => PoolMatchFilter, nullable: true }) filter: PoolMatchFilter | null,
  ): Promise<Page<PoolMatchType>> {
    return this.introductions.matches(caller, page, filter ?? {});
  }

  @Requires('pool.match')
  @Mutation(() => PoolMatchType, { description: 'Introduces a fund or somebody of the talent pool to a project.' })
  introduceFromPool(
    @CurrentCaller() caller: Caller,
    @Args('projectId', id) projectId: string,
    @Args('input') input: IntroductionInput,
    @Args() { idempotencyKey }: CreationArgs,
  ): Promise<PoolMatchType> {
    return this.introductions.introduce(caller, projectId, input, idempotencyKey);
  }

  @Requires('pool.match')
  @Mutation(() => PoolMatchType, { description: 'Says what came of an introduction. What a fund agrees to is no longer left in it.' })
  updatePoolMatch(@CurrentCaller() caller: Caller, @Args() { id: matchId, version, reason }: UpdateArgs, @Args('input') input: PoolMatchInput): Promise<PoolMatchType> {
    return this.introductions.settle(caller, matchId, version, input, reason);
  }
}
