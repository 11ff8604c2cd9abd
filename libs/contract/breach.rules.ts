import { BreachCause, BreachOutcome, MeasureKind, MeasureState } from './breach.enums.js';
import { CheckResult } from './contract.enums.js';

const GOVERNMENT_6 = '[6] 对政府原因造成土地闲置的，采取签订补充协议、重新约定开竣工日期、协议有偿收回、置换等方式予以处置';
const COMPANY_6 = '[6] 对企业原因造成土地闲置的，采取征缴土地闲置费、依法收回等方式予以处置';
const CLAWBACK_3 = '[3] 对投资主体不履行义务责任，获得的优惠政策依法依规收回';
/** What is nobody's fault is not held against the company: what the plans allow for the government's holds for it too. */
const NOBODYS = [BreachCause.GOVERNMENT, BreachCause.FORCE_MAJEURE] as const;

interface MeasureFacts {
  causes: readonly BreachCause[];
  /** About land: asked for only where the agreement gives some. */
  onlyWithLand: boolean;
  /** Done only once an amendment of the agreement says so. */
  byAmendment: boolean;
  /** What the breach comes to when it ends with it. */
  outcome: BreachOutcome;
  rule: string;
}

/** What the plans allow for which cause. */
export const MEASURES = {
  [MeasureKind.SUPPLEMENTARY_AGREEMENT]: { causes: NOBODYS, onlyWithLand: false, byAmendment: true, outcome: BreachOutcome.AGREED_ANEW, rule: GOVERNMENT_6 },
  [MeasureKind.NEW_DATES]: { causes: NOBODYS, onlyWithLand: false, byAmendment: true, outcome: BreachOutcome.AGREED_ANEW, rule: GOVERNMENT_6 },
  [MeasureKind.COMPENSATED_RECOVERY]: { causes: NOBODYS, onlyWithLand: true, byAmendment: false, outcome: BreachOutcome.RECOVERED, rule: GOVERNMENT_6 },
  [MeasureKind.SWAP]: { causes: NOBODYS, onlyWithLand: true, byAmendment: false, outcome: BreachOutcome.RECOVERED, rule: GOVERNMENT_6 },
  [MeasureKind.RECTIFY]: { causes: [BreachCause.COMPANY], onlyWithLand: false, byAmendment: false, outcome: BreachOutcome.REMEDIED, rule: CLAWBACK_3 },
  [MeasureKind.IDLE_FEE]: { causes: [BreachCause.COMPANY], onlyWithLand: true, byAmendment: false, outcome: BreachOutcome.SETTLED, rule: COMPANY_6 },
  [MeasureKind.CLAWBACK]: { causes: [BreachCause.COMPANY], onlyWithLand: false, byAmendment: false, outcome: BreachOutcome.SETTLED, rule: CLAWBACK_3 },
  [MeasureKind.RECOVERY]: { causes: [BreachCause.COMPANY], onlyWithLand: true, byAmendment: false, outcome: BreachOutcome.RECOVERED, rule: COMPANY_6 },
} as const satisfies Record<MeasureKind, MeasureFacts>;

export function measureFacts(kind: MeasureKind): MeasureFacts {
  return MEASURES[kind];
}

/** The measures that a cause allows. */
export function allowedMeasures(cause: BreachCause | null, hasLand: boolean): MeasureKind[] {
  if (!cause) return [];
  return Object.values(MeasureKind).filter((kind) => measureFacts(kind).causes.includes(cause) && (hasLand || !measureFacts(kind).onlyWithLand));
}

/** Why a breach cannot be closed with an outcome. Texts: `breach.messages.ts`. */
export type ClosingProblem = 'cause_missing' | 'measure_open' | 'still_breached' | 'no_such_measure';

/** What stands in the way of closing a breach with an outcome: everything at once. */
export function closingProblems(
  { cause, measures, latest }: { cause: BreachCause | null; measures: readonly { kind: MeasureKind; state: MeasureState }[]; latest: CheckResult | null },
  outcome: BreachOutcome,
): ClosingProblem[] {
  const problems: ClosingProblem[] = [];
  const unfounded = outcome === BreachOutcome.UNFOUNDED;
  if (!cause && !unfounded) problems.push('cause_missing');
  if (measures.some(({ state }) => state === MeasureState.OPEN)) problems.push('measure_open');
  if ((unfounded || outcome === BreachOutcome.REMEDIED) && latest === CheckResult.BREACHED) problems.push('still_breached');
  if (!unfounded && !measures.some(({ kind, state }) => state === MeasureState.DONE && measureFacts(kind).outcome === outcome)) problems.push('no_such_measure');
  return problems;
}
