import { Injectable } from '@nestjs/common';
import { addDays, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { SideState } from '#project';
import { boardCalendarSql, boardNodesSql, boardStagesSql } from './board-views.sql.js';
import type { BoardNode, BoardSummary, MilestoneDaysArgs, MilestoneDay } from './board-views.types.js';
import type { BoardFilter } from './board.types.js';
import { boardCondition } from './board.where.js';
import { funnelOf } from './funnel.service.js';
import type { StageFigure } from './funnel.rules.js';

/** The project board seen otherwise: its columns, its milestones by day, its projects by node; each read at once, whatever the size of the zone. */
@Injectable()
export class BoardViewsService {
  constructor(private readonly db: ZoneDatabase) {}

  /** What stands in every stage and batch. */
  async summary(caller: Caller, filter: BoardFilter): Promise<BoardSummary> {
    const { where, params } = await this.filtered(caller, filter);
    const figures = await this.db.read<StageFigure[]>(caller.zoneId, 'board_stages', boardStagesSql(where), params);
    return funnelOf(caller.locale, figures!, filter.chainId ?? null);
  }

  /** The days on which milestones were due or reached. */
  async calendar(caller: Caller, filter: BoardFilter, { from, days, perDay }: MilestoneDaysArgs): Promise<MilestoneDay[]> {
    const { where, params } = await this.filtered(caller, filter);
    const [first, last, most] = [from, addDays(from, days - 1), perDay].map((value) => `$${params.push(value)}`);
    return (await this.db.read<MilestoneDay[]>(caller.zoneId, 'board_calendar', boardCalendarSql(where, `${first}::date`, `${last}::date`, `${most}::int`), params))!;
  }

  /** The projects on the nodes of their chains. */
  async nodes(caller: Caller, filter: BoardFilter): Promise<BoardNode[]> {
    const { where, params } = await this.filtered(caller, filter);
    return (await this.db.read<BoardNode[]>(caller.zoneId, 'board_nodes', boardNodesSql(where), params))!;
  }

  /** As on the board, only projects under way are looked at unless a state is asked for. */
  private async filtered(caller: Caller, filter: BoardFilter) {
    const params: unknown[] = [this.db.clock.today()];
    const where = await boardCondition(this.db, caller.zoneId, { ...filter, sideState: filter.sideState ?? SideState.ACTIVE }, params);
    return { where, params };
  }
}
