import { MilestoneKind } from '#project';
import { roundTo, type Locale } from '#platform';
import { MetricDirection, MetricKind, MetricMeasure } from './contract.enums.js';
import { metricMessages } from './metrics.messages.js';

export type MetricUnit = 'wan_per_mu' | 'person' | 'ratio' | 'date' | 'tce_per_wan' | 'kg_per_wan' | 'percent' | 'wan_per_person';

interface MetricFacts {
  unit: MetricUnit;
  measure: MetricMeasure;
  direction: MetricDirection;
  /** The project's milestone that shows when it was reached. */
  milestone: MilestoneKind | null;
  /** The promised day from which it is expected to grow, where the agreement promises one; otherwise it grows from signing. */
  growsFrom: MetricKind | null;
  /** Every agreement states it. */
  mandatory: boolean;
  /** Asked for only where the agreement gives land; rented space is neither built on nor started. */
  onlyWithLand: boolean;
  /** The plan that wants it. */
  rule: string;
}

const METRICS_3 = '[3] 协议需明确亩均投资强度、产值、税收、就业等具体指标';
const METRICS_5 = '[5] 协议要明确亩均投资强度、产值、容积率及建设进度等控制性指标';
const ENERGY_5 = '[5] 分类制定亩均投入产出标准、亩均税收、亩均工业产值、单位工业增加值能耗等指标体系';
const GRADED_8 = '[8] 按单位用地税收、单位能耗销售收入、单位污染物排放销售收入、研发经费投入强度、全员劳动生产率等指标分级分类管理';

const required = { direction: MetricDirection.AT_LEAST, mandatory: true, milestone: null, growsFrom: null } as const;
const dated = { ...required, unit: 'date', measure: MetricMeasure.DATE, direction: MetricDirection.NO_LATER, rule: METRICS_5 } as const;
const agreed = { mandatory: false, onlyWithLand: false, milestone: null, growsFrom: MetricKind.COMMISSIONING } as const;

/** The catalogue: what each metric of an agreement is. Eight are mandatory [3,5], the others are agreed where they matter [5,8]. */
export const METRICS = {
  [MetricKind.INVESTMENT_INTENSITY]: { ...required, unit: 'wan_per_mu', measure: MetricMeasure.LEVEL, growsFrom: MetricKind.CONSTRUCTION_START, onlyWithLand: true, rule: METRICS_3 },
  [MetricKind.OUTPUT_PER_MU]: { ...required, unit: 'wan_per_mu', measure: MetricMeasure.YEARLY, growsFrom: MetricKind.COMMISSIONING, onlyWithLand: true, rule: METRICS_3 },
  [MetricKind.TAX_PER_MU]: { ...required, unit: 'wan_per_mu', measure: MetricMeasure.YEARLY, growsFrom: MetricKind.COMMISSIONING, onlyWithLand: true, rule: METRICS_3 },
  [MetricKind.EMPLOYMENT]: { ...required, unit: 'person', measure: MetricMeasure.LEVEL, onlyWithLand: false, rule: METRICS_3 },
  [MetricKind.PLOT_RATIO]: { ...required, unit: 'ratio', measure: MetricMeasure.LEVEL, growsFrom: MetricKind.CONSTRUCTION_START, onlyWithLand: true, rule: METRICS_5 },
  [MetricKind.CONSTRUCTION_START]: { ...dated, milestone: MilestoneKind.CONSTRUCTION_START, onlyWithLand: true },
  [MetricKind.COMPLETION]: { ...dated, milestone: MilestoneKind.COMPLETION, onlyWithLand: true },
  [MetricKind.COMMISSIONING]: { ...dated, milestone: MilestoneKind.COMMISSIONING, onlyWithLand: false },
  [MetricKind.ENERGY_PER_ADDED_VALUE]: { ...agreed, unit: 'tce_per_wan', measure: MetricMeasure.LEVEL, direction: MetricDirection.AT_MOST, rule: ENERGY_5 },
  [MetricKind.POLLUTANT_PER_SALES]: { ...agreed, unit: 'kg_per_wan', measure: MetricMeasure.LEVEL, direction: MetricDirection.AT_MOST, rule: GRADED_8 },
  [MetricKind.RD_INTENSITY]: { ...agreed, unit: 'percent', measure: MetricMeasure.LEVEL, direction: MetricDirection.AT_LEAST, rule: GRADED_8 },
  [MetricKind.REVENUE_PER_WORKER]: { ...agreed, unit: 'wan_per_person', measure: MetricMeasure.YEARLY, direction: MetricDirection.AT_LEAST, rule: GRADED_8 },
} as const satisfies Record<MetricKind, MetricFacts>;

export function metricFacts(kind: MetricKind): MetricFacts {
  return METRICS[kind];
}

/** What a metric's figure is computed from, in words. */
export function formulaText(kind: MetricKind, locale: Locale): string {
  return metricMessages(locale, `formula.${kind}`);
}

/** A metric's figure with its unit, at most two decimals. */
export function metricShown(value: string | null, unit: string, locale: Locale): string | null {
  return value === null ? null : `${roundTo(value, 2).toFixed()}${unit in UNIT_KEYS ? metricMessages(locale, `unit.${unit as MetricUnit}`) : ''}`;
}

const UNIT_KEYS: Record<MetricUnit, true> = { wan_per_mu: true, person: true, ratio: true, date: true, tce_per_wan: true, kg_per_wan: true, percent: true, wan_per_person: true };

/** The unit of a metric in words; empty where it has none. */
export function unitText(unit: string, locale: Locale): string {
  return unit in UNIT_KEYS ? metricMessages(locale, `unit.${unit as MetricUnit}`).trim() : '';
}
