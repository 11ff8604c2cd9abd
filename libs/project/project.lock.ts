import { Refusal, type ZoneTransaction } from '#platform';
import type { RowScope } from '#identity';
import { Project } from './project.entity.js';
import { teamOfProject } from './project.sql.js';

/** A project that this transaction alone may change, with what decides who may. */
export type LockedProject = Project & RowScope & { teamId: string | null };

/**
 * The project, locked until the transaction ends: whoever else changes it, its approvals or its milestones waits, so that nobody
 * judges a gate by facts that are being changed.
 * @throws Refusal `NOT_FOUND`
 */
export async function lockProject(tx: ZoneTransaction, id: string): Promise<LockedProject> {
  const [locked] = await tx.sql<{ teamId: string | null }>(
    `select ${teamOfProject('p')} as "teamId" from project p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null for no key update`,
    [id],
  );
  if (!locked) throw new Refusal('NOT_FOUND');
  return Object.assign(await tx.get(Project, id), locked);
}
