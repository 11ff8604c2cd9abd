import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { LedgerService } from './ledger.service.js';
import { LedgerArgs, LedgerDifference, LedgerDifferenceArgs, LedgerPage } from './ledger.types.js';

/** Ledgers as they stood. What a ledger shows needs the permission to read it today; the service asks for it. */
@Resolver()
export class LedgerResolver {
  constructor(private readonly ledgers: LedgerService) {}

  @Requires('history.read')
  @Query(() => LedgerPage, { description: 'A ledger as it stood at the end of a day, rebuilt from the history.' })
  ledgerAsOf(@CurrentCaller() caller: Caller, @Args() args: LedgerArgs): Promise<LedgerPage> {
    return this.ledgers.asOf(caller, args);
  }

  @Requires('history.read')
  @Query(() => LedgerDifference, { description: 'What differs in a ledger between the ends of two days, row by row, with who changed it, when and why.' })
  ledgerDifference(@CurrentCaller() caller: Caller, @Args() args: LedgerDifferenceArgs): Promise<LedgerDifference> {
    return this.ledgers.difference(caller, args);
  }
}
