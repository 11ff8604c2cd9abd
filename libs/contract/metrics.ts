import { MilestoneKind } from '#project';
import { MetricKind } from './contract.enums.js';

interface MetricFacts {
  unit: 'wan_per_mu' | 'person' | 'ratio' | 'date';
  /**
   * How its returns add up: a `level` is what stands at the end of a quarter, a `yearly` value what came in four quarters, a `date` is a day.
   */
  measure: 'level' | 'yearly' | 'date';
  /** The project's milestone that shows when it was reached. */
  milestone: MilestoneKind | null;
  /** Asked for only where the agreement gives land; rented space is neither built on nor started. */
  onlyWithLand: boolean;
  /** The plan that wants it in every agreement. */
  rule: string;
}

const METRICS_3 = '[3] 协议需明确亩均投资强度、产值、税收、就业等具体指标';
const METRICS_5 = '[5] 协议要明确亩均投资强度、产值、容积率及建设进度等控制性指标';

/** What each metric of an agreement is. All of them are mandatory [3,5]. */
export const METRICS = {
  [MetricKind.INVESTMENT_INTENSITY]: { unit: 'wan_per_mu', measure: 'level', milestone: null, onlyWithLand: true, rule: METRICS_3 },
  [MetricKind.OUTPUT_PER_MU]: { unit: 'wan_per_mu', measure: 'yearly', milestone: null, onlyWithLand: true, rule: METRICS_3 },
  [MetricKind.TAX_PER_MU]: { unit: 'wan_per_mu', measure: 'yearly', milestone: null, onlyWithLand: true, rule: METRICS_3 },
  [MetricKind.EMPLOYMENT]: { unit: 'person', measure: 'level', milestone: null, onlyWithLand: false, rule: METRICS_3 },
  [MetricKind.PLOT_RATIO]: { unit: 'ratio', measure: 'level', milestone: null, onlyWithLand: true, rule: METRICS_5 },
  [MetricKind.CONSTRUCTION_START]: { unit: 'date', measure: 'date', milestone: MilestoneKind.CONSTRUCTION_START, onlyWithLand: true, rule: METRICS_5 },
  [MetricKind.COMPLETION]: { unit: 'date', measure: 'date', milestone: MilestoneKind.COMPLETION, onlyWithLand: true, rule: METRICS_5 },
  [MetricKind.COMMISSIONING]: { unit: 'date', measure: 'date', milestone: MilestoneKind.COMMISSIONING, onlyWithLand: false, rule: METRICS_5 },
} as const satisfies Record<MetricKind, MetricFacts>;

export function metricFacts(kind: MetricKind): MetricFacts {
  return METRICS[kind];
}
