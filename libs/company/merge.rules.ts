import { comparable } from '#platform';
import { FACT_TYPES, FACTS, type CompanyFacts } from './company-book.columns.js';
import { CONTACT_STATES } from './company.enums.js';
import type { MergeTake } from './merge.enums.js';

export type MergeableField = keyof CompanyFacts;

/** What became of one field of the survivor. */
export interface FieldMerge {
  field: MergeableField;
  before: unknown;
  after: unknown;
  /** Undoing left it as it was: somebody had changed it since. */
  kept?: true;
}

/** A field in which two records differ, and what is proposed. */
export interface FieldChoice {
  field: MergeableField;
  survivor: unknown;
  merged: unknown;
  /** Both can be had: lists are joined, marks hold when one of them does. */
  both: boolean;
  proposed: MergeTake;
}

const isList = (field: MergeableField) => FACT_TYPES[field] === 'text[]';
const isMark = (field: MergeableField) => FACT_TYPES[field] === 'boolean';
const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * The fields that differ, each with what is proposed: the survivor's own unless it has none; of lists and marks both; the later contact
 * and the further contact state. A field that one of them lacks is there too, so that nothing is lost unseen.
 */
export function fieldChoices(survivor: CompanyFacts, merged: CompanyFacts): FieldChoice[] {
  return FACTS.filter((field) => field !== 'formerNames' && !same(survivor[field], merged[field])).map((field) => ({
    field,
    survivor: survivor[field],
    merged: merged[field],
    both: isList(field) || isMark(field),
    proposed: proposal(field, survivor, merged),
  }));
}

function proposal(field: MergeableField, survivor: CompanyFacts, merged: CompanyFacts): MergeTake {
  if (isList(field) || isMark(field)) return isEmpty(merged[field]) ? 'survivor' : isEmpty(survivor[field]) ? 'merged' : 'both';
  if (field === 'lastContactOn') return (merged.lastContactOn ?? '') > (survivor.lastContactOn ?? '') ? 'merged' : 'survivor';
  if (field === 'contactState') return CONTACT_STATES.indexOf(merged.contactState) > CONTACT_STATES.indexOf(survivor.contactState) ? 'merged' : 'survivor';
  return isEmpty(survivor[field]) ? 'merged' : 'survivor';
}

/**
 * What the survivor becomes. A field that nobody chose for is as proposed. Every name that either had and the survivor does not bear
 * any more is a former name.
 */
export function mergedFields(survivor: CompanyFacts, merged: CompanyFacts, chosen: ReadonlyMap<string, MergeTake>): FieldMerge[] {
  const fields = fieldChoices(survivor, merged).flatMap(({ field, proposed, both }): FieldMerge[] => {
    const take = chosen.get(field) ?? proposed;
    const after = take === 'survivor' ? survivor[field] : take === 'merged' ? merged[field] : both ? joined(field, survivor, merged) : survivor[field];
    return same(survivor[field], after) ? [] : [{ field, before: survivor[field], after }];
  });
  const name = (fields.find(({ field }) => field === 'name')?.after ?? survivor.name) as string;
  const formerNames = distinct([...survivor.formerNames, ...merged.formerNames, survivor.name, merged.name], name);
  return same(formerNames, survivor.formerNames) ? fields : [...fields, { field: 'formerNames', before: survivor.formerNames, after: formerNames }];
}

function joined(field: MergeableField, survivor: CompanyFacts, merged: CompanyFacts): unknown {
  if (isMark(field)) return Boolean(survivor[field]) || Boolean(merged[field]);
  return distinct([...(survivor[field] as string[]), ...(merged[field] as string[])]);
}

/** Each once, however it is spelled; without the one that is left out. */
function distinct(values: readonly string[], without?: string): string[] {
  const seen = new Set(without === undefined ? [] : [comparable(without)]);
  return values.filter((value) => !seen.has(comparable(value)) && seen.add(comparable(value)));
}

/**
 * What undoing makes of the survivor: a field that still is what the merge made of it goes back; a list gives back what came with the
 * merge. What was changed since stays, and is named.
 */
export function undoneFields(now: CompanyFacts, fields: readonly FieldMerge[]): { changes: Partial<CompanyFacts>; kept: MergeableField[] } {
  const changes: Partial<Record<MergeableField, unknown>> = {};
  const kept: MergeableField[] = [];
  for (const { field, before, after } of fields) {
    if (isList(field)) {
      const added = (after as string[]).filter((value) => !(before as string[]).includes(value));
      const dropped = (before as string[]).filter((value) => !(after as string[]).includes(value));
      changes[field] = distinct([...dropped, ...(now[field] as string[]).filter((value) => !added.includes(value))]);
    } else if (same(now[field], after)) changes[field] = before;
    else kept.push(field);
  }
  return { changes: changes as Partial<CompanyFacts>, kept };
}
