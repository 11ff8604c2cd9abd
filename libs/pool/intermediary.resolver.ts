import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DateScalar, PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { CreationArgs, UpdateArgs } from '#project';
import { IntermediaryService } from './intermediary.service.js';
import { ContributionsArgs, ContributionType, IntermediaryConnection, IntermediaryDetails, IntermediaryFilter, IntermediaryInput, IntermediaryType, RewardArgs } from './intermediary.types.js';
import { RewardService } from './reward.service.js';
import { RewardConnection, RewardEntryInput, RewardFilter, RewardRuleInput, RewardRuleType, RewardType } from './reward.types.js';

const id = { type: () => ID } as const;

/** Intermediaries, advisers, experts and what they contributed. */
@Resolver()
export class IntermediaryResolver {
  constructor(private readonly people: IntermediaryService) {}

  @Requires('intermediary.read')
  @Query(() => IntermediaryConnection, { description: 'Intermediaries, advisers and experts, by name.' })
  intermediaries(@CurrentCaller() caller: Caller, @Args() page: PageArgs, @Args('filter', { type: () => IntermediaryFilter, nullable: true }) filter: IntermediaryFilter | null): Promise<Page<IntermediaryType>> {
    return this.people.list(caller.zoneId, page, filter ?? {});
  }

  @Requires('intermediary.read')
  @Query(() => [ContributionType], { description: 'Who contributed what to a project, the largest share first.' })
  contributions(@CurrentCaller() caller: Caller, @Args('projectId', id) projectId: string): Promise<ContributionType[]> {
    return this.people.contributions(caller.zoneId, projectId);
  }

  @Requires('intermediary.edit')
  @Mutation(() => IntermediaryType, { description: 'Takes an intermediary, adviser or expert up.' })
  createIntermediary(@CurrentCaller() caller: Caller, @Args('input') input: IntermediaryInput, @Args() { idempotencyKey }: CreationArgs): Promise<IntermediaryType> {
    return this.people.create(caller, input, idempotencyKey);
  }

  @Requires('intermediary.edit')
  @Mutation(() => IntermediaryType, { description: 'Changes an intermediary, adviser or expert; what is left out stays.' })
  updateIntermediary(@CurrentCaller() caller: Caller, @Args() { id: rowId, version, reason }: UpdateArgs, @Args('input') input: IntermediaryInput): Promise<IntermediaryType> {
    return this.people.update(caller, rowId, version, input, reason);
  }

  @Requires('contact.reveal')
  @Mutation(() => IntermediaryDetails, { description: 'Phone and e-mail in clear. Each reveal is recorded with its reason.' })
  revealIntermediary(@CurrentCaller() caller: Caller, @Args('id', id) rowId: string, @Args('reason') reason: string): Promise<IntermediaryDetails> {
    return this.people.reveal(caller, rowId, reason);
  }

  @Requires('intermediary.contribute')
  @Mutation(() => [ContributionType], { description: 'Sets who contributed what to a project: all shares at once, no more than 100% together.' })
  setContributions(@CurrentCaller() caller: Caller, @Args() { projectId, contributions, reason }: ContributionsArgs): Promise<ContributionType[]> {
    return this.people.setContributions(caller, projectId, contributions, reason);
  }
}

/** The reward ledger. */
@Resolver()
export class RewardResolver {
  constructor(private readonly ledger: RewardService) {}

  @Requires('intermediary.read')
  @Query(() => [RewardRuleType], { description: 'The rules of rewards.' })
  rewardRules(@CurrentCaller() caller: Caller): Promise<RewardRuleType[]> {
    return this.ledger.rules(caller.zoneId);
  }

  @Requires('intermediary.read')
  @Query(() => RewardConnection, { description: 'Rewards with their ledgers, the latest first.' })
  rewards(@CurrentCaller() caller: Caller, @Args() page: PageArgs, @Args('filter', { type: () => RewardFilter, nullable: true }) filter: RewardFilter | null): Promise<Page<RewardType>> {
    return this.ledger.rewards(caller, page, filter ?? {});
  }

  @Requires('reward.rule')
  @Mutation(() => RewardRuleType, { description: 'Sets a rule of rewards. Its terms stand; only its end can be changed.' })
  createRewardRule(@CurrentCaller() caller: Caller, @Args('input') input: RewardRuleInput, @Args() { idempotencyKey }: CreationArgs): Promise<RewardRuleType> {
    return this.ledger.createRule(caller, input, idempotencyKey);
  }

  @Requires('reward.rule')
  @Mutation(() => RewardRuleType, { description: 'Ends a rule, or lets it go on.' })
  endRewardRule(
    @CurrentCaller() caller: Caller,
    @Args() { id: ruleId, version, reason }: UpdateArgs,
    @Args('validUntil', { type: () => DateScalar, nullable: true }) validUntil: string | null,
  ): Promise<RewardRuleType> {
    return this.ledger.endRule(caller, ruleId, version, validUntil ?? null, reason);
  }

  @Requires('reward.compute')
  @Mutation(() => RewardType, { description: "Computes what is due by a rule from the project's figures, and writes the difference to what was computed before." })
  computeReward(@CurrentCaller() caller: Caller, @Args() args: RewardArgs): Promise<RewardType> {
    return this.ledger.compute(caller, args);
  }

  // Deciding and paying are permissions of their own by the kind of entry; the service asks for them.
  @Requires('reward.record')
  @Mutation(() => RewardType, { description: 'Adds an entry to a ledger: approved, withheld, released, corrected, paid, recovered.' })
  recordReward(@CurrentCaller() caller: Caller, @Args('id', id) rewardId: string, @Args('input') input: RewardEntryInput, @Args() { idempotencyKey }: CreationArgs): Promise<RewardType> {
    return this.ledger.record(caller, rewardId, input, idempotencyKey);
  }
}
