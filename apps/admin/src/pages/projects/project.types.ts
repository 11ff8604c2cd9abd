import type { BoardCardFieldsFragment, MilestoneKind, ProjectFieldsFragment } from '@/graphql/graphql';

export type Card = BoardCardFieldsFragment;
export type ProjectSheet = ProjectFieldsFragment;
export type ProjectMilestone = ProjectSheet['milestones'][number];

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
