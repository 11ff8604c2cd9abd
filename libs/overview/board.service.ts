import { Injectable } from '@nestjs/common';
import { keyset, searchCondition, toPage, ZoneDatabase, type Page, type PageArgs, type SortOrder } from '#platform';
import type { Caller } from '#identity';
import { companyRefJson } from '#company';
import { nodeRefJson } from '#chain';
import { lightSql, MilestoneKind, STAGE_ORDER } from '#project';
import { BoardSort, type BoardCard, type BoardFilter } from './board.types.js';
import { insideNode } from './map.sql.js';

const names = (values: readonly string[]) => `array[${values.map((value) => `'${value}'`).join(', ')}]`;

const SORTS: Record<BoardSort, SortOrder> = {
  [BoardSort.UPDATED_DESC]: { by: 'p.updated_at', type: 'timestamptz', direction: 'desc', tie: 'p.id' },
  [BoardSort.NAME_ASC]: { by: 'p.name', type: 'text', direction: 'asc', tie: 'p.id' },
  [BoardSort.INVESTMENT_DESC]: { by: 'coalesce(p.total_investment, -1)', type: 'numeric', direction: 'desc', tie: 'p.id' },
  [BoardSort.STAGE_ASC]: { by: `array_position(${names(STAGE_ORDER)}, p.stage)`, type: 'int', direction: 'asc', tie: 'p.id' },
  [BoardSort.LAST_CONTACT_ASC]: { by: `coalesce(p.last_contact_on, '0001-01-01')`, type: 'date', direction: 'asc', tie: 'p.id' },
};

/**
 * The columns of a card, of the page's row `p`; milestones in the order in which a project reaches them. Rows that PostgreSQL turns into
 * JSON whole cost less than objects built key by key.
 */
const card = (light: string) => `p.id, p.version, p.code, p.name, p.stage, p.side_state as "sideState", p.total_investment::text as "totalInvestment", p.signed_on as "signedOn",
  p.last_contact_on as "lastContactOn", p.next_step_on as "nextStepOn", ${light} as light,
  (select ${companyRefJson('o')} from company o where o.zone_id = p.zone_id and o.id = p.company_id) as company,
  ${nodeRefJson('p')} as node,
  (select json_build_object('id', h.id, 'name', h.name) from person h where h.zone_id = p.zone_id and h.id = p.owner_id) as owner,
  (select coalesce(json_agg(x), '[]') from (
     select m.kind, m.planned_on as "plannedOn", m.replanned_on as "replannedOn", m.actual_on as "actualOn"
     from milestone m where m.zone_id = p.zone_id and m.project_id = p.id and m.deleted_at is null
     order by array_position(${names(Object.values(MilestoneKind))}, m.kind)) x) as milestones,
  (select coalesce(json_agg(x), '[]') from (
     select m.kind, m.target::text, m.target_on as "targetOn", k.actual::text, k.actual_on as "actualOn", m.due_on as "dueOn", m.unit, k.result
     from contract c
     join contract_metric m on m.zone_id = c.zone_id and m.contract_id = c.id and m.deleted_at is null
     left join metric_check k on k.zone_id = m.zone_id and k.metric_id = m.id and k.current and k.deleted_at is null
     where c.zone_id = p.zone_id and c.project_id = p.id and c.state <> 'ended' and c.deleted_at is null
     order by m.due_on, m.kind, m.id) x) as metrics,
  p.cursor`;

/** The project board. */
@Injectable()
export class BoardService {
  constructor(private readonly db: ZoneDatabase) {}

  /** A page of cards: the page's projects are found first, and only they are looked at more closely. */
  async board(caller: Caller, page: PageArgs, filter: BoardFilter = {}, sort: BoardSort = BoardSort.UPDATED_DESC): Promise<Page<BoardCard>> {
    const params: unknown[] = [this.db.clock.today()];
    const where = await this.condition(caller.zoneId, filter, params);
    const counted = [...params];
    const keys = keyset(page, SORTS[sort], params);
    const rows = await this.db.read<(BoardCard & { cursor?: unknown })[]>(
      caller.zoneId,
      'board',
      `${where.tables} select coalesce(json_agg(card), '[]') from (
         select ${card(lightSql('p', '$1::date'))} from (
           select p.*, ${keys.cursor} as cursor from project p where ${where.condition} and ${keys.condition} ${keys.orderBy} ${keys.limit}) p) card`,
      params,
    );
    return toPage(rows ?? [], page, async () => {
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
