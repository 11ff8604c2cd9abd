import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import type { Query } from '#company';
import type { Caller } from '#identity';
import { ImportBatch } from './import.entity.js';
import { enumStateLabel } from './import-view.rules.js';
import { ImportState, type LedgerKind } from './import.enums.js';
import { assertComplete, corrected, IMPORTERS, openFile, readSheet, refuseImport, storedColumns, storedIssue, storedSheets, type SheetReading } from './import-reading.js';
import { countOutcomes, insertRows, type PlannedRow } from './import-rows.js';
import type { ImportMappingInput } from './import.types.js';
import { runImportJob } from './import.jobs.js';
import { issueText } from './issue.messages.js';
import { eachLedgerRow, type LedgerRow, type SkippedRow } from './ledger.rules.js';

/** Bringing a file in: taking it, the dry run with its corrections, the start of the import. */
@Injectable()
export class ImportPlanService {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * Takes a file and recognises its sheet and columns. Nothing is read of its rows yet.
   * @returns the id of the batch
   * @throws Refusal `INVALID_INPUT` under `file` for what cannot be read at all
   */
  async upload(caller: Caller, kind: LedgerKind, fileName: string, bytes: Buffer): Promise<string> {
    const workbook = await openFile(bytes, fileName);
    const { sheet, header } = readSheet(workbook, kind);
    return this.db.write(caller, async (tx) => {
      const id = await tx.insert(ImportBatch, {
        kind, fileName, sheet: sheet.name, sheets: storedSheets(workbook, sheet), mapping: storedColumns(header, new Set()), titles: header.titles, uploadedById: caller.personId,
      });
      await tx.sql(`insert into import_file (zone_id, batch_id, bytes) values (app.zone(), $1, $2)`, [id, bytes]);
      return id;
    });
  }

  /**
   * The dry run: reads every row, holds it against the database and says what would become of it. May be repeated with another sheet
   * or with corrected columns; corrections made before hold until the sheet changes.
   * @throws Refusal `INVALID_INPUT` for a column, field or sheet that there is not, and when a required field has no column
   */
  async plan(caller: Caller, id: string, version: number, sheetName?: string | null, corrections?: readonly ImportMappingInput[] | null): Promise<void> {
    const { batch, bytes } = await this.uploaded(caller, id);
    assertState(batch, [ImportState.UPLOADED, ImportState.PLANNED]);
    const workbook = await openFile(bytes, batch.fileName);
    const sameSheet = sheetName == null || sheetName === batch.sheet;
    const { sheet, header: found } = readSheet(workbook, batch.kind, sheetName ?? batch.sheet);
    const earlier = sameSheet ? batch.mapping.filter(({ chosen, column }) => chosen && !corrections?.some((correction) => correction.column === column)) : [];
    // A field that is now given to another column is taken from the one it was given to before.
    const kept = earlier.map(({ column, field }) => ({ column, field: corrections?.some((correction) => correction.field === field) ? null : field }));
    const decisions = [...kept, ...(corrections ?? [])];
    const header = corrected(found, batch.kind, decisions);
    assertComplete(header, batch.kind);
    const rows = await this.decide(caller, batch.kind, { sheet, header });
    if (rows.length === 0) refuseImport('file', 'NOTHING_TO_IMPORT');
    await this.db.write(caller, async (tx) => {
      const plan = batch.plan + 1;
      await tx.update(ImportBatch, { id, version }, {
        state: ImportState.PLANNED, plan, sheet: sheet.name, sheets: storedSheets(workbook, sheet), titles: header.titles, error: null,
        mapping: storedColumns(header, new Set(decisions.map(({ column }) => column))), ...countOutcomes(rows),
      });
      await insertRows(tx, id, plan, rows);
    });
  }

  /** Starts the import of what the dry run showed; one that failed goes on where it stopped. */
  async run(caller: Caller, id: string, version: number): Promise<void> {
    await this.change(caller, id, async (tx, batch) => {
      assertState(batch, [ImportState.PLANNED, ImportState.FAILED]);
      await tx.update(ImportBatch, { id, version }, { state: ImportState.RUNNING, error: null });
      await runImportJob.later(tx, { batchId: id });
    });
  }

