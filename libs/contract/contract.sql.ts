import { askedColumns, askedWithin, everything, toPlain, type Asked, type Locale } from '#platform';
import { projectRefJson } from '#project';
import { reasonText } from './check.rules.js';
import { MetricMeasure, type MetricKind } from './contract.enums.js';
import type { ContractMetricType, ContractType, MetricCheckType, MetricReturnType } from './contract.types.js';
import { draftingProblems, type ZoneFloors } from './floors.rules.js';
import { metricFacts } from './metrics.js';
import { quarterIndex, quarterValues, standing } from './returns.rules.js';
import { earlierTargetsJson, termLists } from './terms.sql.js';

type CheckRowJson = Omit<MetricCheckType, 'reason'> & { reasonCode: string };
type ReturnRow = Omit<MetricReturnType, 'periodValue' | 'periodQuarters'>;
type MetricRow = Omit<ContractMetricType, 'latestCheck' | 'returns'> & { latestCheck: CheckRowJson | null; returns: ReturnRow[] };

/** An agreement as the database answers it: words and drafting problems are added by `finishContract`. */
export type ContractRow = Omit<ContractType, 'metrics' | 'draftingProblems'> & { metrics: MetricRow[]; zoneFloors: ZoneFloors | null };

/** SQL of the metrics that are steps of the same ramp-up 达产爬坡: what is returned for one of them counts for all. */
function stepsOf(metric: string): string {
  return `(select s.id from contract_metric s where s.zone_id = ${metric}.zone_id and s.contract_id = ${metric}.contract_id and s.kind = ${metric}.kind and s.deleted_at is null)`;
}

/** SQL of a metric's returns, in the order of their quarters. */
export function returnsJson(metric: string): string {
  return `(select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'year', r.year, 'quarter', r.quarter,
      'value', r.value::text, 'valueOn', r.value_on, 'cumulative', r.cumulative, 'returnedOn', r.returned_on, 'correctsId', r.corrects_id,
      'source', r.source, 'evidence', r.evidence) order by r.year, r.quarter, r.created_at, r.id), '[]')
    from metric_return r where r.zone_id = ${metric}.zone_id and r.metric_id in ${stepsOf(metric)} and r.deleted_at is null)`;
}

/** SQL of what a check looks at of a metric's returns. */
export function returnFactsJson(metric: string): string {
  return `(select coalesce(json_agg(json_build_object('id', r.id, 'year', r.year, 'quarter', r.quarter, 'value', r.value::text, 'valueOn', r.value_on,
      'cumulative', r.cumulative, 'correctsId', r.corrects_id) order by r.year, r.quarter, r.created_at, r.id), '[]')
    from metric_return r where r.zone_id = ${metric}.zone_id and r.metric_id in ${stepsOf(metric)} and r.deleted_at is null)`;
}

/** Columns that the words of a check are made of. */
const REASON: readonly string[] = ['reasonCode', 'inputs', 'expected'];

/** SQL of the current check of a metric; null when it was never checked. */
function latestCheckJson(metric: string, asked: Asked): string {
  const columns = {
    id: 'h.id', result: 'h.result', checkedAt: 'h.checked_at', actual: 'h.actual::text', actualOn: 'h.actual_on', expected: 'h.expected::text', reasonCode: 'h.reason_code',
    targetNumber: 'h.target_number', ruleVersion: 'h.rule_version', inputs: 'h.inputs',
    // From the day on which the risk was found to the due date.
    warningDays: `case when h.result = 'at_risk' then ${metric}.due_on - (h.checked_at at time zone 'Asia/Shanghai')::date end`,
  };
  return `(select row_to_json(x) from (select ${askedColumns(columns, (path) => asked(path) || (REASON.includes(path) && asked('reason')))}
    from metric_check h where h.zone_id = ${metric}.zone_id and h.metric_id = ${metric}.id and h.current and h.deleted_at is null) x)`;
}

