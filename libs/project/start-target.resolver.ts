import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { StartTargetService } from './start-target.service.js';
import { StartTargetArgs, StartTargetType } from './start-target.types.js';

/** The yearly target of construction starts. */
@Resolver()
export class StartTargetResolver {
  constructor(private readonly targets: StartTargetService) {}

  @Requires('start.target')
  @Mutation(() => StartTargetType, { description: 'Sets how many projects, and how much investment, the zone means to start in a year.' })
  setStartTarget(@CurrentCaller() caller: Caller, @Args() target: StartTargetArgs): Promise<StartTargetType> {
    return this.targets.set(caller, target);
  }
}
