import { Injectable, Logger } from '@nestjs/common';
import { jobActor, Refusal, ZoneDatabase, type Actor, type ZoneTransaction } from '#platform';
import { ChangedMeanwhile, queryOf } from '#company';
import type { Caller } from '#identity';
import { ImportBatch } from './import.entity.js';
import { ImportState } from './import.enums.js';
import { keepGiven } from './given-figures.js';
import type { Decision, StoredMessage } from './importer.js';
import { IMPORTERS } from './importers.js';
import { importingPerson } from './importing-person.js';
import { saveUnrecorded } from './rollback.js';
import { countOutcomes, markRows, nextRows, type PlannedRow } from './import-rows.js';
import type { IssueCode } from './issue.messages.js';

/** Rows that go in together, or not at all. */
const CHUNK = 500;
/** How often a chunk is decided anew because somebody changed its rows meanwhile. */
const TRIES = 5;

type Running = Pick<ImportBatch, 'kind' | 'fileName' | 'plan' | 'uploadedById'>;

/**
 * Imports what a dry run showed, some hundred rows a transaction. A chunk and the marks on its rows commit together, so that a run
 * that broke off goes on behind the last chunk, and nothing goes in twice. Each chunk is decided again against the database as it is by
 * then: what others changed since the dry run is respected.
 */
@Injectable()
export class ImportRunner {
  private readonly log = new Logger(ImportRunner.name);

  constructor(private readonly db: ZoneDatabase) {}

  /**
   * Runs a batch to its end. Does nothing for one that is not running (any more).
   * @param lastAttempt whether a failure is final: then the batch says so and waits for a person
   */
  async run(zoneId: string, batchId: string, { lastAttempt = true } = {}): Promise<void> {
    try {
      for (let after: number | null = 0; after !== null; ) after = await this.chunk(zoneId, batchId, after);
    } catch (error) {
      if (lastAttempt) await this.fail(zoneId, batchId, 'RUN_FAILED');
      throw error;
    }
  }

  /** Deals with the next rows behind one. Answers the last of them; null when there is nothing left to do. */
  private async chunk(zoneId: string, batchId: string, after: number): Promise<number | null> {
    const batch = await this.db.read<Running>(
      zoneId,
      'import_running',
      `select json_build_object('kind', kind, 'fileName', file_name, 'plan', plan, 'uploadedById', uploaded_by_id) from import_batch
       where zone_id = app.zone() and id = $1 and state = 'running' and deleted_at is null`,
      [batchId],
    );
    if (!batch) return null;
    const caller = await importingPerson(this.db, zoneId, batch.uploadedById, batchId);
    if (!caller) {
      await this.fail(zoneId, batchId, 'RUN_NOT_ALLOWED');
      return null;
    }
    const actor: Actor = { zoneId, personId: caller.personId, source: 'import', requestId: batchId };
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.db.write(actor, (tx) => this.inOne(tx, caller, batchId, batch, after), { reason: batch.fileName });
      } catch (error) {
        if (attempt >= TRIES || !isOvertaken(error)) throw error;
        this.log.warn(`Import ${batchId}: rows were changed meanwhile; they are decided again`);
      }
    }
  }

  private async inOne(tx: ZoneTransaction, caller: Caller, batchId: string, batch: Running, after: number): Promise<number | null> {
    // Whoever cancels waits for this chunk, and a second runner too.
    const [locked] = await tx.sql<{ state: ImportState; version: number }>(`select state, version from import_batch where zone_id = app.zone() and id = $1 for update`, [batchId]);
    if (locked?.state !== ImportState.RUNNING) return null;
    const rows = await nextRows(tx, batchId, batch.plan, after, CHUNK);
    if (rows.length === 0) {
      await this.finish(tx, batchId, batch.plan, locked.version);
      return null;
    }
    const open = rows.filter((row): row is PlannedRow & { payload: NonNullable<PlannedRow['payload']> } => row.payload !== null);
    const session = await IMPORTERS[batch.kind].open(queryOf(tx), caller, this.db.clock.today());
    await session.take(open.map(({ payload }) => payload.row));
    const decided = open.map((row) => ({ row, decision: session.decide(row.payload.row, row.payload.repeats) }));
    const saved = await saveUnrecorded(tx, session.changing());
    await session.write(tx, batch.fileName);
    await keepGiven(tx, batchId, batch.kind, decided.map(({ row, decision }) => ({ targetId: decision.target.id, given: row.payload.given, changes: decision.changes })));
    const done = decided.map(({ row, decision }) => ({
      ...row,
      outcome: decision.outcome,
      name: decision.name,
      changes: decision.changes,
      messages: messagesNow(row, decision),
      targetId: decision.target.id,
    }));
    await markRows(tx, batchId, batch.plan, [...done, ...rows.filter(({ payload }) => payload === null)], saved);
    return rows.at(-1)!.rowNumber;
  }

  private async finish(tx: ZoneTransaction, batchId: string, plan: number, version: number): Promise<void> {
    await tx.update(ImportBatch, { id: batchId, version }, { state: ImportState.DONE, ...(await countOutcomes(tx, batchId, plan)) });
  }

  private async fail(zoneId: string, batchId: string, error: IssueCode): Promise<void> {
    await this.db.write(jobActor(zoneId, 'import.run'), (tx) =>
      tx.sql(`update import_batch set state = 'failed', error = $2 where zone_id = app.zone() and id = $1 and state = 'running'`, [batchId, error]),
    );
  }
}

/** What was said of the cells stays; of the match, what is true now, each thing once. */
function messagesNow({ outcome, messages }: PlannedRow, decision: Decision): StoredMessage[] {
  const kept = outcome === decision.outcome ? messages : messages.filter(({ severity }) => severity !== 'error');
  return [...kept, ...decision.messages.filter((now) => !kept.some(({ code, field, given }) => code === now.code && field === now.field && given === now.given))];
}

/** Somebody else changed or made one of the rows between reading and writing. */
function isOvertaken(error: unknown): boolean {
  if (error instanceof ChangedMeanwhile) return true;
  if (error instanceof Refusal) return error.code === 'CONFLICT' || error.code === 'NOT_FOUND';
  return (error as { code?: unknown } | null)?.code === '23505';
}
