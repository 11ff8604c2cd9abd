import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { TimelineService } from './timeline.service.js';
import { CompanyEventConnection, CompanyEventKind, type CompanyEvent } from './timeline.types.js';

/** What happened with a company. */
@Resolver()
export class TimelineResolver {
  constructor(private readonly timelines: TimelineService) {}

  @Requires('company.read')
  @Query(() => CompanyEventConnection, { description: 'Everything that ever happened with a company and with the records that were merged into it, the latest first.' })
  companyTimeline(
    @CurrentCaller() caller: Caller,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args() page: PageArgs,
    @Args('kinds', { type: () => [CompanyEventKind], defaultValue: [] }) kinds: CompanyEventKind[],
  ): Promise<Page<CompanyEvent>> {
    return this.timelines.company(caller, companyId, kinds, page);
  }
}
