import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { askedFields, PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { BoardService } from './board.service.js';
import { BoardFilter, BoardPage, BoardSort, type BoardCard } from './board.types.js';

/** The project board. */
@Resolver()
export class BoardResolver {
  constructor(private readonly boards: BoardService) {}

  @Requires('project.read')
  @Query(() => BoardPage, { description: 'Projects as cards.' })
  board(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => BoardFilter, nullable: true }) filter: BoardFilter | null,
    @Args('sort', { type: () => BoardSort, nullable: true }) sort: BoardSort | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<BoardCard>> {
    return this.boards.board(caller, page, filter ?? {}, sort ?? BoardSort.UPDATED_DESC, askedFields(info));
  }
}
