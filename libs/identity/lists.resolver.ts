import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BulkActions } from './bulk-actions.js';
import type { Caller } from './caller.js';
import { CurrentCaller, Requires } from './decorators.js';
import { ListColumnsService } from './list-columns.service.js';
import { ListName } from './lists.enums.js';
import { BulkResult, SavedViewInput, SavedViewType } from './lists.types.js';
import { SavedViewService } from './saved-view.service.js';

const id = { type: () => ID } as const;
const version = { type: () => Int } as const;
const list = { type: () => ListName } as const;

/** Views of lists, and undoing changes of many rows. */
@Resolver()
export class ListsResolver {
  constructor(
    private readonly views: SavedViewService,
    private readonly columns: ListColumnsService,
    private readonly bulk: BulkActions,
  ) {}

  @Requires('self.use')
  @Query(() => [SavedViewType], { description: "One's own views of a list and those shared with the zone." })
  savedViews(@CurrentCaller() caller: Caller, @Args('list', list) of: ListName): Promise<SavedViewType[]> {
    return this.views.views(caller, of);
  }

  @Requires('view.save')
  @Mutation(() => SavedViewType, { description: 'Keeps a view of a list.' })
  createSavedView(@CurrentCaller() caller: Caller, @Args('list', list) of: ListName, @Args('input') input: SavedViewInput, @Args('idempotencyKey') key: string): Promise<SavedViewType> {
    return this.views.create(caller, of, input, key);
  }

  @Requires('view.save')
  @Mutation(() => SavedViewType, { description: "Changes a view of one's own; an administrator also one that is shared." })
  updateSavedView(@CurrentCaller() caller: Caller, @Args('id', id) viewId: string, @Args('version', version) read: number, @Args('input') input: SavedViewInput): Promise<SavedViewType> {
    return this.views.update(caller, viewId, read, input);
  }

  @Requires('view.save')
  @Mutation(() => Boolean, { description: 'Takes a view away.' })
  removeSavedView(@CurrentCaller() caller: Caller, @Args('id', id) viewId: string, @Args('version', version) read: number): Promise<boolean> {
    return this.views.remove(caller, viewId, read);
  }

  @Requires('view.save')
  @Mutation(() => [SavedViewType], { description: 'What the caller opens a list with; null opens it as it is made.' })
  chooseDefaultView(@CurrentCaller() caller: Caller, @Args('list', list) of: ListName, @Args('viewId', { type: () => ID, nullable: true }) viewId: string | null): Promise<SavedViewType[]> {
    return this.views.chooseDefault(caller, of, viewId ?? null);
  }

  @Requires('self.use')
  @Query(() => [String], { description: 'The columns that the caller wants a list to show, in order; none when he never chose any.' })
  listColumns(@CurrentCaller() caller: Caller, @Args('list', list) of: ListName): Promise<string[]> {
    return this.columns.columns(caller, of);
  }

  @Requires('view.save')
  @Mutation(() => [String], { description: 'Keeps the columns that the caller wants a list to show; none goes back to those of the list.' })
  chooseListColumns(@CurrentCaller() caller: Caller, @Args('list', list) of: ListName, @Args('columns', { type: () => [String] }) columns: string[]): Promise<string[]> {
    return this.columns.keep(caller, of, columns);
  }

  @Requires('bulk.undo')
  @Mutation(() => BulkResult, { description: "Undoes a change of many rows of one's own, within 30 minutes: each row that nobody changed since is put back." })
  undoBulkAction(@CurrentCaller() caller: Caller, @Args('id', id) actionId: string): Promise<BulkResult> {
    return this.bulk.undo(caller, actionId);
  }
}
