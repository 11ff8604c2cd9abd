import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ReasonedArgs, UpdateArgs } from '#project';
import { CultivationSort } from './cultivation.enums.js';
import { CultivationService } from './cultivation.service.js';
import {
  CultivationConnection,
  CultivationCreationArgs,
  CultivationEntryType,
  CultivationFilter,
  CultivationInput,
  CultivationLibrarySummary,
  CultivationReviewInput,
  RecognitionInput,
} from './cultivation.types.js';

/** The cultivation libraries. */
@Resolver()
export class CultivationResolver {
  constructor(private readonly cultivation: CultivationService) {}

  @Requires('cultivation.read')
  @Query(() => CultivationConnection, { description: 'Companies in the cultivation libraries, the first to review first unless sorted otherwise.' })
  cultivationEntries(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CultivationFilter, nullable: true }) filter: CultivationFilter | null,
    @Args('sort', { type: () => CultivationSort, nullable: true }) sort: CultivationSort | null,
  ): Promise<Page<CultivationEntryType>> {
    return this.cultivation.entries(caller, page, filter ?? {}, sort ?? CultivationSort.REVIEW_ASC);
  }

  @Requires('cultivation.read')
  @Query(() => [CultivationLibrarySummary], { description: 'How every library stands.' })
  cultivationLibraries(@CurrentCaller() caller: Caller): Promise<CultivationLibrarySummary[]> {
    return this.cultivation.libraries(caller.zoneId);
  }

  @Requires('cultivation.edit')
  @Mutation(() => CultivationEntryType, { description: 'Takes a company into a library, with the one officer who serves it.' })
  enterCultivation(@CurrentCaller() caller: Caller, @Args() { companyId, idempotencyKey }: CultivationCreationArgs, @Args('input') input: CultivationInput): Promise<CultivationEntryType> {
    return this.cultivation.enter(caller, companyId, input, idempotencyKey);
  }

  @Requires('cultivation.edit')
  @Mutation(() => CultivationEntryType, { description: 'Changes officer, expected year, next review or remark.' })
  updateCultivation(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('input') input: CultivationInput): Promise<CultivationEntryType> {
    return this.cultivation.update(caller, id, version, input, reason);
  }

  @Requires('cultivation.edit')
  @Mutation(() => CultivationEntryType, { description: 'Records what a review found and when the next is due.' })
  reviewCultivation(@CurrentCaller() caller: Caller, @Args() { id, version }: UpdateArgs, @Args('input') input: CultivationReviewInput): Promise<CultivationEntryType> {
    return this.cultivation.review(caller, id, version, input);
  }

  @Requires('cultivation.edit')
  @Mutation(() => CultivationEntryType, { description: 'Records that the company reached its tier, which the company record gets with the evidence.' })
  recogniseCultivated(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('input') input: RecognitionInput): Promise<CultivationEntryType> {
    return this.cultivation.recognise(caller, id, version, input, reason);
  }

  @Requires('cultivation.edit')
  @Mutation(() => CultivationEntryType, { description: 'Takes a company out of a library, with the reason.' })
  leaveCultivation(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs): Promise<CultivationEntryType> {
    return this.cultivation.leave(caller, id, version, reason);
  }
}
