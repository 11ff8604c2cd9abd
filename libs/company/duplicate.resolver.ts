import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { DuplicateScanService } from './duplicate-scan.service.js';
import { DuplicateService } from './duplicate.service.js';
import { DuplicatePairConnection, DuplicatePairsArgs, DuplicatePairType, DuplicateScanType, SimilarCompany, SimilarCompanyInput } from './duplicate.types.js';

/** Companies that may be one, over GraphQL. */
@Resolver()
export class DuplicateResolver {
  constructor(
    private readonly duplicates: DuplicateService,
    private readonly scans: DuplicateScanService,
  ) {}

  @Requires('company.read')
  @Query(() => [SimilarCompany], { description: 'Companies that what is being entered may be, the likeliest first: by code, by name without place and legal form, by how it sounds, by former names.' })
  similarCompanies(@CurrentCaller() caller: Caller, @Args('input') input: SimilarCompanyInput): Promise<SimilarCompany[]> {
    return this.duplicates.similar(caller, input);
  }

  @Requires('company.read')
  @Query(() => DuplicatePairConnection, { description: 'Pairs of companies that may be one, the likeliest first, as the latest look through the zone found them.' })
  duplicatePairs(@CurrentCaller() caller: Caller, @Args() args: DuplicatePairsArgs): Promise<Page<DuplicatePairType>> {
    return this.duplicates.pairs(caller, args);
  }

  @Requires('company.read')
  @Query(() => DuplicateScanType, { nullable: true, description: 'The latest look through the zone; null when there was none.' })
  duplicateScan(@CurrentCaller() caller: Caller): Promise<DuplicateScanType | null> {
    return this.scans.latest(caller);
  }

  @Requires('company.edit')
  @Mutation(() => DuplicateScanType, { description: 'Looks through all companies of the zone, as a job; while one is under way it answers that one.' })
  findDuplicates(@CurrentCaller() caller: Caller): Promise<DuplicateScanType> {
    return this.scans.start(caller);
  }

  @Requires('company.edit')
  @Mutation(() => DuplicatePairType, { description: 'Says that two companies are two, for good.' })
  dismissDuplicate(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('note', { type: () => String, nullable: true }) note?: string | null,
  ): Promise<DuplicatePairType> {
    return this.duplicates.dismiss(caller, id, version, note ?? null);
  }

  @Requires('company.edit')
  @Mutation(() => DuplicatePairType, { description: 'Takes back that two companies are two.' })
  reopenDuplicate(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number): Promise<DuplicatePairType> {
    return this.duplicates.reopen(caller, id, version);
  }
}
