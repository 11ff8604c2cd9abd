import type { BoardCardFieldsFragment, MilestoneKind, ProjectFieldsFragment, Stage } from '@/graphql/graphql';

export type Card = BoardCardFieldsFragment;
export type ProjectSheet = ProjectFieldsFragment;
export type ProjectMilestone = ProjectSheet['milestones'][number];

/** The four columns of the board 谋划、签约、开工、投产 and the stages shown in each; the server's funnel counts by the same. */
export const BATCHES = [
  { code: 'planned', stages: ['LEAD', 'PLANNING', 'CONTACT', 'NEGOTIATION', 'SITE_VISIT', 'ASSESSMENT'] },
  { code: 'signed', stages: ['SIGNED', 'REGISTERED', 'LAND_SUPPLIED'] },
  { code: 'started', stages: ['CONSTRUCTION_STARTED', 'COMPLETED'] },
  { code: 'commissioned', stages: ['COMMISSIONED', 'AT_CAPACITY', 'FULFILMENT_EVALUATED'] },
] as const satisfies { code: string; stages: Stage[] }[];

interface Planned {
  kind: MilestoneKind;
  plannedOn?: string | null;
  replannedOn?: string | null;
  actualOn?: string | null;
}

/** When a milestone is due as things stand: the re-planned date, else the planned one. */
export function dueOn(milestone: Planned): string | null {
  return milestone.replannedOn ?? milestone.plannedOn ?? null;
}

/** The next milestone that is planned and has not come. */
export function nextMilestone<M extends Planned>(milestones: readonly M[]): M | null {
  return milestones.find((milestone) => !milestone.actualOn && dueOn(milestone)) ?? null;
}
