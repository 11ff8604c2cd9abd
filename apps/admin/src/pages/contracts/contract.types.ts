import type { ContractFieldsFragment, ContractMetricFieldsFragment, MetricKind } from '@/graphql/graphql';

export type Contract = ContractFieldsFragment;
export type Metric = ContractMetricFieldsFragment;
export type MetricReturn = Metric['returns'][number];

/** The units that metric values come in. */
export const METRIC_UNITS = ['wan_per_mu', 'person', 'ratio', 'date'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** What a target is entered as, by kind: a number of a unit, or a date. */
export const UNIT_OF_KIND: Record<MetricKind, MetricUnit> = {
  INVESTMENT_INTENSITY: 'wan_per_mu',
  OUTPUT_PER_MU: 'wan_per_mu',
  TAX_PER_MU: 'wan_per_mu',
  EMPLOYMENT: 'person',
  PLOT_RATIO: 'ratio',
  CONSTRUCTION_START: 'date',
  COMPLETION: 'date',
  COMMISSIONING: 'date',
};
