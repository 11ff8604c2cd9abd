import { Injectable } from '@nestjs/common';
import { invalidField, ZoneDatabase } from '#platform';
import type { Caller } from './caller.js';
import { ListColumns } from './lists.entity.js';
import type { ListName } from './lists.enums.js';
import { lockOwnLists } from './lists.lock.js';
import { listMessage } from './lists.messages.js';

const MOST = 60;
const KEY = /^[A-Za-z][A-Za-z0-9]{0,39}$/;

/** Which columns of a list each person wants to see, in order. Which there are is known to the list's page, not here. */
@Injectable()
export class ListColumnsService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The caller's columns; none when he never chose any. */
  async columns(caller: Caller, list: ListName): Promise<string[]> {
    const columns = await this.db.read<string[]>(
      caller.zoneId,
      'list_columns',
      `select to_json(columns) from list_columns where zone_id = app.zone() and person_id = $1 and list = $2 and deleted_at is null`,
      [caller.personId, list],
    );
    return columns ?? [];
  }

  /**
   * Keeps the caller's columns; none goes back to those of the list.
   * @throws Refusal `INVALID_INPUT` for more than 60, one twice, or what is no name of a column
   */
  async keep(caller: Caller, list: ListName, columns: readonly string[]): Promise<string[]> {
    const bad = columns.length > MOST || new Set(columns).size < columns.length || !columns.every((column) => KEY.test(column));
    if (bad) throw invalidField('columns', (locale) => listMessage(locale, 'columns', { most: MOST }));
    await this.db.write(caller, async (tx) => {
      await lockOwnLists(tx, caller);
      const kept = await tx.find(ListColumns, { list, personId: caller.personId });
      if (kept && columns.length > 0) await tx.update(ListColumns, kept, { columns: [...columns] });
      else if (kept) await tx.remove(ListColumns, kept);
      else if (columns.length > 0) await tx.insert(ListColumns, { list, personId: caller.personId, columns: [...columns] });
    });
    return this.columns(caller, list);
  }
}
