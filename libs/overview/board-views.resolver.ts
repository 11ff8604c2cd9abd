import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { BoardViewsService } from './board-views.service.js';
import { BoardNode, BoardSummary, MilestoneDaysArgs, MilestoneDay } from './board-views.types.js';
import { BoardFilter } from './board.types.js';

/** The project board by batch, by day and by node, filtered as the board is. Only active projects are looked at unless the filter asks for others. */
@Resolver()
export class BoardViewsResolver {
  constructor(private readonly views: BoardViewsService) {}

  @Requires('project.read')
  @Query(() => BoardSummary, { description: 'How many projects stand in which stage and batch, and their investment. Active projects unless the filter asks for others.' })
  boardSummary(@CurrentCaller() caller: Caller, @Args('filter', { type: () => BoardFilter, nullable: true }) filter: BoardFilter | null): Promise<BoardSummary> {
    return this.views.summary(caller, filter ?? {});
  }

  @Requires('project.read')
  @Query(() => [MilestoneDay], { description: 'Milestones by the day on which they were due or reached. Of active projects unless the filter asks for others.' })
  boardCalendar(
    @CurrentCaller() caller: Caller,
    @Args('filter', { type: () => BoardFilter, nullable: true }) filter: BoardFilter | null,
    @Args() period: MilestoneDaysArgs,
  ): Promise<MilestoneDay[]> {
    return this.views.calendar(caller, filter ?? {}, period);
  }

  @Requires('project.read')
  @Query(() => [BoardNode], { description: 'Projects by the node of the chain that they are on. Active projects unless the filter asks for others.' })
  boardNodes(@CurrentCaller() caller: Caller, @Args('filter', { type: () => BoardFilter, nullable: true }) filter: BoardFilter | null): Promise<BoardNode[]> {
    return this.views.nodes(caller, filter ?? {});
  }
}
