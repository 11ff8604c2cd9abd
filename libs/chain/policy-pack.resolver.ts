import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { PolicyPackService } from './policy-pack.service.js';
import { PolicyPackInput, PolicyPackType } from './policy-pack.types.js';

const id = { type: () => ID } as const;

/** The policy packs of chains. */
@Resolver()
export class PolicyPackResolver {
  constructor(private readonly service: PolicyPackService) {}

  @Requires('chain.read')
  @Query(() => [PolicyPackType], { description: "Every version of a chain's policy pack, the newest first." })
  policyPacks(@CurrentCaller() caller: Caller, @Args('chainId', id) chainId: string): Promise<PolicyPackType[]> {
    return this.service.packs(caller, chainId);
  }

  @Requires('chain.edit')
  @Mutation(() => PolicyPackType, { description: "Issues the next version of a chain's policy pack; from its first day on it supersedes the earlier ones, which stay readable." })
  issuePolicyPack(
    @CurrentCaller() caller: Caller,
    @Args('chainId', id) chainId: string,
    @Args('input') input: PolicyPackInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<PolicyPackType> {
    return this.service.issue(caller, chainId, input, idempotencyKey);
  }

  @Requires('chain.edit')
  @Mutation(() => PolicyPackType, { description: 'Corrects the newest version; what is left out stays. An earlier one is refused.' })
  correctPolicyPack(
    @CurrentCaller() caller: Caller,
    @Args('id', id) packId: string,
    @Args('version', { type: () => Int }) readVersion: number,
    @Args('input') input: PolicyPackInput,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<PolicyPackType> {
    return this.service.correct(caller, { id: packId, version: readVersion, reason }, input);
  }
}
