import { Refusal, type RowVersion, type ZoneTransaction } from '#platform';
import { lockProject, type LockedProject } from '#project';
import { Review } from './review.entity.js';

/**
 * A review with its project, both held until the transaction ends: of two who conclude it one passes, and nobody moves the project meanwhile.
 * @throws Refusal `NOT_FOUND`; `CONFLICT` with the review as it stands when it changed since it was read
 */
export async function lockReview(tx: ZoneTransaction, { id, version }: RowVersion): Promise<{ review: Review; project: LockedProject }> {
  const { projectId } = await tx.get(Review, id);
  const project = await lockProject(tx, projectId);
  const review = await tx.get(Review, id);
  if (review.version !== version) throw new Refusal('CONFLICT', { current: review });
  return { review, project };
}
