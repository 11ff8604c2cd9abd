import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { IntroductionService } from './introduction.service.js';
import { Introductions } from './introduction.types.js';

/** 以商招商: who here can introduce the zone to a company. */
@Resolver()
export class IntroductionResolver {
  constructor(private readonly service: IntroductionService) {}

  @Requires('company.read')
  @Query(() => Introductions, { nullable: true, description: 'The shortest introductions from a company to those settled here, each step with its evidence; `first` is 1 to 20.' })
  introductions(
    @CurrentCaller() caller: Caller,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
  ): Promise<Introductions | null> {
    return this.service.introductions(caller, companyId, Math.min(Math.max(first, 1), 20));
  }
}
