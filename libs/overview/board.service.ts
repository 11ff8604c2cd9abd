import { Injectable } from '@nestjs/common';
import { countStatement, everything, keyset, pageOf, rowsAsked, ZoneDatabase, type Page, type PageArgs, type SortOrder } from '#platform';
import type { Caller } from '#identity';
import { STAGE_ORDER } from '#project';
import { cardReading, type PackedCard } from './board.card.js';
import { BoardSort, type BoardCard, type BoardFilter } from './board.types.js';
import { boardCondition } from './board.where.js';

const names = (values: readonly string[]) => `array[${values.map((value) => `'${value}'`).join(', ')}]`;

const SORTS: Record<BoardSort, SortOrder> = {
  [BoardSort.UPDATED_DESC]: { by: 'p.updated_at', type: 'timestamptz', direction: 'desc', tie: 'p.id' },
  [BoardSort.NAME_ASC]: { by: 'p.name', type: 'text', direction: 'asc', tie: 'p.id' },
  [BoardSort.INVESTMENT_DESC]: { by: 'coalesce(p.total_investment, -1)', type: 'numeric', direction: 'desc', tie: 'p.id' },
  [BoardSort.STAGE_ASC]: { by: `array_position(${names(STAGE_ORDER)}, p.stage)`, type: 'int', direction: 'asc', tie: 'p.id' },
  [BoardSort.LAST_CONTACT_ASC]: { by: `coalesce(p.last_contact_on, '0001-01-01')`, type: 'date', direction: 'asc', tie: 'p.id' },
};

/** A page as it is read. */
interface PackedPage {
  cards: PackedCard[];
  /** Of the last card; null on an empty page. */
  cursor: unknown;
  more: boolean;
}

/** The project board. */
@Injectable()
export class BoardService {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * A page of cards: the page's projects are found first, and only they are looked at more closely.
   * @param asked for of the page
   */
  async board(caller: Caller, page: PageArgs, filter: BoardFilter = {}, sort: BoardSort = BoardSort.UPDATED_DESC, asked = everything): Promise<Page<BoardCard>> {
    const params: unknown[] = [this.db.clock.today()];
    const where = await boardCondition(this.db, caller.zoneId, filter, params);
    const counted = [...params];
    const count = async (atMost?: number | null) => {
      const statement = `${where.tables} ${countStatement(`project p where ${where.condition} and $1::date is not null`, atMost)}`;
      return (await this.db.read<number>(caller.zoneId, 'board_count', statement, counted)) ?? 0;
    };
    if (!rowsAsked(asked)) return pageOf([], { cursor: null, more: false }, count);
    const keys = keyset(page, SORTS[sort], params);
    const { join, unpack } = cardReading(asked);
    // One project more than the page has only tells that there are more: nothing else is read of it.
    const answer = await this.db.read<PackedPage>(
      caller.zoneId,
      'board',
      `${where.tables ? `${where.tables},` : 'with'} page as materialized (
         select p.*, ${keys.cursor} as cursor from project p
         where ${where.condition} and ${keys.condition} and $1::date is not null ${keys.orderBy} ${keys.limit})
       select json_build_object('cards', coalesce(json_agg(card), '[]'), 'cursor', (array_agg(p.cursor))[count(*)], 'more', (select count(*) > ${page.first} from page))
       from (select * from page limit ${page.first}) p ${join}`,
      params,
    );
    const { cards, cursor, more } = answer!;
    return pageOf(cards.map(unpack), { cursor, more }, count);
  }
}
