import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { requestLoader, type RequestContext } from '#platform';
import { CurrentCaller, CurrentRequest, Requires, type Caller } from '#identity';
import { CompanyType } from '#company';
import { CompanyRelation } from './chain.enums.js';
import { ChainDocumentService } from './chain-document.service.js';
import { ChainService } from './chain.service.js';
import { ChainInput, ChainNodeInput, ChainNodeType, ChainType, CompanyNodeType, RemovedChainNode, SupplyLinkType } from './chain.types.js';
import { NodeOrderService } from './node-order.service.js';
import { NodeRemovalService } from './node-removal.service.js';
import { PlacementService } from './placement.service.js';

const id = { type: () => ID } as const;
const ids = { type: () => [ID], defaultValue: [] } as { type: () => [typeof ID]; defaultValue: string[] };
const version = { type: () => Int } as const;
const optionalReason = { type: () => String, nullable: true } as const;

/** Chains, their nodes and supply links. */
@Resolver()
export class ChainResolver {
  constructor(
    private readonly service: ChainService,
    private readonly removals: NodeRemovalService,
    private readonly order: NodeOrderService,
    private readonly documents: ChainDocumentService,
  ) {}

  @Requires('chain.read')
  @Query(() => [ChainType], { description: 'All chains of the zone.' })
  chains(@CurrentCaller() caller: Caller): Promise<ChainType[]> {
    return this.service.chains(caller);
  }

  @Requires('chain.read')
  @Query(() => ChainType, { nullable: true, description: 'One chain with its nodes and supply links, its people and what it lacks.' })
  chain(@CurrentCaller() caller: Caller, @Args('id', id) chainId: string): Promise<ChainType | null> {
    return this.service.chain(caller, chainId);
  }

  @Requires('chain.edit')
  @Mutation(() => ChainType, { description: 'Adds a chain: empty, from a built-in template (`chainTemplates`), or as a copy of another chain of the zone with its nodes and links.' })
  async createChain(
    @CurrentCaller() caller: Caller,
    @Args('input') input: ChainInput,
    @Args('idempotencyKey') idempotencyKey: string,
    @Args('templateCode', { type: () => String, nullable: true }) templateCode: string | null,
    @Args('copyOfId', { type: () => ID, nullable: true }) copyOfId: string | null,
  ): Promise<ChainType> {
    const start = await this.documents.startFrom(caller, templateCode ?? null, copyOfId ?? null);
    return this.service.createChain(caller, input, idempotencyKey, start);
  }

