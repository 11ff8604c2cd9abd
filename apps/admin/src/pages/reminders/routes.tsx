import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const remindersRoutes: RouteObject[] = [
  { path: '/reminders', lazy: async () => ({ Component: (await import('./reminders.page')).RemindersPage }) },
  { path: '/reminder-rules', lazy: async () => ({ Component: (await import('./rules.page')).ReminderRulesPage }) },
];
