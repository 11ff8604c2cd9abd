import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase, type Locale } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { FACT_COLUMNS, type CompanyFacts } from './company-book.columns.js';
import { companyFollowers, companyRelations, standingRows } from './company-relations.js';
import { companyRefJson } from './company.sql.js';
import { reasonText } from './duplicate.messages.js';
import { judgePair, type DuplicateFacts } from './duplicate.rules.js';
import { duplicateCompanyJson, duplicateFactsJson } from './duplicate.sql.js';
import type { DuplicateCompany } from './duplicate.types.js';
import { mergeMessage } from './merge.messages.js';
import { fieldChoices, type FieldMerge } from './merge.rules.js';
import type { CompanyMergePreview, CompanyMergeType, MergedCompany, MergeLeftover, MergeMoveCount } from './merge.types.js';

/** Days in which a merge can be undone. */
export const UNDO_DAYS = 30;

type Compared = CompanyFacts & { shown: DuplicateCompany; facts: DuplicateFacts; ownerName: string | null };
type StoredMerge = Omit<CompanyMergeType, 'fields' | 'moves' | 'leftovers'> & {
  fields: FieldMerge[];
  moves: { kind: string; count: number; conflicts: number }[];
  leftovers: { kind: string; id: string; title: string | null }[];
};

/** Merges as they are looked at: before, and afterwards. */
@Injectable()
export class MergeViewService {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * What merging one company into another would do.
   * @throws Refusal `NOT_FOUND`, also for a company that was merged already or is the same
   */
  async preview(caller: Caller, survivorId: string, mergedId: string): Promise<CompanyMergePreview> {
    const rows = await this.db.rows<Compared & { id: string }>(
      caller.zoneId,
      'merge_compared',
      `select c.id, ${FACT_COLUMNS}, ${duplicateCompanyJson('c')} as shown, ${duplicateFactsJson('c')} as facts,
         (select p.name from person p where p.zone_id = c.zone_id and p.id = c.owner_id) as "ownerName"
       from company c where c.zone_id = app.zone() and c.id in ($1, $2) and c.deleted_at is null`,
      [survivorId, mergedId],
    );
    const [survivor, merged] = [survivorId, mergedId].map((id) => rows.find((row) => row.id === id));
    if (!survivor || !merged || survivor === merged) throw new Refusal('NOT_FOUND');
    const { score, reasons } = judgePair(survivor.facts, merged.facts);
    return {
      survivor: survivor.shown,
      merged: merged.shown,
      score,
      reasons: reasons.map((reason) => reasonText(reason, caller.locale)),
      warnings: warnings(survivor, merged, caller.locale),
      fields: fieldChoices(survivor, merged).map((choice) => (choice.field === 'ownerId' ? { ...choice, survivor: survivor.ownerName, merged: merged.ownerName } : choice)),
      moves: await this.counts(caller, survivorId, mergedId),
      undoDays: UNDO_DAYS,
    };
  }

  /** The merge after a change of it. */
  async present(caller: Caller, id: string): Promise<CompanyMergeType> {
    const [merge] = await this.read(caller, 'g.id = $1', id);
    if (!merge) throw new Refusal('NOT_FOUND');
    return merge;
  }

  /** The merges that a company has to do with, the latest first: of records into it, and of records into those. */
  merges(caller: Caller, companyId: string): Promise<CompanyMergeType[]> {
    return this.read(
      caller,
      `(g.merged_id = $1 or g.survivor_id in (
         with recursive part (id) as (select $1::uuid union select c.id from part join company c on c.zone_id = app.zone() and c.merged_into_id = part.id)
         select id from part))`,
      companyId,
    );
  }

  /** Where a record that was merged leads; null for one that was not. */
  merged(caller: Caller, id: string): Promise<MergedCompany | null> {
    return this.db.read(
      caller.zoneId,
      'merged_company',
      `with recursive way (id, name, onward, step) as (
         select c.id, c.name, c.merged_into_id, 0 from company c where c.zone_id = app.zone() and c.id = $1 and c.merged_into_id is not null
         union all select c.id, c.name, c.merged_into_id, w.step + 1 from way w join company c on c.zone_id = app.zone() and c.id = w.onward)
       select json_build_object('id', w.id, 'name', w.name, 'survivor', (select ${companyRefJson('s')} from way e join company s on s.zone_id = app.zone() and s.id = e.id order by e.step desc limit 1))
       from way w where w.step = 0`,
      [id],
    );
  }

