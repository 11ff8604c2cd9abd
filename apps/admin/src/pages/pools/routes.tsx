import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const poolsRoutes: RouteObject[] = [
  { path: '/pools', lazy: async () => ({ Component: (await import('./pools.page')).PoolsPage }) },
  { path: '/pools/funds/:id', lazy: async () => ({ Component: (await import('./fund.page')).FundPage }) },
  { path: '/pools/talents/:id', lazy: async () => ({ Component: (await import('./talent.page')).TalentPage }) },
];
