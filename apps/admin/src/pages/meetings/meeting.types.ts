import type { BriefingFieldsFragment, CalendarEntryFieldsFragment, MeetingQuery, TaskFieldsFragment } from '@/graphql/graphql';

export type MeetingSheet = NonNullable<MeetingQuery['meeting']>;
export type Decision = MeetingSheet['decisions'][number];
export type Task = TaskFieldsFragment;
export type CalendarEntry = CalendarEntryFieldsFragment;
export type BriefingSheet = BriefingFieldsFragment;
export type BriefingSection = BriefingSheet['sections'][number];
