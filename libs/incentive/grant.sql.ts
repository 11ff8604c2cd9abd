import { CheckResult, reasonText } from '#contract';
import { sum, toPlain, type Locale } from '#platform';
import { personRefJson } from '#identity';
import { projectRefJson } from '#project';
import type { ClawbackTerms } from './clawback.rules.js';
import type { EntryType, GrantMetric, GrantType, GrantYear } from './grant.types.js';
import { balanceOf, dueOfYear, type LedgerEntry } from './ledger.rules.js';
import { inWords, type Said } from './messages.js';
import { policyRefJson } from './policy.sql.js';

/** An entry as the database answers it. */
export type EntryRow = Omit<EntryType, 'arithmetic'> & { arithmetic: Said[] | null };
type MetricRow = Omit<GrantMetric, 'reason'> & { reasonCode: string | null; inputs: Record<string, unknown> | null; expected: string | null };
type Derived = 'breached' | 'promised' | 'due' | 'approved' | 'withheld' | 'paid' | 'clawedBack' | 'open' | 'payable' | 'net' | 'years' | 'metrics' | 'entries' | 'clawbackMethod' | 'clawbackRates';
/** A grant as the database answers it: balances and words are added by `finishGrant`. */
export type GrantRow = Omit<GrantType, Derived> & { clawback: ClawbackTerms; years: Omit<GrantYear, 'due'>[]; metrics: MetricRow[]; entries: EntryRow[] };

const chainOf = (p: string) => `(select json_build_object('id', c.id, 'name', c.name) from chain c where c.zone_id = ${p}.zone_id and c.id = ${p}.chain_id)`;

/** The fields of an entry, for json_build_object. */
export function entryFields(e: string): string {
  return `'id', ${e}.id, 'kind', ${e}.kind, 'year', ${e}.year, 'amount', ${e}.amount::text, 'happenedOn', ${e}.happened_on, 'recordedAt', ${e}.created_at, 'documentNo', ${e}.document_no,
    'reason', ${e}.reason, 'arithmetic', ${e}.arithmetic, 'by', ${personRefJson(e, 'by_id')}`;
}

/** What an entry belongs to: project, chain and policy of a grant, for json_build_object. */
export function belongingFields(g: string): string {
  return `'project', (select ${projectRefJson('p')} from project p where p.zone_id = ${g}.zone_id and p.id = ${g}.project_id),
    'chain', (select ${chainOf('p')} from project p where p.zone_id = ${g}.zone_id and p.id = ${g}.project_id),
    'policy', (select ${policyRefJson('y')} from incentive_policy_version v join incentive_policy y on y.zone_id = v.zone_id and y.id = v.policy_id where v.zone_id = ${g}.zone_id and v.id = ${g}.policy_version_id)`;
}

/** The metrics that a grant is tied to, each with its latest check. */
function metricsJson(g: string): string {
  return `(select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'target', m.target::text, 'targetOn', m.target_on, 'unit', m.unit, 'dueOn', m.due_on,
      'result', h.result, 'reasonCode', h.reason_code, 'inputs', h.inputs, 'expected', h.expected::text, 'actual', h.actual::text) order by m.due_on, m.kind, m.id), '[]')
    from incentive_grant_metric t join contract_metric m on m.zone_id = t.zone_id and m.id = t.metric_id
    left join metric_check h on h.zone_id = m.zone_id and h.metric_id = m.id and h.current and h.deleted_at is null
    where t.zone_id = ${g}.zone_id and t.grant_id = ${g}.id and t.deleted_at is null)`;
}

/** A row of incentive_grant with years, metrics and ledger. */
export function grantJson(g: string, more = ''): string {
  return `json_build_object('id', ${g}.id, 'version', ${g}.version, 'code', ${g}.code, 'grantedOn', ${g}.granted_on, 'clause', ${g}.clause, 'exception', ${g}.exception, 'endedOn', ${g}.ended_on,
    'clawback', ${g}.clawback, ${belongingFields(g)},
    'contract', (select json_build_object('id', k.id, 'code', k.code) from contract k where k.zone_id = ${g}.zone_id and k.id = ${g}.contract_id),
    'policyVersion', (select json_build_object('id', v.id, 'number', v.number, 'validFrom', v.valid_from, 'validUntil', v.valid_until) from incentive_policy_version v where v.zone_id = ${g}.zone_id and v.id = ${g}.policy_version_id),
    'years', (select coalesce(json_agg(json_build_object('id', w.id, 'year', w.year, 'promised', w.amount::text) order by w.year), '[]') from incentive_grant_year w where w.zone_id = ${g}.zone_id and w.grant_id = ${g}.id and w.deleted_at is null),
    'metrics', ${metricsJson(g)},
    'entries', (select coalesce(json_agg(json_build_object(${entryFields('e')}) order by e.created_at, e.id), '[]') from incentive_entry e where e.zone_id = ${g}.zone_id and e.grant_id = ${g}.id)${more})`;
}

/** SQL condition: a metric that the grant is tied to is breached now. */
export function breachedNow(g: string): string {
  return `exists (select 1 from incentive_grant_metric t join metric_check h on h.zone_id = t.zone_id and h.metric_id = t.metric_id and h.current and h.deleted_at is null and h.result = '${CheckResult.BREACHED}'
    where t.zone_id = ${g}.zone_id and t.grant_id = ${g}.id and t.deleted_at is null)`;
}

/** SQL of what is due and neither paid nor withheld: `open` of the balance. */
export function openOf(g: string): string {
  return `(select coalesce(sum(case when e.kind in ('due', 'released') then e.amount when e.kind in ('reduced', 'paid', 'withheld') then -e.amount else 0 end), 0) from incentive_entry e where e.zone_id = ${g}.zone_id and e.grant_id = ${g}.id)`;
}

export function ledgerOf(entries: readonly EntryRow[]): LedgerEntry[] {
  return entries.map(({ kind, amount, year, by }) => ({ kind, amount, year, byId: by?.id ?? null }));
}

export function finishEntry<T extends EntryRow>({ arithmetic, ...entry }: T, locale: Locale): Omit<T, 'arithmetic'> & { arithmetic: string[] } {
  return { ...entry, arithmetic: inWords(arithmetic ?? [], locale) };
}

/** Adds the balances and the words, in the caller's language. */
export function finishGrant<T extends GrantRow>({ clawback, years, metrics, entries, ...row }: T, locale: Locale): Omit<T, 'clawback' | 'years' | 'metrics' | 'entries'> & GrantType {
  const ledger = ledgerOf(entries);
  return {
    ...row,
    ...balanceOf(ledger),
    clawbackMethod: clawback.method,
    clawbackRates: [...clawback.rates],
    years: years.map((each) => ({ ...each, due: toPlain(dueOfYear(ledger, each.year), 2) })),
    metrics: metrics.map(({ reasonCode, inputs, expected, ...metric }) => ({ ...metric, reason: reasonCode && reasonText(reasonCode, inputs ?? {}, expected, locale) })),
    breached: metrics.filter(({ result }) => result === CheckResult.BREACHED).length,
    promised: toPlain(sum(years.map(({ promised }) => promised)), 2),
    entries: entries.map((entry) => finishEntry(entry, locale)),
  };
}
