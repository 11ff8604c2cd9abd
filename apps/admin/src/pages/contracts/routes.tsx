import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const contractsRoutes: RouteObject[] = [
  { path: '/contracts', lazy: async () => ({ Component: (await import('./contract-checks.page')).ContractChecksPage }) },
  { path: '/contracts/:id', lazy: async () => ({ Component: (await import('./contract.page')).ContractPage }) },
];
