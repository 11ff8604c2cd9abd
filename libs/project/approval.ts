import type { ZoneTransaction } from '#platform';
import { Approval } from './project.entity.js';
import type { ApprovalKind, ApprovalOutcome } from './project.enums.js';
import type { LockedProject } from './project.lock.js';

/** What a review of a project came to. */
export interface Conclusion {
  kind: ApprovalKind;
  outcome: ApprovalOutcome;
  decidedOn: string;
  decidedById: string;
  documentNo?: string | null;
  opinion?: string | null;
  /** Of a pre-assessment: `assessedBasis` of what it judged. */
  basis?: string;
  /** Of a 一事一议. */
  standsInFor?: string[];
  validUntil?: string | null;
}

/**
 * Writes the approval that gates read. The rooms whose reviews conclude call it, each after it has judged who may and what was decided; there
 * is no other way to an approval. The project is locked, so no gate is judged meanwhile.
 */
export function concludeApproval(tx: ZoneTransaction, project: LockedProject, conclusion: Conclusion): Promise<string> {
  return tx.insert(Approval, { projectId: project.id, ...conclusion });
}
