import { Injectable } from '@nestjs/common';
import { ZoneDatabase, type Actor, type ZoneTransaction } from '#platform';
import { ImportBatch } from './import.entity.js';
import { ImportState } from './import.enums.js';
import type { IssueCode } from './issue.messages.js';
import { planRollback, rollBack } from './rollback.js';

/** What a rollback was asked for with. */
export interface RollbackOrder {
  batchId: string;
  personId: string;
  reason: string;
  /** Where the import stood: it stands there again when it cannot be taken back. */
  from: ImportState;
}

/** Takes whole imports back: all that one did, or nothing of it. */
@Injectable()
export class ImportRollback {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * Takes back what a batch did, in one transaction. Does nothing for one that does not wait for it (any more).
   * @param lastAttempt whether a failure is final: then the batch says so
   */
  async run(zoneId: string, { batchId, personId, reason, from }: RollbackOrder, { lastAttempt = true } = {}): Promise<void> {
    const actor: Actor = { zoneId, personId, source: 'import-rollback', requestId: batchId };
    try {
      await this.db.write(actor, async (tx) => {
        const version = await waiting(tx, batchId);
        if (version === null) return;
        const { rows, dependents } = await planRollback(tx, batchId);
        // Somebody worked on after it was asked for.
        if (dependents.length > 0) return tx.update(ImportBatch, { id: batchId, version }, { state: from, error: 'ROLLBACK_OVERTAKEN' });
        await rollBack(tx, batchId, rows);
        await tx.update(ImportBatch, { id: batchId, version }, { state: ImportState.ROLLED_BACK, error: null });
      }, { reason });
    } catch (error) {
      // A code or a name that was free again has been taken.
      const taken = (error as { code?: unknown } | null)?.code === '23505';
      if (taken || lastAttempt) await this.giveUp(actor, batchId, from, taken ? 'ROLLBACK_OVERTAKEN' : 'ROLLBACK_FAILED');
      if (!taken) throw error;
    }
  }

  private async giveUp(actor: Actor, batchId: string, from: ImportState, error: IssueCode): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const version = await waiting(tx, batchId);
      if (version !== null) await tx.update(ImportBatch, { id: batchId, version }, { state: from, error });
    });
  }
}

/** The version of a batch that is to be rolled back, locked; null for any other. */
async function waiting(tx: ZoneTransaction, batchId: string): Promise<number | null> {
  const [batch] = await tx.sql<{ state: ImportState; version: number }>(`select state, version from import_batch where zone_id = app.zone() and id = $1 for update`, [batchId]);
  return batch?.state === ImportState.ROLLING_BACK ? batch.version : null;
}
