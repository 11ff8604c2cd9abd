import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import type { Caller } from './caller.js';
import { DefaultView, SavedView } from './lists.entity.js';
import type { ListName } from './lists.enums.js';
import { lockOwnLists } from './lists.lock.js';
import { listMessage } from './lists.messages.js';
import type { SavedViewInput, SavedViewType } from './lists.types.js';

const MOST = 50;

/** Views of lists: one's own, and those that others share with the zone. */
@Injectable()
export class SavedViewService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The views of a list that the caller may use, his own first. */
  views(caller: Caller, list: ListName): Promise<SavedViewType[]> {
    return this.read(caller, list, null);
  }

  /** @param changed a view that the caller just changed: an administrator who no longer shares it is still answered with it */
  private async read(caller: Caller, list: ListName, changed: string | null): Promise<SavedViewType[]> {
    const views = await this.db.read<SavedViewType[]>(
      caller.zoneId,
      'saved_views',
      `select coalesce(json_agg(json_build_object('id', v.id, 'version', v.version, 'list', v.list, 'name', v.name, 'owner', json_build_object('id', p.id, 'name', p.name),
         'shared', v.shared, 'filters', v.filters, 'sort', v.sort, 'columns', v.columns, 'isDefault', d.id is not null)
         order by v.owner_id <> $2, v.name, v.id), '[]')
       from saved_view v join person p on p.zone_id = v.zone_id and p.id = v.owner_id
       left join default_view d on d.zone_id = v.zone_id and d.view_id = v.id and d.person_id = $2 and d.deleted_at is null
       where v.zone_id = app.zone() and v.list = $1 and (v.owner_id = $2 or v.shared or v.id = $3) and v.deleted_at is null`,
      [list, caller.personId, changed],
    );
    return (views ?? []).map((view) => ({ ...view, mine: mayChange(caller, view.owner.id) }));
  }

  /**
   * Keeps a view.
   * @throws Refusal `INVALID_INPUT` without a name, with one that the caller has, or past 50 views of a list
   */
  async create(caller: Caller, list: ListName, input: SavedViewInput, idempotencyKey: string): Promise<SavedViewType> {
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createSavedView', { list, input }, async () => {
        const own = await tx.findAll(SavedView, { list, ownerId: caller.personId });
        if (own.length >= MOST) throw invalidField('input.name', (locale) => listMessage(locale, 'viewsTooMany', { most: MOST }));
        const name = named(input.name ?? '', own);
        return tx.insert(SavedView, { list, name, ownerId: caller.personId, shared: input.shared ?? false, filters: input.filters ?? [], sort: input.sort ?? null, columns: input.columns ?? [] });
      }),
    );
    return this.present(caller, list, id);
  }

  /**
   * Changes a view of one's own; an administrator also one that is shared.
   * @throws Refusal as `create`, `FORBIDDEN` on another's, `CONFLICT`
   */
  async update(caller: Caller, id: string, version: number, input: SavedViewInput): Promise<SavedViewType> {
    const list = await this.db.write(caller, async (tx) => {
      const view = await reachable(tx, caller, id);
      if (!mayChange(caller, view.ownerId)) throw new Refusal('FORBIDDEN');
      const { name, shared, filters, sort, columns } = input;
      const others = (await tx.findAll(SavedView, { list: view.list, ownerId: view.ownerId })).filter((other) => other.id !== id);
      await tx.update(SavedView, { id, version }, {
        ...(name !== undefined && { name: named(name ?? '', others) }),
        ...(shared != null && { shared }),
        ...(filters && { filters }),
        ...(sort !== undefined && { sort }),
        ...(columns && { columns }),
      });
      return view.list;
    });
    return this.present(caller, list, id);
  }

  /** Takes a view away, also as anybody's default. */
  async remove(caller: Caller, id: string, version: number): Promise<boolean> {
    await this.db.write(caller, async (tx) => {
      const view = await reachable(tx, caller, id);
      if (!mayChange(caller, view.ownerId)) throw new Refusal('FORBIDDEN');
      await tx.remove(SavedView, { id, version });
      for (const chosen of await tx.findAll(DefaultView, { viewId: id })) await tx.remove(DefaultView, chosen);
    });
    return true;
  }

  /** What the caller opens a list with; nothing opens it as it is made. */
  async chooseDefault(caller: Caller, list: ListName, viewId: string | null): Promise<SavedViewType[]> {
    await this.db.write(caller, async (tx) => {
      await lockOwnLists(tx, caller);
      if (viewId && (await reachable(tx, caller, viewId)).list !== list) throw new Refusal('NOT_FOUND');
      const chosen = await tx.find(DefaultView, { list, personId: caller.personId });
      if (chosen && viewId) await tx.update(DefaultView, chosen, { viewId });
      else if (chosen) await tx.remove(DefaultView, chosen);
      else if (viewId) await tx.insert(DefaultView, { list, personId: caller.personId, viewId });
    });
    return this.views(caller, list);
  }

  private async present(caller: Caller, list: ListName, id: string): Promise<SavedViewType> {
    const view = (await this.read(caller, list, id)).find((candidate) => candidate.id === id);
    if (!view) throw new Refusal('NOT_FOUND');
    return view;
  }
}

/** A view that the caller sees. Another's private one does not exist for him. */
async function reachable(tx: ZoneTransaction, caller: Caller, id: string): Promise<SavedView> {
  const view = await tx.get(SavedView, id);
  if (view.ownerId !== caller.personId && !view.shared) throw new Refusal('NOT_FOUND');
  return view;
}

function mayChange(caller: Caller, ownerId: string): boolean {
  return caller.mayOn('view.save', { ownerId });
}

function named(given: string, others: readonly SavedView[]): string {
  const name = given.trim();
  if (!name) throw invalidField('input.name', (locale) => listMessage(locale, 'viewName'));
  if (others.some((other) => other.name === name)) throw invalidField('input.name', (locale) => listMessage(locale, 'viewNameTaken', { name }));
  return name;
}
