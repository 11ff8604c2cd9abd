import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { TargetWeightsService } from './target-weights.service.js';
import { TargetWeightInput, TargetWeightsType } from './target-weights.types.js';

/** The weights of a chain's target score. */
@Resolver()
export class TargetWeightsResolver {
  constructor(private readonly service: TargetWeightsService) {}

  @Requires('chain.read')
  @Query(() => TargetWeightsType, { nullable: true, description: "The weights that a chain's target score goes by." })
  targetWeights(@CurrentCaller() caller: Caller, @Args('chainId', { type: () => ID }) chainId: string): Promise<TargetWeightsType | null> {
    return this.service.weights(caller, chainId);
  }

  @Requires('chain.edit')
  @Mutation(() => TargetWeightsType, { description: "Sets the weights of a chain's target score. Every factor once, together 100." })
  updateTargetWeights(
    @CurrentCaller() caller: Caller,
    @Args('chainId', { type: () => ID }) chainId: string,
    @Args('version', { type: () => Int, description: '0 while the chain has none of its own.' }) version: number,
    @Args('weights', { type: () => [TargetWeightInput] }) weights: TargetWeightInput[],
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<TargetWeightsType> {
    return this.service.update(caller, chainId, version, weights, reason);
  }
}
