import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ForecastService } from './forecast.service.js';
import { Forecast } from './forecast.types.js';

/** Transition rates and what they let expect. */
@Resolver()
export class ForecastResolver {
  constructor(private readonly forecasts: ForecastService) {}

  @Requires('project.read')
  @Query(() => Forecast, { description: 'Transition rates, expected construction starts and commissionings by quarter, and what the target of this year still wants; of the zone or of one chain.' })
  projectForecast(@CurrentCaller() caller: Caller, @Args('chainId', { type: () => ID, nullable: true }) chainId: string | null): Promise<Forecast> {
    return this.forecasts.forecast(caller, chainId ?? null);
  }
}
