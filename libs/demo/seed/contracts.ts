import { Contract, ContractMetric, ContractState, MetricKind, MetricReturn } from '#contract';
import { addMonths, addQuarters, quarterEnd, quarterOf, type CalendarDate, type ZoneTransaction } from '#platform';
import { compareStages, MilestoneKind, Stage, STAGES } from '#project';
import { seedTerms } from './contract-terms.js';
import type { SeededProject } from './projects.js';

const WAN_PER_MU = 'wan_per_mu';

interface Commitment {
  kind: MetricKind;
  unit: string;
  target?: string;
  targetOn?: CalendarDate;
  dueOn: CalendarDate;
  /** A year of a ramp-up before the last. */
  step?: true;
}

/** One agreement for every project that was signed, its mandatory metrics [3,5], and the quarterly returns of the last two years [5]. */
export async function seedContracts(tx: ZoneTransaction, projects: readonly SeededProject[], today: CalendarDate): Promise<void> {
  const signed = projects.filter(({ data }) => STAGES[data.stage].signed);
  const contractIds = await tx.insertMany(
    Contract,
    signed.map((project) => ({
      code: `TZ-${project.code}`,
      projectId: project.id,
      signedOn: project.schedule.signedOn,
      landArea: project.landArea,
      factoryArea: project.factoryArea,
      amount: `${project.data.total}0000.00`,
      state: project.data.story === 'exited' ? ContractState.ENDED : ContractState.SIGNED,
    })),
  );
  const metrics = signed.flatMap((project, index) => promisesOf(project).map((promise) => ({ project, contractId: contractIds[index]!, promise })));
  const metricIds = await tx.insertMany(
    ContractMetric,
    metrics.map(({ contractId, promise: { step: _step, ...promise } }) => ({ contractId, mandatory: true, target: null, targetOn: null, evidence: '投资协议第三条', ...promise })),
  );
  await seedTerms(tx, signed.map((project, index) => ({ project, contractId: contractIds[index]! })), today);
  await tx.insertMany(MetricReturn, metrics.flatMap(({ project, promise }, index) => returnsOf(project, promise, metricIds[index]!, today)));
}

function promisesOf({ data, schedule }: SeededProject): Commitment[] {
  const plannedOn = (kind: MilestoneKind) => schedule.milestones.find((milestone) => milestone.kind === kind)!.plannedOn;
  const completion = plannedOn(MilestoneKind.COMPLETION);
  const commissioning = plannedOn(MilestoneKind.COMMISSIONING);
  const fullYear = addMonths(commissioning, 12);
  const dates: Commitment[] = [
    { kind: MetricKind.CONSTRUCTION_START, unit: 'date', targetOn: plannedOn(MilestoneKind.CONSTRUCTION_START), dueOn: plannedOn(MilestoneKind.CONSTRUCTION_START) },
    { kind: MetricKind.COMPLETION, unit: 'date', targetOn: completion, dueOn: completion },
    { kind: MetricKind.COMMISSIONING, unit: 'date', targetOn: commissioning, dueOn: commissioning },
    { kind: MetricKind.EMPLOYMENT, unit: 'person', target: String(Math.round(data.total / 420) + 40), dueOn: fullYear },
  ];
  if (data.rented) return dates;
  const intensity = Math.max(310, Math.round((data.total * 0.78) / data.site));
  return [
    { kind: MetricKind.INVESTMENT_INTENSITY, unit: WAN_PER_MU, target: String(intensity), dueOn: completion },
    { kind: MetricKind.PLOT_RATIO, unit: 'ratio', target: '1.2', dueOn: completion },
    ...dates,
    ...rampUp(Math.max(520, Math.round(intensity * 1.15)), fullYear),
    { kind: MetricKind.TAX_PER_MU, unit: WAN_PER_MU, target: '32', dueOn: fullYear },
  ];
}

/** Output of the first three years 达产爬坡; what is returned for the last step counts for all. */
function rampUp(full: number, fullYear: CalendarDate): Commitment[] {
  return [0.6, 0.8, 1].map((share, index) => ({
    kind: MetricKind.OUTPUT_PER_MU, unit: WAN_PER_MU, target: String(Math.round(full * share)), dueOn: addMonths(fullYear, 12 * index), ...(share < 1 && { step: true as const }),
  }));
}

/** What came of a promise by the end of a project's ramp-up, as a share of it. */
function delivered({ data }: SeededProject, kind: MetricKind): number {
  if (data.story === 'underdelivers') return kind === MetricKind.EMPLOYMENT ? 0.9 : 0.62;
  if (data.story === 'slow') return 0.8;
  return kind === MetricKind.EMPLOYMENT ? 1.02 : 1.08;
}

function returnsOf(project: SeededProject, promise: Commitment, metricId: string, today: CalendarDate) {
  const { kind, target } = promise;
  const { stage } = project.data;
  if (!target || promise.step) return [];
  const yearly = kind === MetricKind.OUTPUT_PER_MU || kind === MetricKind.TAX_PER_MU || kind === MetricKind.EMPLOYMENT;
  const from = yearly ? Stage.COMMISSIONED : Stage.CONSTRUCTION_STARTED;
  if (compareStages(stage, from) < 0) return [];
  const started = project.schedule.entered.find((step) => step.stage === from)!.on;
  const quarters = [];
  for (let of = quarterOf(started); quarterEnd(of) < today; of = addQuarters(of, 1)) quarters.push(of);
  const perYear = kind === MetricKind.OUTPUT_PER_MU || kind === MetricKind.TAX_PER_MU;
  const goal = Number(target) * delivered(project, kind);
  return quarters.slice(-8).map((of, index, all) => {
    // Output and tax are cumulative from January; intensity, jobs and plot ratio grow towards what they end at.
    const share = perYear ? of.quarter / 4 : kind === MetricKind.PLOT_RATIO ? 1 : Math.min(1, (index + 1 + Math.max(0, 6 - all.length)) / 6);
    const returned = quarterEnd(of);
    return {
      metricId,
      year: of.year,
      quarter: of.quarter,
      value: (goal * share).toFixed(kind === MetricKind.EMPLOYMENT ? 0 : 4),
      cumulative: perYear,
      returnedOn: returned,
      evidence: '企业季度报表（演示）',
    };
  });
}
