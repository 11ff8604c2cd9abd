import type { BoardCardFieldsFragment, ProjectFieldsFragment } from '@/graphql/graphql';

export type Card = BoardCardFieldsFragment;
export type ProjectSheet = ProjectFieldsFragment;
export type ProjectMilestone = ProjectSheet['milestones'][number];
