import type { NodeUse } from '#chain';
import { projectMessages } from './messages.js';

/** A node that projects name is not removed: they would be of a chain, and on none of its nodes. */
export const projectsOnNode: NodeUse = async (tx, nodeId) => {
  const [{ projects } = { projects: 0 }] = await tx.sql<{ projects: number }>(
    `select count(*)::int as projects from project where zone_id = app.zone() and node_id = $1 and deleted_at is null`,
    [nodeId],
  );
  return projects > 0 ? (locale) => projectMessages(locale, 'node.has_projects', { projects }) : null;
};
