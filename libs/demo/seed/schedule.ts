import { addDays, addMonths, type CalendarDate } from '#platform';
import { compareStages, MilestoneKind, Stage, STAGE_ORDER, STAGES } from '#project';
import type { ProjectData } from '../data/projects.js';

/** Months from signing to each milestone as the demonstration's agreements plan them. */
const PLANNED_MONTHS: Record<MilestoneKind, number> = {
  [MilestoneKind.SIGNING]: 0,
  [MilestoneKind.REGISTRATION]: 1,
  [MilestoneKind.LAND_SUPPLY]: 3,
  [MilestoneKind.CONSTRUCTION_START]: 5,
  [MilestoneKind.COMPLETION]: 15,
  [MilestoneKind.COMMISSIONING]: 18,
  [MilestoneKind.AT_CAPACITY]: 26,
};

/** How many months ago a project that goes well was signed, by where it stands now: its next milestone still lies ahead. */
const SIGNED_MONTHS_AGO: Partial<Record<Stage, number>> = {
  [Stage.SIGNED]: 0.5,
  [Stage.REGISTERED]: 2,
  [Stage.LAND_SUPPLIED]: 4,
  [Stage.CONSTRUCTION_STARTED]: 9,
  [Stage.COMPLETED]: 16.5,
  [Stage.COMMISSIONED]: 21,
  [Stage.AT_CAPACITY]: 27,
  [Stage.FULFILMENT_EVALUATED]: 30,
};

/** Months by which a story is behind what its agreement planned. */
const LATE_MONTHS: Record<ProjectData['story'], number> = { well: 0, slow: 8, stuck: 7, land_late: 3, underdelivers: 0, on_hold: 3, terminated: 0, exited: 8 };

export interface Schedule {
  /** Null before signing. */
  signedOn: CalendarDate | null;
  firstContactOn: CalendarDate;
  /** When the project entered each stage it has been through, in order. */
  entered: { stage: Stage; on: CalendarDate }[];
  milestones: { kind: MilestoneKind; plannedOn: CalendarDate; actualOn: CalendarDate | null }[];
  lastProgressOn: CalendarDate | null;
}

/** Dates of a project that agree with its stage and its story, relative to today. */
export function scheduleOf(project: ProjectData, index: number, today: CalendarDate): Schedule {
  const stages = STAGE_ORDER.slice(0, STAGE_ORDER.indexOf(project.stage) + 1);
  if (!STAGES[project.stage].signed) {
    const start = addDays(today, -(20 + stages.length * 24 + (index % 9)));
    const entered = stages.map((stage, place) => ({ stage, on: addDays(start, place * 22 + (index % 5)) }));
    return { signedOn: null, firstContactOn: start, entered, milestones: [], lastProgressOn: entered.at(-1)!.on };
  }
  const late = LATE_MONTHS[project.story];
  const monthsAgo = (SIGNED_MONTHS_AGO[project.stage] ?? 1) + late;
  const signedOn = addDays(today, -Math.round(monthsAgo * 30.4) - (index % 7));
  const unsigned = stages.filter((stage) => !STAGES[stage].signed);
  const entered = unsigned.map((stage, place) => ({ stage, on: addDays(signedOn, -(unsigned.length - place) * 21 - (index % 4)) }));

  const milestones = Object.values(MilestoneKind).map((kind) => {
    const plannedOn = addMonths(signedOn, PLANNED_MONTHS[kind]);
    const stage = STAGE_ORDER.find((one) => STAGES[one].milestone === kind)!;
    const reached = compareStages(stage, project.stage) <= 0;
    // A story's delay falls on the last step it managed; what came before was in time or a few days early.
    const delay = stage === project.stage && late > 0 ? Math.round(late * 12) : -((index * 3) % 11);
    const actual = addDays(plannedOn, kind === MilestoneKind.SIGNING ? 0 : delay);
    return { kind, plannedOn, actualOn: reached ? (actual <= today ? actual : today) : null };
  });
  for (const stage of stages.filter((one) => STAGES[one].signed)) {
    const milestone = milestones.find(({ kind }) => kind === STAGES[stage].milestone);
    entered.push({ stage, on: milestone?.actualOn ?? addDays(today, -10) });
  }
  const lastStep = entered.at(-1)!.on;
  const lastProgressOn = project.story === 'stuck' || project.story === 'exited' ? lastStep : laterOf(lastStep, addDays(today, -(5 + (index % 30))));
  return { signedOn, firstContactOn: addDays(entered[0]!.on, -15), entered, milestones, lastProgressOn };
}

function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
