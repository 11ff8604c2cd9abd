import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const importsRoutes: RouteObject[] = [
  { path: '/imports', lazy: async () => ({ Component: (await import('./imports.page')).ImportsPage }) },
  { path: '/imports/:id', lazy: async () => ({ Component: (await import('./import.page')).ImportPage }) },
];
