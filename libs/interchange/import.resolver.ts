import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ImportOutcome } from './import.enums.js';
import { ImportPlanService } from './import-plan.service.js';
import { ImportRollbackService } from './import-rollback.service.js';
import { ImportRowsService } from './import-rows.service.js';
import { ImportService } from './import.service.js';
import { ImportBatchConnection, ImportBatchType, ImportRollbackType, ImportMappingInput, ImportRowConnection, type ImportRow } from './import.types.js';

/** Spreadsheets coming in, over GraphQL. The file itself is uploaded with POST /files/import. */
@Resolver(() => ImportBatchType)
export class ImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly importRows: ImportRowsService,
    private readonly plans: ImportPlanService,
    private readonly rollbacks: ImportRollbackService,
  ) {}

  @Requires('import.run')
  @Query(() => ImportBatchConnection, { description: 'Imports, the latest first.' })
  importBatches(@CurrentCaller() caller: Caller, @Args() page: PageArgs): Promise<Page<ImportBatchType>> {
    return this.imports.batches(caller, page);
  }

  @Requires('import.run')
  @Query(() => ImportBatchType, { nullable: true, description: 'One import: where it stands, what was read of it and what became of its rows.' })
  importBatch(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<ImportBatchType | null> {
    return this.imports.batch(caller, id);
  }

  @Requires('import.run')
  @ResolveField(() => ImportRowConnection, { description: 'Rows of the latest dry run, in the order of the file.' })
  rows(
    @CurrentCaller() caller: Caller,
    @Parent() batch: ImportBatchType,
    @Args() page: PageArgs,
    @Args('outcome', { type: () => ImportOutcome, nullable: true }) outcome?: ImportOutcome | null,
  ): Promise<Page<ImportRow>> {
    return this.importRows.rows(caller, batch, page, outcome);
  }

  @Requires('import.run')
  @Mutation(() => ImportBatchType, { description: 'The dry run: what would become of every row. May be repeated with another sheet or corrected columns.' })
  async planImport(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('sheet', { type: () => String, nullable: true }) sheet?: string | null,
    @Args('mapping', { type: () => [ImportMappingInput], nullable: true }) mapping?: ImportMappingInput[] | null,
  ): Promise<ImportBatchType> {
    await this.plans.plan(caller, id, version, sheet, mapping);
    return this.imports.present(caller, id);
  }

  @Requires('import.run')
  @Mutation(() => ImportBatchType, { description: 'Starts the import; its progress is in totals.done. One that failed goes on where it stopped.' })
  async runImport(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number): Promise<ImportBatchType> {
    await this.plans.run(caller, id, version);
    return this.imports.present(caller, id);
  }

  @Requires('import.run')
  @Mutation(() => ImportBatchType, { description: 'Gives an import up. What went in already stays.' })
  async cancelImport(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number): Promise<ImportBatchType> {
    await this.plans.cancel(caller, id, version);
    return this.imports.present(caller, id);
  }

  @Requires('import.roll_back')
  @Query(() => ImportRollbackType, { description: 'What taking an import back would do, and what came since that stands against it.' })
  importRollback(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<ImportRollbackType> {
    return this.rollbacks.preview(caller, id);
  }

  @Requires('import.roll_back')
  @Mutation(() => ImportBatchType, { description: 'Takes a whole import back, all or nothing: what it made goes away, what it changed is as it was. Refused once something stands on it.' })
  async rollBackImport(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason') reason: string,
  ): Promise<ImportBatchType> {
    await this.rollbacks.rollBack(caller, id, version, reason.trim().slice(0, 500));
    return this.imports.present(caller, id);
  }
}
