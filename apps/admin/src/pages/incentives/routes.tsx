import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const incentivesRoutes: RouteObject[] = [
  { path: '/incentives', lazy: async () => ({ Component: (await import('./incentives.page')).IncentivesPage }) },
  { path: '/incentives/policies/:id', lazy: async () => ({ Component: (await import('./policy.page')).PolicyPage }) },
  { path: '/incentives/grants/:id', lazy: async () => ({ Component: (await import('./grant.page')).GrantPage }) },
];
