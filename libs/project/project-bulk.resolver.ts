import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BulkResult, CurrentCaller, Requires, RowVersionInput, type Caller } from '#identity';
import { ProjectChangeInput } from './project-bulk.inputs.js';
import { ProjectBulkService } from './project-bulk.service.js';

/** Many projects at once. */
@Resolver()
export class ProjectBulkResolver {
  constructor(private readonly bulk: ProjectBulkService) {}

  @Requires('project.edit')
  @Mutation(() => BulkResult, { description: 'Sets owner, office or leader of up to 500 projects; each row is done or refused by itself. Undone by undoBulkAction.' })
  bulkUpdateProjects(
    @CurrentCaller() caller: Caller,
    @Args('rows', { type: () => [RowVersionInput] }) rows: RowVersionInput[],
    @Args('change') change: ProjectChangeInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<BulkResult> {
    return this.bulk.change(caller, rows, change, idempotencyKey);
  }
}
