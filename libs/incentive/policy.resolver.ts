import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { DateScalar, PageArgs, type Page } from '#platform';
import { CreationArgs, ReasonedArgs, UpdateArgs } from '#project';
import { FairReviewInput, IncentivePolicyFilter, IncentivePolicyInput, IncentiveWhatIfInput, PolicyVersionInput, VersionCreationArgs } from './policy.inputs.js';
import { PolicyService } from './policy.service.js';
import { IncentiveOutcome, PolicyConnection, PolicyType } from './policy.types.js';
import { WhatIfService } from './what-if.service.js';

/** Incentive policies: reading, drafting, review, putting in force, what-if. */
@Resolver()
export class PolicyResolver {
  constructor(
    private readonly policies: PolicyService,
    private readonly whatIfs: WhatIfService,
  ) {}

  @Requires('incentive.read')
  @Query(() => PolicyConnection, { description: 'Incentive policies with their versions, by code.' })
  incentivePolicies(@CurrentCaller() caller: Caller, @Args() page: PageArgs, @Args('filter', { type: () => IncentivePolicyFilter, nullable: true }) filter: IncentivePolicyFilter | null): Promise<Page<PolicyType>> {
    return this.policies.list(caller, page, filter ?? {});
  }

  @Requires('incentive.read')
  @Query(() => PolicyType, { nullable: true, description: 'One policy with all its versions; null when there is none.' })
  incentivePolicy(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<PolicyType | null> {
    return this.policies.policy(caller, id);
  }

  @Requires('incentive.read')
  @Query(() => IncentiveOutcome, { description: 'What a policy or a formula gives, with every step; changes nothing.' })
  incentiveWhatIf(@CurrentCaller() caller: Caller, @Args('input') input: IncentiveWhatIfInput): Promise<IncentiveOutcome> {
    return this.whatIfs.whatIf(caller, input);
  }

  @Requires('incentive.policy')
  @Mutation(() => PolicyType, { description: 'Takes a policy up, with its first version as a draft.' })
  createIncentivePolicy(@CurrentCaller() caller: Caller, @Args('input') input: IncentivePolicyInput, @Args() { idempotencyKey }: CreationArgs): Promise<PolicyType> {
    return this.policies.create(caller, input, idempotencyKey);
  }

  @Requires('incentive.policy')
  @Mutation(() => PolicyType, { description: 'Drafts the next version of a policy. What was granted under earlier versions stands.' })
  draftIncentivePolicyVersion(@CurrentCaller() caller: Caller, @Args() { policyId, idempotencyKey }: VersionCreationArgs, @Args('input') input: PolicyVersionInput): Promise<PolicyType> {
    return this.policies.draft(caller, policyId, input, idempotencyKey);
  }

  @Requires('incentive.policy')
  @Mutation(() => PolicyType, { description: 'Rewrites a draft; a review that it had is void.' })
  updateIncentivePolicyVersion(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('input') input: PolicyVersionInput): Promise<PolicyType> {
    return this.policies.updateDraft(caller, id, version, input, reason);
  }

  @Requires('incentive.review')
  @Mutation(() => PolicyType, { description: 'Says what the fair-competition review of a draft came to. Whoever drafted it cannot.' })
  reviewIncentivePolicyVersion(@CurrentCaller() caller: Caller, @Args() { id, version }: UpdateArgs, @Args('input') input: FairReviewInput): Promise<PolicyType> {
    return this.policies.review(caller, id, version, input);
  }

  @Requires('incentive.policy')
  @Mutation(() => PolicyType, { description: 'Puts a draft in force; refused unless its fair-competition review passed. The version before it ends when this one begins.' })
  issueIncentivePolicyVersion(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs): Promise<PolicyType> {
    return this.policies.issue(caller, id, version, reason);
  }

  @Requires('incentive.policy')
  @Mutation(() => PolicyType, { description: 'Repeals a version from a day on. What was granted under it stands.' })
  endIncentivePolicyVersion(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs, @Args('from', { type: () => DateScalar }) from: string): Promise<PolicyType> {
    return this.policies.end(caller, id, version, from, reason);
  }
}
