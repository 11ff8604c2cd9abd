import type { RouteObject } from 'react-router';

/** The page of this family, loaded when it is opened. */
export const servicesRoutes: RouteObject[] = [{ path: '/services', lazy: async () => ({ Component: (await import('./services.page')).ServicesPage }) }];
