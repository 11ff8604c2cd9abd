import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { RateGrouping } from './rates.rules.js';
import { RateService } from './rates.service.js';
import { RateFilter, RateGroup } from './rates.types.js';

/** The four rates, told apart. */
@Resolver()
export class RateResolver {
  constructor(private readonly rates: RateService) {}

  @Requires('project.read')
  @Query(() => [RateGroup], { description: 'The four rates by chain, band, channel, office, cohort or year. BoardFilter.rate lists the projects behind each figure.' })
  projectRates(
    @CurrentCaller() caller: Caller,
    @Args('filter', { type: () => RateFilter, nullable: true }) filter: RateFilter | null,
    @Args('groupBy', { type: () => RateGrouping, nullable: true }) groupBy: RateGrouping | null,
  ): Promise<RateGroup[]> {
    return this.rates.groups(caller, filter ?? {}, groupBy ?? undefined);
  }
}