  @Requires('chain.edit')
  @Mutation(() => ChainType, { description: 'Changes a chain; what is left out stays.' })
  updateChain(
    @CurrentCaller() caller: Caller,
    @Args('id', id) chainId: string,
    @Args('version', version) readVersion: number,
    @Args('input') input: ChainInput,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<ChainType> {
    return this.service.updateChain(caller, { id: chainId, version: readVersion, reason }, input);
  }

  @Requires('chain.edit')
  @Mutation(() => ChainNodeType, { description: 'Adds a node to a chain.' })
  createChainNode(
    @CurrentCaller() caller: Caller,
    @Args('chainId', id) chainId: string,
    @Args('input') input: ChainNodeInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<ChainNodeType> {
    return this.service.createNode(caller, chainId, input, idempotencyKey);
  }

  @Requires('chain.edit')
  @Mutation(() => ChainNodeType, { description: 'Changes a node; what is left out stays. A parent inside the node or of another chain is refused.' })
  updateChainNode(
    @CurrentCaller() caller: Caller,
    @Args('id', id) nodeId: string,
    @Args('version', version) readVersion: number,
    @Args('input') input: ChainNodeInput,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<ChainNodeType> {
    return this.service.updateNode(caller, { id: nodeId, version: readVersion, reason }, input);
  }

  @Requires('chain.edit')
  @Mutation(() => RemovedChainNode, {
    description:
      'Takes a node off its chain, with its supply links. Refused while companies or projects are on it, and while other nodes are inside it unless `liftChildren` moves them one level up.',
  })
  removeChainNode(
    @CurrentCaller() caller: Caller,
    @Args('id', id) nodeId: string,
    @Args('version', version) readVersion: number,
    @Args('liftChildren', { type: () => Boolean, defaultValue: false }) liftChildren: boolean,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<RemovedChainNode> {
    return this.removals.remove(caller, { id: nodeId, version: readVersion, reason }, liftChildren);
  }

  @Requires('chain.edit')
  @Mutation(() => ChainNodeType, {
    description:
      'Puts a removed node back, with those of the links that still have both ends and those of the children that stand where they were moved to. Refused when its parent is gone or its key or name is taken.',
  })
  restoreChainNode(
    @CurrentCaller() caller: Caller,
    @Args('id', id) nodeId: string,
    @Args('version', version) removedVersion: number,
    @Args('childIds', ids) childIds: string[],
    @Args('linkIds', ids) linkIds: string[],
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<ChainNodeType> {
    return this.removals.restore(caller, { id: nodeId, version: removedVersion, reason, childIds, linkIds });
  }

  @Requires('chain.edit')
  @Mutation(() => [ChainNodeType], {
    description:
      'Puts a node before one of its siblings, after all of them without `beforeId`; answers the siblings in their new order. Siblings are the nodes inside the same wider one, or, of those that stand by themselves, of the same band.',
  })
  moveChainNode(
    @CurrentCaller() caller: Caller,
    @Args('id', id) nodeId: string,
    @Args('version', version) readVersion: number,
    @Args('beforeId', { type: () => ID, nullable: true }) beforeId: string | null,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<ChainNodeType[]> {
    return this.order.moveBefore(caller, { id: nodeId, version: readVersion, reason }, beforeId ?? null);
  }

  @Requires('chain.edit')
  @Mutation(() => SupplyLinkType, { description: 'Says that one node supplies another of the same chain.' })
  createSupplyLink(
    @CurrentCaller() caller: Caller,
    @Args('fromNodeId', id) fromNodeId: string,
    @Args('toNodeId', id) toNodeId: string,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<SupplyLinkType> {
    return this.service.createLink(caller, fromNodeId, toNodeId, idempotencyKey);
  }

  @Requires('chain.edit')
  @Mutation(() => Boolean, { description: 'Takes a supply link off its chain.' })
  removeSupplyLink(
    @CurrentCaller() caller: Caller,
    @Args('id', id) linkId: string,
    @Args('version', version) readVersion: number,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<boolean> {
    return this.service.removeLink(caller, { id: linkId, version: readVersion, reason });
  }
}

/** Which nodes a company sits on. */
@Resolver(() => CompanyType)
export class PlacementResolver {
  constructor(private readonly service: PlacementService) {}

  @Requires('chain.read')
  @ResolveField(() => [CompanyNodeType], { description: 'Nodes that the company sits on.' })
  async nodes(@Parent() company: CompanyType, @CurrentCaller() caller: Caller, @CurrentRequest() context: RequestContext): Promise<CompanyNodeType[]> {
    const loader = requestLoader(context, 'Company.nodes', (ids) => this.service.nodesOf(caller.zoneId, ids));
    return (await loader.load(company.id)) ?? [];
  }

  @Requires('chain.place')
  @Mutation(() => CompanyType, { description: 'Puts a company on a node, or changes what it is to the node.' })
  placeCompany(
    @CurrentCaller() caller: Caller,
    @Args('nodeId', id) nodeId: string,
    @Args('companyId', id) companyId: string,
    @Args('relation', { type: () => CompanyRelation }) relation: CompanyRelation,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<CompanyType> {
    return this.service.place(caller, nodeId, companyId, relation, idempotencyKey);
  }

  @Requires('chain.place')
  @Mutation(() => CompanyType, { description: 'Takes a company off a node.' })
  unplaceCompany(
    @CurrentCaller() caller: Caller,
    @Args('nodeId', id) nodeId: string,
    @Args('companyId', id) companyId: string,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<CompanyType> {
    return this.service.unplace(caller, nodeId, companyId, reason);
  }
}
