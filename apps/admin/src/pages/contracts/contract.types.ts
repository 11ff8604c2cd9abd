import type { ContractFieldsFragment, ContractMetricFieldsFragment, MetricCatalogueQuery } from '@/graphql/graphql';

export type Contract = ContractFieldsFragment;
export type Metric = ContractMetricFieldsFragment;
export type MetricReturn = Metric['returns'][number];

export type MetricDefinition = MetricCatalogueQuery['metricCatalogue'][number];

/** The units that metric values come in. */
export const METRIC_UNITS = ['wan_per_mu', 'person', 'ratio', 'date', 'tce_per_wan', 'kg_per_wan', 'percent', 'wan_per_person'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];
