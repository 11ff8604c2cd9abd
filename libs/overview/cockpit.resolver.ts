import { Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { CockpitService } from './cockpit.service.js';
import { Cockpit, ZoneFigures } from './cockpit.types.js';

/** The zone at a glance, and zones beside each other. */
@Resolver()
export class CockpitResolver {
  constructor(private readonly cockpits: CockpitService) {}

  @Requires('project.read')
  @Query(() => Cockpit, { description: 'The zone at a glance.' })
  cockpit(@CurrentCaller() caller: Caller) {
    return this.cockpits.cockpit(caller);
  }

  @Requires('zone.compare')
  @Query(() => [ZoneFigures], { description: 'The own zone beside those that one oversees.' })
  zoneComparison(@CurrentCaller() caller: Caller): Promise<ZoneFigures[]> {
    return this.cockpits.zoneComparison(caller);
  }
}
