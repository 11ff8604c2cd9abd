import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { askedFields, PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { CompanyService } from './company.service.js';
import { CompanyFilter, CompanyInput, CompanySort } from './company.inputs.js';
import { CompanyConnection, CompanyContactType, CompanyType, CreditCodeCheckType, IndustryClass } from './company.types.js';

/** Companies over GraphQL. */
@Resolver(() => CompanyType)
export class CompanyResolver {
  constructor(private readonly companies: CompanyService) {}

  @Requires('company.read')
  @Query(() => CompanyType, { nullable: true, description: 'One company; null when there is none in this zone.' })
  company(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<CompanyType | null> {
    return this.companies.company(caller.zoneId, id);
  }

  @Requires('company.read')
  @Query(() => CompanyConnection, { name: 'companies', description: 'Companies, by name unless sorted otherwise.' })
  list(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CompanyFilter, nullable: true }) filter: CompanyFilter | null,
    @Args('sort', { type: () => CompanySort, nullable: true }) sort: CompanySort | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CompanyType>> {
    return this.companies.companies(caller.zoneId, page, filter ?? {}, sort ?? CompanySort.NAME_ASC, askedFields(info));
  }

  @Requires('company.read')
  @Query(() => [IndustryClass], { description: 'Classes of GB/T 4754-2017 by code, with or without the section letter, or by name.' })
  industryClasses(@Args('search') search: string, @Args('first', { type: () => Int, defaultValue: 25 }) first: number): IndustryClass[] {
    return this.companies.industryClasses(search, first);
  }

  @Requires('company.read')
  @Query(() => CreditCodeCheckType, { name: 'checkCreditCode', description: 'Whether a credit code holds, what was probably meant, and who has it.' })
  checkCreditCode(@CurrentCaller() caller: Caller, @Args('code') code: string): Promise<CreditCodeCheckType> {
    return this.companies.checkCreditCode(caller, code);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyType, { description: 'Takes a company up. DUPLICATE names the company that has the same code or name.' })
  createCompany(@CurrentCaller() caller: Caller, @Args('input') input: CompanyInput, @Args('idempotencyKey') key: string): Promise<CompanyType> {
    return this.companies.create(caller, input, key);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyType, { description: 'Changes a company; CONFLICT carries it as it stands.' })
  updateCompany(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: CompanyInput,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<CompanyType> {
    return this.companies.update(caller, id, version, input, reason);
  }

  @Requires('contact.reveal')
  @Mutation(() => CompanyContactType, { description: 'Phone and e-mail of a contact in clear. Each reveal is recorded with its reason.' })
  revealContact(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string, @Args('reason') reason: string): Promise<CompanyContactType> {
    return this.companies.reveal(caller, id, reason);
  }
}
