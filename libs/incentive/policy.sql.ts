import type { CalendarDate, Locale } from '#platform';
import { personRefJson } from '#identity';
import { formulaWords, type Formula } from './formula.rules.js';
import { PolicyState } from './incentive.enums.js';
import { inWords } from './messages.js';
import { stateOn } from './policy.rules.js';
import type { PolicyType, PolicyVersionType } from './policy.types.js';

/** A version as the database answers it: state and words are added by `finishVersion`. */
export type VersionRow = Omit<PolicyVersionType, 'state' | 'formula'> & { formula: Formula };
export type PolicyRow = Omit<PolicyType, 'inForce' | 'versions'> & { versions: VersionRow[] };

/** A row of incentive_policy_version. */
export function versionJson(v: string): string {
  return `json_build_object('id', ${v}.id, 'version', ${v}.version, 'number', ${v}.number, 'conditions', ${v}.conditions, 'scope', ${v}.scope, 'extent', ${v}.extent,
    'process', ${v}.process, 'term', ${v}.term, 'validFrom', ${v}.valid_from, 'validUntil', ${v}.valid_until, 'minInvestment', ${v}.min_investment::text,
    'chain', (select json_build_object('id', c.id, 'name', c.name) from chain c where c.zone_id = ${v}.zone_id and c.id = ${v}.chain_id),
    'requiredMetrics', ${v}.required_metrics, 'formula', ${v}.formula, 'source', ${v}.source, 'draftedBy', ${personRefJson(v, 'drafted_by_id')}, 'review', ${v}.review,
    'reviewedOn', ${v}.reviewed_on, 'reviewedBy', ${personRefJson(v, 'reviewed_by_id')}, 'reviewNo', ${v}.review_no, 'reviewOpinion', ${v}.review_opinion,
    'issuedOn', ${v}.issued_on, 'endedFrom', ${v}.ended_from)`;
}

/** A row of incentive_policy with its versions, the latest first. */
export function policyJson(y: string, more = ''): string {
  return `json_build_object('id', ${y}.id, 'version', ${y}.version, 'code', ${y}.code, 'name', ${y}.name, 'category', ${y}.category,
    'versions', (select coalesce(json_agg(${versionJson('v')} order by v.number desc), '[]') from incentive_policy_version v
      where v.zone_id = ${y}.zone_id and v.policy_id = ${y}.id and v.deleted_at is null)${more})`;
}

/** `IncentivePolicyRef` of a row. */
export function policyRefJson(y: string): string {
  return `json_build_object('id', ${y}.id, 'code', ${y}.code, 'name', ${y}.name, 'category', ${y}.category)`;
}

/** SQL condition: a version applies on a day. */
export function inForceOn(v: string, day: string): string {
  return `(${v}.issued_on is not null and ${v}.valid_from <= ${day}::date and ${v}.valid_until >= ${day}::date and (${v}.ended_from is null or ${v}.ended_from > ${day}::date))`;
}

/** Adds where a version stands today, and its formula in words. */
export function finishVersion({ formula, ...row }: VersionRow, today: CalendarDate, locale: Locale): PolicyVersionType {
  return {
    ...row,
    state: stateOn(row, today),
    formula: {
      ...formula,
      tiers: [...formula.tiers],
      get words() {
        return inWords(formulaWords(formula), locale);
      },
    },
  };
}

export function finishPolicy<T extends PolicyRow>(row: T, today: CalendarDate, locale: Locale): Omit<T, 'versions'> & PolicyType {
  const versions = row.versions.map((version) => finishVersion(version, today, locale));
  return { ...row, versions, inForce: versions.find(({ state }) => state === PolicyState.IN_FORCE) ?? null };
}
