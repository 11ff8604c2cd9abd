import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { CompanyFollowUpService } from './company-follow-up.service.js';
import { CompanyType } from './company.types.js';
import { RelationService } from './relation.service.js';
import { CompanyFollowUpConnection, CompanyFollowUpInput, CompanyFollowUpType, CompanyRelationInput, CompanyRelations } from './relation.types.js';

const id = { type: () => ID } as const;
const version = { type: () => Int } as const;
const optionalReason = { type: () => String, nullable: true } as const;

/** Related companies, who has a company in hand, and contacts with it. */
@Resolver()
export class RelationResolver {
  constructor(
    private readonly relations: RelationService,
    private readonly followUps: CompanyFollowUpService,
  ) {}

  @Requires('company.read')
  @Query(() => CompanyRelations, { nullable: true, description: 'Companies that a company has to do with, and free-text names that wait for a person to confirm what they mean.' })
  companyRelations(@CurrentCaller() caller: Caller, @Args('companyId', id) companyId: string): Promise<CompanyRelations | null> {
    return this.relations.relationsOf(caller.zoneId, companyId);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyRelations, { description: 'Relates two companies, or confirms what a free-text name means (`asGiven`).' })
  addCompanyRelation(
    @CurrentCaller() caller: Caller,
    @Args('companyId', id) companyId: string,
    @Args('input') input: CompanyRelationInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<CompanyRelations> {
    return this.relations.add(caller, companyId, input, idempotencyKey);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyRelations, { description: 'Changes a relation as seen from a company.' })
  updateCompanyRelation(
    @CurrentCaller() caller: Caller,
    @Args('companyId', id) companyId: string,
    @Args('id', id) relationId: string,
    @Args('version', version) readVersion: number,
    @Args('input') input: CompanyRelationInput,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<CompanyRelations> {
    return this.relations.update(caller, companyId, { id: relationId, version: readVersion, reason }, input);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyRelations, { description: 'Takes a relation back.' })
  removeCompanyRelation(
    @CurrentCaller() caller: Caller,
    @Args('companyId', id) companyId: string,
    @Args('id', id) relationId: string,
    @Args('version', version) readVersion: number,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<CompanyRelations> {
    return this.relations.remove(caller, companyId, { id: relationId, version: readVersion, reason });
  }

  @Requires('company.read')
  @Query(() => CompanyFollowUpConnection, { description: 'Contacts with a company outside of its projects, latest first.' })
  companyFollowUps(@CurrentCaller() caller: Caller, @Args('companyId', id) companyId: string, @Args() page: PageArgs): Promise<Page<CompanyFollowUpType>> {
    return this.followUps.followUps(caller.zoneId, companyId, page);
  }

  @Requires('followup.log')
  @Mutation(() => CompanyType, { description: 'Logs a contact with a company; the latest sets its contact state and next step.' })
  logCompanyContact(
    @CurrentCaller() caller: Caller,
    @Args('companyId', id) companyId: string,
    @Args('input') input: CompanyFollowUpInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<CompanyType> {
    return this.followUps.log(caller, companyId, input, idempotencyKey);
  }

  @Requires('target.assign')
  @Mutation(() => CompanyType, { description: 'Gives a company to a person of the zone, or to nobody. CONFLICT carries it as it stands.' })
  assignCompany(
    @CurrentCaller() caller: Caller,
    @Args('id', id) companyId: string,
    @Args('version', version) readVersion: number,
    @Args('ownerId', { type: () => ID, nullable: true }) ownerId: string | null,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<CompanyType> {
    return this.followUps.assign(caller, { id: companyId, version: readVersion, reason }, ownerId ?? null);
  }
}
