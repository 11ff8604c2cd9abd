import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { FunnelService, type FunnelStages } from './funnel.service.js';
import { Funnel } from './funnel.types.js';
import { Rate } from './rates.types.js';

/** The funnel from lead to commissioning, the four batches and the four rates [5]. */
@Resolver(() => Funnel)
export class FunnelResolver {
  constructor(private readonly funnels: FunnelService) {}

  @Requires('project.read')
  @Query(() => Funnel, { description: 'The funnel of the zone, or of one chain.' })
  funnel(@CurrentCaller() caller: Caller, @Args('chainId', { type: () => ID, nullable: true }) chainId: string | null): Promise<FunnelStages> {
    return this.funnels.stages(caller, chainId ?? null);
  }

  @Requires('project.read')
  @ResolveField(() => [Rate], { description: 'Over all projects in the stage of signing or later.' })
  rates(@Parent() funnel: FunnelStages, @CurrentCaller() caller: Caller): Promise<Rate[]> {
    return this.funnels.rates(caller, funnel.chainId);
  }
}