  /** Gives an import up. One that is running stops behind the rows it is at; what went in stays. */
  async cancel(caller: Caller, id: string, version: number): Promise<void> {
    await this.change(caller, id, async (tx, batch) => {
      assertState(batch, [ImportState.UPLOADED, ImportState.PLANNED, ImportState.RUNNING, ImportState.FAILED]);
      await tx.update(ImportBatch, { id, version }, { state: ImportState.CANCELLED });
    });
  }

  private async change(caller: Caller, id: string, work: (tx: ZoneTransaction, batch: ImportBatch) => Promise<void>): Promise<void> {
    await this.db.write(caller, async (tx) => {
      const batch = await tx.get(ImportBatch, id);
      assertUploader(caller, batch.uploadedById);
      await work(tx, batch);
    });
  }

  private async uploaded(caller: Caller, id: string): Promise<{ batch: ImportBatch; bytes: Buffer }> {
    const [row] = await this.db.rows<{ batch: Pick<ImportBatch, 'kind' | 'fileName' | 'state' | 'sheet' | 'mapping' | 'plan' | 'uploadedById'>; bytes: Buffer }>(
      caller.zoneId,
      'import_file',
      `select json_build_object('kind', b.kind, 'fileName', b.file_name, 'state', b.state, 'sheet', b.sheet, 'mapping', b.mapping, 'plan', b.plan, 'uploadedById', b.uploaded_by_id) as batch, f.bytes
       from import_batch b join import_file f on f.zone_id = b.zone_id and f.batch_id = b.id
       where b.zone_id = app.zone() and b.id = $1 and b.deleted_at is null`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    assertUploader(caller, row.batch.uploadedById);
    return row as { batch: ImportBatch; bytes: Buffer };
  }

  /** Every row with what would become of it. */
  private async decide(caller: Caller, kind: LedgerKind, { sheet, header }: SheetReading): Promise<PlannedRow[]> {
    const importer = IMPORTERS[kind];
    const letters = new Map(header.columns.map(({ field, letter }) => [field, letter]));
    const read: (LedgerRow | SkippedRow)[] = [...eachLedgerRow(sheet, header, importer.ledger)].filter((entry) => !('reason' in entry && entry.reason === 'BLANK_ROW'));
    const good = read.flatMap((row) => ('reason' in row || row.errors.length > 0 ? [] : [{ row, ...importer.payload(row) }]));
    const query: Query = (sql, params) => this.db.rows(caller.zoneId, 'import_plan', sql, params);
    const session = await importer.open(query, caller, good.map(({ payload }) => payload));
    const payloads = new Map(good.map((entry) => [entry.row, entry]));
    return read.map((row): PlannedRow => {
      if ('reason' in row) {
        const message = { severity: 'info', code: row.reason, column: null, field: null, given: row.text, params: {} } as const;
        return { rowNumber: row.rowNumber, outcome: 'skip', name: row.text.slice(0, 100), messages: [message], changes: [], payload: null, raw: null, targetId: null };
      }
      const messages = [...row.errors.map((issue) => storedIssue(issue, 'error')), ...row.warnings.map((issue) => storedIssue(issue, 'warning'))];
      const entry = payloads.get(row);
      if (!entry) {
        const name = row.values.name?.value;
        return { rowNumber: row.rowNumber, outcome: 'refuse', name: typeof name === 'string' ? name : null, messages, changes: [], payload: null, raw: row.raw, targetId: null };
      }
      const decision = session.decide(entry.payload, false);
      const all = [...messages, ...entry.messages, ...decision.messages].map((message) => ({ ...message, column: message.column ?? letters.get(message.field ?? '') ?? null }));
      return {
        rowNumber: row.rowNumber, outcome: decision.outcome, name: decision.name, messages: all, changes: decision.changes,
        payload: { row: entry.payload, repeats: decision.repeats }, raw: row.raw,
        targetId: decision.outcome === 'create' ? null : decision.target.id,
      };
    });
  }
}

function assertUploader(caller: Caller, uploadedById: string): void {
  if (uploadedById !== caller.personId) refuseImport('id', 'NOT_UPLOADER');
}

function assertState(batch: Pick<ImportBatch, 'state'>, allowed: readonly ImportState[]): void {
  if (allowed.includes(batch.state)) return;
  throw new Refusal('INVALID_INPUT', { fields: [{ path: 'id', message: (locale) => issueText(locale, 'WRONG_STATE', { state: enumStateLabel(batch.state, locale) }) }] });
}
