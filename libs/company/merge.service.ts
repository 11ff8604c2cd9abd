import { Injectable } from '@nestjs/common';
import { defineJob, invalidField, Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { Company } from './company.entity.js';
import { derivedColumns } from './company.rules.js';
import { companyRelations, moveRelation, type RowMove } from './company-relations.js';
import { lockCompanies } from './company.lock.js';
import { CompanyMerge, CompanyMergeMove } from './merge.entity.js';
import { MergeState, MergeTake } from './merge.enums.js';
import { mergeMessage } from './merge.messages.js';
import { fieldChoices, mergedFields } from './merge.rules.js';
import { MergeViewService } from './merge-view.service.js';
import type { CompanyMergeType, MergeChoiceInput } from './merge.types.js';

/** Moves what was entered for the merged record while it was being merged. */
export const sweepMergeJob = defineJob<{ mergeId: string }>('company.sweep-merge', 'maintenance');
/** By then whatever was under way when the merge committed has committed too. */
const SWEEP_AFTER_SECONDS = 60;

/** A record, and the version of it that the caller saw. */
export interface SeenCompany {
  id: string;
  version: number;
}

/** Makes one company of two records. Undoing it: `UnmergeService`. */
@Injectable()
export class MergeService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly views: MergeViewService,
  ) {}

  /**
   * Merges a record into another. Every row that points at it moves; where both have the same, the survivor's stays and takes over what
   * it lacks. The merged record stays, removed, and leads to the survivor; its names become former names.
   * @throws Refusal `NOT_FOUND`; `CONFLICT` when one of the two is not as the caller saw it; `INVALID_INPUT` for the same company twice, a
   * record that was merged already, a field that cannot be chosen, or no reason
   */
  async merge(caller: Caller, survivor: SeenCompany, merged: SeenCompany, choices: readonly MergeChoiceInput[], reason: string, idempotencyKey: string): Promise<CompanyMergeType> {
    if (!reason.trim()) throw invalidField('reason', (locale) => mergeMessage(locale, 'reasonRequired'));
    if (survivor.id === merged.id) throw invalidField('mergedId', (locale) => mergeMessage(locale, 'sameCompany'));
    const id = await this.db.write(
      caller,
      (tx) => tx.once(idempotencyKey, 'mergeCompanies', { survivor, merged, choices, reason }, () => this.inOne(tx, caller, survivor, merged, choices, reason.trim())),
      { reason: reason.trim() },
    );
    return this.views.present(caller, id);
  }

  /** Moves what still points at a merged record: whatever was saved by somebody who had begun before the merge. */
  async sweep(tx: ZoneTransaction, mergeId: string): Promise<void> {
    const merge = await tx.find(CompanyMerge, { id: mergeId, state: MergeState.MERGED });
    if (merge) await this.move(tx, merge.id, merge.mergedId, merge.survivorId);
  }

  private async inOne(tx: ZoneTransaction, caller: Caller, survivor: SeenCompany, merged: SeenCompany, choices: readonly MergeChoiceInput[], reason: string): Promise<string> {
    await lockCompanies(tx, [survivor.id, merged.id]);
    const [kept, gone] = [await standing(tx, survivor, 'survivorId'), await standing(tx, merged, 'mergedId')];
    const fields = mergedFields(kept, gone, chosen(choices, kept, gone));
    const mergeId = await tx.insert(CompanyMerge, { survivorId: kept.id, mergedId: gone.id, mergedAt: tx.now, mergedById: caller.personId, reason, fields });
    // First, so that its name and codes are free for the survivor.
    await tx.update(Company, merged, { mergedIntoId: kept.id, deletedAt: tx.now });
    const changes = Object.fromEntries(fields.map(({ field, after }) => [field, after]));
    await tx.update(Company, survivor, { ...changes, ...derivedColumns({ ...kept, ...changes }) });
    await this.move(tx, mergeId, gone.id, kept.id);
    await tx.sql(
      `update duplicate_pair set state = 'merged', decided_by_id = $3, decided_at = app.now() where zone_id = app.zone() and first_id = least($1::uuid, $2) and second_id = greatest($1::uuid, $2)`,
      [kept.id, gone.id, caller.personId],
    );
    await sweepMergeJob.later(tx, { mergeId }, { dueAt: new Date(tx.now.getTime() + SWEEP_AFTER_SECONDS * 1_000) });
    return mergeId;
  }

  private async move(tx: ZoneTransaction, mergeId: string, from: string, to: string): Promise<void> {
    const moves: RowMove[] = [];
    for (const relation of companyRelations()) moves.push(...(await moveRelation(tx, relation, from, to)));
    await tx.insertMany(
      CompanyMergeMove,
      moves.map(({ table, column, rowId, action, version, before }) => ({ mergeId, tableName: table, columnName: column, rowId, action, rowVersion: version, before })),
    );
  }
}

/** The record as it stands, which is the one that the caller saw. */
async function standing(tx: ZoneTransaction, { id, version }: SeenCompany, path: string): Promise<Company> {
  const company = await tx.find(Company, { id });
  if (!company) {
    const [tombstone] = await tx.sql<{ name: string; into: string }>(
      `select c.name, s.name as into from company c join company s on s.zone_id = c.zone_id and s.id = c.merged_into_id where c.zone_id = app.zone() and c.id = $1`,
      [id],
    );
    if (tombstone) throw invalidField(path, (locale) => mergeMessage(locale, 'alreadyMerged', { ...tombstone }));
    throw new Refusal('NOT_FOUND');
  }
  if (company.version !== version) throw new Refusal('CONFLICT', { current: company });
  return company;
}

function chosen(choices: readonly MergeChoiceInput[], survivor: Company, merged: Company): Map<string, MergeTake> {
  const open = new Map(fieldChoices(survivor, merged).map((choice) => [choice.field as string, choice]));
  for (const [index, { field, take }] of choices.entries()) {
    const choice = open.get(field);
    if (!choice) throw invalidField(`choices.${index}.field`, (locale) => mergeMessage(locale, 'unknownField', { field }));
    if (take === MergeTake.BOTH && !choice.both) throw invalidField(`choices.${index}.take`, (locale) => mergeMessage(locale, 'notBoth'));
  }
  return new Map(choices.map(({ field, take }) => [field, take]));
}
