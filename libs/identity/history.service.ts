import { Injectable } from '@nestjs/common';
import { keyset, toPage, ZoneDatabase, type Page, type PageArgs } from '#platform';
import type { Caller } from './caller.js';
import type { HistoryEntry } from './identity.types.js';

/** Columns that hold personal data, whatever the table; also inside of JSON columns. */
const PERSONAL = new Set(['phone', 'email', 'mobile', 'wechat', 'contact_phone', 'contact_email', 'contactPhone', 'contactEmail']);
const MASK = '***';

/** Who changed what, when and why. */
@Injectable()
export class HistoryService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The changes of one record, latest first. Personal data is masked for those who may not reveal contacts. */
  async of(caller: Caller, entity: string, rowId: string, page: PageArgs): Promise<Page<HistoryEntry>> {
    const which = `h.zone_id = app.zone() and h.row_id = $1 and h.entity = $2`;
    const params: unknown[] = [rowId, entity];
    const { condition, orderBy, limit, cursor } = keyset(page, { by: 'h.id', type: 'bigint', direction: 'desc', tie: 'h.id', tieType: 'bigint' }, params);
    const rows = await this.db.rows<{ node: HistoryEntry; cursor: unknown }>(
      caller.zoneId,
      'history',
      `select ${cursor} as cursor, json_build_object('id', h.id::text, 'at', h.at, 'entity', h.entity, 'rowId', h.row_id, 'action', h.action,
         'rowVersion', h.version, 'before', h.before, 'after', h.after, 'reason', h.reason, 'source', h.source,
         'person', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end) as node
       from history h left join person p on p.zone_id = h.zone_id and p.id = h.person_id
       where ${which} and ${condition} ${orderBy} ${limit}`,
      params,
    );
    const clear = caller.may('contact.reveal');
    const nodes = rows.map(({ node, cursor: at }) => ({ ...node, ...(!clear && { before: masked(node.before), after: masked(node.after) }), cursor: at }));
    return toPage(nodes, page, async () => (await this.db.read<number>(caller.zoneId, 'history count', `select count(*)::int from history h where ${which}`, [rowId, entity])) ?? 0);
  }
}

/** The same with personal data covered. */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, PERSONAL.has(key) && inner !== null ? MASK : masked(inner)]));
}
