import { Injectable } from '@nestjs/common';
import { invalidField, ZoneDatabase, type Locale, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { ImportBatch } from './import.entity.js';
import { ImportState } from './import.enums.js';
import { assertState } from './import-plan.service.js';
import { rollBackImportJob } from './import.jobs.js';
import type { ImportDependent, ImportRollbackType } from './import.types.js';
import { entityLabel, issueText } from './issue.messages.js';
import { planRollback, type Dependent, type RollbackPlan } from './rollback.js';

/** States from which an import that changed something can be taken back. */
const TAKEN_BACK: readonly ImportState[] = [ImportState.DONE, ImportState.FAILED, ImportState.CANCELLED];
/** Dependents that are shown; all are counted. */
const SHOWN = 50;

/** Taking imports back: what it would do, and the order to do it. */
@Injectable()
export class ImportRollbackService {
  constructor(private readonly db: ZoneDatabase) {}

  /** What a rollback would take away and put back, and what came since that stands against it. */
  async preview(caller: Caller, id: string): Promise<ImportRollbackType> {
    return this.looking(caller, async (tx) => {
      const batch = await this.mine(tx, caller, id);
      const plan = await planRollback(tx, id);
      return { ...presented(plan, caller.locale), possible: TAKEN_BACK.includes(batch.state) && plan.rows.length > 0 && plan.dependents.length === 0 };
    });
  }

  /**
   * Asks for the rollback, which a job makes, all or nothing.
   * @throws Refusal `INVALID_INPUT` while something stands on what the import brought, naming it, or when there is nothing to take back
   */
  async rollBack(caller: Caller, id: string, version: number, reason: string): Promise<void> {
    await this.db.write(caller, async (tx) => {
      const batch = await this.mine(tx, caller, id);
      assertState(batch, TAKEN_BACK);
      const { rows, dependents } = await planRollback(tx, id);
      if (rows.length === 0) throw invalidField('id', (locale) => issueText(locale, 'NOTHING_TO_ROLL_BACK'));
      if (dependents.length > 0) throw invalidField('id', (locale) => issueText(locale, 'ROLLBACK_STOPPED', { count: dependents.length, names: named(dependents, locale) }));
      await tx.update(ImportBatch, { id, version }, { state: ImportState.ROLLING_BACK, error: null });
      await rollBackImportJob.later(tx, { batchId: id, personId: caller.personId, reason, from: batch.state });
    }, { reason });
  }

  private async mine(tx: ZoneTransaction, caller: Caller, id: string): Promise<ImportBatch> {
    const batch = await tx.get(ImportBatch, id);
    caller.assertMayOn('import.roll_back', { ownerId: batch.uploadedById });
    return batch;
  }

  /** A look takes the locks of the real thing, and lets go of them. Whoever only reads may look too. */
  private looking<T>(caller: Caller, work: (tx: ZoneTransaction) => Promise<T>): Promise<T> {
    return this.db.write({ zoneId: caller.zoneId, personId: caller.personId, source: caller.source, requestId: caller.requestId }, work);
  }
}

function presented({ rows, dependents }: RollbackPlan, locale: Locale): Omit<ImportRollbackType, 'possible'> {
  const entities = [...new Set(rows.map(({ entity }) => entity))].filter((entity) => entity !== 'given_figure');
  return {
    rows: entities.map((entity) => ({
      entity,
      label: entityLabel(locale, entity),
      removed: rows.filter((row) => row.entity === entity && row.created).length,
      restored: rows.filter((row) => row.entity === entity && !row.created).length,
    })),
    dependentCount: dependents.length,
    dependents: dependents.slice(0, SHOWN).map(({ how, entity, id, name }): ImportDependent => ({ how, entity, id, name, label: entityLabel(locale, entity), message: issueText(locale, how === 'changed' ? 'CHANGED_SINCE' : 'REFERS_SINCE') })),
  };
}

function named(dependents: readonly Dependent[], locale: Locale): string {
  return dependents.slice(0, 5).map(({ entity, name, how }) => `${entityLabel(locale, entity)} ${name ?? ''}（${issueText(locale, how === 'changed' ? 'CHANGED_SINCE' : 'REFERS_SINCE')}）`).join('、');
}
