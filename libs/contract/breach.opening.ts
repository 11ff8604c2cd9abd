import type { ZoneTransaction } from '#platform';
import { Breach } from './breach.entity.js';

/**
 * Opens a breach for each of the metrics whose current check finds one: once for a target, however often the check comes to it again. One
 * that ended as remedied or unfounded and is broken again is a new breach.
 */
export async function openBreaches(tx: ZoneTransaction, metricIds: readonly string[], today: string): Promise<void> {
  if (metricIds.length === 0) return;
  const found = await tx.sql<{ contractId: string; metricId: string; checkId: string; targetNumber: number }>(
    `select m.contract_id as "contractId", m.id as "metricId", h.id as "checkId", h.target_number as "targetNumber"
     from metric_check h join contract_metric m on m.zone_id = h.zone_id and m.id = h.metric_id
     where h.zone_id = app.zone() and h.metric_id = any($1::uuid[]) and h.current and h.result = 'breached' and h.deleted_at is null
       and not exists (select 1 from breach b where b.zone_id = h.zone_id and b.metric_id = h.metric_id and b.deleted_at is null
         and (b.closed_on is null or (b.target_number = h.target_number and (b.outcome not in ('remedied', 'unfounded') or b.check_id = h.id))))
     order by m.id`,
    [metricIds],
  );
  await tx.insertMany(Breach, found.map((row) => ({ ...row, openedOn: today })));
}
