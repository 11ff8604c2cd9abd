import { decimal, enumLabel, parseDecimal, toPlain, type Locale, type MissingItem } from '#platform';
import { ContractState, MetricKind } from './contract.enums.js';
import { metricFacts } from './metrics.js';
import { contractMessages } from './messages.js';

/** The least that an agreement may promise, 万元 per mu, and the plan that says so. */
export const FLOORS = {
  [MetricKind.INVESTMENT_INTENSITY]: { floor: '300', rule: '[3] 工业用地投资强度达到300万元/亩以上' },
  [MetricKind.OUTPUT_PER_MU]: { floor: '300', rule: '[3][4][5] 工业用地产出强度300万元/亩以上' },
  [MetricKind.TAX_PER_MU]: { floor: '30', rule: '[6] 工业用地地均税收达到30万元/亩' },
} as const satisfies Partial<Record<MetricKind, { floor: string; rule: string }>>;

/** National-level zones are held to more [4,5]. */
export const NATIONAL_FLOORS = {
  [MetricKind.OUTPUT_PER_MU]: { floor: '500', rule: '[4][5] 国家级开发区工业用地产出强度500万元/亩以上' },
} as const satisfies Partial<Record<MetricKind, { floor: string; rule: string }>>;

/** What a zone's settings may say about floors: its own numbers in 万元 per mu, and its level. */
export interface ZoneFloors {
  level?: unknown;
  floors?: Partial<Record<MetricKind, unknown>> | null;
}

/** The floor of a metric in a zone: its own, or the one that the plans give; null when there is none. */
export function floorOf(kind: MetricKind, zone: ZoneFloors, locale: Locale): { floor: string; rule: string } | null {
  const own = zone.floors?.[kind];
  const number = own === undefined || own === null ? null : parseDecimal(String(own));
  if (number) return { floor: toPlain(number), rule: contractMessages(locale, 'floor.of_zone') };
  const national: Partial<Record<MetricKind, { floor: string; rule: string }>> = zone.level === 'national' ? NATIONAL_FLOORS : {};
  const declared: Partial<Record<MetricKind, { floor: string; rule: string }>> = FLOORS;
  return national[kind] ?? declared[kind] ?? null;
}

/** What the drafting check looks at. */
export interface DraftFacts {
  id: string;
  project: { id: string };
  state: ContractState;
  landArea: string | null;
  factoryArea: string | null;
  metrics: { kind: MetricKind; target: string | null; targetOn: string | null; mandatory: boolean }[];
}

/**
 * What is wrong with an agreement as it is drafted: mandatory metrics that are missing [3,5], targets below the zone's floors, no area.
 * Empty for one that has ended.
 */
export function draftingProblems(contract: DraftFacts, zone: ZoneFloors, locale: Locale): MissingItem[] {
  if (contract.state === ContractState.ENDED) return [];
  const problems: MissingItem[] = [];
  const add = (code: string, kind: string, label: string, reason: string, rule: string, open: string): void => {
    problems.push({ code, kind, label, reason, rule, link: `/projects/${contract.project.id}?open=${open}` });
  };
  const land = isPositive(contract.landArea);
  if (!land && !isPositive(contract.factoryArea)) {
    add('AREA', 'field', contractMessages(locale, 'draft.area'), contractMessages(locale, 'draft.area_reason'), metricFacts(MetricKind.PLOT_RATIO).rule, `contract:${contract.id}`);
  }
  for (const kind of Object.values(MetricKind)) {
    const label = enumLabel(MetricKind, 'MetricKind', kind, locale);
    const { onlyWithLand, mandatory, rule } = metricFacts(kind);
    const stated = contract.metrics.filter((metric) => metric.kind === kind && (metric.target ?? metric.targetOn) !== null);
    if (stated.length === 0) {
      if (mandatory && (land || !onlyWithLand)) add(`METRIC_${kind.toUpperCase()}`, 'metric', label, contractMessages(locale, 'draft.metric_missing', { metric: label }), rule, `metric:${kind}`);
      continue;
    }
    const floor = floorOf(kind, zone, locale);
    // Targets may grow over the years; it is the last of them that must reach the floor.
    const best = stated.flatMap(({ target }) => (target === null ? [] : decimal(target))).sort((a, b) => b.comparedTo(a))[0];
    if (floor && best && best.lt(floor.floor)) {
      const reason = contractMessages(locale, 'draft.below_floor', { metric: label, target: toPlain(best), floor: floor.floor });
      add(`BELOW_FLOOR_${kind.toUpperCase()}`, 'metric', label, reason, floor.rule, `metric:${kind}`);
    }
  }
  return problems;
}

function isPositive(value: string | null): boolean {
  return value !== null && decimal(value).gt(0);
}
