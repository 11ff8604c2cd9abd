import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { PageArgs, type Page } from '#platform';
import { CreationArgs, ReasonedArgs } from '#project';
import { ClawBackArgs, DueArgs, IncentiveEntryInput, IncentiveGrantFilter, IncentiveGrantInput, IncentiveLedgerFilter } from './grant.inputs.js';
import { GrantService } from './grant.service.js';
import { ClawbackType, GrantConnection, GrantType, IncentiveProblem, LedgerConnection, type IncentiveLedgerRow } from './grant.types.js';
import { PaybackGrouping } from './incentive.enums.js';
import { LedgerService } from './ledger.service.js';
import { PaybackService } from './payback.service.js';
import { IncentivePayback } from './payback.types.js';
import { ProblemService } from './problem.service.js';

const id = { type: () => ID } as const;

/** What was granted by incentive policies, and the fulfilment ledger. */
@Resolver()
export class GrantResolver {
  constructor(
    private readonly grants: GrantService,
    private readonly ledger: LedgerService,
    private readonly problems: ProblemService,
    private readonly payback: PaybackService,
  ) {}

  @Requires('incentive.read')
  @Query(() => GrantConnection, { description: 'What was granted, with balances and ledgers, the latest first.' })
  incentiveGrants(@CurrentCaller() caller: Caller, @Args() page: PageArgs, @Args('filter', { type: () => IncentiveGrantFilter, nullable: true }) filter: IncentiveGrantFilter | null): Promise<Page<GrantType>> {
    return this.grants.list(caller, page, filter ?? {});
  }

  @Requires('incentive.read')
  @Query(() => GrantType, { nullable: true, description: 'One grant with its ledger; null when there is none.' })
  incentiveGrant(@CurrentCaller() caller: Caller, @Args('id', id) grantId: string): Promise<GrantType | null> {
    return this.grants.grant(caller, grantId);
  }

  @Requires('incentive.read')
  @Query(() => LedgerConnection, { description: 'The entries of all ledgers, the latest first.' })
  incentiveLedger(@CurrentCaller() caller: Caller, @Args() page: PageArgs, @Args('filter', { type: () => IncentiveLedgerFilter, nullable: true }) filter: IncentiveLedgerFilter | null): Promise<Page<IncentiveLedgerRow>> {
    return this.ledger.list(caller, page, filter ?? {});
  }

  @Requires('incentive.read')
  @Query(() => [IncentiveProblem], { description: 'What is wrong with promises: overlapping policies, years beyond a term, caps and stacking limits exceeded.' })
  incentiveProblems(@CurrentCaller() caller: Caller, @Args('projectId', { ...id, nullable: true }) projectId: string | null, @Args('chainId', { ...id, nullable: true }) chainId: string | null): Promise<IncentiveProblem[]> {
    return this.problems.problems(caller, { projectId, chainId });
  }

  @Requires('incentive.read')
  @Query(() => [IncentivePayback], { description: 'Incentives against promised and actual tax, with the years in which they are covered; the one that was paid most comes first.' })
  incentivePaybacks(
    @CurrentCaller() caller: Caller,
    @Args('groupBy', { type: () => PaybackGrouping, defaultValue: PaybackGrouping.PROJECT }) groupBy: PaybackGrouping,
    @Args('projectId', { ...id, nullable: true }) projectId: string | null,
    @Args('chainId', { ...id, nullable: true }) chainId: string | null,
  ): Promise<IncentivePayback[]> {
    return this.payback.paybacks(caller, groupBy, { projectId, chainId });
  }

  @Requires('incentive.read')
  @Query(() => ClawbackType, { description: 'What the agreement has taken back now, with its arithmetic; books nothing.' })
  incentiveClawback(@CurrentCaller() caller: Caller, @Args('id', id) grantId: string): Promise<ClawbackType> {
    return this.ledger.clawback(caller, grantId);
  }

  @Requires('incentive.grant')
  @Mutation(() => GrantType, { description: 'Grants a version of a policy in an agreement. Beyond its cap or stacking limit, or overlapping another, only with an approved 一事一议.' })
  grantIncentive(@CurrentCaller() caller: Caller, @Args('input') input: IncentiveGrantInput, @Args() { idempotencyKey }: CreationArgs): Promise<GrantType> {
    return this.grants.create(caller, input, idempotencyKey);
  }

  @Requires('incentive.grant')
  @Mutation(() => GrantType, { description: 'Ends a grant: nothing more becomes due.' })
  endIncentiveGrant(@CurrentCaller() caller: Caller, @Args() { id: grantId, version, reason }: ReasonedArgs): Promise<GrantType> {
    return this.grants.end(caller, grantId, version, reason);
  }

  @Requires('incentive.due')
  @Mutation(() => GrantType, { description: 'Books what is due for a year by the formula, within the promise of the year: the difference to what was booked before.' })
  bookIncentiveDue(@CurrentCaller() caller: Caller, @Args() args: DueArgs): Promise<GrantType> {
    return this.ledger.bookDue(caller, args);
  }

  // Deciding and paying are permissions of their own by the kind of entry; the service asks for them.
  @Requires('incentive.record')
  @Mutation(() => GrantType, { description: 'Adds an entry to a ledger: approved, withheld, released, reduced, paid. METRICS_BREACHED carries extensions.missing.' })
  recordIncentive(@CurrentCaller() caller: Caller, @Args('id', id) grantId: string, @Args('input') input: IncentiveEntryInput, @Args() { idempotencyKey }: CreationArgs): Promise<GrantType> {
    return this.ledger.record(caller, grantId, input, idempotencyKey);
  }

  @Requires('incentive.pay')
  @Mutation(() => GrantType, { description: 'Books what the agreement has taken back, as it computes it.' })
  clawBackIncentive(@CurrentCaller() caller: Caller, @Args() args: ClawBackArgs): Promise<GrantType> {
    return this.ledger.clawBack(caller, args);
  }
}
