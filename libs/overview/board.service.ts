import { Injectable } from '@nestjs/common';
import { askedColumns, askedWithin, everything, keyset, packedRows, pageOf, searchCondition, ZoneDatabase, type Asked, type Page, type PageArgs, type SortOrder } from '#platform';
import type { Caller } from '#identity';
import { companyRefJson } from '#company';
import { nodeRefJson } from '#chain';
import { lightSql, MilestoneKind, STAGE_ORDER } from '#project';
import { BoardSort, type BoardCard, type BoardFilter, type BoardMetric, type BoardMilestone } from './board.types.js';
import { insideNode } from './map.sql.js';

const names = (values: readonly string[]) => `array[${values.map((value) => `'${value}'`).join(', ')}]`;

const SORTS: Record<BoardSort, SortOrder> = {
  [BoardSort.UPDATED_DESC]: { by: 'p.updated_at', type: 'timestamptz', direction: 'desc', tie: 'p.id' },
  [BoardSort.NAME_ASC]: { by: 'p.name', type: 'text', direction: 'asc', tie: 'p.id' },
  [BoardSort.INVESTMENT_DESC]: { by: 'coalesce(p.total_investment, -1)', type: 'numeric', direction: 'desc', tie: 'p.id' },
  [BoardSort.STAGE_ASC]: { by: `array_position(${names(STAGE_ORDER)}, p.stage)`, type: 'int', direction: 'asc', tie: 'p.id' },
  [BoardSort.LAST_CONTACT_ASC]: { by: `coalesce(p.last_contact_on, '0001-01-01')`, type: 'date', direction: 'asc', tie: 'p.id' },
};

/** A card as it is read: its milestones and metrics still packed, where they are asked for. */
type PackedCard = Omit<BoardCard, 'milestones' | 'metrics'> & { milestones?: (string | null)[][]; metrics?: (string | null)[][] };

/** A page as it is read. */
interface PackedPage {
  cards: PackedCard[];
  /** Of the last card; null on an empty page. */
  cursor: unknown;
  more: boolean;
}

/** Milestones in the order in which a project reaches them. */
const milestonesOf = (asked: Asked) =>
  packedRows<BoardMilestone>(
    { kind: 'm.kind', plannedOn: 'm.planned_on', replannedOn: 'm.replanned_on', actualOn: 'm.actual_on' },
    `array_position(${names(Object.values(MilestoneKind))}, m.kind)`,
    askedWithin(asked, 'milestones'),
  );

const metricsOf = (asked: Asked) =>
  packedRows<BoardMetric>(
    { kind: 'm.kind', target: 'm.target', targetOn: 'm.target_on', actual: 'k.actual', actualOn: 'k.actual_on', dueOn: 'm.due_on', unit: 'm.unit', result: 'k.result' },
    'm.due_on, m.kind, m.id',
    askedWithin(asked, 'metrics'),
  );

/** How a card is read for one query. */
interface CardReading {
  columns: string;
  unpack: (card: PackedCard) => BoardCard;
}

const readings = new WeakMap<Asked, CardReading>();

/**
 * The columns of a card that are asked for, of the page's row `p`. Rows that PostgreSQL turns into JSON whole cost less than objects
 * built key by key.
 */
function cardReading(asked: Asked): CardReading {
  const known = readings.get(asked);
  if (known) return known;
  const ofCard = askedWithin(asked, 'nodes');
  const [milestones, metrics] = [milestonesOf(ofCard), metricsOf(ofCard)];
  const columns = askedColumns(
    {
      id: 'p.id', version: 'p.version', code: 'p.code', name: 'p.name', stage: 'p.stage', sideState: 'p.side_state', totalInvestment: 'p.total_investment::text',
      signedOn: 'p.signed_on', lastContactOn: 'p.last_contact_on', nextStepOn: 'p.next_step_on', light: lightSql('p', '$1::date'),
      company: `(select ${companyRefJson('o')} from company o where o.zone_id = p.zone_id and o.id = p.company_id)`,
      node: nodeRefJson('p'),
      owner: `(select json_build_object('id', h.id, 'name', h.name) from person h where h.zone_id = p.zone_id and h.id = p.owner_id)`,
      milestones: `(select ${milestones.sql} from milestone m where m.zone_id = p.zone_id and m.project_id = p.id and m.deleted_at is null)`,
      metrics: `(select ${metrics.sql} from contract c
        join contract_metric m on m.zone_id = c.zone_id and m.contract_id = c.id and m.deleted_at is null
        left join metric_check k on k.zone_id = m.zone_id and k.metric_id = m.id and k.current and k.deleted_at is null
        where c.zone_id = p.zone_id and c.project_id = p.id and c.state <> 'ended' and c.deleted_at is null)`,
    },
    ofCard,
  );
  const reading: CardReading = {
    columns,
    unpack: (card) => Object.assign(card, { milestones: milestones.unpack(card.milestones ?? []), metrics: metrics.unpack(card.metrics ?? []) }),
  };
  readings.set(asked, reading);
  return reading;
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
    const where = await this.condition(caller.zoneId, filter, params);
    const counted = [...params];
    const keys = keyset(page, SORTS[sort], params);
    const { columns, unpack } = cardReading(asked);
    // One project more than the page has only tells that there are more: nothing else is read of it.
    const answer = await this.db.read<PackedPage>(
      caller.zoneId,
      'board',
      `${where.tables ? `${where.tables},` : 'with'} page as materialized (
         select p.*, ${keys.cursor} as cursor from project p
         where ${where.condition} and ${keys.condition} and $1::date is not null ${keys.orderBy} ${keys.limit})
       select json_build_object('cards', coalesce(json_agg(card), '[]'), 'cursor', (array_agg(p.cursor))[count(*)], 'more', (select count(*) > ${page.first} from page))
       from (select * from page limit ${page.first}) p cross join lateral (select ${columns}) card`,
      params,
    );
    const { cards, cursor, more } = answer!;
    return pageOf(cards.map(unpack), { cursor, more }, async () => {
      const count = `${where.tables} select count(*)::int from project p where ${where.condition} and $1::date is not null`;
      return (await this.db.read<number>(caller.zoneId, 'board_count', count, counted)) ?? 0;
    });
  }

  private async condition(zoneId: string, filter: BoardFilter, params: unknown[]): Promise<{ tables: string; condition: string }> {
    const conditions = ['p.zone_id = app.zone()', 'p.deleted_at is null'];
    const add = (value: unknown, condition: (param: string) => string) => {
      if (value === undefined || value === null) return;
      params.push(value);
      conditions.push(condition(`$${params.length}`));
    };
    add(filter.chainId, (param) => `p.chain_id = ${param}`);
    add(filter.stages, (param) => `p.stage = any(${param}::text[])`);
    add(filter.ownerId, (param) => `p.owner_id = ${param}`);
    add(filter.sideState, (param) => `p.side_state = ${param}`);
    add(filter.companyId, (param) => `p.company_id = ${param}`);
    add(filter.channel, (param) => `p.channel = ${param}`);
    add(filter.light, (param) => `${lightSql('p', '$1::date')} = ${param}`);
    let tables = '';
    if (filter.nodeId) {
      params.push(filter.nodeId);
      tables = `with recursive ${insideNode(`$${params.length}::uuid`)}`;
      conditions.push('p.node_id in (select id from inside)');
    }
    if (filter.search) conditions.push(await searchCondition(this.db, zoneId, 'project', 'p', filter.search, params));
    return { tables, condition: conditions.join(' and ') };
  }
}
