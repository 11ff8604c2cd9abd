import type { RouteObject } from 'react-router';
import { Allowed } from '@/shell/guards';

/** The pages of this family, each loaded when it is opened. */
export const settingsRoutes: RouteObject[] = [
  { path: '/people', lazy: async () => ({ Component: (await import('./people.page')).PeoplePage }) },
  { path: '/calendar', lazy: async () => ({ Component: (await import('./calendar.page')).CalendarPage }) },
  {
    path: '/queue',
    lazy: async () => {
      const { QueuePage } = await import('./queue.page');
      return { element: <Allowed permission="queue.manage"><QueuePage /></Allowed> };
    },
  },
  {
    path: '/zones',
    lazy: async () => {
      const { ZonesPage } = await import('./zones.page');
      return { element: <Allowed permission="zone.compare"><ZonesPage /></Allowed> };
    },
  },
];
