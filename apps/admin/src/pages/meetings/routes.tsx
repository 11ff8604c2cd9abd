import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const meetingsRoutes: RouteObject[] = [
  { path: '/meetings', lazy: async () => ({ Component: (await import('./meeting-calendar.page')).MeetingCalendarPage }) },
  { path: '/meetings/:meetingId', lazy: async () => ({ Component: (await import('./meeting.page')).MeetingPage }) },
  { path: '/tasks', lazy: async () => ({ Component: (await import('./tasks.page')).TasksPage }) },
];
