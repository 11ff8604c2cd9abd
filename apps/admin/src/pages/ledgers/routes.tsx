import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const ledgersRoutes: RouteObject[] = [{ path: '/ledgers', lazy: async () => ({ Component: (await import('./ledgers.page')).LedgersPage }) }];
