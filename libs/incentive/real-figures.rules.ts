import { MetricKind, quarterIndex, quarterValues, standing } from '#contract';
import { Decimal, decimal, fromSquareMetres, MONEY_PLACES, roundTo, sum, toPlain, toYuan } from '#platform';
import { BaseFigure } from './incentive.enums.js';
import type { Said } from './messages.js';
import type { ContractFacts, MetricFacts, ProjectFacts } from './project-facts.js';

/** A row that a figure was read from, and what it brings to it. */
export interface Source {
  entity: 'project' | 'contract' | 'contract_metric' | 'metric_return' | 'incentive_grant_year' | 'incentive_entry';
  rowId: string;
  label: Said;
  value: string;
  /** How many quarters a return speaks of. */
  quarters?: number;
}

/** A project's own figure with the rows behind it. */
export interface RealFigure {
  value: string;
  sources: Source[];
}

const METRIC_OF = { [BaseFigure.TURNOVER]: MetricKind.OUTPUT_PER_MU, [BaseFigure.TAX]: MetricKind.TAX_PER_MU } as const;

/** A project's own figure for a year, or null where the system has none to take. Money in yuan, to the fen. */
export function realFigure(project: ProjectFacts, base: BaseFigure, year: number): RealFigure | null {
  switch (base) {
    case BaseFigure.FIXED_INVESTMENT:
      return ofRecord(project, base, project.fixedInvestment);
    case BaseFigure.TOTAL_INVESTMENT:
      return ofRecord(project, base, project.totalInvestment);
    case BaseFigure.FUNDS_ARRIVED:
      return ofRecord(project, base, project.fundsArrived);
    case BaseFigure.TURNOVER:
    case BaseFigure.TAX:
      return total(project.contracts.flatMap((contract) => moneyOfYear(contract, METRIC_OF[base], year)));
    case BaseFigure.JOBS:
      return total(project.contracts.flatMap((contract) => jobsAt(contract, year)));
    case BaseFigure.LAND_AREA:
      return total(project.contracts.flatMap((contract) => areaOf(contract, contract.landArea, (m2) => toPlain(roundTo(fromSquareMetres(m2, 'mu'), 4))))) ?? ofRecord(project, base, project.landArea && toPlain(roundTo(fromSquareMetres(project.landArea, 'mu'), 4)));
    case BaseFigure.FACTORY_AREA:
      return total(project.contracts.flatMap((contract) => areaOf(contract, contract.factoryArea, (m2) => m2))) ?? ofRecord(project, base, project.factoryArea);
    default:
      return null;
  }
}

function ofRecord({ id }: ProjectFacts, base: BaseFigure, value: string | null): RealFigure | null {
  return value === null ? null : { value: toPlain(value), sources: [{ entity: 'project', rowId: id, label: { key: 'source.project', params: { figure: base } }, value: toPlain(value) }] };
}

function total(sources: Source[]): RealFigure | null {
  return sources.length === 0 ? null : { value: toPlain(sum(sources.map(({ value }) => value))), sources };
}

function areaOf({ id, code }: ContractFacts, area: string | null, shown: (m2: string) => string): Source[] {
  return area === null || decimal(area).isZero() ? [] : [{ entity: 'contract', rowId: id, label: { key: 'source.contract', params: { code } }, value: shown(area) }];
}

/** 亩 by which the figures per 亩 of an agreement become money: its land, or its share of the land under rented space. */
export function muOf({ landArea, factoryArea }: Pick<ContractFacts, 'landArea' | 'factoryArea'>): Decimal | null {
  const area = [landArea, factoryArea].find((each) => each !== null && !decimal(each).isZero());
  return area === undefined || area === null ? null : fromSquareMetres(area, 'mu');
}

/** 万元/亩 of an agreement as yuan, to the fen. */
export function yuanOf(wanPerMu: Decimal, mu: Decimal): string {
  return toPlain(roundTo(toYuan(wanPerMu, 'wan').times(mu), MONEY_PLACES), MONEY_PLACES);
}

/** What was returned for a yearly metric of an agreement in the quarters of a year, as money. A quarter that several promises of the kind were returned for counts once. */
export function moneyOfYear(contract: ContractFacts, kind: MetricKind, year: number): Source[] {
  const mu = muOf(contract);
  if (mu === null) return [];
  const [first, last] = [quarterIndex({ year, quarter: 1 }), quarterIndex({ year, quarter: 4 })];
  const known = new Set<number>();
  return contract.metrics.filter((metric) => metric.kind === kind).flatMap((metric) =>
    returnedSpans(metric).flatMap(({ from, to, value, id }) => {
      if (from < first || to > last) return [];
      const quarters = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      if (quarters.some((quarter) => known.has(quarter))) return [];
      for (const quarter of quarters) known.add(quarter);
      return [{ entity: 'metric_return' as const, rowId: id, label: { key: 'source.return' as const, params: { code: contract.code, year, quarter: (to % 4) + 1, metric: kind } }, value: yuanOf(value, mu), quarters: quarters.length }];
    }),
  );
}

/** The quarters that the standing returns of a metric speak of, each with its return. */
function returnedSpans({ returns }: MetricFacts) {
  const rows = standing(returns).filter(({ value }) => value !== null);
  return quarterValues(returns).map((span, index) => ({ ...span, id: rows[index]!.id }));
}

function jobsAt(contract: ContractFacts, year: number): Source[] {
  const latest = contract.metrics
    .filter(({ kind }) => kind === MetricKind.EMPLOYMENT)
    .flatMap(({ returns }) => standing(returns).filter(({ value, ...quarter }) => value !== null && quarter.year <= year))
    .sort((a, b) => quarterIndex(a) - quarterIndex(b))
    .at(-1);
  if (!latest) return [];
  return [{ entity: 'metric_return', rowId: latest.id, label: { key: 'source.return', params: { code: contract.code, year: latest.year, quarter: latest.quarter, metric: MetricKind.EMPLOYMENT } }, value: toPlain(latest.value!) }];
}
