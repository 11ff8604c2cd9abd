import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { RecordService } from './record.service.js';
import { CompanyRecord, CompanySiteInput } from './record.types.js';

const id = { type: () => ID };
const version = { type: () => Int };

/** Sites and files of companies over GraphQL; the bytes of files over `/files/company`. */
@Resolver()
export class RecordResolver {
  constructor(private readonly records: RecordService) {}

  @Requires('company.read')
  @Query(() => CompanyRecord, { nullable: true, description: 'Sites and files of a company; null when there is no such company.' })
  companyRecord(@CurrentCaller() caller: Caller, @Args('companyId', id) companyId: string): Promise<CompanyRecord | null> {
    return this.records.record(caller, companyId);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyRecord, { description: 'Adds a place where a company works.' })
  addCompanySite(@CurrentCaller() caller: Caller, @Args('companyId', id) companyId: string, @Args('input') input: CompanySiteInput, @Args('idempotencyKey') key: string): Promise<CompanyRecord> {
    return this.records.addSite(caller, companyId, input, key);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyRecord, { description: 'Changes a place where a company works.' })
  updateCompanySite(@CurrentCaller() caller: Caller, @Args('id', id) siteId: string, @Args('version', version) siteVersion: number, @Args('input') input: CompanySiteInput): Promise<CompanyRecord> {
    return this.records.updateSite(caller, siteId, siteVersion, input);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyRecord, { description: 'Takes a place away.' })
  removeCompanySite(@CurrentCaller() caller: Caller, @Args('id', id) siteId: string, @Args('version', version) siteVersion: number): Promise<CompanyRecord> {
    return this.records.removeSite(caller, siteId, siteVersion);
  }

  @Requires('company.edit')
  @Mutation(() => CompanyRecord, { description: 'Takes a file away.' })
  removeCompanyFile(@CurrentCaller() caller: Caller, @Args('id', id) fileId: string, @Args('version', version) fileVersion: number): Promise<CompanyRecord> {
    return this.records.removeFile(caller, fileId, fileVersion);
  }
}
