import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { keyset, Refusal, toPage, ZoneDatabase, type Locale, type Page, type PageArgs } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { fieldLabel } from './field-labels.js';
import { IMPORTERS } from './importers.js';
import type { ImportBatchType } from './import.types.js';
import { issueText, type IssueCode } from './issue.messages.js';
import { refusedWorkbook, type RefusedRow } from './refused-workbook.js';
import type { StoredColumn, StoredNotice } from './import.entity.js';

type StoredBatch = Omit<ImportBatchType, 'fields' | 'mapping' | 'notices'> & { mapping: StoredColumn[]; notices: StoredNotice[]; titles: string[]; cursor?: unknown };

/** A batch `b` as it is shown; how far a run has come is counted from the marks on its rows. */
const BATCH_JSON = `json_build_object('id', b.id, 'version', b.version, 'kind', b.kind, 'fileName', b.file_name, 'state', b.state, 'sheet', b.sheet, 'sheets', b.sheets,
  'mapping', b.mapping, 'notices', b.notices, 'titles', b.titles, 'plan', b.plan, 'error', b.error, 'createdAt', b.created_at,
  'totals', json_build_object('create', b.create_count, 'update', b.update_count, 'skip', b.skip_count, 'refuse', b.refuse_count, 'total', b.total_count,
     'done', (select count(*) from import_row r where r.zone_id = b.zone_id and r.batch_id = b.id and r.plan = b.plan and r.applied_at is not null)),
  'progress', case b.state
     when 'planning' then json_build_object('done', (select count(*) from import_row r where r.zone_id = b.zone_id and r.batch_id = b.id and r.plan = b.reading_plan),
       'total', (select (s->>'rows')::int from jsonb_array_elements(b.sheets) s where (s->>'chosen')::boolean limit 1))
     when 'running' then json_build_object('done', (select count(*) from import_row r where r.zone_id = b.zone_id and r.batch_id = b.id and r.plan = b.plan and r.applied_at is not null), 'total', b.total_count) end,
  'uploadedBy', ${personRefJson('b', 'uploaded_by_id')},
  'refusedFileUrl', case when b.refuse_count > 0 then '/files/import/' || b.id || '/refused.xlsx' end`;

/** Imports as they are looked at. */
@Injectable()
export class ImportService {
  constructor(private readonly db: ZoneDatabase) {}

  /** One import; null when there is none. */
  async batch(caller: Caller, id: string): Promise<ImportBatchType | null> {
    const batch = await this.stored(caller.zoneId, id);
    return batch && shownBatch(batch, caller.locale);
  }

  /** The import after a change of it. */
  async present(caller: Caller, id: string): Promise<ImportBatchType> {
    const batch = await this.batch(caller, id);
    if (!batch) throw new Refusal('NOT_FOUND');
    return batch;
  }

  /** Imports, the latest first. */
  async batches(caller: Caller, page: PageArgs): Promise<Page<ImportBatchType>> {
    const params: unknown[] = [];
    const keys = keyset(page, { by: 'b.created_at', type: 'timestamptz', direction: 'desc', tie: 'b.id' }, params);
    const rows = await this.db.read<StoredBatch[]>(
      caller.zoneId,
      'import_batches',
      `select coalesce(json_agg(${BATCH_JSON}, 'cursor', b.cursor)), '[]') from (
         select b.*, ${keys.cursor} as cursor from import_batch b where b.zone_id = app.zone() and b.deleted_at is null and ${keys.condition} ${keys.orderBy} ${keys.limit}) b`,
      params,
    );
    const count = async () => (await this.db.read<number>(caller.zoneId, 'import_batches_count', `select count(*)::int from import_batch b where b.zone_id = app.zone() and b.deleted_at is null`)) ?? 0;
    const { nodes, ...rest } = toPage(rows ?? [], page, count);
    return { ...rest, nodes: nodes.map((batch) => shownBatch(batch, caller.locale)) };
  }

  /** The refused rows as a workbook that can be mended and brought in again: the columns as they were, the reasons behind them. */
  async refused(caller: Caller, id: string): Promise<{ fileName: string; bytes: Readable }> {
    const batch = await this.stored(caller.zoneId, id);
    const widest =
      batch &&
      (await this.db.read<number>(
        caller.zoneId,
        'import_refused_width',
        `select max(jsonb_array_length(raw)) from import_row where zone_id = app.zone() and batch_id = $1 and plan = $2 and outcome = 'refuse'`,
        [id, batch.plan],
      ));
    if (!batch || widest === null) throw new Refusal('NOT_FOUND');
    return refusedWorkbook(batch, this.refusedRows(caller.zoneId, id, batch.plan), widest, caller.locale);
  }

  /** Some hundred at a time, as whoever takes the file can take them. */
  private async *refusedRows(zoneId: string, id: string, plan: number): AsyncGenerator<RefusedRow> {
    for (let after = 0; ; ) {
      const rows = await this.db.rows<RefusedRow & { rowNumber: number }>(
        zoneId,
        'import_refused',
        `select row_number as "rowNumber", raw, messages from import_row where zone_id = app.zone() and batch_id = $1 and plan = $2 and outcome = 'refuse' and row_number > $3 order by row_number limit 500`,
        [id, plan, after],
      );
      yield* rows;
      if (rows.length < 500) return;
      after = rows.at(-1)!.rowNumber;
    }
  }

  private stored(zoneId: string, id: string): Promise<StoredBatch | null> {
    return this.db.read(zoneId, 'import_batch', `select ${BATCH_JSON}) from import_batch b where b.zone_id = app.zone() and b.id = $1 and b.deleted_at is null`, [id]);
  }
}

function shownBatch(batch: StoredBatch, locale: Locale): ImportBatchType {
  const { kind } = batch;
  return {
    ...batch,
    mapping: batch.mapping.map((column) => ({
      ...column, how: column.how ?? null, samples: column.samples ?? [], suggestions: column.suggestions ?? [], fieldLabel: column.field && fieldLabel(kind, column.field, locale),
    })),
    notices: batch.notices.map(({ code, params }) => issueText(locale, code, params)),
    fields: IMPORTERS[kind].ledger.fields
      .filter((field) => field.kind !== 'sequence')
      .map((field) => ({ field: field.key, label: fieldLabel(kind, field.key, locale), required: field.required ?? false })),
    error: batch.error && issueText(locale, batch.error as IssueCode),
  };
}
