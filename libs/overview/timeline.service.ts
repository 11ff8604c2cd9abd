import { Injectable } from '@nestjs/common';
import { keyset, toPage, ZoneDatabase, type Page, type PageArgs } from '#platform';
import type { Caller } from '#identity';
import { COMPANY_EVENTS, EVENT_JSON } from './timeline.sql.js';
import type { CompanyEvent, CompanyEventKind } from './timeline.types.js';

/** Everything that ever happened with a company, from all rooms. */
@Injectable()
export class TimelineService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The events of a company and of the records that were merged into it, the latest first. */
  async company(caller: Caller, companyId: string, kinds: readonly CompanyEventKind[], page: PageArgs): Promise<Page<CompanyEvent>> {
    const params: unknown[] = [companyId, kinds.length > 0 ? kinds : null];
    const wanted = `($2::text[] is null or e.kind = any($2))`;
    const counted = [...params];
    const keys = keyset(page, { by: 'e.at', type: 'timestamptz', direction: 'desc', tie: 'e.id' }, params);
    const rows = await this.db.rows<{ event: CompanyEvent; cursor: unknown }>(
      caller.zoneId,
      'company_timeline',
      `${COMPANY_EVENTS} select ${EVENT_JSON} as event, ${keys.cursor} as cursor from e where ${wanted} and ${keys.condition} ${keys.orderBy} ${keys.limit}`,
      params,
    );
    const events = rows.map(({ event, cursor }) => ({ ...event, cursor }));
    return toPage(events, page, async () => (await this.db.read<number>(caller.zoneId, 'company_timeline_count', `${COMPANY_EVENTS} select count(*)::int from e where ${wanted}`, counted)) ?? 0);
  }
}
