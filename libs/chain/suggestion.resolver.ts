import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { invalidField, PageArgs, type Page } from '#platform';
import { BulkResult, CurrentCaller, Requires, type Caller } from '#identity';
import { CompanyFilter } from '#company';
import { BulkPlacementService } from './bulk-placement.service.js';
import { CompanyRelation } from './chain.enums.js';
import { chainMessage } from './messages.js';
import { SuggestionService } from './suggestion.service.js';
import { CompanySuggestionsPage, NodeSuggestion, PlacementInput, type CompanySuggestions } from './suggestion.types.js';

/** Nodes suggested for companies, and many companies put on nodes at once. */
@Resolver()
export class SuggestionResolver {
  constructor(
    private readonly suggestions: SuggestionService,
    private readonly placements: BulkPlacementService,
  ) {}

  @Requires('chain.read')
  @Query(() => [NodeSuggestion], { description: 'Nodes that a company probably belongs on by its industry codes and products, most likely first.' })
  nodeSuggestions(@CurrentCaller() caller: Caller, @Args('companyId', { type: () => ID }) companyId: string): Promise<NodeSuggestion[]> {
    return this.suggestions.ofCompany(caller, companyId);
  }

  @Requires('chain.read')
  @Query(() => CompanySuggestionsPage, { description: 'The same for the companies that a filter finds, such as those of an import. A page may hold fewer than it asks for.' })
  companySuggestions(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CompanyFilter, nullable: true }) filter?: CompanyFilter | null,
    @Args('minScore', { type: () => Int, defaultValue: 0 }) minScore?: number,
  ): Promise<Page<CompanySuggestions>> {
    return this.suggestions.page(caller, page, filter ?? {}, minScore ?? 0);
  }

  @Requires('chain.place')
  @Mutation(() => BulkResult, { description: 'Puts up to 500 companies on nodes, or takes them off; each is done or refused by itself. Undone by undoBulkAction.' })
  bulkPlaceCompanies(
    @CurrentCaller() caller: Caller,
    @Args('placements', { type: () => [PlacementInput] }) placements: PlacementInput[],
    @Args('remove', { type: () => Boolean, defaultValue: false }) remove: boolean,
    @Args('relation', { type: () => CompanyRelation, nullable: true, description: 'Left out: produces for a local company, could produce for another.' }) relation: CompanyRelation | null,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<BulkResult> {
    if (placements.length > 500) throw invalidField('placements', (locale) => chainMessage(locale, 'refused.tooManyPlacements', { most: 500 }));
    return this.placements.place(caller, placements, remove, relation ?? null, idempotencyKey);
  }
}
