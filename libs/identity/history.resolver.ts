import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import type { Caller } from './caller.js';
import { CurrentCaller, Requires } from './decorators.js';
import { HistoryService } from './history.service.js';
import { HistoryConnection, type HistoryEntry } from './identity.types.js';

/** Who changed what. */
@Resolver()
export class HistoryResolver {
  constructor(private readonly histories: HistoryService) {}

  @Requires('history.read')
  @Query(() => HistoryConnection, { description: 'The changes of one record, latest first; `entity` is the name of its table, such as `project`.' })
  history(
    @CurrentCaller() caller: Caller,
    @Args('entity') entity: string,
    @Args('rowId', { type: () => ID }) rowId: string,
    @Args() page: PageArgs,
  ): Promise<Page<HistoryEntry>> {
    return this.histories.of(caller, entity, rowId, page);
  }
}
