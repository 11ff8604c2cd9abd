import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { fieldLabel } from './field-labels.js';
import { describe } from './file-reader.js';
import { ImportBatch, type StoredColumn } from './import.entity.js';
import { recalled, rememberColumns } from './import-memory.js';
import { enumStateLabel } from './import-view.rules.js';
import { ImportState, type LedgerKind } from './import.enums.js';
import { assertDecisions, headerSignature, remembered, storedColumns, type ColumnDecision } from './import-reading.js';
import { IMPORTERS } from './importers.js';
import type { ImportMappingInput } from './import.types.js';
import { planImportJob, runImportJob } from './import.jobs.js';
import { issueText } from './issue.messages.js';
import type { LedgerFile } from './ledger-file.js';
import { refuseImport, refusing, refusingNow } from './reading-problem.js';

/** What is known of a file once its header has been read. */
type Described = Pick<ImportBatch, 'sheet' | 'sheets' | 'mapping' | 'titles' | 'signature' | 'notices'>;

/** Bringing a file in: taking it, confirming its columns, asking for the dry run, starting the import. */
@Injectable()
export class ImportPlanService {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * Takes a file and recognises its sheet and columns, by what they meant last time, by their names and by what stands in them.
   * @returns the id of the batch
   * @throws Refusal `INVALID_INPUT` under `file` for what cannot be read at all
   */
  async upload(caller: Caller, kind: LedgerKind, fileName: string, bytes: Buffer): Promise<string> {
    const described = await this.described(caller, { bytes, fileName, kind });
    return this.db.write(caller, async (tx) => {
      const id = await tx.insert(ImportBatch, { kind, fileName, ...described, uploadedById: caller.personId });
      await tx.sql(`insert into import_file (zone_id, batch_id, bytes) values (app.zone(), $1, $2)`, [id, bytes]);
      return id;
    });
  }

  /**
   * Asks for the dry run, which a job makes. Columns that were recognised by half a header or by their content must be confirmed; corrections
   * made before hold. Another sheet has other columns: naming one shows them, to be confirmed before the dry run.
   * @throws Refusal `INVALID_INPUT` for a column, field or sheet that there is not, when a required field has no column or a column is not confirmed
   */
  async plan(caller: Caller, id: string, version: number, sheetName?: string | null, corrections?: readonly ImportMappingInput[] | null): Promise<void> {
    const batch = await this.uploaded(caller, id);
    assertState(batch, [ImportState.UPLOADED, ImportState.PLANNED, ImportState.CANCELLED]);
    const described = sheetName == null || sheetName === batch.sheet ? null : await this.described(caller, { bytes: await this.bytes(caller, id), fileName: batch.fileName, kind: batch.kind }, sheetName);
    const mapping = decide(batch.kind, described?.mapping ?? batch.mapping, corrections ?? []);
    if (described && !corrections) {
      await this.db.write(caller, (tx) => tx.update(ImportBatch, { id, version }, { ...described, state: ImportState.UPLOADED, error: null }));
      return;
    }
    assertConfirmed(batch.kind, mapping);
    await this.db.write(caller, async (tx) => {
      const asked = { sheet: described?.sheet ?? batch.sheet!, decisions: mapping.map(({ column, field }) => ({ column, field })) };
      await tx.update(ImportBatch, { id, version }, { ...described, state: ImportState.PLANNING, mapping, asked, readingPlan: null, error: null });
      await planImportJob.later(tx, { batchId: id });
    });
  }

  /** Starts the import of what the dry run showed; one that failed or was cancelled goes on where it stopped. What its columns meant is remembered for the zone. */
  async run(caller: Caller, id: string, version: number): Promise<void> {
    await this.change(caller, id, async (tx, batch) => {
      assertState(batch, [ImportState.PLANNED, ImportState.FAILED, ImportState.CANCELLED]);
      if (batch.plan === 0) refuseImport('id', 'NOTHING_TO_IMPORT');
      await tx.update(ImportBatch, { id, version }, { state: ImportState.RUNNING, error: null });
      await rememberColumns(tx, batch, caller.personId);
      await runImportJob.later(tx, { batchId: id });
    });
  }

