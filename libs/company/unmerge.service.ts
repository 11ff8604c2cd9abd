import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { Company } from './company.entity.js';
import { lockCompanies } from './company.lock.js';
import { derivedColumns } from './company.rules.js';
import { companyRelations, type CompanyRelation } from './company-relations.js';
import { CompanyMerge } from './merge.entity.js';
import { MergeState } from './merge.enums.js';
import { mergeMessage } from './merge.messages.js';
import { undoneFields } from './merge.rules.js';
import { MergeViewService, UNDO_DAYS } from './merge-view.service.js';
import type { CompanyMergeType } from './merge.types.js';

const DAY = 24 * 3_600_000;

/** Takes merges back. */
@Injectable()
export class UnmergeService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly views: MergeViewService,
  ) {}

  /**
   * Undoes a merge: the record stands again, and every row that the merge moved and that nobody changed since is back. What was changed
   * stays with the survivor, and the answer names it.
   * @throws Refusal `INVALID_INPUT` after 30 days, when it was undone already, when the survivor was itself merged since, or without a
   * reason; `DUPLICATE` when another company took its name or code; `CONFLICT`
   */
  async undo(caller: Caller, id: string, version: number, reason: string): Promise<CompanyMergeType> {
    if (!reason.trim()) throw invalidField('reason', (locale) => mergeMessage(locale, 'undoReason'));
    await this.db.write(
      caller,
      async (tx) => {
        const seen = await tx.get(CompanyMerge, id);
        await lockCompanies(tx, [seen.survivorId, seen.mergedId]);
        const merge = await tx.get(CompanyMerge, id);
        if (merge.state === MergeState.UNDONE) throw invalidField('id', (locale) => mergeMessage(locale, 'alreadyUndone'));
        if (tx.now.getTime() > merge.mergedAt.getTime() + UNDO_DAYS * DAY) throw invalidField('id', (locale) => mergeMessage(locale, 'tooLate', { days: UNDO_DAYS }));
        const survivor = await this.survivor(tx, merge.survivorId);
        const { changes, kept } = undoneFields(survivor, merge.fields);
        const fields = merge.fields.map((field) => (kept.includes(field.field) ? { ...field, kept: true as const } : field));
        await tx.update(CompanyMerge, { id, version }, { state: MergeState.UNDONE, undoneAt: tx.now, undoneById: caller.personId, fields });
        await tx.update(Company, survivor, { ...changes, ...derivedColumns({ ...survivor, ...changes }) });
        await this.raise(tx, merge);
        for (const relation of companyRelations()) await putBack(tx, merge, relation);
        await tx.sql(
          `update duplicate_pair set state = 'open', decided_by_id = null, decided_at = null
           where zone_id = app.zone() and state = 'merged' and first_id = least($1::uuid, $2) and second_id = greatest($1::uuid, $2)`,
          [merge.survivorId, merge.mergedId],
        );
      },
      { reason: reason.trim() },
    );
    return this.views.present(caller, id);
  }

  private async survivor(tx: ZoneTransaction, id: string): Promise<Company> {
    const company = await tx.find(Company, { id });
    if (company) return company;
    const [onward] = await tx.sql<{ survivor: string; into: string }>(
      `select c.name as survivor, s.name as into from company c join company s on s.zone_id = c.zone_id and s.id = c.merged_into_id where c.zone_id = app.zone() and c.id = $1`,
      [id],
    );
    if (onward) throw invalidField('id', (locale) => mergeMessage(locale, 'mergedOn', { ...onward }));
    throw new Refusal('NOT_FOUND');
  }

  /** The merged record stands again, unless somebody else bears its name or code by now. */
  private async raise(tx: ZoneTransaction, merge: CompanyMerge): Promise<void> {
    const [taken] = await tx.sql<{ id: string; name: string; other: string }>(
      `select o.id, m.name, o.name as other from company m join company o on o.zone_id = m.zone_id and o.deleted_at is null
         and (o.name_key = m.name_key or o.credit_code = m.credit_code or o.stock_code = m.stock_code)
       where m.zone_id = app.zone() and m.id = $1 limit 1`,
      [merge.mergedId],
    );
    if (taken) {
      throw new Refusal('DUPLICATE', {
        params: { name: taken.other },
        current: { id: taken.id, name: taken.other },
        fields: [{ path: 'id', message: (locale) => mergeMessage(locale, 'nameTaken', { name: taken.name, other: taken.other }) }],
      });
    }
    await tx.sql(`update company set deleted_at = null, merged_into_id = null where zone_id = app.zone() and id = $1 and merged_into_id = $2`, [merge.mergedId, merge.survivorId]);
  }
}

/** Puts back the rows of one relation that still are as the merge left them, and marks those that are not. */
async function putBack(tx: ZoneTransaction, merge: CompanyMerge, { table, column, combine, onMerge, parts = [] }: CompanyRelation): Promise<void> {
  if (onMerge !== 'moves') return;
  const which = movesOf(table, column);
  const unchanged = `t.zone_id = v.zone_id and t.id = v.row_id and t.version = v.row_version`;
  // What was taken away comes back first as it was, or the rows that it gave way to could not be told apart.
  await marked(tx, merge, `update ${table} t set deleted_at = null from company_merge_move v where ${which} and v.action = 'taken_away' and ${unchanged}`);
  if (combine) {
    const columns = Object.keys(combine).map((name) => `${name} = (jsonb_populate_record(t, v.before)).${name}`).join(', ');
    await marked(tx, merge, `update ${table} t set ${columns} from company_merge_move v where ${which} and v.action = 'combined' and ${unchanged}`);
  }
  await marked(tx, merge, `update ${table} t set ${column} = $2 from company_merge_move v where ${which} and v.action = 'moved' and ${unchanged} and t.${column} = $3`, [
    merge.mergedId,
    merge.survivorId,
  ]);
  for (const part of parts) {
    const own = movesOf(part.table, part.column);
    await marked(tx, merge, `update ${part.table} t set ${part.column} = (v.before ->> '${part.column}')::uuid from company_merge_move v where ${own} and ${unchanged}`);
    await tx.sql(`update company_merge_move v set outcome = 'changed' where ${own}`, [merge.id]);
  }
  await tx.sql(`update company_merge_move v set outcome = 'changed' where ${which}`, [merge.id]);
}

/** What the merge `$1` did with the rows of a table and has not been put back yet. */
function movesOf(table: string, column: string): string {
  return `v.zone_id = app.zone() and v.merge_id = $1 and v.table_name = '${table}' and v.column_name = '${column}' and v.outcome is null`;
}

/**
 * Runs an update and marks its rows as back. Another merge that stands may have had its hands on the same row before this one: for it,
 * the row is as it left it again.
 */
async function marked(tx: ZoneTransaction, merge: CompanyMerge, update: string, more: unknown[] = []): Promise<void> {
  await tx.sql(
    `with back as (${update} returning v.id as move_id, t.id as row_id, t.version),
     mine as (update company_merge_move m set outcome = 'back' from back where m.zone_id = app.zone() and m.id = back.move_id)
     update company_merge_move m set row_version = back.version from back, company_merge_move own, company_merge g
     where own.zone_id = app.zone() and own.id = back.move_id and m.zone_id = own.zone_id and m.row_id = own.row_id and m.table_name = own.table_name
       and m.id <> own.id and m.row_version = own.row_version - 1 and m.outcome is null and g.zone_id = m.zone_id and g.id = m.merge_id and g.state = 'merged'`,
    [merge.id, ...more],
  );
}
