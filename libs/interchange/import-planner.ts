import { Injectable } from '@nestjs/common';
import { ZoneDatabase, type Actor, type ZoneTransaction } from '#platform';
import type { Query } from '#company';
import { rows as readRows } from './file-reader.js';
import { ImportBatch, type AskedPlan, type StoredColumn } from './import.entity.js';
import { ImportState, type LedgerKind } from './import.enums.js';
import type { ImportSession } from './importer.js';
import { IMPORTERS } from './importers.js';
import { importingPerson } from './importing-person.js';
import { countOutcomes, insertRows, type PlannedRow } from './import-rows.js';
import { isToCome, type LastRows } from './keys-to-come.js';
import type { IssueCode } from './issue.messages.js';
import type { ReadRow } from './ledger-file.js';
import { problemOf } from './reading-problem.js';

interface Planning {
  kind: LedgerKind;
  fileName: string;
  asked: AskedPlan;
  mapping: StoredColumn[];
  uploadedById: string;
}

/**
 * Makes a dry run: reads every row, holds it against the database and says what would become of it. Rows are read, decided and kept some
 * hundred at a time, under a number that nobody looks at until the last of them is there. A run that broke off begins anew.
 */
@Injectable()
export class ImportPlanner {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * Makes the dry run that a batch waits for. Does nothing for one that does not wait (any more).
   * @param lastAttempt whether a failure is final: then the batch says so and waits for a person
   */
  async run(zoneId: string, batchId: string, { lastAttempt = true } = {}): Promise<void> {
    const batch = await this.db.read<Planning>(
      zoneId,
      'import_planning',
      `select json_build_object('kind', kind, 'fileName', file_name, 'asked', asked, 'mapping', mapping, 'uploadedById', uploaded_by_id) from import_batch
       where zone_id = app.zone() and id = $1 and state = 'planning' and deleted_at is null`,
      [batchId],
    );
    if (!batch) return;
    try {
      await this.plan(zoneId, batchId, batch);
    } catch (error) {
      const problem = problemOf(error);
      if (problem) await this.giveUp(zoneId, batchId, problem.code);
      else {
        if (lastAttempt) await this.giveUp(zoneId, batchId, 'PLAN_FAILED');
        throw error;
      }
    }
  }

  private async plan(zoneId: string, batchId: string, { kind, fileName, asked, mapping, uploadedById }: Planning): Promise<void> {
    const caller = await importingPerson(this.db, zoneId, uploadedById, batchId);
    if (!caller) return this.giveUp(zoneId, batchId, 'RUN_NOT_ALLOWED');
    const actor: Actor = { zoneId, personId: caller.personId, source: 'import', requestId: batchId };
    const [file] = await this.db.rows<{ bytes: Buffer }>(zoneId, 'import_bytes', `select bytes from import_file where zone_id = app.zone() and batch_id = $1`, [batchId]);
    const plan = await this.begin(actor, batchId);
    if (plan === null || !file) return;
    const query: Query = (sql, params) => this.db.rows(zoneId, 'import_plan', sql, params);
    const session = await IMPORTERS[kind].open(query, caller, this.db.clock.today());
    const letters = new Map(mapping.map(({ field, column }) => [field, column]));
    let seen = 0;
    let keys: LastRows = new Map();
    for await (const news of readRows({ bytes: file.bytes, fileName, kind }, asked.sheet, asked.decisions)) {
      if (news.said === 'keys') {
        keys = news.lastRows;
        continue;
      }
      const planned = await decided(session, news.rows, letters);
      const reached = planned.at(-1)!.rowNumber;
      session.forget((key) => isToCome(keys, key, reached));
      seen += planned.length;
      if (!(await this.keep(actor, batchId, plan, planned))) return;
    }
    if (seen === 0) return this.giveUp(zoneId, batchId, 'NOTHING_TO_IMPORT');
    await this.finish(actor, batchId, plan);
  }

  /** The number that this run's rows are kept under; null when somebody cancelled. */
  private begin(actor: Actor, batchId: string): Promise<number | null> {
    return this.whilePlanning(actor, batchId, async (tx) => {
      const [next] = await tx.sql<{ plan: number }>(
        `with begun as (
           update import_batch b set reading_plan = 1 + greatest(b.plan, (select max(r.plan) from import_row r where r.zone_id = b.zone_id and r.batch_id = b.id))
           where b.zone_id = app.zone() and b.id = $1 returning b.reading_plan)
         select reading_plan as plan from begun`,
        [batchId],
      );
      return next!.plan;
    });
  }

  private keep(actor: Actor, batchId: string, plan: number, rows: readonly PlannedRow[]): Promise<true | null> {
    return this.whilePlanning(actor, batchId, async (tx) => {
      await insertRows(tx, batchId, plan, rows);
      return true as const;
    });
  }

  private async finish(actor: Actor, batchId: string, plan: number): Promise<void> {
    await this.whilePlanning(actor, batchId, async (tx, version) => {
      const counts = await countOutcomes(tx, batchId, plan);
      await tx.update(ImportBatch, { id: batchId, version }, { state: ImportState.PLANNED, plan, readingPlan: null, asked: null, error: null, ...counts });
      return true;
    });
  }

  /** Back to where the columns are confirmed, with the reason. */
  private async giveUp(zoneId: string, batchId: string, error: IssueCode): Promise<void> {
    await this.whilePlanning({ zoneId, personId: null, source: 'job:import.plan', requestId: batchId }, batchId, async (tx, version) => {
      await tx.update(ImportBatch, { id: batchId, version }, { state: ImportState.UPLOADED, readingPlan: null, asked: null, error });
      return true;
    });
  }

  /** Work on a batch that is still to be planned: whoever cancels waits for it, and a second planner too. */
  private whilePlanning<T>(actor: Actor, batchId: string, work: (tx: ZoneTransaction, version: number) => Promise<T>): Promise<T | null> {
    return this.db.write(actor, async (tx) => {
      const [locked] = await tx.sql<{ state: ImportState; version: number }>(`select state, version from import_batch where zone_id = app.zone() and id = $1 for update`, [batchId]);
      return locked?.state === ImportState.PLANNING ? work(tx, locked.version) : null;
    });
  }
}

/** What would become of some rows. */
async function decided(session: ImportSession<unknown>, rows: readonly ReadRow[], letters: ReadonlyMap<string | null, string>): Promise<PlannedRow[]> {
  await session.take(rows.flatMap(({ payload }) => (payload === null ? [] : [payload])));
  return rows.map((row): PlannedRow => {
    const { rowNumber, messages, payload, given, raw } = row;
    if (payload === null) return { rowNumber, outcome: row.skipped ? 'skip' : 'refuse', name: row.name, messages, changes: [], payload: null, raw, targetId: null };
    const decision = session.decide(payload, false);
    const placed = decision.messages.map((message) => ({ ...message, column: message.column ?? letters.get(message.field) ?? null }));
    return {
      rowNumber, outcome: decision.outcome, name: decision.name, messages: [...messages, ...placed], changes: decision.changes,
      payload: { row: payload, repeats: decision.repeats, given }, raw,
      targetId: decision.outcome === 'create' ? null : decision.target.id,
    };
  });
}
