import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type Locale, type RowVersion, type ZoneTransaction } from '#platform';
import type { Caller } from './caller.js';
import { BulkAction, type BulkRow } from './lists.entity.js';
import { listMessage } from './lists.messages.js';
import type { BulkResult } from './lists.types.js';
import type { Permission } from './permissions.js';

/** How long whoever changed many rows at once can undo it. */
export const UNDO_MINUTES = 30;
const MOST_ROWS = 500;

/** A kind of change of many rows. */
export interface BulkKind {
  /** Without which neither the change nor its undoing is open. */
  permission: Permission;
  /** Puts rows back that are still as the change left them, and says of each what became of it. */
  undo(tx: ZoneTransaction, caller: Caller, rows: readonly BulkRow[]): Promise<BulkRow[]>;
}

/** Why a row was not changed, in every language: whoever reads it later may read another. */
export function why(write: (locale: Locale) => string): Record<string, string> {
  return { 'zh-CN': write('zh-CN'), 'zh-TW': write('zh-TW'), en: write('en') };
}

type Because = 'notFound' | 'changed' | 'forbidden' | 'same' | 'changedSince' | 'goneSince';

/** A row that was not changed. */
export function notDone(id: string, name: string | null, because: Because): BulkRow {
  return { id, name, done: false, why: why((locale) => listMessage(locale, because)) };
}

/** Changes of many rows at once: made once for a key, each row answered for, undone within {@link UNDO_MINUTES} as far as nobody changed it since. */
@Injectable()
export class BulkActions {
  private readonly kinds = new Map<string, BulkKind>();

  constructor(private readonly db: ZoneDatabase) {}

  /** A room declares its kind of change when its module starts. */
  register(name: string, kind: BulkKind): void {
    if (this.kinds.has(name)) throw new Error(`The bulk action ${name} is registered twice`);
    this.kinds.set(name, kind);
  }

  /**
   * Makes a change of many rows in one transaction.
   * @param work changes what it may and answers for every row
   */
  async run(caller: Caller, kind: string, rows: readonly RowVersion[], input: unknown, idempotencyKey: string, work: (tx: ZoneTransaction, rows: readonly RowVersion[]) => Promise<BulkRow[]>): Promise<BulkResult> {
    if (rows.length > MOST_ROWS) throw invalidField('rows', (locale) => listMessage(locale, 'rowsTooMany', { most: MOST_ROWS }));
    // Everybody takes rows in the same order, so that two who change the same ones do not wait for each other.
    const ordered = [...new Map(rows.map((row) => [row.id, row])).values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, kind, { rows, input }, async () => {
        // Of a row that the zone does not have nothing is kept, not even its id.
        const done = (await work(tx, ordered)).map((row) => (row.name === null ? { ...row, id: '' } : row));
        return tx.insert(BulkAction, { kind, personId: caller.personId, undoUntil: new Date(tx.now.getTime() + UNDO_MINUTES * 60_000), rows: done });
      }),
    );
    return this.present(caller, id, 'rows');
  }

  /**
   * Puts back what has not been changed since.
   * @throws Refusal `NOT_FOUND` for another's, `INVALID_INPUT` when it is too late or was done
   */
  async undo(caller: Caller, id: string): Promise<BulkResult> {
    await this.db.write(caller, async (tx) => {
      await tx.sql(`select 1 from bulk_action where zone_id = app.zone() and id = $1 for update`, [id]);
      const action = await tx.get(BulkAction, id);
      const kind = this.kinds.get(action.kind);
      if (!kind || action.personId !== caller.personId) throw new Refusal('NOT_FOUND');
      if (!caller.may(kind.permission)) throw new Refusal('FORBIDDEN', { params: { permission: kind.permission } });
      if (action.undoneAt) throw invalidField('id', (locale) => listMessage(locale, 'undone'));
      if (tx.now > action.undoUntil) throw invalidField('id', (locale) => listMessage(locale, 'undoLate', { minutes: UNDO_MINUTES }));
      const undoRows = await kind.undo(tx, caller, action.rows.filter(({ done }) => done));
      await tx.update(BulkAction, action, { undoneAt: tx.now, undoRows });
    });
    return this.present(caller, id, 'undoRows');
  }

  private async present(caller: Caller, id: string, which: 'rows' | 'undoRows'): Promise<BulkResult> {
    const column = which === 'rows' ? 'rows' : 'undo_rows';
    const action = await this.db.read<{ undoUntil: string; undoneAt: string | null; rows: BulkRow[] }>(
      caller.zoneId,
      `bulk_action_${column}`,
      `select json_build_object('undoUntil', undo_until, 'undoneAt', undone_at, 'rows', ${column}) from bulk_action where zone_id = app.zone() and id = $1`,
      [id],
    );
    const rows = action!.rows.map((row) => ({ id: row.name === null ? null : row.id, name: row.name, done: row.done, why: row.why?.[caller.locale] ?? null }));
    const doneCount = rows.filter(({ done }) => done).length;
    return { id, doneCount, rows, undoUntil: doneCount > 0 && !action!.undoneAt ? action!.undoUntil : null };
  }
}

/** Whether the columns that a change set are still as it left them. */
export function stillAsSet(row: BulkRow, current: object): boolean {
  return Object.entries(row.set ?? {}).every(([column, value]) => (current as Record<string, unknown>)[column] === value);
}
