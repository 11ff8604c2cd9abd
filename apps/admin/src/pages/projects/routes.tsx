import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const projectsRoutes: RouteObject[] = [
  { path: '/projects', lazy: async () => ({ Component: (await import('./projects.page')).ProjectsPage }) },
  { path: '/projects/pipeline', lazy: async () => ({ Component: (await import('./pipeline/pipeline.page')).PipelinePage }) },
  { path: '/projects/forecast', lazy: async () => ({ Component: (await import('./forecast/forecast.page')).ForecastPage }) },
  { path: '/projects/referrals', lazy: async () => ({ Component: (await import('./referrals/referrals.page')).ReferralsPage }) },
  { path: '/projects/families', lazy: async () => ({ Component: (await import('./families/families.page')).FamiliesPage }) },
  { path: '/projects/lights', lazy: async () => ({ Component: (await import('./lights/lights.page')).LightsPage }) },
  { path: '/projects/rates', lazy: async () => ({ Component: (await import('./rates/rates.page')).RatesPage }) },
  { path: '/projects/:projectId', lazy: async () => ({ Component: (await import('./project.page')).ProjectPage }) },
];
