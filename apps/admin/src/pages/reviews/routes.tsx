import type { RouteObject } from 'react-router';

/** The page of this family, loaded when it is opened. */
export const reviewsRoutes: RouteObject[] = [{ path: '/reviews', lazy: async () => ({ Component: (await import('./reviews.page')).ReviewsPage }) }];
