import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { CatalogueService } from './catalogue.service.js';
import { CheckReplay, MetricDefinition } from './catalogue.types.js';

/** The catalogue of metrics, and checks made again. */
@Resolver()
export class CatalogueResolver {
  constructor(private readonly catalogue: CatalogueService) {}

  @Requires('contract.read')
  @Query(() => [MetricDefinition], { description: 'What agreements can promise: unit, formula, direction, period and floor of each metric.' })
  metricCatalogue(@CurrentCaller() caller: Caller): Promise<MetricDefinition[]> {
    return this.catalogue.metrics(caller);
  }

  @Requires('contract.read')
  @Query(() => CheckReplay, { description: 'Makes a check again from what it looked at, on its day, and says whether it comes to the same.' })
  checkReplay(@CurrentCaller() caller: Caller, @Args('checkId', { type: () => ID }) checkId: string): Promise<CheckReplay> {
    return this.catalogue.replay(caller, checkId);
  }
}