  /** Gives an import up. A dry run or an import that is under way stops behind the rows it is at; what went in stays. */
  async cancel(caller: Caller, id: string, version: number): Promise<void> {
    await this.change(caller, id, async (tx, batch) => {
      assertState(batch, [ImportState.UPLOADED, ImportState.PLANNING, ImportState.PLANNED, ImportState.RUNNING, ImportState.FAILED]);
      await tx.update(ImportBatch, { id, version }, { state: ImportState.CANCELLED, readingPlan: null });
    });
  }

  private async described(caller: Caller, file: LedgerFile, sheet?: string): Promise<Described> {
    const found = await refusing(describe(file, sheet));
    const signature = headerSignature(found.header);
    const memory = await recalled(this.db, caller.zoneId, file.kind, signature);
    const header = memory ? remembered(found.header, file.kind, memory) : found.header;
    return { sheet: found.sheet, sheets: found.sheets, mapping: storedColumns(header, new Set(), found.samples), titles: header.titles, signature, notices: found.notices };
  }

  private async change(caller: Caller, id: string, work: (tx: ZoneTransaction, batch: ImportBatch) => Promise<void>): Promise<void> {
    await this.db.write(caller, async (tx) => {
      const batch = await tx.get(ImportBatch, id);
      assertUploader(caller, batch.uploadedById);
      await work(tx, batch);
    });
  }

  private async uploaded(caller: Caller, id: string): Promise<ImportBatch> {
    const batch = await this.db.read<ImportBatch>(
      caller.zoneId,
      'import_uploaded',
      `select json_build_object('kind', kind, 'fileName', file_name, 'state', state, 'sheet', sheet, 'mapping', mapping, 'plan', plan, 'uploadedById', uploaded_by_id)
       from import_batch where zone_id = app.zone() and id = $1 and deleted_at is null`,
      [id],
    );
    if (!batch) throw new Refusal('NOT_FOUND');
    assertUploader(caller, batch.uploadedById);
    return batch;
  }

  private async bytes(caller: Caller, id: string): Promise<Buffer> {
    const [file] = await this.db.rows<{ bytes: Buffer }>(caller.zoneId, 'import_bytes', `select bytes from import_file where zone_id = app.zone() and batch_id = $1`, [id]);
    return file!.bytes;
  }
}

/** The columns with a person's corrections. A field that is given to another column is taken from the one it was given to before. */
function decide(kind: LedgerKind, mapping: readonly StoredColumn[], corrections: readonly ColumnDecision[]): StoredColumn[] {
  refusingNow(() => assertDecisions(kind, corrections, new Set(mapping.map(({ column }) => column))));
  const given = new Map(corrections.map(({ column, field }) => [column, field ?? null]));
  const taken = new Set([...given.values()].filter((field) => field !== null));
  return mapping.map((column) => {
    const field = given.get(column.column);
    // Said again, it is confirmed; how it was recognised stays to be seen.
    if (field !== undefined) return { ...column, field, how: field === column.field ? (column.how ?? null) : field === null ? null : 'person', confident: true, chosen: true };
    return column.field !== null && taken.has(column.field) ? { ...column, field: null, how: null, confident: true } : column;
  });
}

/** Required fields without a column, and columns that nobody confirmed, are refused by name. */
function assertConfirmed(kind: LedgerKind, mapping: readonly StoredColumn[]): void {
  const used = new Set(mapping.map(({ field }) => field));
  const missing = IMPORTERS[kind].ledger.fields.filter(({ key, required }) => required && !used.has(key));
  if (missing.length > 0) throw invalidField('mapping', (locale) => issueText(locale, 'HEADER_MISSING_FIELDS', { fields: missing.map(({ key }) => fieldLabel(kind, key, locale)).join('、') }));
  const unsure = mapping.filter(({ field, confident }) => field !== null && !confident);
  if (unsure.length > 0) {
    throw invalidField('mapping', (locale) => issueText(locale, 'COLUMNS_UNCONFIRMED', { columns: unsure.map(({ column, header, field }) => `${column} ${header} → ${fieldLabel(kind, field!, locale)}`).join('；') }));
  }
}

function assertUploader(caller: Caller, uploadedById: string): void {
  if (uploadedById !== caller.personId) refuseImport('id', 'NOT_UPLOADER');
}

export function assertState(batch: Pick<ImportBatch, 'state'>, allowed: readonly ImportState[]): void {
  if (allowed.includes(batch.state)) return;
  throw new Refusal('INVALID_INPUT', { fields: [{ path: 'id', message: (locale) => issueText(locale, 'WRONG_STATE', { state: enumStateLabel(batch.state, locale) }) }] });
}