/** SQL of the metrics of an agreement; drafting problems are found in all that was agreed. */
function metricsJson(k: string, asked: Asked): string {
  const columns = {
    id: 'm.id', version: 'm.version', kind: 'm.kind', base: 'm.base::text', target: 'm.target::text', targetOn: 'm.target_on', unit: 'm.unit', dueOn: 'm.due_on',
    evidence: 'm.evidence', mandatory: 'm.mandatory', targetNumber: 'm.target_number', earlierTargets: earlierTargetsJson('m'), returns: returnsJson('m'), latestCheck: latestCheckJson('m', askedWithin(asked, 'metrics.latestCheck')),
  };
  const agreed = (path: string) => path !== 'returns' && path !== 'earlierTargets' && path !== 'latestCheck' && asked('draftingProblems');
  return `(select coalesce(json_agg(x), '[]') from (select ${askedColumns(columns, (path) => asked(`metrics.${path}`) || agreed(path))}
    from contract_metric m where m.zone_id = ${k}.zone_id and m.contract_id = ${k}.id and m.deleted_at is null order by m.due_on, m.kind, m.id) x)`;
}

/**
 * SQL expression: one agreement in full as JSON, for `finishContract`.
 * @param k alias of the `contract` row
 * @param project SQL of its `ProjectRef`
 * @param asked for of the agreement
 */
export function contractJson(
  k: string,
  project = `(select ${projectRefJson('p')} from project p where p.zone_id = ${k}.zone_id and p.id = ${k}.project_id)`,
  asked: Asked = everything,
): string {
  const floors = asked('draftingProblems')
    ? `, 'zoneFloors', (select json_build_object('level', z.settings->'level', 'floors', z.settings->'floors') from zone z where z.id = ${k}.zone_id)`
    : '';
  const lists = Object.entries(termLists).map(([name, json]) => (asked(name) ? `, '${name}', ${json(k)}` : ''));
  return `json_build_object('id', ${k}.id, 'version', ${k}.version, 'code', ${k}.code, ${asked('project') ? `'project', ${project}, ` : ''}'signedOn', ${k}.signed_on,
    'landArea', ${k}.land_area::text, 'factoryArea', ${k}.factory_area::text, 'amount', ${k}.amount::text, 'state', ${k}.state,
    'revision', ${k}.revision, 'parcel', ${k}.parcel, 'factorySpace', ${k}.factory_space${lists.join('')},
    'metrics', ${metricsJson(k, asked)}${floors})`;
}

/**
 * SQL expression: the agreements of a project as a JSON array, for `Project.contracts`.
 * @param p alias of the `project` row
 * @param asked for of an agreement
 */
export function contractsOfProjectJson(p: string, asked: Asked = everything): string {
  return `(select coalesce(json_agg(${contractJson('k', projectRefJson(p), asked)} order by k.signed_on nulls last, k.code), '[]')
    from contract k where k.zone_id = ${p}.zone_id and k.project_id = ${p}.id and k.deleted_at is null)`;
}

/** Adds the words of the checks and the drafting problems, in the caller's language; both are made when they are asked for. */
export function finishContract({ zoneFloors, ...row }: ContractRow, locale: Locale): ContractType {
  return {
    ...row,
    metrics: row.metrics.map(({ latestCheck, returns, ...metric }) => ({ ...metric, returns: withPeriods(metric.kind, returns), latestCheck: latestCheck && finishCheck(latestCheck, locale) })),
    get draftingProblems() {
      return draftingProblems(row, zoneFloors ?? {}, locale);
    },
  };
}

/** Adds to the returns of a yearly metric what each quarter brought. */
function withPeriods(kind: MetricKind, returns: readonly ReturnRow[]): MetricReturnType[] {
  const spans = returns && metricFacts(kind).measure === MetricMeasure.YEARLY ? quarterValues(returns) : [];
  const counting = new Set(spans.length > 0 ? standing(returns).map(({ id }) => id) : []);
  return returns?.map((row) => {
    const span = counting.has(row.id) ? spans.find(({ to }) => to === quarterIndex(row)) : undefined;
    return { ...row, periodValue: span ? toPlain(span.value) : null, periodQuarters: span ? span.to - span.from + 1 : null };
  });
}

function finishCheck({ reasonCode, ...check }: CheckRowJson, locale: Locale): MetricCheckType {
  return {
    ...check,
    get reason() {
      return reasonText(reasonCode, check.inputs, check.expected, locale);
    },
  };
}
