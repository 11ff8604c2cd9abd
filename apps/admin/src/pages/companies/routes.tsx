import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const companiesRoutes: RouteObject[] = [
  { path: '/companies', lazy: async () => ({ Component: (await import('./companies.page')).CompaniesPage }) },
  { path: '/companies/new', lazy: async () => ({ Component: (await import('./company-edit.page')).NewCompanyPage }) },
  { path: '/companies/duplicates', lazy: async () => ({ Component: (await import('./merge/duplicates.page')).DuplicatesPage }) },
  { path: '/companies/:id/merge/:otherId', lazy: async () => ({ Component: (await import('./merge/merge.page')).MergePage }) },
  { path: '/companies/:id', lazy: async () => ({ Component: (await import('./company.page')).CompanyPage }) },
  { path: '/companies/:id/edit', lazy: async () => ({ Component: (await import('./company-edit.page')).EditCompanyPage }) },
];
