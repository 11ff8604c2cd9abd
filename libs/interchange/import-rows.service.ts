import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { keyset, toPage, ZoneDatabase, type Locale, type Page, type PageArgs } from '#platform';
import type { FactChange } from '#company';
import type { Caller } from '#identity';
import type { ImportOutcome, LedgerKind } from './import.enums.js';
import { changeInWords, messageInWords } from './import-view.rules.js';
import type { ImportBatchType, ImportRow } from './import.types.js';
import type { StoredMessage } from './importer.js';

type StoredRow = Omit<ImportRow, 'messages' | 'changes'> & { messages: StoredMessage[]; changes: FactChange[] | null; cursor?: unknown };
type Batch = Pick<ImportBatchType, 'id' | 'plan' | 'kind'>;

/** What is read of the rows of several batches at once, each under its batch's id. */
interface Loaders {
  rows: DataLoader<Batch, StoredRow[], string>;
  counts: DataLoader<Batch, number, string>;
}

const byId = { cacheKeyFn: (batch: Batch) => batch.id };

/** The rows of imports. A list of imports asks for the rows of all of them in one statement. */
@Injectable()
export class ImportRowsService {
  /** By caller, of whom there is one a request, and by what is asked for. */
  private readonly loaders = new WeakMap<Caller, Map<string, Loaders>>();

  constructor(private readonly db: ZoneDatabase) {}

  /** Rows of the latest dry run of a batch, in the order of the file. */
  async rows(caller: Caller, batch: Batch, page: PageArgs, outcome?: ImportOutcome | null): Promise<Page<ImportRow>> {
    const { rows, counts } = this.loadersOf(caller, page, outcome ?? null);
    const { nodes, ...rest } = toPage(await rows.load(batch), page, () => counts.load(batch));
    return { ...rest, nodes: nodes.map((row) => shownRow(row, batch.kind, caller.locale)) };
  }

  private loadersOf(caller: Caller, page: PageArgs, outcome: ImportOutcome | null): Loaders {
    const ofCaller = this.loaders.get(caller) ?? new Map<string, Loaders>();
    this.loaders.set(caller, ofCaller);
    const asked = JSON.stringify([page, outcome]);
    const loaders = ofCaller.get(asked) ?? {
      rows: new DataLoader<Batch, StoredRow[], string>((batches) => this.readRows(caller.zoneId, batches, page, outcome), byId),
      counts: new DataLoader<Batch, number, string>((batches) => this.readCounts(caller.zoneId, batches, outcome), byId),
    };
    ofCaller.set(asked, loaders);
    return loaders;
  }

  private readRows(zoneId: string, batches: readonly Batch[], page: PageArgs, outcome: ImportOutcome | null): Promise<StoredRow[][]> {
    const params: unknown[] = [...batchParams(batches), outcome];
    // All rows of a batch have its id: the row number alone makes their order.
    const keys = keyset(page, { by: 'r.row_number', type: 'int', direction: 'asc', tie: 'r.batch_id' }, params);
    return this.readEach<StoredRow[]>(
      zoneId,
      'import_rows',
      `select coalesce(json_agg(json_build_object('rowNumber', r.row_number, 'outcome', r.outcome, 'name', r.name, 'messages', r.messages, 'changes', r.changes, 'targetId', r.target_id,
         'applied', r.applied_at is not null and r.outcome in ('create', 'update'), 'cursor', r.cursor)), '[]') from (
         select r.*, ${keys.cursor} as cursor from import_row r where ${OF_BATCH} and ${keys.condition} ${keys.orderBy} ${keys.limit}) r`,
      params,
    );
  }

  private readCounts(zoneId: string, batches: readonly Batch[], outcome: ImportOutcome | null): Promise<number[]> {
    return this.readEach<number>(zoneId, 'import_rows_count', `select count(*)::int from import_row r where ${OF_BATCH}`, [...batchParams(batches), outcome]);
  }

  /** Runs a subquery for each batch, in one statement, in the order of the batches. */
  private async readEach<T>(zoneId: string, label: string, subquery: string, params: unknown[]): Promise<T[]> {
    const rows = await this.db.rows<{ found: T }>(
      zoneId,
      label,
      `select (${subquery}) as found from unnest($1::uuid[], $2::int[]) with ordinality as b (id, plan, place) order by b.place`,
      params,
    );
    return rows.map(({ found }) => found);
  }
}

/** The rows `r` of the batch `b` that were asked for. */
const OF_BATCH = `r.zone_id = app.zone() and r.batch_id = b.id and r.plan = b.plan and ($3::text is null or r.outcome = $3)`;

function batchParams(batches: readonly Batch[]): [string[], number[]] {
  return [batches.map(({ id }) => id), batches.map(({ plan }) => plan)];
}

function shownRow(row: StoredRow, kind: LedgerKind, locale: Locale): ImportRow {
  return { ...row, messages: row.messages.map((message) => messageInWords(message, locale)), changes: (row.changes ?? []).map((change) => changeInWords(change, kind, locale)) };
}
