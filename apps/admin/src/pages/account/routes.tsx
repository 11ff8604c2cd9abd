import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const accountRoutes: RouteObject[] = [
  { path: '/account/password', lazy: async () => ({ Component: (await import('./password.page')).PasswordPage }) },
  { path: '/account/tokens', lazy: async () => ({ Component: (await import('./tokens.page')).TokensPage }) },
];
