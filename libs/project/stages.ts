import { MilestoneKind, Stage } from './project.enums.js';

interface StageFacts {
  /** The one stage that a plain step forward leads to; null at the end. */
  next: Stage | null;
  /** The milestone whose actual date is set when a project enters. */
  milestone: MilestoneKind | null;
  /** Whether the agreement is signed: from here on the light shines and the contract binds. */
  signed: boolean;
}

/**
 * The pipeline [4 挖掘、策划、跟踪、对接、谈判、服务] before signing and [5 签约、开工、投产] after it, in order. Each stage says what comes
 * next; going back and skipping are worked out from the order.
 */
export const STAGES = {
  [Stage.LEAD]: { next: Stage.PLANNING, milestone: null, signed: false },
  [Stage.PLANNING]: { next: Stage.CONTACT, milestone: null, signed: false },
  [Stage.CONTACT]: { next: Stage.NEGOTIATION, milestone: null, signed: false },
  [Stage.NEGOTIATION]: { next: Stage.SITE_VISIT, milestone: null, signed: false },
  [Stage.SITE_VISIT]: { next: Stage.ASSESSMENT, milestone: null, signed: false },
  [Stage.ASSESSMENT]: { next: Stage.SIGNED, milestone: null, signed: false },
  [Stage.SIGNED]: { next: Stage.REGISTERED, milestone: MilestoneKind.SIGNING, signed: true },
  [Stage.REGISTERED]: { next: Stage.LAND_SUPPLIED, milestone: MilestoneKind.REGISTRATION, signed: true },
  [Stage.LAND_SUPPLIED]: { next: Stage.CONSTRUCTION_STARTED, milestone: MilestoneKind.LAND_SUPPLY, signed: true },
  [Stage.CONSTRUCTION_STARTED]: { next: Stage.COMPLETED, milestone: MilestoneKind.CONSTRUCTION_START, signed: true },
  [Stage.COMPLETED]: { next: Stage.COMMISSIONED, milestone: MilestoneKind.COMPLETION, signed: true },
  [Stage.COMMISSIONED]: { next: Stage.AT_CAPACITY, milestone: MilestoneKind.COMMISSIONING, signed: true },
  [Stage.AT_CAPACITY]: { next: Stage.FULFILMENT_EVALUATED, milestone: MilestoneKind.AT_CAPACITY, signed: true },
  [Stage.FULFILMENT_EVALUATED]: { next: null, milestone: null, signed: true },
} as const satisfies Record<Stage, StageFacts>;

/** Every stage from the first to the last. */
export const STAGE_ORDER: readonly Stage[] = stageOrder(STAGES);

/** Stages from signing on. */
export const SIGNED_STAGES: readonly Stage[] = STAGE_ORDER.filter((stage) => STAGES[stage].signed);

/** SQL condition: a project is in the stage of signing or later. */
export function isSignedSql(project: string): string {
  return `${project}.stage in (${SIGNED_STAGES.map((stage) => `'${stage}'`).join(', ')})`;
}

/**
 * The order that the declared steps make. Run when this file is loaded, so that a process with a broken pipeline does not start.
 * @throws Error when a stage is unreachable, reached twice, or a signed stage comes before an unsigned one
 */
export function stageOrder(stages: Record<Stage, StageFacts>): Stage[] {
  const order: Stage[] = [];
  for (let stage: Stage | null = Stage.LEAD; stage; stage = stages[stage].next) {
    if (order.includes(stage)) throw new Error(`Stages: ${stage} is reached twice`);
    order.push(stage);
  }
  const unreachable = Object.values(Stage).filter((stage) => !order.includes(stage));
  if (unreachable.length > 0) throw new Error(`Stages: nothing leads to ${unreachable.join(', ')}`);
  const firstSigned = order.findIndex((stage) => stages[stage].signed);
  if (order.slice(firstSigned).some((stage) => !stages[stage].signed)) throw new Error('Stages: once signed, a project stays signed');
  const milestones = order.map((stage) => stages[stage].milestone).filter((kind) => kind !== null);
  const unused = Object.values(MilestoneKind).filter((kind) => milestones.filter((used) => used === kind).length !== 1);
  if (unused.length > 0) throw new Error(`Stages: milestones without exactly one stage: ${unused.join(', ')}`);
  return order;
}

/** Negative when `a` comes before `b`. */
export function compareStages(a: Stage, b: Stage): number {
  return STAGE_ORDER.indexOf(a) - STAGE_ORDER.indexOf(b);
}

/** Whether a project in this stage has been signed. */
export function isSigned(stage: Stage): boolean {
  return STAGES[stage].signed;
}

/** How one gets from one stage to another: a step, a skip over others, or back; null when it is the same stage. */
export type Way = 'step' | 'skip' | 'back';

export function wayBetween(from: Stage, to: Stage): Way | null {
  if (from === to) return null;
  if (STAGES[from].next === to) return 'step';
  return compareStages(from, to) < 0 ? 'skip' : 'back';
}

/** Stages strictly between the two, in order. */
export function stagesBetween(from: Stage, to: Stage): Stage[] {
  return STAGE_ORDER.slice(STAGE_ORDER.indexOf(from) + 1, Math.max(STAGE_ORDER.indexOf(to), 0));
}
