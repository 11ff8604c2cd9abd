import { chainMessage } from './messages.js';
import type { NodeUse } from './node-uses.js';

/** A node that companies sit on is not removed: they would be on a node that nobody sees. */
export const companiesOnNode: NodeUse = async (tx, nodeId) => {
  const [{ companies } = { companies: 0 }] = await tx.sql<{ companies: number }>(
    `select count(*)::int as companies from company_node cn join company c on c.zone_id = cn.zone_id and c.id = cn.company_id and c.deleted_at is null
     where cn.zone_id = app.zone() and cn.node_id = $1 and cn.deleted_at is null`,
    [nodeId],
  );
  return companies > 0 ? (locale) => chainMessage(locale, 'refused.nodeHasCompanies', { companies }) : null;
};
