import type { MetricKind } from '#contract';
import { comparable } from '#platform';
import { defined, RowValues, type Importer } from './importer.js';
import type { LedgerRow } from './ledger.rules.js';
import { RETURN_LEDGER } from './return-ledger.fields.js';
import { ReturnSession } from './return-session.js';

/** What a row of quarterly returns says. */
export interface ReturnPayload {
  contractCode?: string;
  projectCode?: string;
  projectName?: string;
  metric: MetricKind;
  metricGiven: string;
  unit?: string;
  year: number;
  quarter: number;
  cumulative: boolean;
  value?: string;
  valueOn?: string;
  evidence?: string;
  /** The field that was given only about: a return is exact or none. */
  inexact?: 'value' | 'valueOn';
}

/** Quarterly returns of many companies 履约指标季报. */
export const returnImporter: Importer<ReturnPayload> = {
  ledger: RETURN_LEDGER,
  payload: (row) => ({ payload: returnPayload(row), messages: [] }),
  keyFields: ['contractCode', 'projectCode', 'projectName'],
  keysOf: ({ contractCode, projectCode, projectName }) => [contractCode ?? projectCode ?? comparable(projectName ?? '')],
  columns: {},
  open: (query, caller, today) => Promise.resolve(new ReturnSession(query, caller, today)),
};

function returnPayload(row: LedgerRow): ReturnPayload {
  const values = new RowValues(row.values);
  const exact = (field: string) => {
    const value = values.get(field);
    return value === undefined || (!value.approximate && value.upTo === undefined && (value.precision === undefined || value.precision === 'day'));
  };
  return defined({
    contractCode: values.text('contractCode'),
    projectCode: values.text('projectCode'),
    projectName: values.name('projectName'),
    metric: values.text('metric') as MetricKind,
    metricGiven: values.get('metric')?.given ?? '',
    unit: values.text('unit'),
    year: values.integer('year') ?? 0,
    quarter: values.integer('quarter') ?? 0,
    cumulative: values.text('basis') !== 'quarter',
    value: values.text('value'),
    valueOn: values.text('valueOn'),
    evidence: values.text('evidence'),
    inexact: exact('value') ? (exact('valueOn') ? undefined : ('valueOn' as const)) : ('value' as const),
  }) as ReturnPayload;
}
