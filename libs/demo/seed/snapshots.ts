import { addQuarters, quarterOf, quarterStart, ZoneDatabase, type Actor, type CalendarDate, type ZoneTransaction } from '#platform';
import { chainAsItStands, keepQuarter } from '#snapshot';

/** What changed this quarter, in each chain. */
interface News {
  grown: { id: string; output: string }[];
  placed: string[];
}

/**
 * The snapshot that closed the last quarter, so that there is something to compare with: since then the largest local company of each chain
 * has grown, and the smallest one has taken up something new. All local companies of the demonstration are invented.
 * @param as the database with another clock
 */
export async function seedSnapshots(as: (instant: Date) => ZoneDatabase, actor: Actor, today: CalendarDate): Promise<void> {
  const quarter = addQuarters(quarterOf(today), -1);
  const then = as(new Date(`${quarterStart(quarterOf(today))}T00:30:00+08:00`));
  const chains = await then.rows<{ id: string }>(actor.zoneId, 'demonstration_chains', `select id from chain where zone_id = app.zone() and deleted_at is null order by code`);
  const news = await then.write(actor, takeBack, { reason: '演示数据' });
  for (const { id } of chains) {
    const data = await chainAsItStands(then, actor.zoneId, id);
    if (data) await then.write(actor, (tx) => keepQuarter(tx, data, quarter), { reason: '演示数据' });
  }
  await then.write(actor, (tx) => bring(tx, news), { reason: '演示数据：本季度的变化' });
}

async function takeBack(tx: ZoneTransaction): Promise<News> {
  const places = `company_node cn join chain_node n on n.zone_id = cn.zone_id and n.id = cn.node_id join company c on c.zone_id = cn.zone_id and c.id = cn.company_id
    where cn.zone_id = app.zone() and cn.deleted_at is null and cn.relation = 'produces' and c.is_local and c.yearly_output > 0`;
  const grown = await tx.sql<{ id: string; output: string }>(`select distinct on (n.chain_id) c.id, c.yearly_output::text as output from ${places} order by n.chain_id, c.yearly_output desc, c.id`);
  const placed = await tx.sql<{ id: string }>(`select distinct on (n.chain_id) cn.id from ${places} order by n.chain_id, c.yearly_output, c.id, cn.id`);
  await tx.sql(`update company set yearly_output = round(yearly_output * 0.9, -4) where zone_id = app.zone() and id = any($1::uuid[])`, [grown.map(({ id }) => id)]);
  await tx.sql(`update company_node set deleted_at = $2 where zone_id = app.zone() and id = any($1::uuid[])`, [placed.map(({ id }) => id), tx.now]);
  return { grown, placed: placed.map(({ id }) => id) };
}

async function bring(tx: ZoneTransaction, { grown, placed }: News): Promise<void> {
  await tx.sql(
    `update company c set yearly_output = g.output from jsonb_to_recordset($1::jsonb) g (id uuid, output numeric) where c.zone_id = app.zone() and c.id = g.id`,
    [JSON.stringify(grown)],
  );
  await tx.sql(`update company_node set deleted_at = null where zone_id = app.zone() and id = any($1::uuid[])`, [placed]);
}
