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