  private async counts(caller: Caller, survivorId: string, mergedId: string): Promise<MergeMoveCount[]> {
    const moving = companyRelations().filter(({ onMerge }) => onMerge === 'moves');
    const parts = [
      ...moving.map((relation) => {
        const { table, column, clash } = relation;
        const mine = `m.zone_id = app.zone() and m.${column} = $1 and m.deleted_at is null`;
        const both = clash ? `(select count(*) from ${table} m where ${mine} and exists (select from ${table} s where ${standingRows(relation)} and s.deleted_at is null and (${clash})))` : '0';
        return `select '${table}.${column}' as kind, (select count(*) from ${table} m where ${mine})::int as count, ${both}::int as conflicts`;
      }),
      ...companyFollowers().map(({ kind, count }) => `select '${kind}', (${count})::int, 0`),
    ];
    const rows = await this.db.rows<{ kind: string; count: number; conflicts: number }>(caller.zoneId, 'merge_counts', `select * from (${parts.join(' union all ')}) x where $2::uuid is not null`, [mergedId, survivorId]);
    return rows.filter(({ count }) => count > 0).map((row) => ({ ...row, label: labelOf(row.kind, caller.locale), direct: row.kind.includes('.') }));
  }

  private async read(caller: Caller, which: string, id: string): Promise<CompanyMergeType[]> {
    const titles = companyRelations().flatMap(({ table, column, title }) =>
      title ? [`when '${table}.${column}' then (select ${title} from ${table} m where m.zone_id = v.zone_id and m.id = v.row_id)`] : [],
    );
    const rows = await this.db.rows<{ merge: StoredMerge }>(
      caller.zoneId,
      `company_merges ${which.length}`,
      `select json_build_object('id', g.id, 'version', g.version, 'state', g.state, 'mergedAt', g.merged_at, 'reason', g.reason, 'fields', g.fields,
         'undoUntil', g.merged_at + interval '${UNDO_DAYS} days', 'undoneAt', g.undone_at,
         'survivor', (select ${companyRefJson('c')} from company c where c.zone_id = g.zone_id and c.id = g.survivor_id),
         'merged', (select ${companyRefJson('c')} from company c where c.zone_id = g.zone_id and c.id = g.merged_id),
         'mergedBy', ${personRefJson('g', 'merged_by_id')},
         'undoneBy', ${personRefJson('g', 'undone_by_id')},
         'moves', (select coalesce(json_agg(json_build_object('kind', k.kind, 'count', k.count, 'conflicts', k.conflicts) order by k.kind), '[]') from (
            select v.table_name || '.' || v.column_name as kind, count(*) filter (where v.action <> 'combined') as count, count(*) filter (where v.action = 'taken_away') as conflicts
            from company_merge_move v where v.zone_id = g.zone_id and v.merge_id = g.id group by 1) k),
         'leftovers', (select coalesce(json_agg(json_build_object('kind', v.table_name || '.' || v.column_name, 'id', v.row_id,
              'title', ${titles.length > 0 ? `case v.table_name || '.' || v.column_name ${titles.join(' ')} end` : 'null'}) order by v.id), '[]')
            from company_merge_move v where v.zone_id = g.zone_id and v.merge_id = g.id and v.outcome = 'changed')) as merge
       from company_merge g where g.zone_id = app.zone() and g.deleted_at is null and ${which} order by g.merged_at desc, g.id desc limit 200`,
      [id],
    );
    return rows.map(({ merge }) => inWords(merge, caller.locale));
  }
}

function inWords(merge: StoredMerge, locale: Locale): CompanyMergeType {
  const survivor = merge.survivor.name;
  return {
    ...merge,
    fields: merge.fields.map(({ field }) => field),
    moves: merge.moves.map((move) => ({ ...move, label: labelOf(move.kind, locale), direct: true })),
    leftovers: [
      ...merge.fields.filter(({ kept }) => kept).map(({ field }): MergeLeftover => ({ label: field, title: null, reason: mergeMessage(locale, 'fieldChanged'), link: null })),
      ...merge.leftovers.map(({ kind, id, title }): MergeLeftover => {
        const link = relationOf(kind)?.link?.replace(':id', id) ?? null;
        return { label: labelOf(kind, locale), title, reason: mergeMessage(locale, 'changedSince', { survivor }), link };
      }),
    ],
  };
}

/** What a row belongs to that only came along with a row that gave way. */
const partOf = (kind: string) => companyRelations().flatMap(({ parts = [] }) => parts).find(({ table, column }) => `${table}.${column}` === kind);
const relationOf = (kind: string) => companyRelations().find(({ table, column }) => `${table}.${column}` === kind);

function labelOf(kind: string, locale: Locale): string {
  return (relationOf(kind) ?? partOf(kind) ?? companyFollowers().find((follower) => follower.kind === kind))?.label[locale] ?? kind;
}

function warnings(survivor: Compared, merged: Compared, locale: Locale): string[] {
  const found: string[] = [];
  if (survivor.creditCode && merged.creditCode && survivor.creditCode !== merged.creditCode) found.push(mergeMessage(locale, 'codesDiffer'));
  if (survivor.province && merged.province && survivor.province !== merged.province) {
    found.push(mergeMessage(locale, 'provincesDiffer', { first: survivor.province, second: merged.province }));
  }
  if (survivor.isLocal && merged.isLocal && survivor.yearlyOutput && merged.yearlyOutput) found.push(mergeMessage(locale, 'bothLocal'));
  return found;
}
