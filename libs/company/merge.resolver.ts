import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { MergeService } from './merge.service.js';
import { CompanyMergePreview, CompanyMergeType, MergeChoiceInput, MergedCompany } from './merge.types.js';
import { MergeViewService } from './merge-view.service.js';
import { UnmergeService } from './unmerge.service.js';

const id = { type: () => ID };
const version = { type: () => Int };

/** Making one company of two records, over GraphQL. */
@Resolver()
export class MergeResolver {
  constructor(
    private readonly merges: MergeService,
    private readonly unmerges: UnmergeService,
    private readonly views: MergeViewService,
  ) {}

  @Requires('company.merge')
  @Query(() => CompanyMergePreview, { description: 'What merging one company into another would do: fields that differ, what moves, what clashes. Nothing is saved.' })
  companyMergePreview(@CurrentCaller() caller: Caller, @Args('survivorId', id) survivorId: string, @Args('mergedId', id) mergedId: string): Promise<CompanyMergePreview> {
    return this.views.preview(caller, survivorId, mergedId);
  }

  @Requires('company.read')
  @Query(() => [CompanyMergeType], { description: 'Merges that a company has to do with, the latest first.' })
  companyMerges(@CurrentCaller() caller: Caller, @Args('companyId', id) companyId: string): Promise<CompanyMergeType[]> {
    return this.views.merges(caller, companyId);
  }

  @Requires('company.read')
  @Query(() => MergedCompany, { nullable: true, description: 'Where a record that was merged leads; null for one that was not.' })
  mergedCompany(@CurrentCaller() caller: Caller, @Args('id', id) mergedId: string): Promise<MergedCompany | null> {
    return this.views.merged(caller, mergedId);
  }

  @Requires('company.merge')
  @Mutation(() => CompanyMergeType, { description: 'Merges a company record into another. Fields are as proposed by companyMergePreview unless chosen otherwise. Undone by undoCompanyMerge within 30 days.' })
  mergeCompanies(
    @CurrentCaller() caller: Caller,
    @Args('survivorId', id) survivorId: string,
    @Args('survivorVersion', version) survivorVersion: number,
    @Args('mergedId', id) mergedId: string,
    @Args('mergedVersion', version) mergedVersion: number,
    @Args('choices', { type: () => [MergeChoiceInput], defaultValue: [] }) choices: MergeChoiceInput[],
    @Args('reason') reason: string,
    @Args('idempotencyKey') key: string,
  ): Promise<CompanyMergeType> {
    return this.merges.merge(caller, { id: survivorId, version: survivorVersion }, { id: mergedId, version: mergedVersion }, choices, reason, key);
  }

  @Requires('company.merge')
  @Mutation(() => CompanyMergeType, { description: 'Undoes a merge within 30 days: everything that it moved and that nobody changed since is back; `leftovers` names the rest.' })
  undoCompanyMerge(
    @CurrentCaller() caller: Caller,
    @Args('id', id) mergeId: string,
    @Args('version', version) mergeVersion: number,
    @Args('reason') reason: string,
  ): Promise<CompanyMergeType> {
    return this.unmerges.undo(caller, mergeId, mergeVersion, reason);
  }
}
