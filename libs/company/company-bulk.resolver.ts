import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BulkResult, CurrentCaller, Requires, RowVersionInput, type Caller } from '#identity';
import { CompanyBulkService } from './company-bulk.service.js';
import { CompanyChangeInput } from './company-bulk.types.js';

/** Many companies at once. */
@Resolver()
export class CompanyBulkResolver {
  constructor(private readonly bulk: CompanyBulkService) {}

  @Requires('company.edit')
  @Mutation(() => BulkResult, { description: 'Sets owner, priority or contact state of up to 500 companies; each row is done or refused by itself. Undone by undoBulkAction.' })
  bulkUpdateCompanies(
    @CurrentCaller() caller: Caller,
    @Args('rows', { type: () => [RowVersionInput] }) rows: RowVersionInput[],
    @Args('change') change: CompanyChangeInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<BulkResult> {
    return this.bulk.change(caller, rows, change, idempotencyKey);
  }
}
