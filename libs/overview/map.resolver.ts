import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { TargetWeightInput } from '#chain';
import { MapService } from './map.service.js';
import { ChainMap, NodeCompany, TargetMap } from './map.types.js';
import { GapPreview } from './target-map.types.js';

/** The three maps of a chain [3, 4]. */
@Resolver()
export class MapResolver {
  constructor(private readonly maps: MapService) {}

  @Requires('chain.read')
  @Query(() => ChainMap, { nullable: true, description: 'Panorama and status quo of a chain.' })
  statusMap(@CurrentCaller() caller: Caller, @Args('chainId', { type: () => ID }) chainId: string): Promise<ChainMap | null> {
    return this.maps.statusMap(caller, chainId);
  }

  @Requires('chain.read')
  @Query(() => TargetMap, { nullable: true, description: 'The gaps of a chain and the companies wanted for them.' })
  targetMap(@CurrentCaller() caller: Caller, @Args('chainId', { type: () => ID }) chainId: string): Promise<TargetMap | null> {
    return this.maps.targetMap(caller, chainId);
  }

  @Requires('chain.read')
  @Query(() => [GapPreview], { nullable: true, description: 'Where the targets of a chain would stand under other weights; nothing is saved.' })
  previewTargetWeights(
    @CurrentCaller() caller: Caller,
    @Args('chainId', { type: () => ID }) chainId: string,
    @Args('weights', { type: () => [TargetWeightInput] }) weights: TargetWeightInput[],
  ): Promise<GapPreview[] | null> {
    return this.maps.previewTargetWeights(caller, chainId, weights);
  }

  @Requires('company.read')
  @Query(() => [NodeCompany], { description: 'Companies on a node or inside it, local ones first; at most 500.' })
  nodeCompanies(@CurrentCaller() caller: Caller, @Args('nodeId', { type: () => ID }) nodeId: string): Promise<NodeCompany[]> {
    return this.maps.nodeCompanies(caller, nodeId);
  }
}
